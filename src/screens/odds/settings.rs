//! What a simulation is asked: every field is an assumption of the person.

use fund_model::limits::{self, WholeLimit};
use fund_model::{Decimal, RequestsSpread, Scenario, SimulationSettings, Word};
use yew::prelude::*;

use crate::components::fields::Form;
use crate::screens::Scene;
use crate::screens::plan::{PlanChoice, PlanInput};
use crate::state::{Action, AppState, Field, PlanField};
use crate::text::args;

/// Numbers of runs that a button offers.
const RUNS_OFFERED: [&str; 3] = ["1000", "10000", "100000"];
const RUNS_DEFAULT: &str = "10000";

/// Seeds that can be typed; every one of them is a double's whole number, so that JavaScript has them too.
const SEED: WholeLimit = WholeLimit {
    least: 0,
    greatest: u32::MAX,
};

const REQUESTS_SPREAD: PlanChoice = PlanChoice {
    field: PlanField::RequestsSpread,
    words: RequestsSpread::NAMES,
};

/// The fields.
pub struct SettingsInputs {
    runs: PlanInput,
    seed: PlanInput,
    payment_delay_months: PlanInput,
    cost_cv: PlanInput,
    donor_climate: PlanInput,
    /// Named requests do not vary in number.
    is_queue: bool,
}

impl SettingsInputs {
    /// The fields of a simulation of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let most = limits::RUN_MONTHS_MOST / (12 * scenario.years);
        let runs = WholeLimit {
            greatest: limits::RUNS.greatest.min(most),
            ..limits::RUNS
        };
        let ratio = |field, limit: limits::DecimalLimit, step, large| {
            PlanInput::new(field, Form::Plain, limit.into(), "0".to_owned())
                .stepping(Decimal::new(step, 2), Decimal::new(large, 2))
                .assumed()
        };
        Self {
            runs: PlanInput::whole(PlanField::Runs, runs, RUNS_DEFAULT)
                .stepping(Decimal::from(1_000), Decimal::from(10_000)),
            seed: PlanInput::whole(PlanField::Seed, SEED, 1),
            payment_delay_months: PlanInput::whole(
                PlanField::PaymentDelayMonths,
                limits::PAYMENT_DELAY_MONTHS,
                0,
            )
            .assumed(),
            cost_cv: ratio(PlanField::CostCv, limits::COST_CV, 5, 25),
            donor_climate: ratio(PlanField::DonorClimate, limits::DONOR_CLIMATE, 5, 25),
            is_queue: matches!(scenario.demand, fund_model::Demand::Queue { .. }),
        }
    }

    /// What is asked; `None` while something is wrong with a field.
    pub fn settings(&self, state: &AppState) -> Option<SimulationSettings> {
        let spread = RequestsSpread::from_word(REQUESTS_SPREAD.word(state));
        Some(SimulationSettings {
            runs: self.runs.number(state).ok()?,
            seed: self.seed.number(state).ok()?.into(),
            payment_delay_months: self.payment_delay_months.number(state).ok()?,
            requests_spread: spread
                .filter(|_| !self.is_queue)
                .unwrap_or(RequestsSpread::Fixed),
            cost_cv: self.cost_cv.decimal(state).ok()?,
            donor_climate: self.donor_climate.decimal(state).ok()?,
        })
    }

    /// The fields with their help.
    pub fn view(&self, scene: &Scene) -> Html {
        let texts = &scene.texts;
        html! {
            <div class="fields odds__settings" role="group" aria-label={texts.text("odds-settings", ())}>
                { self.runs.view_with(scene, self.view_runs_offered(scene)) }
                { self.payment_delay_months.view(scene) }
                if self.is_queue {
                    <p class="field__help">{ texts.text("odds-queue-fixed", ()) }</p>
                } else {
                    { REQUESTS_SPREAD.view(scene) }
                }
                { self.cost_cv.view(scene) }
                { self.donor_climate.view(scene) }
                { self.seed.view_with(scene, self.view_another(scene)) }
            </div>
        }
    }

    fn view_runs_offered(&self, scene: &Scene) -> Html {
        let Scene {
            state,
            dispatch,
            texts,
        } = scene;
        let button = |text: &'static str| {
            let chosen = chosen(self.runs.field, text == RUNS_DEFAULT, text);
            let is_held = self.runs.text(state) == text && self.runs.trouble(state).is_none();
            html! {
                <button type="button" class="offers__value" onclick={dispatch.reform(move |_: MouseEvent| chosen.clone())}
                    aria-pressed={is_held.to_string()}>
                    { texts.show(crate::text::count(text)) }
                </button>
            }
        };
        html! {
            <div class="offers" role="group" aria-label={texts.text("odds-runs-offered", ())}>
                { for RUNS_OFFERED.map(button) }
            </div>
        }
    }

    /// The button that takes the next seed: other runs of the same.
    fn view_another(&self, scene: &Scene) -> Html {
        let Scene {
            state,
            dispatch,
            texts,
        } = scene;
        let seed = self.seed.number(state).unwrap_or(0).wrapping_add(1);
        let chosen = chosen(self.seed.field, seed == 1, &seed.to_string());
        html! {
            <button type="button" class="button button--small" onclick={dispatch.reform(move |_: MouseEvent| chosen.clone())}
                title={texts.plain("odds-another-sample.title", args! { "seed" => seed })}>
                { texts.text("odds-another-sample", ()) }
            </button>
        }
    }
}

/// The choice of a value; the default is what an empty field holds.
fn chosen(field: PlanField, is_default: bool, text: &str) -> Action {
    Action::ValueChosen {
        field: Field::Plan(field),
        text: if is_default {
            String::new()
        } else {
            text.to_owned()
        },
    }
}

/// Whether runs can differ from one another.
pub fn varies(scenario: &Scenario, settings: &SimulationSettings) -> bool {
    let is_uncertain = |pledge: &fund_model::Pledge| {
        pledge.stage != fund_model::Stage::Paid
            && !pledge.probability.is_zero()
            && pledge.probability != Decimal::ONE
    };
    settings.payment_delay_months > 0
        || settings.requests_spread != RequestsSpread::Fixed
        || !settings.cost_cv.is_zero()
        || scenario.pledges.iter().any(is_uncertain)
}
