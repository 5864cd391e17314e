//! The charts, each with its finding as title.

use yew::prelude::*;

use super::{Part, Shown};
use crate::screens::workbench::results::charts::{income_chart, requests_chart, reserve_chart};

/// The chart of a part.
pub fn view(shown: &Shown, part: Part) -> Html {
    let texts = &shown.scene.texts;
    let state = &shown.scene.state;
    let (results, held) = (&state.last_good, state.history.is_open());
    let ghost = shown.ghost.as_ref();
    let chart = match part {
        Part::Reserve => reserve_chart(texts, results, held, ghost),
        Part::Requests => requests_chart(texts, results, held, ghost),
        _ => income_chart(texts, results, held),
    };
    let title = texts.plain(&format!("briefing-part-{}", part.word()), ());
    html! {
        <section class={format!("briefing__part briefing__chart briefing__{}", part.word())} aria-label={title}>
            { chart }
        </section>
    }
}
