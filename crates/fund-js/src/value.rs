//! A JavaScript value as a node of a document.
//!
//! `serde-wasm-bindgen` would read it too, but gives up at the first value that JSON does not have, without saying
//! where, and follows an object that contains itself until the stack ends. Here such values become nodes of their own,
//! to be named with their path by the reader.

use fund_scenario::Node;
use js_sys::{Array, BigInt, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Objects and lists are followed this deep; the format needs four levels.
const DEPTH_MOST: usize = 8;

/// Values that are looked at; the largest valid scenario has about 91,000.
const VALUES_MOST: usize = 200_000;

/// The value as JSON would have it. An absent field and one that is `undefined` are the same.
pub(crate) fn node_of(value: &JsValue) -> Node {
    let mut values_left = VALUES_MOST;
    node(value, DEPTH_MOST, &mut values_left)
        .unwrap_or_else(|| Node::Foreign("more values than can be read".into()))
}

/// `None` as soon as there are more values than are looked at.
fn node(value: &JsValue, depth_left: usize, values_left: &mut usize) -> Option<Node> {
    *values_left = values_left.checked_sub(1)?;
    Some(if value.is_null() {
        Node::Null
    } else if let Some(flag) = value.as_bool() {
        Node::Flag(flag)
    } else if let Some(number) = value.as_f64() {
        Node::number(number)
    } else if let Some(text) = value.as_string() {
        Node::Text(text)
    } else if !value.is_object() || value.is_function() {
        Node::Foreign(foreign(value))
    } else if depth_left == 0 {
        Node::Foreign("an object nested too deep".into())
    } else if Array::is_array(value) {
        list(value.unchecked_ref(), depth_left - 1, values_left)?
    } else {
        object(value, depth_left - 1, values_left)?
    })
}

/// What a value is that JSON does not have.
fn foreign(value: &JsValue) -> String {
    match value
        .dyn_ref::<BigInt>()
        .and_then(|number| number.to_string(10).ok())
    {
        Some(digits) => format!("{digits}n"),
        None if value.is_undefined() => "undefined".into(),
        None => format!("a {}", value.js_typeof().as_string().unwrap_or_default()),
    }
}

fn list(array: &Array, depth_left: usize, values_left: &mut usize) -> Option<Node> {
    let items = (0..array.length())
        .map(|index| part(&Reflect::get_u32(array, index), depth_left, values_left));
    items.collect::<Option<_>>().map(Node::List)
}

fn object(value: &JsValue, depth_left: usize, values_left: &mut usize) -> Option<Node> {
    let Ok(names) = Reflect::own_keys(value) else {
        return Some(Node::Foreign("an object that cannot be read".into()));
    };
    let mut fields = Vec::new();
    for name in names.iter() {
        let field = Reflect::get(value, &name);
        let absent = field.as_ref().is_ok_and(JsValue::is_undefined);
        // A symbol names no field.
        if let (Some(name), false) = (name.as_string(), absent) {
            fields.push((name, part(&field, depth_left, values_left)?));
        }
    }
    Some(Node::Object(fields))
}

/// An item or a field, which a getter or a proxy may refuse to give.
fn part(
    value: &Result<JsValue, JsValue>,
    depth_left: usize,
    values_left: &mut usize,
) -> Option<Node> {
    match value {
        Ok(value) => node(value, depth_left, values_left),
        Err(_) => Some(Node::Foreign("a value that cannot be read".into())),
    }
}
