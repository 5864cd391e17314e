//! The presets are the scenarios of the golden cases of the same names, in canonical form.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fund_scenario::{PRESETS, default_preset, scenario_from_node, scenario_json};
use serde_json::Value;

#[test]
fn each_preset_is_the_scenario_of_its_golden_case() {
    for preset in PRESETS {
        let path = format!(
            "{}/../../tests/golden/{}.json",
            env!("CARGO_MANIFEST_DIR"),
            preset.id
        );
        let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(
            preset.scenario(),
            scenario_from_node(&(&case["scenario"]).into()).unwrap(),
            "{}",
            preset.id
        );
        assert_eq!(
            scenario_json(&preset.scenario()),
            preset.json,
            "{}",
            preset.id
        );
    }
}

#[test]
fn every_file_of_the_folder_is_a_preset() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/presets");
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut presets: Vec<String> = PRESETS
        .iter()
        .map(|preset| format!("{}.json", preset.id))
        .collect();
    names.sort();
    presets.sort();
    assert_eq!(names, presets);
}

#[test]
fn the_calculator_opens_with_the_contributors_of_2024() {
    assert_eq!(default_preset().id, "repeat_2024");
    assert_eq!(
        default_preset().scenario().name,
        "The 2024 contributors give the same again"
    );
}
