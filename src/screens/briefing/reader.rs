//! What a reader sees of somebody's briefing: that of a link, of the page around this one, or of the workbench as it
//! changes.

use std::rc::Rc;

use fund_model::{Scenario, project};
use fund_scenario::{HeadlineDifference, LinkProblem, headline};
use yew::prelude::*;

use super::choice::Briefing;
use super::own_copy::OwnCopy;
use super::presenting::use_presented;
use super::view::BriefingView;
use crate::effects::briefings::Asked;
use crate::effects::following::{Open, use_following};
use crate::effects::{links, use_host, use_link, use_told_changes};
use crate::screens::arrival::{differences, link_said};
use crate::screens::pictures::with_pictures;
use crate::screens::use_scene;
use crate::state::State;
use crate::text::Texts;

/// A scenario that came, with what its sender saw and is other here.
#[derive(Clone, PartialEq)]
struct Came {
    scenario: Rc<Scenario>,
    model_version: u32,
    differences: Rc<[HeadlineDifference]>,
}

/// The reader's view.
#[component]
pub fn Reader() -> Html {
    let scene = use_scene();
    let asked = use_state(Asked::in_address);
    let told = use_state_eq(|| None::<AttrValue>);
    let open = {
        let told = told.setter();
        use_callback((), move |text: String, ()| told.set(Some(text.into())))
    };
    use_host(&scene.texts, &scene.dispatch, &open);
    let asked = (*asked).clone();
    let view = match asked.follows {
        true => html! { <Follower {asked} /> },
        false => html! { <Linked {asked} told={(*told).clone()} /> },
    };
    html! { <main class="reader">{ with_pictures(view) }</main> }
}

#[derive(Properties, PartialEq)]
struct ReaderProps {
    asked: Asked,
    /// The text of the link that the page around this one wants to be shown.
    #[prop_or_default]
    told: Option<AttrValue>,
}

impl Asked {
    /// What the address chooses.
    fn briefing(&self) -> Briefing {
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        Briefing::of(&words(&self.parts), &words(&self.controls))
    }
}

/// The briefing of a link; without one, that of the scenario that the page opens on.
#[component]
fn Linked(props: &ReaderProps) -> Html {
    let scene = use_scene();
    let in_address = use_link().map(|(_, text)| text);
    let text = props.told.clone().or(in_address);
    let came = use_memo(text, |text| match text {
        Some(text) => read(text),
        None => Ok(Came {
            scenario: Rc::clone(&scene.state.last_good.scenario),
            model_version: 0,
            differences: Rc::from([]),
        }),
    });
    let texts = &scene.texts;
    match came.as_ref() {
        Ok(came) => html! {
            <Briefed scenario={Rc::clone(&came.scenario)} briefing={props.asked.briefing()}
                note={differing(texts, came)} />
        },
        Err(problem) => refused(texts, problem),
    }
}

fn read(text: &str) -> Result<Came, LinkProblem> {
    let shared = links::read(text)?;
    let found = headline(&project(&shared.scenario));
    Ok(Came {
        model_version: shared.model_version,
        differences: shared.headline.differences(&found).into(),
        scenario: Rc::new(shared.scenario),
    })
}

/// That the author saw other figures.
fn differing(texts: &Texts, came: &Came) -> Html {
    if came.differences.is_empty() {
        return Html::default();
    }
    html! {
        <section class="briefing__note" aria-labelledby="briefing-differs">
            <h2 class="briefing__heading" id="briefing-differs">{ texts.text("briefing-differs", ()) }</h2>
            { differences::view(texts, came.model_version, &came.differences) }
        </section>
    }
}

/// A link that cannot be read: what is wrong, and nothing of another scenario.
fn refused(texts: &Texts, problem: &LinkProblem) -> Html {
    html! {
        <article class="briefing" role="alert">
            <h1 class="briefing__title">{ texts.text("briefing-unread", ()) }</h1>
            { link_said(texts, problem) }
        </article>
    }
}

/// What is open on the workbench of this browser.
#[component]
fn Follower(props: &ReaderProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    let said = match use_following(&scene.state.presets, &scene.dispatch) {
        Open::Scenario(kept) => {
            let chosen = props.asked.parts.is_none() && props.asked.controls.is_none();
            let briefing = match chosen {
                true => Briefing::of_document(&kept.document),
                false => props.asked.briefing(),
            };
            if let Some(scenario) = &kept.last_good {
                let scenario = Rc::new(scenario.clone());
                return html! { <Briefed {scenario} {briefing} /> };
            }
            "briefing-follow-unreadable"
        }
        Open::Unreadable => "briefing-follow-unreadable",
        Open::Blocked => "briefing-follow-blocked",
    };
    html! {
        <article class="briefing" role="alert">
            <h1 class="briefing__title">{ texts.text("briefing-follow-nothing", ()) }</h1>
            <p>{ texts.text(said, ()) }</p>
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct BriefedProps {
    scenario: Rc<Scenario>,
    briefing: Briefing,
    #[prop_or_default]
    note: Html,
}

/// The briefing as the page, with the way onto the stage.
#[component]
fn Briefed(props: &BriefedProps) -> Html {
    let (is_presented, present) = use_presented();
    let on_presented = present.reform(|()| false);
    let texts = use_context::<Texts>().expect("the app provides texts");
    html! {
        <OwnCopy scenario={Rc::clone(&props.scenario)}>
            <BriefingView scenario={Rc::clone(&props.scenario)} briefing={props.briefing.clone()}
                note={props.note.clone()} title_tag="h1" {is_presented} {on_presented} />
            <ToldChanges author={Rc::clone(&props.scenario)} />
            <p class="reader__actions">
                <button type="button" class="button button--quiet" id="briefing-present" onclick={present.reform(|_: MouseEvent| true)}>
                    { texts.text("briefing-present", ()) }
                </button>
            </p>
        </OwnCopy>
    }
}

#[derive(Properties, PartialEq)]
struct ToldChangesProps {
    author: Rc<Scenario>,
}

/// Tells the page around this one what the reader changes. Shows nothing.
#[component]
fn ToldChanges(props: &ToldChangesProps) -> Html {
    let copy = use_context::<State>().expect("a copy provides its state");
    use_told_changes(&props.author, &copy.last_good.scenario);
    Html::default()
}
