//! The briefing on a stage: one part at a time.

use yew::prelude::*;

use super::choice::Part;
use super::parts::{self, Shown};
use crate::components::{Stage, StageWords, hold_height};
use crate::text::{Texts, args};

/// Properties of [`Presenting`].
#[derive(Properties, PartialEq)]
pub struct PresentingProps {
    pub shown: Shown,
    pub on_left: Callback<()>,
}

/// Whether the briefing is on the stage, and what puts it there or takes it away.
#[hook]
pub fn use_presented() -> (bool, Callback<bool>) {
    let presented = use_state_eq(|| false);
    let setter = presented.setter();
    let present = use_callback((), move |presented: bool, ()| {
        // What the stage stands in for keeps its height, so that the page is where it was afterwards.
        hold_height(".briefing", presented);
        setter.set(presented);
    });
    (*presented, present)
}

/// The chosen parts, led by keys.
#[component]
pub fn Presenting(props: &PresentingProps) -> Html {
    let at = use_state_eq(|| 0_usize);
    let Shown {
        scene,
        briefing,
        name,
        ..
    } = &props.shown;
    let texts = &scene.texts;
    // Without any part, the name is still something to show.
    let titles: Vec<AttrValue> = match briefing.parts.as_slice() {
        [] => vec![name.clone().into()],
        parts => parts.iter().map(|part| title(texts, *part)).collect(),
    };
    let present = (*at).min(titles.len() - 1);
    let on_moved = {
        let at = at.setter();
        Callback::from(move |to| at.set(to))
    };
    let part = briefing.parts.get(present).copied();
    html! {
        <Stage words={words(texts, name, present, titles.len())} {titles} at={present} {on_moved}
            on_left={props.on_left.clone()}>
            <p class="stage__name">{ name }</p>
            { for part.map(|part| parts::content(&props.shown, part)) }
        </Stage>
    }
}

fn title(texts: &Texts, part: Part) -> AttrValue {
    texts
        .text(&format!("briefing-part-{}", part.word()), ())
        .into()
}

fn words(texts: &Texts, name: &str, at: usize, slides: usize) -> StageWords {
    let word = |id| AttrValue::from(texts.plain(id, ()));
    let position = args! { "at" => at + 1, "slides" => slides };
    StageWords {
        label: texts
            .plain("briefing-stage", args! { "name" => name })
            .into(),
        previous: word("briefing-stage-previous"),
        next: word("briefing-stage-next"),
        full_screen: word("briefing-stage-full-screen"),
        leave: word("briefing-stage-leave"),
        position: texts.text("briefing-stage-position", position).into(),
    }
}
