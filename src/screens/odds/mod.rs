//! How likely results are, with the chances that the person gave.

mod answered;
mod bands;
mod chance;
mod chances;
mod distribution;
mod estimate;
mod exact;
mod met;
mod outcomes;
mod progress;
mod runs;
mod saved;
mod settings;
mod simulated;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod year;

use yew::prelude::*;

use crate::screens::{Scene, use_scene};
use exact::{use_exact, view_exact};
use simulated::SimulatedSection;

/// The screen.
pub fn odds(_: &Scene) -> Html {
    html! { <OddsScreen /> }
}

#[component]
fn OddsScreen() -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let exact = use_exact(&state.last_good.scenario);
    html! {
        <main class="screen odds" id="results" tabindex="-1">
            <h1 class="screen__title">{ texts.text("odds-title", ()) }</h1>
            <p class="section__lead">{ texts.text("odds-lead", ()) }</p>
            if state.is_stale() {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            { view_exact(&scene, &exact) }
            <SimulatedSection {exact} />
        </main>
    }
}
