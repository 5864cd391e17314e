//! Reading: what is accepted, and which problems each wrong document gives, in words.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fund_scenario::{Node, default_preset, parse, problem_message, read_scenario};
use fund_scenario::{scenario_from_json, scenario_from_node};
use serde_json::{Value, json};

fn default_value() -> Value {
    serde_json::from_str(default_preset().json).unwrap()
}

/// The default scenario with one part replaced; `pointer` as in RFC 6901, `null` removes.
fn with(pointer: &str, part: Value) -> Value {
    let mut value = default_value();
    let (object, name) = pointer.rsplit_once('/').unwrap();
    let object = value.pointer_mut(object).unwrap().as_object_mut().unwrap();
    if part.is_null() {
        object.remove(name);
    } else {
        object.insert(name.to_owned(), part);
    }
    value
}

fn messages(text: &str) -> Vec<String> {
    let problems = scenario_from_json(text).unwrap_err();
    problems.iter().map(problem_message).collect()
}

#[track_caller]
fn check(value: &Value, expected: &[&str]) {
    assert_eq!(messages(&value.to_string()), expected);
}

#[track_caller]
fn check_text(text: &str, expected: &[&str]) {
    assert_eq!(messages(text), expected);
}

#[test]
fn each_wrong_value_is_named_with_what_is_allowed() {
    check(
        &with("/pledges/3/rate", json!("0")),
        &[
            "pledges[3].rate: 0 is not allowed; a number above 0, at most 1,000,000,000,000, with at most 6 decimals",
        ],
    );
    check(
        &with("/opening_balance", json!("1,199,655.35")),
        &["opening_balance: 1,199,655.35 is not allowed; \
           a number from 0 to 1,000,000,000,000, with at most 2 decimals"],
    );
    check(
        &with("/years", json!(21)),
        &["years: 21 is not allowed; a whole number from 1 to 20, without quotation marks"],
    );
    check(
        &with("/as_of", json!("2024-13")),
        &["as_of: 2024-13 is not allowed; a month written YYYY-MM, from 1990-01 to 2100-12"],
    );
    check(
        &with("/support/rule", json!("protect")),
        &["support.rule: protect is not allowed; one of meet_all, cap, protect_reserve, steady"],
    );
    check(
        &with("/pledges/0/currency", json!("usd")),
        &[
            "pledges[0].currency: usd is not allowed; a currency code of three capital letters, such as USD",
        ],
    );
    check(
        &with("/pledges/0/growth", json!("-1")),
        &[
            "pledges[0].growth: -1 is not allowed; a number from -0.99 to 10, with at most 24 decimals",
        ],
    );
}

#[test]
fn a_missing_field_is_named() {
    check(
        &with("/pledges/2/stage", Value::Null),
        &["pledges[2].stage: missing; one of paid, agreed, announced, assumed"],
    );
    check(
        &with("/name", Value::Null),
        &["name: missing; a text of at most 1,000 characters"],
    );
    check(
        &with("/demand", Value::Null),
        &["demand: missing; an object with the fields of the format"],
    );
    check(
        &with("/demand/kind", Value::Null),
        &["demand.kind: missing; one of average, queue"],
    );
    check(
        &with("/pledges", Value::Null),
        &["pledges: missing; a list of at most 1,000 items"],
    );
    check(
        &with("/version", Value::Null),
        &["version: missing; the number 1"],
    );
    check(
        &with("/opening_balance", json!("")),
        &["opening_balance: missing; \
        a number from 0 to 1,000,000,000,000, with at most 2 decimals"],
    );
}

#[test]
fn cap_is_required_by_its_own_rule_alone() {
    let mut value = with("/support/cap", Value::Null);
    assert!(scenario_from_node(&(&value).into()).is_ok());
    value["support"]["rule"] = json!("cap");
    check(
        &value,
        &["support.cap: missing; a whole number from 0 to 100,000, without quotation marks"],
    );
}

#[test]
fn a_field_that_the_format_does_not_have_is_named() {
    check(
        &with("/colour", json!("blue")),
        &["colour: there is no such field here in format version 1"],
    );
    let queue = json!({ "kind": "queue", "requests": [], "requests_growth": "0" });
    check(
        &with("/demand", queue),
        &["demand.requests_growth: there is no such field here in format version 1"],
    );
}

#[test]
fn a_wrong_type_is_named_and_hides_the_value_behind_it() {
    check(
        &with("/years", json!("5")),
        &["years: \"5\" is not allowed; a whole number from 1 to 20, without quotation marks"],
    );
    check(
        &with("/pledges/1/payments", json!(2.5)),
        &[
            "pledges[1].payments: 2.5 is not allowed; a whole number from 1 to 240, without quotation marks",
        ],
    );
    check(
        &with("/counting", json!(3)),
        &["counting: 3 is not allowed; one of agreed, announced, all, weighted"],
    );
    check(
        &with("/counting", json!("")),
        &["counting: \"\" is not allowed; one of agreed, announced, all, weighted"],
    );
    check(
        &with("/name", json!(["x"])),
        &["name: […] is not allowed; a text of at most 1,000 characters"],
    );
    check(
        &with("/pledges", json!({})),
        &["pledges: {} is not allowed; a list of at most 1,000 items"],
    );
    check(
        &with("/support", json!(1)),
        &["support: 1 is not allowed; an object with the fields of the format"],
    );
    check(
        &with("/reserve", json!("12")),
        &["reserve: \"12\" is not allowed; an object with the fields of the format"],
    );
    let request = json!({ "title": "A", "year": 1, "amount": "5", "ldc": "yes", "area": "f" });
    check(
        &with(
            "/demand",
            json!({ "kind": "queue", "requests": [request, 7] }),
        ),
        &[
            "demand.requests[0].area: f is not allowed; one of a, b, c, d, e",
            "demand.requests[0].ldc: \"yes\" is not allowed; true or false",
            "demand.requests[1]: 7 is not allowed; an object with the fields of the format",
        ],
    );
}

#[test]
fn of_an_unknown_kind_only_the_kind_and_what_no_kind_has_is_a_problem() {
    let value = json!({ "kind": "lottery", "requests": "?", "average_request": -1, "prize": 1 });
    check_unordered(
        &with("/demand", value),
        &[
            "demand.kind: lottery is not allowed; one of average, queue",
            "demand.prize: there is no such field here in format version 1",
        ],
    );
    check(
        &with("/reserve/kind", json!("weeks")),
        &[
            "reserve.kind: weeks is not allowed; one of amount, share_of_spending, months_of_spending",
        ],
    );
}

#[track_caller]
fn check_unordered(value: &Value, expected: &[&str]) {
    let mut found = messages(&value.to_string());
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn problems_come_in_the_order_of_the_document_one_for_each_path() {
    check_text(
        r#"{
            "reserve": { "value": "-1", "kind": "amount" },
            "years": 0, "years": 5,
            "version": 1,
            "pledges": [ { "amount": "1.2345", "donor": "", "stage": "promised" } ],
            "extra": 1, "extra": 2
        }"#,
        &[
            "name: missing; a text of at most 1,000 characters",
            "as_of: missing; a month written YYYY-MM, from 1990-01 to 2100-12",
            "opening_balance: missing; a number from 0 to 1,000,000,000,000, with at most 2 decimals",
            "annual_target: missing; a number from 0 to 1,000,000,000,000, with at most 2 decimals",
            "demand: missing; an object with the fields of the format",
            "support: missing; an object with the fields of the format",
            "reserve.value: -1 is not allowed; a number from 0 to 1,000,000,000,000, with at most 2 decimals",
            "years: given more than once",
            "pledges[0].first_payment: missing; a month written YYYY-MM, from 1990-01 to 2200-12",
            "pledges[0].amount: 1.2345 is not allowed; a number from 0 to 1,000,000,000,000, with at most 3 decimals",
            "pledges[0].donor: missing; a text of at most 1,000 characters",
            "pledges[0].stage: promised is not allowed; one of paid, agreed, announced, assumed",
            "extra: there is no such field here in format version 1",
        ],
    );
}

#[test]
fn another_version_is_the_only_problem() {
    check(
        &json!({ "version": 2, "anything": true }),
        &["version: 2 is not allowed; the number 1"],
    );
    check(
        &with("/version", json!("1")),
        &["version: \"1\" is not allowed; the number 1"],
    );
}

#[test]
fn text_that_is_not_json_is_placed_by_line_and_column() {
    check_text(
        "",
        &["line 1, column 1: not JSON from here on: the text ends"],
    );
    check_text(
        "{\n  \"version\": 1,\n  name: 2\n}",
        &["line 3, column 3: not JSON from here on: “name: 2”"],
    );
    check_text("[1] x", &["line 1, column 5: not JSON from here on: “x”"]);
    check_text(
        "é\u{20ac}",
        &["line 1, column 1: not JSON from here on: “é€”"],
    );
    check_text(
        "[]",
        &["the scenario: [] is not allowed; an object with the fields of the format"],
    );
}

#[test]
fn hostile_text_is_refused_and_nothing_breaks() {
    assert!(messages(&"[".repeat(100_000))[0].starts_with("line 1, column 128: not JSON"));
    assert!(messages(&"{\"a\":".repeat(100_000))[0].starts_with("line 1, column"));
    assert!(messages("{\"years\": 1e999}")[0].starts_with("line 1, column"));
    let long = " ".repeat(fund_scenario::TEXT_BYTES_MOST + 1);
    check_text(
        &long,
        &["the scenario: 8388609 bytes are too many; a text of at most 8,388,608 bytes"],
    );
    let pledge = default_value()["pledges"][0].clone();
    check(
        &with("/pledges", vec![pledge; 1001].into()),
        &["pledges: 1001 items are too many; a list of at most 1,000 items"],
    );
}

#[test]
fn numbers_are_read_by_their_shortest_decimal_form() {
    for (number, text) in [
        ("36256.27", "36256.27"),
        ("1e3", "1000"),
        ("1E+3", "1000"),
        ("1000.0", "1000"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("0.1000000000000000055511151231257827", "0.1"),
        ("1e-7", "0.0000001"),
        ("-0.0", "0"),
        ("123456789012345678", "123456789012345678"),
        ("-5", "-5"),
    ] {
        assert_eq!(
            parse(number).unwrap(),
            Node::Number(text.to_owned()),
            "{number}"
        );
    }
    let value = with("/pledges/0/probability", json!(1e-7));
    let scenario = scenario_from_node(&(&value).into()).unwrap();
    assert_eq!(scenario.pledges[0].probability.to_string(), "0.0000001");
    assert_eq!(scenario.pledges[1].probability.to_string(), "1");
}

#[test]
fn absent_optional_fields_get_their_defaults() {
    let text = r#"{ "version": 1, "name": "", "as_of": "2024-12", "opening_balance": 0, "annual_target": 0, "years": 1,
        "pledges": [{ "donor": "A", "amount": 5, "stage": "agreed", "first_payment": "2025-01" }],
        "demand": { "kind": "average", "requests": 0, "average_request": 0 },
        "support": { "rule": "meet_all" }, "reserve": { "kind": "amount", "value": 0 } }"#;
    let scenario = scenario_from_json(text).unwrap();
    let written: Value = serde_json::from_str(&fund_scenario::scenario_json(&scenario)).unwrap();
    let expected = json!({ "version": 1, "name": "", "as_of": "2024-12", "opening_balance": "0.00",
        "annual_target": "0.00", "years": 1, "counting": "all",
        "pledges": [{ "donor": "A", "amount": "5.00", "currency": "USD", "rate": "1", "stage": "agreed",
            "probability": "1", "first_payment": "2025-01", "payments": 1, "interval_months": 12, "growth": "0" }],
        "demand": { "kind": "average", "requests": 0, "average_request": "0.00", "requests_growth": "0",
            "cost_growth": "0" },
        "support": { "rule": "meet_all", "award_share": "1", "utilisation": "1", "support_cost_rate": "0",
            "other_costs": "0.00" },
        "reserve": { "kind": "amount", "value": "0.00" } });
    assert_eq!(written, expected);
}

#[test]
fn text_value_and_node_read_alike() {
    let preset = default_preset();
    assert_eq!(
        scenario_from_node(&(&default_value()).into()).as_ref(),
        Ok(&preset.scenario())
    );
    assert_eq!(
        read_scenario(&format!("\u{feff}{}", preset.json)),
        read_scenario(preset.json)
    );
    assert_eq!(
        scenario_from_json(preset.json).as_ref(),
        Ok(&preset.scenario())
    );
    assert_eq!(preset.draft().check().as_ref(), Ok(&preset.scenario()));
}
