//! How the text of a field is read, and how its value is written.

use super::edited_text::EditedText;
use crate::text::{
    NumberKind, PlainDecimal, Reading, Texts, edited_number, read_month, read_number,
};

/// What kind of value a field holds, and how it is typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// Any text.
    Text,
    /// A contributor: a State by its name in the page's language, or any text.
    Contributor,
    /// A code in capitals, such as a currency's.
    Code,
    /// A month.
    Month,
    /// A bare number.
    Plain,
    /// A ratio, typed as per cent.
    PerCent,
    /// An amount in a currency.
    Amount(yew::AttrValue),
}

/// What a person typed, as far as it could be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// The canonical text of the value; empty for an empty field.
    Value(String),
    /// The text itself: it is no value, or could be two.
    Unread(String),
}

impl Form {
    /// Reads a text.
    pub fn read(&self, text: &str, texts: &Texts) -> Typed {
        match self {
            Self::Text => Typed::Value(text.to_owned()),
            Self::Contributor => Typed::Value(texts.contributor_named(text.trim())),
            Self::Code => Typed::Value(text.trim().to_ascii_uppercase()),
            Self::Month if text.trim().is_empty() => Typed::Value(String::new()),
            Self::Month => match read_month(text, texts.language()) {
                Ok(month) => Typed::Value(month.to_string()),
                Err(_) => Typed::Unread(text.to_owned()),
            },
            Self::Plain | Self::PerCent | Self::Amount(_) => {
                match read_number(text, self.number_kind(), texts.language()) {
                    Reading::Empty => Typed::Value(String::new()),
                    Reading::Number(decimal) => Typed::Value(decimal),
                    Reading::Ambiguous { .. } | Reading::Unreadable(_) => {
                        Typed::Unread(text.to_owned())
                    }
                }
            }
        }
    }

    /// Reads a text under edit, in which the page's own marks between thousands mean nothing.
    pub fn read_edited(&self, edited: &EditedText, texts: &Texts) -> Typed {
        if !self.is_number() {
            return self.read(&edited.text(), texts);
        }
        let group = texts.language().marks().group;
        match self.read(&edited.without_own(group), texts) {
            Typed::Unread(_) => Typed::Unread(edited.text()),
            value @ Typed::Value(_) => value,
        }
    }

    /// Writes a canonical text as the page's language writes it. It reads back as the same value.
    pub fn write(&self, canonical: &str, texts: &Texts) -> String {
        match self {
            Self::Text | Self::Code => canonical.to_owned(),
            Self::Contributor => texts.contributor_shown(canonical),
            Self::Month => texts.edited_month(canonical),
            Self::Plain | Self::PerCent | Self::Amount(_) => {
                edited_number(canonical, self.number_kind(), texts.language())
            }
        }
    }

    /// Whether two canonical texts are the same value.
    pub fn is_same(&self, one: &str, other: &str) -> bool {
        let shortest = |text: &str| text.parse().map(|number: PlainDecimal| number.shortest());
        one == other
            || self.is_number() && shortest(one).is_ok_and(|one| Ok(one) == shortest(other))
    }

    /// Whether the value is a number.
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Plain | Self::PerCent | Self::Amount(_))
    }

    /// The kind of number, for a form that holds one; any other is read as a bare number.
    pub fn number_kind(&self) -> NumberKind<'_> {
        match self {
            Self::PerCent => NumberKind::PerCent,
            Self::Amount(currency) => NumberKind::Amount(currency),
            _ => NumberKind::Plain,
        }
    }
}
