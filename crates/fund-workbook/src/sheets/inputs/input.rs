//! One input before it is put on the sheet.

use super::Range;
use crate::sheet::{Figure, Value};
use crate::text::WorkbookText as Text;

/// One input.
pub(super) struct Input {
    /// The name of its cell: the last part of its path in the format, alone if that is clear.
    pub(super) name: &'static str,
    pub(super) path: &'static str,
    pub(super) label: Text,
    pub(super) unit: Option<Text>,
    pub(super) figure: Figure,
    pub(super) value: Option<Value>,
    pub(super) range: Range,
}

pub(super) fn input(name: &'static str, path: &'static str, label: Text) -> Input {
    Input {
        name,
        path,
        label,
        unit: None,
        figure: Figure::Text,
        value: None,
        range: Range::List(""),
    }
}

impl Input {
    pub(super) fn of(self, figure: Figure, value: impl Into<Value>) -> Self {
        Self {
            figure,
            value: Some(value.into()),
            ..self
        }
    }

    pub(super) fn in_unit(self, unit: Text) -> Self {
        Self {
            unit: Some(unit),
            ..self
        }
    }

    pub(super) fn within(self, range: impl Into<Range>) -> Self {
        Self {
            range: range.into(),
            ..self
        }
    }
}
