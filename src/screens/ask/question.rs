//! What must hold, as it is filled in.

use fund_model::limits::{self, WholeLimit};
use fund_model::{Ask, Decimal, GiftKind, Month, Reserve, Scenario, Word};
use yew::prelude::*;

use super::years::{view_way_in, view_years};
use crate::components::fields::Form;
use crate::screens::Scene;
use crate::screens::plan::{PlanChoice, PlanInput};
use crate::state::{Action, AppState, Field, PlanField, same_value};
use crate::text::{args, percent};

/// Shares of the requests that are offered.
const SHARES: [&str; 3] = ["1", "0.75", "0.5"];

/// The inputs of the question, with what each may hold in the present scenario.
pub struct Question {
    kind: PlanChoice,
    share: PlanInput,
    month: PlanInput,
    reserve_kind: PlanChoice,
    /// One for each kind, in the order of the choice after its first.
    reserves: [PlanInput; 3],
    first_year: PlanInput,
    last_year: PlanInput,
}

impl Question {
    /// The inputs as the state holds them.
    pub fn of(state: &AppState) -> Self {
        let scenario = &state.last_good.scenario;
        let (first, last) = horizon(scenario);
        let years = WholeLimit {
            least: 1,
            greatest: scenario.years,
        };
        let first_year = PlanInput::whole(PlanField::AskFirstYear, years, 1);
        let least = first_year.number(state).unwrap_or(1);
        let to = WholeLimit { least, ..years };
        Self {
            kind: PlanChoice {
                field: PlanField::AskKind,
                words: GiftKind::NAMES,
            },
            share: PlanInput::per_cent(PlanField::AskShare, limits::SHARE, "1"),
            month: PlanInput::month(PlanField::AskMonth, first, last, first),
            reserve_kind: PlanChoice {
                field: PlanField::AskReserveKind,
                words: &[
                    "scenario",
                    "months_of_spending",
                    "share_of_spending",
                    "amount",
                ],
            },
            reserves: reserves(state),
            last_year: PlanInput::whole(PlanField::AskLastYear, to, scenario.years),
            first_year,
        }
    }

    /// What is asked; `None` while something is wrong with an input.
    pub fn ask(&self, state: &AppState) -> Option<Ask> {
        Some(Ask {
            kind: GiftKind::from_word(self.kind.word(state))?,
            month: self.month.month_of(state).ok()?,
            share: self.share.decimal(state).ok()?,
            reserve: self.reserve(state)?,
            first_year: self.first_year.number(state).ok()?,
            last_year: self.last_year.number(state).ok()?,
        })
    }

    fn reserve(&self, state: &AppState) -> Option<Reserve> {
        let Some(input) = self.reserve_input(state) else {
            return Some(state.last_good.scenario.reserve);
        };
        let value = input.decimal(state).ok()?;
        Some(match input.field {
            PlanField::AskReserveMonths => Reserve::MonthsOfSpending(value),
            PlanField::AskReserveShare => Reserve::ShareOfSpending(value),
            _ => Reserve::Amount(value),
        })
    }

    /// The input of the reserve, unless it is the scenario's own.
    fn reserve_input(&self, state: &AppState) -> Option<&PlanInput> {
        match self.reserve_kind.word(state) {
            "months_of_spending" => Some(&self.reserves[0]),
            "share_of_spending" => Some(&self.reserves[1]),
            "amount" => Some(&self.reserves[2]),
            _ => None,
        }
    }

    /// The inputs.
    pub fn view(&self, scene: &Scene) -> Html {
        let state = &scene.state;
        html! {
            <>
                { self.share.view_with(scene, offered_shares(scene)) }
                { self.reserve_kind.view(scene) }
                { for self.reserve_input(state).map(|input| input.view(scene)) }
                { view_years(scene, &self.first_year, &self.last_year) }
                { self.kind.view(scene) }
                { self.month.view(scene) }
                { view_way_in(scene, [&self.first_year, &self.last_year, &self.month]) }
            </>
        }
    }
}

/// The first and the last month of the horizon.
pub fn horizon(scenario: &Scenario) -> (Month, Month) {
    let months = i32::try_from(scenario.years * 12).expect("at most 20 years");
    (scenario.as_of.plus(1), scenario.as_of.plus(months))
}

/// Each kind of reserve begins with what the scenario has for it. One that it never had as an amount begins with the
/// floor of its first year, to the next dollar.
fn reserves(state: &AppState) -> [PlanInput; 3] {
    let begins = |field| state.document.text(field).to_owned();
    let floor = state.last_good.chosen.years.first();
    let floor = floor.map(|year| year.floor.whole_dollars_up().to_string());
    let amount = match begins(Field::ReserveAmount) {
        amount if amount.is_empty() => floor.unwrap_or_default(),
        amount => amount,
    };
    [
        PlanInput::new(
            PlanField::AskReserveMonths,
            Form::Plain,
            limits::RESERVE_MONTHS.into(),
            begins(Field::ReserveMonths),
        )
        .stepping(Decimal::ONE, Decimal::from(6)),
        PlanInput::per_cent(
            PlanField::AskReserveShare,
            limits::RESERVE_SHARE,
            begins(Field::ReserveShare),
        ),
        PlanInput::amount(PlanField::AskReserveAmount, amount),
    ]
}

fn offered_shares(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let field = Field::Plan(PlanField::AskShare);
    let present = state.document.text(field);
    let present = if present.is_empty() { "1" } else { present };
    let offer = |share: &'static str| {
        let onclick = dispatch.reform(move |_: MouseEvent| Action::ValueChosen {
            field,
            text: share.to_owned(),
        });
        let is_chosen = same_value(field, present, share);
        html! {
            <button type="button" class="button button--small" {onclick} aria-pressed={is_chosen.to_string()}>
                { texts.show(percent(share)) }
            </button>
        }
    };
    html! {
        <div class="ask__shares" role="group" aria-label={texts.text("ask-shares", ())}>
            { for SHARES.map(offer) }
        </div>
    }
}

/// Which pledges count, as a sentence.
pub fn counting(scene: &Scene) -> String {
    let counting = scene.state.last_good.scenario.counting.word();
    let args = args! { "counting" => counting };
    scene.texts.text("ask-counting", args)
}
