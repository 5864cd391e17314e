//! A JSON value as it was written: fields in order, a field named twice kept twice.

use std::fmt;

/// A JSON value before anything is known about it.
///
/// Unlike `serde_json::Value` it keeps the order of the fields and every duplicate, so that both can be reported, and
/// it holds numbers as decimal text, so that no later step meets a binary fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as its shortest plain decimal: `1e-7` is `0.0000001`.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object.
    Object(Vec<(String, Node)>),
    /// Something that JSON does not have (`NaN`, a function), named as it shall stand in a problem.
    Foreign(String),
}

impl Node {
    /// A number by the shortest decimal that stands for it, written without exponent.
    ///
    /// ```
    /// use fund_scenario::Node;
    /// assert_eq!(Node::number(1e-7), Node::Number("0.0000001".into()));
    /// assert_eq!(Node::number(-0.0), Node::Number("0".into()));
    /// assert_eq!(Node::number(f64::NAN), Node::Foreign("NaN".into()));
    /// ```
    #[must_use]
    pub fn number(number: f64) -> Self {
        if number == 0.0 {
            Self::Number("0".into())
        } else if number.is_finite() {
            Self::Number(number.to_string())
        } else if number.is_nan() {
            Self::Foreign("NaN".into())
        } else {
            Self::Foreign(
                if number > 0.0 {
                    "Infinity"
                } else {
                    "-Infinity"
                }
                .into(),
            )
        }
    }

    /// The field of this name, the first if there are several; `None` too where this is no object.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields
                .iter()
                .find(|(field, _)| field == name)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    /// The items of a list; none where this is no list.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }
}

/// As it stands in a problem: scalars in JSON form, objects and lists in outline.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Number(text) | Self::Foreign(text) => f.write_str(text),
            Self::Text(text) => f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?),
            Self::List(items) if items.is_empty() => f.write_str("[]"),
            Self::List(_) => f.write_str("[…]"),
            Self::Object(fields) if fields.is_empty() => f.write_str("{}"),
            Self::Object(_) => f.write_str("{…}"),
        }
    }
}

impl From<&serde_json::Value> for Node {
    fn from(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => Self::Number(whole.to_string()),
                (_, Some(whole)) => Self::Number(whole.to_string()),
                _ => Self::number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Object(
                fields
                    .iter()
                    .map(|(name, value)| (name.clone(), value.into()))
                    .collect(),
            ),
        }
    }
}
