//! The work that `cargo xtask bench` measures.
//!
//! One code for the host and for WebAssembly, so that the two differ in nothing but the machine they are compiled for.
//! The clock is the caller's: each piece of work is set up and then done so many times in one call.

mod scenarios;

use std::hint::black_box;

use fund_model::{
    Projection, SIMULATION_POINTS, Scenario, ScenarioDraft, SimulationResult, SimulationSettings,
    project, simulate,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::scenarios::{growing, peer, uncertain};

/// Work that has been set up.
#[wasm_bindgen]
pub struct Prepared(Work);

enum Work {
    /// Another amount for one pledge after the other: checked, projected, the last balance read.
    PledgeChanged(ScenarioDraft),
    /// Another number of requests each time.
    DemandChanged(ScenarioDraft),
    /// A scenario projected as it is.
    Project(Scenario),
    /// A simulation, with all of its results.
    Simulate(Scenario, SimulationSettings),
}

#[wasm_bindgen]
impl Prepared {
    /// Sets up work by its name, at a size.
    ///
    /// | work | what is done each time | size |
    /// |---|---|---|
    /// | `pledge_changed`, `demand_changed` | one input changed, checked, projected, the last balance read | – |
    /// | `pledges`, `requests`, `years` | a scenario projected | how many there are |
    /// | `simulate` | uncertain pledges, requests and costs simulated over five years | runs |
    ///
    /// # Panics
    /// If there is no work of this name.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(work: &str, size: u32) -> Self {
        Self(match work {
            "pledge_changed" => Work::PledgeChanged(peer()),
            "demand_changed" => Work::DemandChanged(peer()),
            "simulate" => {
                let (draft, settings) = uncertain(size);
                Work::Simulate(checked(&draft), settings)
            }
            _ => Work::Project(checked(&growing(work, size))),
        })
    }

    /// Does the work so many times. What comes out, the same wherever it is done: the last balance, or the 10, 50 and
    /// 90 per cent points of every year's closing balance.
    ///
    /// # Panics
    /// If the model refuses the work, which is within its limits.
    pub fn run(&mut self, times: u32) -> String {
        match &mut self.0 {
            Work::PledgeChanged(draft) => repeated(times, |turn| {
                let pledges = draft.pledges.len();
                draft.pledges[turn as usize % pledges].amount = (20_000 + turn).to_string();
                project(&checked(draft))
            }),
            Work::DemandChanged(draft) => repeated(times, |turn| {
                draft.demand.requests = (20 + turn % 30).to_string();
                project(&checked(draft))
            }),
            Work::Project(scenario) => repeated(times, |_| project(black_box(scenario))),
            Work::Simulate(scenario, settings) => {
                let mut last = String::new();
                for _ in 0..times {
                    let result = simulate(black_box(scenario), settings);
                    last = points(&result.expect("work within the limits of the model"));
                }
                last
            }
        }
    }
}

fn repeated(times: u32, mut projection: impl FnMut(u32) -> Projection) -> String {
    let mut last = String::new();
    for turn in 0..times {
        last = last_balance(&projection(turn));
    }
    last
}

fn last_balance(projection: &Projection) -> String {
    let month = projection.months.last();
    month.map_or_else(String::new, |month| month.balance.to_string())
}

fn points(result: &SimulationResult) -> String {
    let closing = result.months.iter().skip(11).step_by(12);
    let points = closing.flat_map(|month| SIMULATION_POINTS.iter().zip(&month.balance));
    let compared = points.filter(|(per_cent, _)| [10, 50, 90].contains(*per_cent));
    let texts: Vec<String> = compared.map(|(_, balance)| balance.to_string()).collect();
    texts.join(" ")
}

fn checked(draft: &ScenarioDraft) -> Scenario {
    draft.check().expect("work within the limits of the model")
}
