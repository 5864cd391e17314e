//! What is written reads back as the same, and nothing that is read breaks the reader.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod strategies;

use std::collections::BTreeMap;

use fund_scenario::{
    Node, default_preset, parse, problem_message, read_scenario, scenario_form, scenario_from_json,
    scenario_from_node, scenario_json,
};
use proptest::prelude::*;
use serde_json::Value;

proptest! {
    #[test]
    fn a_scenario_reads_back_as_it_was_written(scenario in strategies::scenario()) {
        let text = scenario_json(&scenario);
        prop_assert_eq!(scenario_from_json(&text), Ok(scenario.clone()));
        let value = serde_json::to_value(scenario_form(&scenario)).unwrap();
        prop_assert_eq!(scenario_from_node(&(&value).into()), Ok(scenario.clone()));
        let again = scenario_json(&scenario_from_json(&text).unwrap());
        prop_assert_eq!(&again, &text);
        prop_assert_eq!(read_scenario(&text).unwrap().check(), Ok(scenario));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert!(scenario_from_json(&text).is_err());
    }

    #[test]
    fn a_preset_with_bytes_changed_is_read_or_refused_in_words(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = default_preset().json.as_bytes().to_vec();
        for (place, byte) in changes {
            *place.get_mut(&mut bytes) = byte;
        }
        let text = String::from_utf8_lossy(&bytes);
        same_as_serde_json(&text)?;
        if let Err(problems) = scenario_from_json(&text) {
            prop_assert!(problems.iter().all(|problem| !problem_message(problem).is_empty()));
        }
    }

    #[test]
    fn a_preset_with_a_part_replaced_is_read_or_refused_at_one_place_each(
        place in any::<prop::sample::Index>(),
        part in any_value(),
    ) {
        let mut value: Value = serde_json::from_str(default_preset().json).unwrap();
        let place = place.get(&places(&value, "")).clone();
        *value.pointer_mut(&place).unwrap() = part;
        if let Err(problems) = scenario_from_json(&value.to_string()) {
            let mut paths: Vec<_> = problems.iter().map(|problem| &problem.path).collect();
            paths.sort();
            paths.dedup();
            prop_assert_eq!(paths.len(), problems.len());
        }
    }
}

proptest! {
    #[test]
    fn text_is_json_where_serde_json_says_so(text in "[\\[\\]{}:,\" 0-2.eE+\\-\\\\udb8cfnt\n\u{1f}é]{0,12}") {
        same_as_serde_json(&text)?;
        same_as_serde_json(&format!("[{text}]"))?;
        same_as_serde_json(&format!("\"{text}\""))?;
    }

    #[test]
    fn values_and_numbers_are_read_as_serde_json_reads_them(
        value in any_value(),
        number in r"-?[0-9]{1,25}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?",
    ) {
        same_as_serde_json(&value.to_string())?;
        same_as_serde_json(&format!("{value:#}"))?;
        same_as_serde_json(&number)?;
    }
}

fn same_as_serde_json(text: &str) -> Result<(), TestCaseError> {
    let expected = serde_json::from_str::<Value>(text);
    let expected = expected.ok().map(|value| Node::from(&value));
    prop_assert_eq!(parse(text).ok().map(without_order), expected, "{}", text);
    Ok(())
}

/// As `serde_json::Value` has it: fields by name, of repeated ones the last.
fn without_order(node: Node) -> Node {
    match node {
        Node::List(items) => Node::List(items.into_iter().map(without_order).collect()),
        Node::Object(fields) => {
            let fields = fields.into_iter();
            let fields: BTreeMap<_, _> = fields
                .map(|(name, node)| (name, without_order(node)))
                .collect();
            Node::Object(fields.into_iter().collect())
        }
        other => other,
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "-?[0-9]{1,30}(\\.[0-9]{1,30})?".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}|kind|requests|value", inner, 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// The place of every part of a document, in the form of RFC 6901.
fn places(value: &Value, place: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, part)| (format!("{place}/{name}"), part))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, part)| (format!("{place}/{index}"), part))
            .collect(),
        _ => Vec::new(),
    };
    inner
        .iter()
        .flat_map(|(place, part)| places(part, place))
        .chain([place.to_owned()])
        .collect()
}
