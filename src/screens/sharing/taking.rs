//! Taking the scenario along: the page as one file that opens on it.

use std::rc::Rc;

use fund_model::Scenario;
use fund_scenario::{LinkTooLarge, link_text};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::effects::briefings;
use crate::effects::links;
use crate::effects::one_file::{OneFileProblem, save};
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::{Document, PlanField, assess};
use crate::text::{Texts, args};

/// What the file opens on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opens {
    /// The whole calculator with the scenario on its workbench.
    Calculator,
    /// The briefing of the scenario, which stays what it is.
    Briefing,
}

impl Opens {
    const ALL: [Self; 2] = [Self::Calculator, Self::Briefing];

    fn message(self) -> &'static str {
        match self {
            Self::Calculator => "taking-calculator",
            Self::Briefing => "taking-briefing",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Calculator => "taking-calculator.help",
            Self::Briefing => "taking-briefing.help",
        }
    }
}

/// How making the file goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Making {
    NotYet,
    Running,
    Done,
    TooLarge(LinkTooLarge),
    Failed(OneFileProblem),
}

/// Properties of [`Taking`].
#[derive(Properties, PartialEq)]
pub struct TakingProps {
    pub document: Rc<Document>,
    /// The element of the title.
    #[prop_or("h3")]
    pub title_tag: &'static str,
}

/// Saves the page as one file with the scenario in it, and says how that goes.
#[component]
pub fn Taking(props: &TakingProps) -> Html {
    let scene = use_scene();
    let making = use_state_eq(|| Making::NotYet);
    let texts = &scene.texts;
    let is_running = *making == Making::Running;
    let take = |opens: Opens| {
        let (scene, document) = (scene.clone(), Rc::clone(&props.document));
        let making = making.clone();
        Callback::from(move |_: MouseEvent| {
            if *making == Making::Running {
                return;
            }
            let Ok(scenario) = assess(&document) else {
                return;
            };
            let address = match address(opens, &scene, &document, &scenario) {
                Ok(address) => address,
                Err(too_large) => return making.set(Making::TooLarge(too_large)),
            };
            making.set(Making::Running);
            let name = scenario_name(&scene.state, &document, &scene.texts);
            let making = making.clone();
            spawn_local(async move {
                making.set(match save(&address, &name).await {
                    Ok(()) => Making::Done,
                    Err(problem) => Making::Failed(problem),
                });
            });
        })
    };
    let way = |opens: Opens| {
        html! {
            <li>
                <button type="button" class="button" onclick={take(opens)} aria-disabled={is_running.to_string()}>
                    { texts.text(opens.message(), ()) }
                </button>
                <span class="field__help">{ texts.text(opens.help(), ()) }</span>
            </li>
        }
    };
    html! {
        <section class="sharing__part" aria-labelledby="taking-title">
            <@{props.title_tag} id="taking-title">{ texts.text("taking-title", ()) }</@>
            <p>{ texts.text("taking-intro", ()) }</p>
            <ul class="sharing__files">{ for Opens::ALL.map(way) }</ul>
            <p class="sharing__said" role="status">{ said(texts, *making) }</p>
        </section>
    }
}

/// What the file says in place of an address: query and fragment.
fn address(
    opens: Opens,
    scene: &Scene,
    document: &Document,
    scenario: &Scenario,
) -> Result<String, LinkTooLarge> {
    match opens {
        Opens::Calculator => Ok(format!("#{}={}", links::NAME, link_text(scenario)?)),
        Opens::Briefing => {
            let chosen = |field| document.plan.text(field);
            let parts = chosen(PlanField::BriefingParts);
            let controls = chosen(PlanField::BriefingControls);
            briefings::said(scene.texts.language(), parts, controls, scenario)
        }
    }
}

fn said(texts: &Texts, making: Making) -> String {
    match making {
        Making::NotYet => String::new(),
        Making::Running => texts.text("taking-running", ()),
        Making::Done => texts.text("taking-done", ()),
        Making::TooLarge(LinkTooLarge { length, most }) => texts.text(
            "taking-too-large",
            args! { "length" => length, "most" => most },
        ),
        Making::Failed(OneFileProblem::NotReached) => texts.text("taking-not-reached", ()),
        Making::Failed(OneFileProblem::AnotherPage) => texts.text("taking-another-page", ()),
    }
}
