//! The last change once more, for an audience: what the answer was before it, and what it became.

mod drawing;
mod player;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Dialog;
use crate::screens::Scene;
use crate::screens::changes::{change_line, entries};
use crate::state::{Document, Results, assess};
use crate::text::Texts;
use player::Player;

/// A dialog that replays the last change. It changes nothing; the callback is told when it is closed.
pub fn replay(scene: &Scene, on_close: Callback<()>) -> Html {
    let Scene { state, texts, .. } = scene;
    let after = (!state.is_stale()).then(|| Rc::clone(&state.last_good));
    let content = match (state.history.previous(), after) {
        (None, _) => said(texts, "replay-nothing"),
        (_, None) => said(texts, "replay-no-after"),
        (Some(before), Some(after)) => {
            let (from, to) = (Rc::clone(before), Rc::clone(&state.document));
            html! { <Replayed texts={texts.clone()} {from} {to} {after} /> }
        }
    };
    html! {
        <Dialog id="replay" title={texts.text("replay-title", ())} open={true} {on_close}>{ content }</Dialog>
    }
}

fn said(texts: &Texts, id: &str) -> Html {
    html! { <p>{ texts.text(id, ()) }</p> }
}

/// Properties of [`Replayed`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReplayedProps {
    pub texts: Texts,
    pub from: Rc<Document>,
    pub to: Rc<Document>,
    /// The answers for the second.
    pub after: Rc<Results>,
}

/// What the change was, and its player, if there are results on both sides.
#[component]
pub fn Replayed(props: &ReplayedProps) -> Html {
    let texts = &props.texts;
    let before = use_memo(Rc::clone(&props.from), |from| {
        assess(from)
            .ok()
            .map(|scenario| Rc::new(Results::of(scenario)))
    });
    let changes = use_memo(
        (Rc::clone(&props.from), Rc::clone(&props.to), texts.clone()),
        |(from, to, texts)| {
            let entries = entries(texts, &from.draft(), &to.draft());
            let lines = entries.iter().map(|entry| change_line(texts, entry).into());
            lines.collect::<Vec<AttrValue>>()
        },
    );
    match &*before {
        _ if changes.is_empty() => said(texts, "replay-nothing"),
        None => said(texts, "replay-no-before"),
        Some(before) => html! {
            <Player texts={texts.clone()} changes={(*changes).clone()} before={Rc::clone(before)}
                after={Rc::clone(&props.after)} />
        },
    }
}
