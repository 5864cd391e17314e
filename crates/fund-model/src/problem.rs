//! What is wrong with an input, as data: text for people is made at the edge.

use rust_decimal::Decimal;

use crate::Month;
use crate::limits::{DecimalLimit, MonthLimit, WholeLimit};

/// One thing that is wrong with a scenario: where, what stands there, and what may stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path of the field in the JSON form, such as `pledges[3].rate`.
    pub path: String,
    /// What stands there, as it was written; `None` if the field is missing or empty.
    pub value: Option<String>,
    /// What may stand there.
    pub allowed: Allowed,
}

impl Problem {
    /// That something else stands there than may.
    pub(crate) fn new(path: &str, value: String, allowed: impl Into<Allowed>) -> Self {
        Self {
            path: path.to_owned(),
            value: Some(value),
            allowed: allowed.into(),
        }
    }

    /// What is wrong with a decimal, if anything is.
    pub(crate) fn of_decimal(path: &str, value: Decimal, limit: DecimalLimit) -> Option<Self> {
        (!limit.contains(value)).then(|| Self::new(path, value.to_string(), limit))
    }

    /// The same of a whole number.
    pub(crate) fn of_whole(path: &str, value: u32, limit: WholeLimit) -> Option<Self> {
        (!limit.contains(value)).then(|| Self::new(path, value.to_string(), limit))
    }

    /// The same of a month.
    pub(crate) fn of_month(path: &str, value: Month, limit: MonthLimit) -> Option<Self> {
        let is_allowed = (limit.first..=limit.last).contains(&value);
        (!is_allowed).then(|| Self::new(path, value.to_string(), limit))
    }
}

/// What a field allows. Every bound comes from [`crate::limits`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// A plain decimal from `least` to `greatest` (both included unless `above_least`) with at most `decimals` decimals.
    Decimal {
        /// The least value.
        least: Decimal,
        /// Whether the value must be above `least` rather than equal to it or above.
        above_least: bool,
        /// The greatest value.
        greatest: Decimal,
        /// How many decimals it may have.
        decimals: u32,
    },
    /// A whole number, both bounds included.
    Whole {
        /// The least value.
        least: u32,
        /// The greatest value.
        greatest: u32,
    },
    /// A month written `YYYY-MM`, both bounds included.
    Month {
        /// The first month allowed.
        first: Month,
        /// The last month allowed.
        last: Month,
    },
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A three-letter ISO 4217 currency code in capitals.
    Currency,
    /// Text of at most so many characters.
    Text {
        /// The greatest number of characters.
        most_characters: usize,
    },
    /// `true` or `false`.
    Flag,
    /// A list of at most so many items.
    List {
        /// The greatest number of items.
        most_items: usize,
    },
    /// An object with the fields of the format.
    Object,
    /// Nothing: the format has no such field here.
    NoSuchField,
    /// The field once: the object names it again.
    Once,
    /// JSON text, which this is not from this place on.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column in the line, in bytes from 1.
        column: usize,
    },
    /// A text of at most so many bytes.
    Bytes {
        /// The greatest number of bytes.
        most: usize,
    },
    /// The same value in both scenarios, which is this one.
    SameAs(String),
    /// At most this many pledges of uncertain outcome in one year; above it, `simulate` is the way.
    UncertainPledges {
        /// The greatest number.
        most: usize,
    },
}
