//! The author's screen: what the briefing shows and leaves open, beside what its reader will see.

use std::rc::Rc;

use yew::prelude::*;

use super::actions::actions;
use super::choice::{Briefing, Control, Part};
use super::own_copy::OwnCopy;
use super::presenting::use_presented;
use super::view::BriefingView;
use crate::components::ticked;
use crate::screens::sharing::Taking;
use crate::screens::{Scene, use_scene};
use crate::state::{Action, Field, PlanField};

/// The screen.
#[component]
pub fn Author() -> Html {
    let scene = use_scene();
    let (is_presented, present) = use_presented();
    let on_presented = present.reform(|()| false);
    let Scene { state, texts, .. } = &scene;
    let briefing = Briefing::of_document(&state.document);
    let scenario = Rc::clone(&state.last_good.scenario);
    html! {
        <main class="screen briefing-screen" id="results" tabindex="-1">
            <div class="briefing-screen__choices">
                <h1 class="screen__title">{ texts.text("briefing-title", ()) }</h1>
                <p class="section__lead">{ texts.text("briefing-lead", ()) }</p>
                { actions(&scene, &briefing, &present.reform(|()| true)) }
                { parts(&scene, &briefing) }
                { controls(&scene, &briefing) }
                <Taking document={Rc::clone(&state.document)} title_tag="h2" />
            </div>
            <section class="briefing-screen__sheet" aria-label={texts.plain("briefing-preview", ())}>
                if state.is_stale() {
                    <p class="stale-note">{ texts.text("results-stale", ()) }</p>
                }
                <OwnCopy scenario={Rc::clone(&scenario)}>
                    <BriefingView {scenario} {briefing} title_tag="h2" {is_presented} {on_presented} />
                </OwnCopy>
            </section>
        </main>
    }
}

fn parts(scene: &Scene, briefing: &Briefing) -> Html {
    let part = |part: Part| {
        let choose = {
            let briefing = briefing.clone();
            scene.dispatch.reform(move |shown| Action::ValueChosen {
                field: Field::Plan(PlanField::BriefingParts),
                text: briefing.with_part(part, shown).parts_text(),
            })
        };
        let label = scene
            .texts
            .text(&format!("briefing-part-{}", part.word()), ());
        let id = format!("briefing-shows-{}", part.word());
        ticked(id, label, briefing.parts.contains(&part), &choose)
    };
    html! {
        <fieldset class="briefing-screen__list">
            <legend class="choice__legend">{ scene.texts.text("briefing-parts", ()) }</legend>
            { for Part::ALL.map(part) }
        </fieldset>
    }
}

/// The inputs that this scenario has.
fn controls(scene: &Scene, briefing: &Briefing) -> Html {
    let texts = &scene.texts;
    let document = &scene.state.document;
    let control = |control: Control| {
        let choose = {
            let briefing = briefing.clone();
            scene.dispatch.reform(move |open| Action::ValueChosen {
                field: Field::Plan(PlanField::BriefingControls),
                text: briefing.with_control(control, open).controls_text(),
            })
        };
        let word = control.word().replace('_', "-");
        let label = texts.text(&format!("briefing-control-{word}"), ());
        let is_open = briefing.controls.contains(&control);
        ticked(format!("briefing-opens-{word}"), label, is_open, &choose)
    };
    let there = Control::ALL.into_iter().filter(|of| of.is_of(document));
    html! {
        <fieldset class="briefing-screen__list">
            <legend class="choice__legend">{ texts.text("briefing-open-inputs", ()) }</legend>
            <p class="field__help">{ texts.text("briefing-open-inputs.help", ()) }</p>
            { for there.map(control) }
        </fieldset>
    }
}
