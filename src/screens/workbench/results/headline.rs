//! The answer: one sentence, the run beside it, and whether both are those of what is typed.

use yew::prelude::*;

use super::wording::{Place, chosen_rule, headline, reserve};
use crate::state::Results;
use crate::text::Texts;

/// The question, the answer, the two runs and the four figures. `stale`: the inputs hold a problem, so that these are
/// the results of the last good ones.
pub fn view_headline(texts: &Texts, results: &Results, stale: bool, figures: Html) -> Html {
    let run = |name: String, projection| {
        html! {
            <p class="runs__run">
                <span class="runs__name">{ name }</span>{ " " }
                <span class="runs__course">{ reserve(texts, Place::Run, projection) }</span>
            </p>
        }
    };
    html! {
        <section class="headline" aria-labelledby="headline-question">
            <h1 class="headline__question" id="headline-question">{ texts.text("headline-question", ()) }</h1>
            <p class="headline__sentence">{ headline(texts, results) }</p>
            if stale {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            <div class="runs" role="group" aria-label={texts.text("runs-title", ())}>
                { run(chosen_rule(texts, results.scenario.support.rule), &results.chosen) }
                { run(texts.text("run-every-request", ()), &results.every_request) }
            </div>
            { figures }
        </section>
    }
}
