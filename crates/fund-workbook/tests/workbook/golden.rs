//! The scenarios of the golden cases.

use std::fs;
use std::path::Path;

use fund_model::Scenario;
use fund_scenario::scenario_from_json;

/// Name and scenario of each, in the order of the names.
pub(crate) fn scenarios() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let mut scenarios = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let case: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        for key in ["scenario", "from", "to"] {
            if let Some(scenario) = case.get(key) {
                let scenario = scenario_from_json(&scenario.to_string()).unwrap();
                scenarios.push((format!("{name}-{key}"), scenario));
            }
        }
    }
    scenarios.sort_by(|(a, _), (b, _)| a.cmp(b));
    scenarios
}

/// One of them.
pub(crate) fn scenario(name: &str) -> Scenario {
    let mut scenarios = scenarios().into_iter();
    scenarios
        .find(|(found, _)| *found == format!("{name}-scenario"))
        .unwrap()
        .1
}
