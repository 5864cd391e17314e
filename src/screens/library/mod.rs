//! The scenarios that are kept in this browser.

use yew::prelude::*;

use crate::screens::Scene;

/// The screen: what is kept, and what can be done with it.
pub fn library(scene: &Scene) -> Html {
    let texts = &scene.texts;
    html! {
        <main class="library" id="results" tabindex="-1">
            <h1>{ texts.text("library-title", ()) }</h1>
        </main>
    }
}
