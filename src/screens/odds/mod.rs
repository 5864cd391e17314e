//! How likely results are, with the chances that the person gave.

use yew::prelude::*;

use crate::screens::{Scene, use_scene};

/// The screen.
pub fn odds(_: &Scene) -> Html {
    html! { <OddsScreen /> }
}

#[component]
fn OddsScreen() -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    html! {
        <main class="screen odds" id="results" tabindex="-1">
            <h1 class="screen__title">{ texts.text("odds-title", ()) }</h1>
            <p class="section__lead">{ texts.text("odds-lead", ()) }</p>
        </main>
    }
}
