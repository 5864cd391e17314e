//! Which planning year is looked at.

use fund_model::{Month, Scenario};
use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::screens::Scene;
use crate::screens::workbench::results::year_label;
use crate::state::{Action, AppState, Field, PlanField};

/// More years than that are chosen from a list.
const SIDE_BY_SIDE_MOST: u32 = 6;

const YEAR: Field = Field::Plan(PlanField::OddsYear);

/// The planning year that is looked at, from 0. One beyond the horizon is its last.
pub fn shown_year(state: &AppState) -> usize {
    let number: u32 = state
        .document
        .plan
        .text(PlanField::OddsYear)
        .parse()
        .unwrap_or(1);
    let years = state.last_good.scenario.years;
    number.clamp(1, years) as usize - 1
}

/// The first month of a planning year, which counts from 0.
pub fn first_month(scenario: &Scenario, year: usize) -> Month {
    let months = i32::try_from(year * 12 + 1).expect("a horizon has at most 240 months");
    scenario.as_of.plus(months)
}

/// The choice of the year, where there is one. It stands at each part that shows one year, under another id.
pub fn view_years(scene: &Scene, id: &'static str) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let scenario = &state.last_good.scenario;
    if scenario.years == 1 {
        return Html::default();
    }
    let label = texts.text("odds-year", ());
    let option = |number: u32| ChoiceOption {
        word: number.to_string().into(),
        label: year_label(first_month(scenario, number as usize - 1)).into(),
        help: None,
    };
    let style = if scenario.years <= SIDE_BY_SIDE_MOST {
        ChoiceStyle::Segments
    } else {
        ChoiceStyle::List
    };
    let choice = Choice {
        id: id.into(),
        label: label.clone().into(),
        style,
        options: (1..=scenario.years).map(option).collect(),
        value: (shown_year(state) + 1).to_string().into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen: dispatch.reform(|word: AttrValue| Action::ValueChosen {
            field: YEAR,
            // The first year is the default.
            text: if word == "1" {
                String::new()
            } else {
                word.to_string()
            },
        }),
    };
    html! {
        <div class="odds__years">
            if style == ChoiceStyle::List {
                <span class="field__label" aria-hidden="true">{ label }</span>
            }
            { choice.view() }
        </div>
    }
}
