//! The scenario as it is shown to others: the author's choices, and what a reader sees.

use yew::prelude::*;

use crate::screens::Scene;
use crate::screens::workbench::headline;

/// The author's screen: what the briefing shows, and how it looks.
pub fn briefing(scene: &Scene) -> Html {
    let sentence = headline(&scene.texts, &scene.state.last_good);
    html! { <main class="briefing">{ sentence }</main> }
}

/// What a reader sees.
pub fn reader() -> Html {
    html! { <Reader /> }
}

#[component]
fn Reader() -> Html {
    let scene = crate::screens::use_scene();
    briefing(&scene)
}
