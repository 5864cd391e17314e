//! The funding model as a JavaScript module: plain objects in the JSON shapes of the format go in and come out.
//!
//! Every function takes its input as a caller wrote it and throws an `Error` of the name `ScenarioError`, whose
//! `problems` lists every problem with its path, a sentence in English and the value. No input makes it panic: a value
//! that JSON does not have is a problem like any other. The types that TypeScript sees are in `types.d.ts`.

mod error;
mod value;

use fund_model::limits::WholeLimit;
use fund_model::{Goal, Problem, Scenario, Simulation, SimulationSettings};
use fund_scenario::{
    Node, comparison_form, default_preset, goal_form, is_simulation_setting, odds_form,
    problem_form, projection_form, read_changes, read_goal, read_simulation_settings,
    scenario_form, scenario_from_node, sensitivity_form, simulated_run_form, simulation_form,
};
use js_sys::{Function, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{thrown, under};
use crate::value::node_of;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// What a function of the module gives: a value, or the problems of its input as something to throw.
type Answer = Result<JsValue, JsValue>;

/// Every problem of a scenario, in the order of its fields; an empty list if it is valid. Throws nothing.
#[wasm_bindgen(unchecked_return_type = "Problem[]")]
pub fn validate(#[wasm_bindgen(unchecked_param_type = "unknown")] scenario: &JsValue) -> JsValue {
    let problems = read(scenario).err().unwrap_or_default();
    plain(&problems.iter().map(problem_form).collect::<Vec<_>>())
}

/// The Fund by year and by month, its runway, and warnings.
///
/// Throws a `ScenarioError` with every problem of the scenario.
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] scenario: &JsValue,
) -> Answer {
    let scenario = read(scenario).map_err(thrown)?;
    Ok(plain(&projection_form(&fund_model::project(&scenario))))
}

/// The least gift, or the most requests a year, with which the plan holds. Its generic type stands in `types.d.ts`.
///
/// Throws a `ScenarioError` with every problem of the scenario and of the goal; paths of the goal begin with `goal`.
#[wasm_bindgen(skip_typescript)]
pub fn goal(scenario: &JsValue, goal: &JsValue) -> Answer {
    let asked = read_goal(&node_of(goal)).map_err(|problems| under("goal", problems));
    let (scenario, asked): (Scenario, Goal) = both(read(scenario), asked).map_err(thrown)?;
    let answer =
        fund_model::goal(&scenario, &asked).map_err(|problems| thrown(under("goal", problems)))?;
    Ok(plain(&goal_form(&answer)))
}

/// The exact chance that each year's target is reached, and percentiles of its receipts.
///
/// Throws a `ScenarioError` with every problem of the scenario, or with the number of pledges of uncertain outcome in one
/// year where it is above 40.
#[wasm_bindgen(unchecked_return_type = "Odds")]
pub fn odds(#[wasm_bindgen(unchecked_param_type = "ScenarioInput")] scenario: &JsValue) -> Answer {
    let scenario = read(scenario).map_err(thrown)?;
    Ok(plain(&odds_form(
        &fund_model::odds(&scenario).map_err(thrown)?,
    )))
}

/// Two scenarios of the same horizon by three measures, and what each changed part adds to the difference.
///
/// Throws a `ScenarioError` with every problem of both; paths begin with `from` or `to`.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] to: &JsValue,
) -> Answer {
    let from = read(from).map_err(|problems| under("from", problems));
    let to = read(to).map_err(|problems| under("to", problems));
    let (from, to) = both(from, to).map_err(thrown)?;
    let comparison =
        fund_model::compare(&from, &to).map_err(|problems| thrown(under("to", problems)))?;
    Ok(plain(&comparison_form(&comparison)))
}

/// What a low and a high value of each lever, and the absence or delay of each pledge, do to the three measures.
///
/// Throws a `ScenarioError` with every problem of the scenario and of the settings; paths of these begin with `settings`.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "SensitivitySettings")] settings: &JsValue,
) -> Answer {
    let changes = settings_or_default(settings, read_changes);
    let (scenario, changes) = both(read(scenario), changes).map_err(thrown)?;
    let effects = fund_model::sensitivity(&scenario, changes.low, changes.high)
        .map_err(|problems| thrown(under("settings", problems)))?;
    Ok(plain(&sensitivity_form(&effects, changes)))
}

/// What becomes of the Fund when pledges, payments, requests and costs are uncertain, in so many runs drawn from a seed:
/// the same on every machine.
///
/// `onProgress` is called after every 100 runs with `{ done, of }`. If it returns `false`, the simulation stops and the
/// result is that of the runs done, as its `runs` says. What it throws is thrown on.
///
/// Throws a `ScenarioError` with every problem of the scenario and of the settings, whose paths begin with `settings`.
#[wasm_bindgen(unchecked_return_type = "SimulationResult")]
pub fn simulate(
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "SimulationSettings")] settings: &JsValue,
    #[wasm_bindgen(
        js_name = onProgress,
        unchecked_optional_param_type = "(progress: SimulationProgress) => boolean | void"
    )]
    on_progress: Option<Function>,
) -> Answer {
    let (mut simulation, settings) = simulation(scenario, settings)?;
    loop {
        simulation.advance(RUNS_A_SLICE).map_err(thrown)?;
        let goes_on = match &on_progress {
            Some(call) => reported(call, simulation.runs_done(), settings.runs)?,
            None => true,
        };
        if simulation.is_complete() || !goes_on {
            break;
        }
    }
    let result = simulation.result().expect("a slice has at least one run");
    Ok(plain(&simulation_form(&result, &settings)))
}

/// One run of a simulation in full: which pledges are honoured, and the projection. Runs count from 0.
///
/// Throws a `ScenarioError` as `simulate` does, and where there is no such run.
#[wasm_bindgen(js_name = simulatedRun, unchecked_return_type = "SimulatedRun")]
pub fn simulated_run(
    #[wasm_bindgen(unchecked_param_type = "ScenarioInput")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "SimulationSettings | undefined")] settings: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] run: &JsValue,
) -> Answer {
    let (simulation, settings) = simulation(scenario, settings)?;
    let run = run_index(&node_of(run), settings.runs).map_err(thrown)?;
    let (honoured, ledger) = (simulation.honoured(run), simulation.ledger(run));
    Ok(plain(&simulated_run_form(&honoured, &ledger)))
}

/// The scenario that the calculator opens with: the contributors of 2024 give the same again.
#[wasm_bindgen(js_name = defaultScenario, unchecked_return_type = "Scenario")]
#[must_use]
pub fn default_scenario() -> JsValue {
    plain(&scenario_form(&default_preset().scenario()))
}

/// Few enough that a caller hears of the slowest simulation soon, and enough that the call costs nothing beside them.
const RUNS_A_SLICE: u32 = 100;

fn simulation(
    scenario: &JsValue,
    settings: &JsValue,
) -> Result<(Simulation, SimulationSettings), JsValue> {
    let settings = settings_or_default(settings, read_simulation_settings);
    let (scenario, settings) = both(read(scenario), settings).map_err(thrown)?;
    match Simulation::new(&scenario, &settings) {
        Ok(simulation) => Ok((simulation, settings)),
        Err(problems) if problems.iter().all(is_simulation_setting) => {
            Err(thrown(under("settings", problems)))
        }
        Err(problems) => Err(thrown(problems)),
    }
}

/// Tells how far the simulation is. Whether it goes on; what the caller's function throws.
fn reported(on_progress: &Function, done: u32, of: u32) -> Result<bool, JsValue> {
    let progress = Object::new();
    for (name, runs) in [("done", done), ("of", of)] {
        Reflect::set(&progress, &name.into(), &runs.into())?;
    }
    let answer = on_progress.call1(&JsValue::UNDEFINED, &progress)?;
    Ok(answer.as_bool() != Some(false))
}

fn run_index(run: &Node, runs: u32) -> Result<u32, Vec<Problem>> {
    let limit = WholeLimit {
        least: 0,
        greatest: runs - 1,
    };
    let index = match run {
        Node::Number(number) => limit.read(number),
        _ => None,
    };
    index.ok_or_else(|| {
        vec![Problem {
            path: "run".into(),
            value: Some(run.to_string()),
            allowed: limit.into(),
        }]
    })
}

/// Settings as they were given, the defaults where none were; paths of problems begin with `settings`.
fn settings_or_default<T: Default>(
    settings: &JsValue,
    read: fn(&Node) -> Result<T, Vec<Problem>>,
) -> Result<T, Vec<Problem>> {
    match node_of(settings) {
        Node::Foreign(given) if given == "undefined" => Ok(T::default()),
        settings => read(&settings).map_err(|problems| under("settings", problems)),
    }
}

fn read(scenario: &JsValue) -> Result<Scenario, Vec<Problem>> {
    scenario_from_node(&node_of(scenario))
}

/// Both values, or the problems of both.
fn both<A, B>(
    a: Result<A, Vec<Problem>>,
    b: Result<B, Vec<Problem>>,
) -> Result<(A, B), Vec<Problem>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(a.err().into_iter().chain(b.err()).flatten().collect()),
    }
}

/// A result as plain objects, arrays, texts, numbers, booleans and `null`.
fn plain(result: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    result
        .serialize(&serializer)
        .expect("results are texts, flags and numbers that JavaScript holds exactly")
}
