//! The years in which it must hold, chosen by name, and the way back into the horizon where they are not of it.

use fund_model::{Allowed, Month};
use yew::prelude::*;

use super::question::horizon;
use crate::components::fields::ChoiceOption;
use crate::screens::Scene;
use crate::screens::plan::PlanInput;
use crate::screens::workbench::results::year_label;
use crate::state::{Action, AppState, Field, PlanField, Trouble};
use crate::text::args;

/// The first and the last year. A first year after the last takes the last along.
pub fn view_years(scene: &Scene, first: &PlanInput, last: &PlanInput) -> Html {
    let dispatch = scene.dispatch.clone();
    let stored = last.text(&scene.state).parse::<u32>().ok();
    let default = last.default.clone();
    let choose_first = Callback::from(move |text: String| {
        let first: u32 = text.parse().unwrap_or(1);
        if stored.is_some_and(|last| last < first) {
            let last = first.to_string();
            let last = if last == default { String::new() } else { last };
            dispatch.emit(chosen(PlanField::AskLastYear, last));
        }
        dispatch.emit(chosen(PlanField::AskFirstYear, text));
    });
    let choose_last = scene
        .dispatch
        .reform(|text: String| chosen(PlanField::AskLastYear, text));
    html! {
        <div class="ask__years">
            { view_year(scene, first, &choose_first) }
            { view_year(scene, last, &choose_last) }
        </div>
    }
}

fn chosen(field: PlanField, text: String) -> Action {
    let field = Field::Plan(field);
    Action::ValueChosen { field, text }
}

fn view_year(scene: &Scene, input: &PlanInput, choose: &Callback<String>) -> Html {
    let state = &scene.state;
    let Allowed::Whole { least, greatest } = input.allowed else {
        return Html::default();
    };
    // A year that is not allowed is shown too: it is what the message speaks of.
    let other = input.text(state).parse::<u32>().ok();
    let other = other.filter(|year| !(least..=greatest).contains(year));
    let options = (least..=greatest).chain(other).map(|year| ChoiceOption {
        word: year.to_string().into(),
        label: name(state, year).into(),
        help: None,
    });
    let message = other.map(|year| {
        let args = args! {
            "year" => name(state, year),
            "first" => name(state, least),
            "last" => name(state, greatest),
        };
        html! { <p>{ scene.texts.text("ask-year-outside", args) }</p> }
    });
    input.view_list(scene, options.collect(), message, choose)
}

/// The name of a planning year, from 1, of the horizon or after it.
fn name(state: &AppState, year: u32) -> String {
    let (first, _) = horizon(&state.last_good.scenario);
    let years = i32::try_from(year.clamp(1, 1_000) - 1).expect("at most 1,000 years");
    year_label(first.plus(years * 12))
}

/// Where years or a month lie outside the horizon, the button that takes them to its nearest.
pub fn view_way_in(scene: &Scene, inputs: [&PlanInput; 3]) -> Html {
    let state = &scene.state;
    let outside = inputs.map(|input| match input.trouble(state) {
        Some(Trouble::NotAllowed(_)) => Some(chosen(input.field, nearest(state, input)?)),
        _ => None,
    });
    let actions: Vec<Action> = outside.into_iter().flatten().collect();
    if actions.is_empty() {
        return Html::default();
    }
    let dispatch = scene.dispatch.clone();
    let bring = Callback::from(move |_: MouseEvent| {
        for action in actions.clone() {
            dispatch.emit(action);
        }
    });
    html! {
        <button type="button" class="button button--small" id="ask-into-horizon" onclick={bring}>
            { scene.texts.text("ask-into-horizon", ()) }
        </button>
    }
}

/// The nearest value that is allowed; `None` where the text is no value.
fn nearest(state: &AppState, input: &PlanInput) -> Option<String> {
    let text = input.text(state);
    let nearest = match input.allowed {
        Allowed::Whole { least, greatest } => {
            let year: u32 = text.parse().ok()?;
            year.clamp(least, greatest).to_string()
        }
        Allowed::Month { first, last } => {
            let month: Month = text.parse().ok()?;
            month.clamp(first, last).to_string()
        }
        _ => return None,
    };
    Some(if nearest == input.default {
        String::new()
    } else {
        nearest
    })
}
