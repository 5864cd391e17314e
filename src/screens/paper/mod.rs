//! What only paper shows of a screen: which scenario it is, as of when, and the way back to it.

mod printed;
mod way_back;

use yew::prelude::*;

use crate::effects::{use_is_printing, use_line_on_paper};
use crate::screens::{Scene, use_scene};
use crate::text::args;
use printed::{Printed, printed};
use way_back::way_back;

/// What stands above the screen.
pub fn paper_head(_: &Scene) -> Html {
    html! { <PaperHead /> }
}

/// What stands below it.
pub fn paper_foot(_: &Scene) -> Html {
    html! { <PaperFoot /> }
}

/// The scenario's name and as of when its figures are. Where several stand side by side, the screen has their names.
#[component]
fn PaperHead() -> Html {
    let scene = use_scene();
    let is_printing = use_is_printing();
    let printed = match is_printing {
        true => printed(&scene),
        false => Vec::new(),
    };
    use_line_on_paper(line(&scene, &printed));
    match printed.as_slice() {
        [one] => html! {
            <div class="paper-head">
                <p class="paper-head__name">{ &one.name }</p>
                <p class="paper-head__as-of">{ one.as_of(&scene.texts) }</p>
            </div>
        },
        _ => Html::default(),
    }
}

/// What stands at the foot of each page.
fn line(scene: &Scene, printed: &[Printed]) -> String {
    match printed {
        [one] => scene
            .texts
            .text("paper-line", args! { "name" => &one.name }),
        _ => scene.texts.text("app-name", ()),
    }
}

/// The link and the code of each scenario.
#[component]
fn PaperFoot() -> Html {
    let scene = use_scene();
    if !use_is_printing() {
        return Html::default();
    }
    let printed = printed(&scene);
    let has_several = printed.len() > 1;
    html! {
        if !printed.is_empty() {
            <div class="paper-foot">
                { for printed.iter().map(|one| way_back(&scene.texts, one, has_several)) }
            </div>
        }
    }
}
