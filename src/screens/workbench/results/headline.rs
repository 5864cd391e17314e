//! The answer: one sentence, the run beside it, and whether both are those of what is typed.

use std::rc::Rc;

use yew::prelude::*;

use super::wording::{Place, chosen_rule, headline, reserve};
use crate::state::Results;
use crate::text::Texts;

/// Properties of [`Headline`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeadlineProps {
    pub results: Rc<Results>,
    /// Whether the inputs hold a problem, so that these are the results of the last good ones.
    pub stale: bool,
    /// The four figures.
    #[prop_or_default]
    pub children: Html,
}

/// The question, the answer and the two runs.
#[component]
pub fn Headline(props: &HeadlineProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let results = &props.results;
    let run = |name: String, projection| {
        html! {
            <p class="runs__run">
                <span class="runs__name">{ name }</span>{ " " }
                <span class="runs__course">{ reserve(&texts, Place::Run, projection) }</span>
            </p>
        }
    };
    html! {
        <section class="headline" aria-labelledby="headline-question">
            <h1 class="headline__question" id="headline-question">{ texts.text("headline-question", ()) }</h1>
            <p class="headline__sentence">{ headline(&texts, results) }</p>
            if props.stale {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            <div class="runs" role="group" aria-label={texts.text("runs-title", ())}>
                { run(chosen_rule(&texts, results.scenario.support.rule), &results.chosen) }
                { run(texts.text("run-every-request", ()), &results.every_request) }
            </div>
            { props.children.clone() }
        </section>
    }
}
