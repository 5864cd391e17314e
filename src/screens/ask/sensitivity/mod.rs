//! What each input moves, and what becomes of the answers without a pledge, or with it later.

mod finding;
mod levers;
mod measure;
mod one_away;
mod saved;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod tornado;

use std::rc::Rc;

use fund_model::limits::SHARE;
use fund_model::{Scenario, Sensitivity};
use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{Announcement, LazyDetails};
use crate::effects::sensitivity::{Question, Work, WorkedOut, use_sensitivity};
use crate::screens::plan::PlanInput;
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::PlanField;
use crate::text::{Texts, Value, args, percent};
use finding::{finding, moves};
use levers::levers_table;
use measure::{Horizon, Measure};
use one_away::OneAway;
use tornado::tornado;

/// By how much levers are moved while nothing else is asked for.
const CHANGE_AT_FIRST: &str = "0.2";

/// The part of the screen.
pub fn sensitivity(_: &Scene) -> Html {
    html! { <SensitivityPart /> }
}

/// The field of the change, which goes as far down as up: at most to nothing and to twice as much.
fn change_input() -> PlanInput {
    PlanInput::per_cent(PlanField::Change, SHARE, CHANGE_AT_FIRST)
}

#[component]
fn SensitivityPart() -> Html {
    let scene = use_scene();
    let measure = use_state_eq(|| Measure::Met);
    let change = change_input().decimal(&scene.state).ok();
    let question = change.map(|change| Question {
        scenario: Rc::clone(&scene.state.last_good.scenario),
        change,
    });
    let work = use_sensitivity(question.clone());
    let is_current = work.worked_out.as_ref().map(|done| &done.question) == question.as_ref();
    let choose = measure.setter();
    let choose = Callback::from(move |word: AttrValue| choose.set(Measure::of_word(&word)));
    html! {
        <section class="section sensitivity" aria-labelledby="sensitivity-title">
            <h2 class="section__title" id="sensitivity-title">{ scene.texts.text("sensitivity-title", ()) }</h2>
            <p class="section__lead">{ scene.texts.text("sensitivity-lead", ()) }</p>
            <div class="sensitivity__inputs">
                { change_input().view(&scene) }
                { measure_choice(&scene.texts, *measure, choose) }
            </div>
            { view_progress(&scene.texts, &work) }
            if let Some(done) = &work.worked_out {
                <div class={classes!("sensitivity__answer", (!is_current).then_some("sensitivity__answer--before"))}
                    aria-busy={(!is_current).then_some("true")}>
                    { view_answer(&scene, done, *measure) }
                </div>
            }
        </section>
    }
}

fn measure_choice(texts: &Texts, measure: Measure, on_chosen: Callback<AttrValue>) -> Html {
    let option = |measure: Measure| ChoiceOption {
        word: measure.word().into(),
        label: measure.name(texts).into(),
        help: None,
    };
    let choice = Choice {
        id: "sensitivity-measure".into(),
        label: texts.text("sensitivity-measure", ()).into(),
        style: ChoiceStyle::Segments,
        options: Measure::ALL.map(option).to_vec(),
        value: measure.word().into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen,
    };
    html! { <div class="field field--choice">{ choice.view() }</div> }
}

/// How far the work is and the way to stop it, once it takes a while.
fn view_progress(texts: &Texts, work: &Work) -> Html {
    let button = |id: &str, act: &Callback<()>| {
        let onclick = act.reform(|_: MouseEvent| ());
        html! { <button type="button" class="button button--small" {onclick}>{ texts.text(id, ()) }</button> }
    };
    let Some(progress) = work.progress else {
        return Html::default();
    };
    let counted = args! { "done" => progress.done, "of" => progress.of };
    let (text, action) = if work.is_stopped {
        let text = texts.text("sensitivity-stopped", counted);
        (text, button("sensitivity-go-on", &work.go_on))
    } else {
        let text = texts.text("sensitivity-running", counted);
        (text, button("sensitivity-stop", &work.stop))
    };
    html! {
        <div class="sensitivity__progress">
            <progress max={progress.of.to_string()} value={progress.done.to_string()}
                aria-label={texts.plain("sensitivity-progress", ())} />
            <span>{ text }</span>
            { action }
        </div>
    }
}

fn view_answer(scene: &Scene, done: &Rc<WorkedOut>, measure: Measure) -> Html {
    let Scene { texts, state, .. } = scene;
    let answer = Answer {
        done: Rc::clone(done),
        scenario_name: scenario_name(state, &state.document, texts),
    };
    let words = finding(texts, measure, &answer);
    html! {
        <>
            <Announcement text={words.clone()} />
            if moves(measure, &answer) {
                <div class="charts">{ tornado(texts, &answer, measure, words) }</div>
            } else {
                <h3 class="chart__title">{ words }</h3>
                <LazyDetails summary={texts.text("chart-table", ())} content={levers_table(texts, &answer)} />
            }
            <OneAway texts={texts.clone()} {answer} />
        </>
    }
}

/// What was worked out, with what its words depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    done: Rc<WorkedOut>,
    /// The name of the scenario, for files.
    scenario_name: String,
}

impl Answer {
    fn scenario(&self) -> &Scenario {
        &self.done.question.scenario
    }

    fn effects(&self) -> &Sensitivity {
        &self.done.effects
    }

    /// By how much the levers were moved, as a message writes it.
    fn change(&self) -> Value {
        percent(self.done.question.change)
    }

    fn horizon(&self) -> Horizon {
        Horizon {
            years: self.scenario().years,
        }
    }
}
