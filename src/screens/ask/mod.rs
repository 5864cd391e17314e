//! What has to come in, and by when, for requests to be met.

mod sensitivity;

use yew::prelude::*;

use crate::screens::{Scene, use_scene};
use sensitivity::sensitivity;

/// The screen.
pub fn ask(_: &Scene) -> Html {
    html! { <AskScreen /> }
}

#[component]
fn AskScreen() -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    html! {
        <main class="screen ask" id="results" tabindex="-1">
            <h1 class="screen__title">{ texts.text("ask-title", ()) }</h1>
            <p class="section__lead">{ texts.text("ask-lead", ()) }</p>
            { sensitivity(&scene) }
        </main>
    }
}
