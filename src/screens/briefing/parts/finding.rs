//! What is seen first: the answer in a sentence, and the two runs.

use fund_model::Projection;
use yew::prelude::*;

use super::Shown;
use crate::screens::workbench::headline;
use crate::screens::workbench::results::wording::{Place, chosen_rule, reserve};

/// The sentence and the two runs.
pub fn view(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    let results = &shown.scene.state.last_good;
    let run = |name: String, projection: &Projection| {
        html! {
            <p class="runs__run">
                <span class="runs__name">{ name }</span>{ " " }
                <span class="runs__course">{ reserve(texts, Place::Run, projection) }</span>
            </p>
        }
    };
    html! {
        <section class="briefing__part briefing__finding" aria-label={texts.plain("briefing-part-finding", ())}>
            <p class="briefing__sentence">{ headline(texts, results) }</p>
            <div class="runs" role="group" aria-label={texts.plain("runs-title", ())}>
                { run(chosen_rule(texts, results.scenario.support.rule), &results.chosen) }
                { run(texts.text("run-every-request", ()), &results.every_request) }
            </div>
        </section>
    }
}
