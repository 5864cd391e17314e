//! The published JSON Schema is the one that the code makes, and it judges as the reader does.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod strategies;

use std::sync::LazyLock;

use fund_scenario::{default_preset, scenario_form, scenario_from_node, scenario_schema};
use proptest::prelude::*;
use serde_json::{Value, json};

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::validator_for(&scenario_schema()).unwrap());

const PUBLISHED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/schema/scenario-v1.schema.json"
);

/// `UPDATE_GOLDEN=1`, which `cargo xtask golden` sets, writes the file anew.
#[test]
fn the_golden_schema_is_the_one_that_the_code_makes() {
    let made = format!("{:#}\n", scenario_schema());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(PUBLISHED, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(PUBLISHED).unwrap(), made);
    jsonschema::meta::validate(&scenario_schema()).unwrap();
}

#[test]
fn every_golden_scenario_is_valid() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden");
    for file in std::fs::read_dir(folder).unwrap() {
        let case: Value =
            serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        let scenarios = ["scenario", "from", "to"]
            .iter()
            .filter_map(|key| case.get(key));
        scenarios.for_each(|scenario| VALIDATOR.validate(scenario).unwrap());
    }
}

/// The default scenario with one part replaced, or removed by `null`.
fn with(pointer: &str, part: &Value) -> Value {
    let mut value: Value = serde_json::from_str(default_preset().json).unwrap();
    let (object, name) = pointer.rsplit_once('/').unwrap();
    let object = value.pointer_mut(object).unwrap().as_object_mut().unwrap();
    match part {
        Value::Null => drop(object.remove(name)),
        part => drop(object.insert(name.to_owned(), part.clone())),
    }
    value
}

/// Parts with which the default scenario is right, and parts with which it is wrong.
const PARTS: &[(&str, &str, &str)] = &[
    ("/version", "[1]", r#"[null, 2, "1", true]"#),
    ("/name", r#"["", "x"]"#, "[null, 1, []]"),
    (
        "/as_of",
        r#"["1990-01", "1999-12", "2100-12"]"#,
        r#"[null, "1989-12", "2101-01", "2024-13", "2024-1", 202412]"#,
    ),
    (
        "/opening_balance",
        r#"["0", "-0", "007", "1000000000000", "1000000000000.00", "999999999999.99", "5.100", 0, 1e12, 36256.27]"#,
        r#"[null, "", "-1", "1000000000000.01", "1000000000001", "10000000000000", "5.101", "1e3", "1.", ".5", "1,5", -1, 1e13]"#,
    ),
    ("/years", "[1, 20, 5.0]", r#"[null, 0, 21, 1.5, "5"]"#),
    ("/counting", r#"[null, "weighted"]"#, r#"["", "some", 1]"#),
    ("/pledges", "[[]]", r#"[null, {}, [1], [{}]]"#),
    ("/pledges/0/donor", r#"["x"]"#, r#"[null, ""]"#),
    ("/pledges/0/amount", r#"["0.001"]"#, r#"[null, "0.0001"]"#),
    (
        "/pledges/0/currency",
        r#"[null, "EUR"]"#,
        r#"["", "eur", "EURO"]"#,
    ),
    (
        "/pledges/0/rate",
        r#"[null, "0.000001", "0.884", 151.37]"#,
        r#"["0", "0.000", "0.0000001", "-1", 0]"#,
    ),
    (
        "/pledges/0/probability",
        r#"[null, "0", "1", "1.000", "0.123456789012345678901234", 1e-7]"#,
        r#"["1.01", "2", "10", "-0.1", "0.1234567890123456789012345", 1.01]"#,
    ),
    (
        "/pledges/0/growth",
        r#"[null, "-0.99", "-0.9", "-0.5", "-0.990", "-0.989999", "10", "9.99", -0.99]"#,
        r#"["-0.991", "-1", "-0.999", "10.01", "11", -0.991]"#,
    ),
    (
        "/pledges/0/first_payment",
        r#"["1990-01", "2200-12"]"#,
        r#"[null, "2201-01", "1989-12"]"#,
    ),
    ("/pledges/0/payments", "[null, 1, 240]", r#"[0, 241, "1"]"#),
    ("/pledges/0/note", "[null]", r#"["x"]"#),
    (
        "/demand",
        r#"[{ "kind": "queue", "requests": [{ "title": "", "year": 5, "amount": 1, "area": "e", "ldc": true }] }]"#,
        r#"[null, {}, { "kind": "queue" }, { "kind": "queue", "requests": [], "requests_growth": "0" },
            { "kind": "queue", "requests": [{ "title": "", "year": 21, "amount": 1 }] },
            { "kind": "queue", "requests": [{ "title": "", "year": 1, "amount": 1, "sids": "no" }] }]"#,
    ),
    ("/demand/kind", "[]", r#"[null, "queue", "lottery"]"#),
    (
        "/demand/requests",
        "[0, 100000]",
        r#"[null, 100001, "31", []]"#,
    ),
    ("/support/rule", r#"["cap", "steady"]"#, r#"[null, "all"]"#),
    ("/support/cap", "[null, 0]", r#"["18", 1.5]"#),
    ("/support/other_costs", r#"[null, "5"]"#, "[-1]"),
    (
        "/reserve/value",
        r#"["0", "120", "119.999", "99"]"#,
        r#"[null, "120.01", "121", "200"]"#,
    ),
    (
        "/reserve",
        r#"[{ "kind": "amount", "value": "121" }, { "kind": "share_of_spending", "value": "10" }]"#,
        r#"[{ "kind": "share_of_spending", "value": "10.1" }, { "value": "1" }, { "kind": "weeks", "value": "1" }]"#,
    ),
];

#[test]
fn the_schema_judges_each_part_as_the_reader_does() {
    let judge = |pointer: &str, parts: &str, right: bool| {
        for part in serde_json::from_str::<Vec<Value>>(parts).unwrap() {
            let value = with(pointer, &part);
            assert_eq!(
                VALIDATOR.is_valid(&value),
                right,
                "schema: {pointer} {part}"
            );
            assert_eq!(
                scenario_from_node(&(&value).into()).is_ok(),
                right,
                "reader: {pointer} {part}"
            );
        }
    };
    for (pointer, right, wrong) in PARTS {
        judge(pointer, right, true);
        judge(pointer, wrong, false);
    }
}

#[test]
fn the_rule_cap_asks_for_its_number() {
    let mut value = with("/support/cap", &Value::Null);
    assert!(VALIDATOR.is_valid(&value));
    value["support"]["rule"] = json!("cap");
    assert!(!VALIDATOR.is_valid(&value));
}

proptest! {
    #[test]
    fn every_scenario_is_valid_as_it_is_written(scenario in strategies::scenario()) {
            let value = serde_json::to_value(scenario_form(&scenario)).unwrap();
        prop_assert!(VALIDATOR.is_valid(&value), "{:?}", VALIDATOR.validate(&value));
    }
}
