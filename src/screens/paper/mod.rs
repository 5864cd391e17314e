//! What only paper shows of a screen: which scenario it is, as of when, and the way back to it.

mod printed;
mod way_back;

use yew::prelude::*;

use crate::effects::{use_is_printing, use_line_on_paper};
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::Screen;
use crate::text::args;
use printed::printed;
pub use way_back::paper_address;
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
    use_line_on_paper(line(&scene));
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
fn line(scene: &Scene) -> String {
    let Scene { state, texts, .. } = scene;
    if matches!(state.screen, Screen::Compare | Screen::Library) {
        return texts.text("app-name", ());
    }
    let name = scenario_name(state, &state.document, texts);
    texts.text("paper-line", args! { "name" => name })
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
