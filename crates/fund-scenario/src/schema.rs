//! The JSON Schema of format version 1, made from the same declaration of fields that the reader follows.

mod about;
mod pattern;

use fund_model::Decimal;
use fund_model::limits::{self, DecimalLimit, MonthLimit};
use serde_json::{Map, Value, json};

use crate::format::{Field, Kinds, Required, SCENARIO, Shape};
use crate::read::scenario_from_json;
use crate::structure::join;
use crate::write::scenario_form;

/// A scenario that says only what it must, to learn the defaults from.
const LEAST: &str = r#"{ "version": 1, "name": "", "as_of": "2024-12", "opening_balance": 0, "annual_target": 0,
    "years": 1, "pledges": [{ "donor": "-", "amount": 0, "stage": "paid", "first_payment": "2025-01" }],
    "demand": { "kind": "average", "requests": 0, "average_request": 0 },
    "support": { "rule": "meet_all" }, "reserve": { "kind": "amount", "value": 0 } }"#;

/// The JSON Schema (draft 2020-12) of a scenario of format version 1.
///
/// Whatever it refuses, the reader refuses. The reader refuses a little more, which a schema cannot say: a number with
/// too many decimals that is not written as text, a field named twice, and a request in a year after the horizon.
///
/// # Panics
/// Never: it depends on nothing but this crate, and a test calls it.
#[must_use]
pub fn scenario_schema() -> Value {
    let least = scenario_from_json(LEAST).expect("the least scenario is valid");
    let defaults = serde_json::to_value(scenario_form(&least)).expect("a scenario can be written");
    let mut schema = object(SCENARIO, "", &defaults);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "Reserve Runway: scenario, format version 1".into();
    schema
}

fn object(fields: &[Field], path: &str, defaults: &Value) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| {
            (
                field.name.to_owned(),
                property(field, &join(path, field.name), &defaults[field.name]),
            )
        })
        .collect();
    let always = |field: &&Field| matches!(field.required, Required::Always);
    let required: Vec<&str> = fields
        .iter()
        .filter(always)
        .map(|field| field.name)
        .collect();
    let mut schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    for field in fields {
        if let Required::With(other, word) = field.required {
            schema["if"] =
                json!({ "properties": { other: { "const": word } }, "required": [other] });
            schema["then"] = json!({ "required": [field.name] });
        }
    }
    schema
}

fn property(field: &Field, path: &str, default: &Value) -> Value {
    let mut schema = shape(&field.shape, path, default);
    schema["description"] = about::about(path).into();
    let is_leaf = !default.is_object() && !default.is_array();
    if matches!(field.required, Required::Never) && is_leaf && !default.is_null() {
        schema["default"] = default.clone();
    }
    schema
}

fn shape(shape: &Shape, path: &str, defaults: &Value) -> Value {
    match shape {
        Shape::Text { may_be_empty } => json!({
            "type": "string",
            "minLength": u8::from(!may_be_empty),
            "maxLength": limits::TEXT_CHARACTERS_MOST,
        }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Currency => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        Shape::Word(names) => json!({ "enum": names }),
        Shape::Month(limit) => month(*limit),
        Shape::Whole(limit) => {
            json!({ "type": "integer", "minimum": limit.least, "maximum": limit.greatest })
        }
        Shape::Decimal(limit) => decimal(*limit),
        Shape::List { most, item } => json!({
            "type": "array",
            "maxItems": most,
            "items": object(item, path, &defaults[0]),
        }),
        Shape::Object(fields) => object(fields, path, defaults),
        Shape::ByKind(kinds) => by_kind(kinds, path, defaults),
        Shape::Anything => json!({}),
    }
}

fn by_kind(kinds: &Kinds, path: &str, defaults: &Value) -> Value {
    let of_kind = |(kind, fields): &(&str, &[Field])| {
        let mut schema = object(fields, &format!("{path}({kind})"), defaults);
        schema["properties"][kinds.kind.name] = json!({ "const": kind });
        if let Some(required) = schema["required"].as_array_mut() {
            required.insert(0, kinds.kind.name.into());
        }
        schema
    };
    json!({ "oneOf": kinds.fields.iter().map(of_kind).collect::<Vec<_>>() })
}

fn month(limit: MonthLimit) -> Value {
    json!({
        "type": "string",
        "allOf": [
            { "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$" },
            { "pattern": pattern::not_before(&limit.first.to_string()) },
            { "pattern": pattern::not_after(&limit.last.to_string()) },
        ],
    })
}

/// Text is held to the exact range and number of decimals, a JSON number to the range.
fn decimal(limit: DecimalLimit) -> Value {
    let mut patterns = vec![
        json!({ "pattern": pattern::decimals(limit.decimals) }),
        json!({ "pattern": pattern::range(limit.least, limit.greatest) }),
    ];
    let mut number = json!({ "type": "number", "maximum": number(limit.greatest) });
    if limit.above_least {
        number["exclusiveMinimum"] = self::number(limit.least);
        patterns.push(json!({ "pattern": "[1-9]" }));
    } else {
        number["minimum"] = self::number(limit.least);
    }
    json!({ "anyOf": [{ "type": "string", "allOf": patterns }, number] })
}

fn number(value: Decimal) -> Value {
    serde_json::from_str(&value.normalize().to_string()).expect("a plain decimal is a JSON number")
}
