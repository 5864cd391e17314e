//! Every golden case holds, on the host and in the browser.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fund_model::{Scenario, Simulation, compare, goal, odds, project};
use fund_scenario::{
    Node, comparison_form, goal_form, odds_form, projection_form, read_goal,
    read_simulation_settings, scenario_form, scenario_from_node, simulated_run_form,
    simulation_form,
};
use serde_json::{Value, json, to_value};
use wasm_bindgen_test::wasm_bindgen_test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

macro_rules! golden {
    ($($case:ident),+ $(,)?) => {
        #[cfg(not(target_arch = "wasm32"))]
        const CASES: &[&str] = &[$(stringify!($case)),+];

        $(#[wasm_bindgen_test(unsupported = test)]
        fn $case() {
            check(include_str!(concat!("../../../tests/golden/", stringify!($case), ".json")));
        })+
    };
}

golden! {
    back_test_2024,
    case_000,
    case_001,
    case_002,
    case_003,
    case_004,
    case_005,
    case_006,
    case_007,
    case_008,
    case_009,
    case_010,
    case_011,
    compare_both,
    meet_every_request,
    no_new_income,
    repeat_2024,
    simulation,
    steady,
    target_reached,
    un_reserve_15,
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn every_file_of_the_folder_is_a_case() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let cases: Vec<String> = CASES.iter().map(|case| format!("{case}.json")).collect();
    assert_eq!(names, cases);
}

/// Checks whatever a case holds; a key that is not known fails.
#[track_caller]
fn check(text: &str) {
    let case: Value = serde_json::from_str(text).unwrap();
    for (key, expected) in case.as_object().unwrap() {
        match key.as_str() {
            "scenario" | "from" | "to" => check_scenario(expected),
            "projection" => assert_eq!(
                to_value(projection_form(&project(&scenario(&case, "scenario")))).unwrap(),
                *expected
            ),
            "settings" => {}
            "simulation" | "worst_run" => assert_eq!(simulated(&case)[key], *expected),
            "goals" => check_goals(&scenario(&case, "scenario"), expected),
            "odds" => check_odds(&scenario(&case, "scenario"), expected),
            "comparison" => {
                check_comparison(&scenario(&case, "from"), &scenario(&case, "to"), expected)
            }
            _ => panic!("unknown key {key}"),
        }
    }
}

fn scenario(case: &Value, key: &str) -> Scenario {
    scenario_from_node(&(&case[key]).into()).unwrap()
}

/// What a simulation gives, and its worst run in full.
fn simulated(case: &Value) -> Value {
    let settings = read_simulation_settings(&(&case["settings"]).into()).unwrap();
    let mut simulation = Simulation::new(&scenario(case, "scenario"), &settings).unwrap();
    simulation.advance(settings.runs).unwrap();
    let result = simulation.result().unwrap();
    let worst = result.picked[0].run;
    let (honoured, ledger) = (simulation.honoured(worst), simulation.ledger(worst));
    json!({
        "simulation": to_value(simulation_form(&result, &settings)).unwrap(),
        "worst_run": to_value(simulated_run_form(&honoured, &ledger)).unwrap(),
    })
}

/// Writes the results of the case anew; its scenario and its settings stay.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn golden_simulation() {
    if std::env::var_os("UPDATE_GOLDEN").is_none() {
        return;
    }
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/golden/simulation.json"
    );
    let mut case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let results = simulated(&case);
    for (key, value) in results.as_object().unwrap() {
        case[key] = value.clone();
    }
    std::fs::write(path, format!("{case:#}\n")).unwrap();
}

fn check_scenario(given: &Value) {
    let scenario = scenario_from_node(&given.into()).unwrap();
    let written = to_value(scenario_form(&scenario)).unwrap();
    assert_eq!(scenario_from_node(&(&written).into()).unwrap(), scenario);
}

fn check_goals(scenario: &Scenario, goals: &Value) {
    for case in goals.as_array().unwrap() {
        let asked = read_goal(&Node::from(&case["goal"])).unwrap();
        let answer = goal(scenario, &asked).unwrap();
        assert_eq!(
            to_value(goal_form(&answer)).unwrap(),
            case["answer"],
            "{}",
            case["goal"]
        );
    }
}

/// The chance is compared as a number: cases write nothing as `0E-8`.
fn check_odds(scenario: &Scenario, expected: &Value) {
    let mut found = to_value(odds_form(&odds(scenario).unwrap())).unwrap();
    for (year, expected) in found["years"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .zip(expected["years"].as_array().unwrap())
    {
        let chance = &mut year["target_reached"];
        assert_eq!(chance.as_str().unwrap().len(), "0.00000000".len());
        assert_eq!(number(chance), number(&expected["target_reached"]));
        *chance = expected["target_reached"].clone();
    }
    assert_eq!(found, *expected);
}

/// The case has the first two measures, the parts as binary fractions.
fn check_comparison(from: &Scenario, to: &Scenario, expected: &Value) {
    let found = to_value(comparison_form(&compare(from, to).unwrap())).unwrap();
    for side in ["from", "to"] {
        assert_close(&found[side], &expected[side]);
    }
    let parts = found["parts"].as_object().unwrap();
    let names = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&found["parts"]), names(&expected["parts"]));
    for (part, shares) in parts {
        assert_close(shares, &expected["parts"][part]);
    }
    for (measure, difference) in found["difference"].as_array().unwrap().iter().enumerate() {
        let sum: i64 = parts
            .values()
            .map(|shares| millionths(&shares[measure]))
            .sum();
        assert_eq!(sum, millionths(difference));
    }
}

#[track_caller]
#[allow(clippy::float_arithmetic, reason = "the case holds binary fractions")]
fn assert_close(found: &Value, expected: &Value) {
    for (measure, expected) in expected.as_array().unwrap().iter().enumerate() {
        let found = number(&found[measure]);
        assert!(
            (found - number(expected)).abs() <= 1e-6,
            "{found} is not {expected}"
        );
    }
}

fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

/// A number with six decimals, without its point.
fn millionths(value: &Value) -> i64 {
    let (whole, decimals) = value.as_str().unwrap().split_once('.').unwrap();
    assert_eq!(decimals.len(), 6);
    format!("{whole}{decimals}").parse().unwrap()
}
