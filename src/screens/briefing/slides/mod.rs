//! The briefing as slides: a button, how it goes, and the charts while they are drawn for it.

mod deck;
mod notes;
mod plain;

use std::rc::Rc;

use fund_model::Scenario;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::choice::{Briefing, Part};
use super::own_copy::{self, OwnCopy};
use super::parts::{self, Shown};
use crate::components::{ChartPicture, chart_picture};
use crate::effects::slides::{NoSlides, drawn, save_slides};
use crate::screens::{Scene, scenario_name, use_scene};
use crate::text::{Texts, args};

/// The button of the author's screen: the scenario on the workbench, or the last of it that was good.
pub fn slides_button(scene: &Scene) -> Html {
    let state = &scene.state;
    html! {
        <SlidesButton scenario={Rc::clone(&state.last_good.scenario)} briefing={Briefing::of_document(&state.document)} />
    }
}

/// Properties of [`SlidesButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct SlidesButtonProps {
    pub scenario: Rc<Scenario>,
    pub briefing: Briefing,
    /// Whether it says beside it what comes of it.
    #[prop_or_default]
    pub has_help: bool,
}

/// How making the slides goes.
#[derive(Clone, PartialEq)]
enum Making {
    NotYet,
    Running,
    Done,
    Failed(NoSlides),
}

/// Saves a briefing as slides, and says how that goes.
#[component]
pub fn SlidesButton(props: &SlidesButtonProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let making = use_state_eq(|| Making::NotYet);
    let is_running = *making == Making::Running;
    let make = {
        let making = making.setter();
        Callback::from(move |_: MouseEvent| {
            if !is_running {
                making.set(Making::Running);
            }
        })
    };
    let on_made = {
        let making = making.setter();
        use_callback((), move |went: Result<(), NoSlides>, ()| {
            making.set(went.map_or_else(Making::Failed, |()| Making::Done));
        })
    };
    html! {
        <>
            <button type="button" class="button slides-button" onclick={make} aria-disabled={is_running.to_string()}>
                { texts.text("slides-save", ()) }
            </button>
            if props.has_help {
                <span class="field__help">{ texts.text("slides-save.help", ()) }</span>
            }
            <span class="sharing__said" role="status">{ said(&texts, &making) }</span>
            if is_running {
                <OwnCopy scenario={Rc::clone(&props.scenario)}>
                    <Slides scenario={Rc::clone(&props.scenario)} briefing={props.briefing.clone()} {on_made} />
                </OwnCopy>
            }
        </>
    }
}

fn said(texts: &Texts, making: &Making) -> String {
    match making {
        Making::NotYet => String::new(),
        Making::Running => texts.text("slides-running", ()),
        Making::Done => texts.text("slides-done", ()),
        Making::Failed(NoSlides::NotLoaded) => texts.text("annex-failed", ()),
        Making::Failed(NoSlides::NoPicture) => texts.text("slides-no-picture", ()),
        Making::Failed(NoSlides::NotWritten(why)) => {
            texts.text("slides-not-written", args! { "why" => why.to_string() })
        }
    }
}

#[derive(PartialEq, Properties)]
struct SlidesProps {
    scenario: Rc<Scenario>,
    briefing: Briefing,
    on_made: Callback<Result<(), NoSlides>>,
}

/// The charts in the width of a slide, unseen, whatever the page shows and however wide it is; and once they are drawn,
/// the file.
#[component]
fn Slides(props: &SlidesProps) -> Html {
    let scene = use_scene();
    let state = &scene.state;
    let shown = Shown {
        name: scenario_name(state, &state.document, &scene.texts),
        author: Rc::clone(&props.scenario),
        original: Rc::new(own_copy::document(state, &props.scenario)),
        briefing: props.briefing.clone(),
        ghost: None,
        scene: scene.clone(),
    };
    let charts: Html = charts_of(&props.briefing)
        .map(|part| parts::content(&shown, part))
        .collect();
    let on_made = props.on_made.clone();
    use_effect_with((), move |()| {
        spawn_local(async move {
            drawn().await;
            on_made.emit(made(&shown).await);
        });
    });
    html! { <div class="slides-charts" aria-hidden="true" inert={true}>{ charts }</div> }
}

/// The charts that a briefing shows.
fn charts_of(briefing: &Briefing) -> impl Iterator<Item = Part> {
    let is_chart = |part: &Part| matches!(part, Part::Reserve | Part::Requests | Part::Income);
    briefing.parts.clone().into_iter().filter(is_chart)
}

async fn made(shown: &Shown) -> Result<(), NoSlides> {
    let mut pictures: Vec<(Part, ChartPicture)> = Vec::new();
    for part in charts_of(&shown.briefing) {
        let figure = format!(".slides-charts #chart-{}", part.word());
        let picture = chart_picture(&figure).await.ok_or(NoSlides::NoPicture)?;
        pictures.push((part, picture));
    }
    let texts = &shown.scene.texts;
    save_slides(
        &texts.without_marks(&shown.name),
        deck::deck(shown, pictures),
    )
    .await
}
