//! Reading of numbers that people type, and the text of a number that is to be edited.
//!
//! A person writes a number by the habits of their own country, whatever the language of the page. Every way of
//! writing that can mean one thing only is read. One that can mean two things is never settled in silence: the form
//! shows both and the person picks.

mod exact;
mod literal;
mod sum;
mod token;

use super::{Language, Marks, PlainDecimal};
use exact::Exact;
use sum::{Choice, Term};

/// Entries longer than this are refused.
const MOST_CHARACTERS: usize = 200;

/// What kind of number a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind<'a> {
    /// A bare number: a count, a rate, months.
    Plain,
    /// A ratio that is shown and typed as per cent: "13 %" is `0.13`, "13" too.
    PerCent,
    /// An amount in the currency with this ISO 4217 code; its own sign or code may stand beside it.
    Amount(&'a str),
}

/// What a person typed into a field for a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing but spaces.
    Empty,
    /// A number, as a plain decimal: `36256.27`.
    Number(String),
    /// One of two numbers, both plain decimals: the mark in `1.500` may set off thousands or decimals.
    Ambiguous {
        /// The mark sets off thousands.
        either: String,
        /// The mark sets off decimals.
        or: String,
    },
    /// No number.
    Unreadable(Unreadable),
}

/// Why an entry is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The reason.
    pub reason: Reason,
    /// Where in the entry, in characters from 0.
    pub at: usize,
}

/// The reasons for which an entry is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A sign or word that has no place in a number.
    Unknown(String),
    /// A sign or code of another currency than the field's.
    OtherCurrency(String),
    /// A per cent sign in a field that holds no ratio, or not at the end.
    PerCentSign,
    /// The digits between the marks are no groups of thousands.
    Grouping,
    /// Two marks in the same sum may each set off thousands or decimals.
    MixedMarks,
    /// A number should stand here.
    NumberExpected,
    /// An operator should stand here.
    OperatorExpected,
    /// This parenthesis has no partner.
    Parenthesis,
    /// Parentheses around one number: some write a negative amount like that.
    OnlyParentheses,
    /// A division by zero.
    DivisionByZero,
    /// A division whose decimals never end, so that the result would have to be rounded.
    DivisionEndless,
    /// More digits than the page calculates with, or an entry of more than 200 characters.
    TooLong,
}

impl Reason {
    const fn at(self, at: usize) -> Unreadable {
        Unreadable { reason: self, at }
    }
}

/// Reads what a person typed into a field for a number.
///
/// Understood are digits of ASCII, Arabic, Persian and full width; both decimal marks; commas, points, spaces and
/// apostrophes between thousands, and Indian groups; a sign or code of the field's currency; signs; sums with
/// `+ - * /` and parentheses, exact.
///
/// A mark followed by exactly three digits, with at most three before it, is `Ambiguous` unless it is the mark with
/// which the page's language sets off thousands. Where it is that mark and other than three digits follow, a digit
/// may have been added or taken away in editing: that is `Ambiguous` too.
#[must_use]
pub fn read_number(text: &str, kind: NumberKind<'_>, language: Language) -> Reading {
    read_with(text, kind, language.marks())
}

/// Reads a number of which nobody knows in which language it was written, such as a cell of a table: a mark followed by
/// exactly three digits is `Ambiguous`, whatever the language of the page, and one followed by fewer sets off decimals.
#[must_use]
pub fn read_foreign_number(text: &str, kind: NumberKind<'_>) -> Reading {
    read_with(text, kind, OF_NO_LANGUAGE)
}

/// Marks that are not those of a language: neither comma nor point is known to set off thousands.
const OF_NO_LANGUAGE: Marks = Marks {
    group: ' ',
    decimal: '.',
    digits_before_group: 1,
};

fn read_with(text: &str, kind: NumberKind<'_>, marks: Marks) -> Reading {
    match read(text, kind, marks) {
        Ok(None) => Reading::Empty,
        Ok(Some((either, or))) if either == or => Reading::Number(canonical(either, kind)),
        Ok(Some((either, or))) => Reading::Ambiguous {
            either: canonical(either, kind),
            or: canonical(or, kind),
        },
        Err(unreadable) => Reading::Unreadable(unreadable),
    }
}

fn read(
    text: &str,
    kind: NumberKind<'_>,
    marks: Marks,
) -> Result<Option<(Exact, Exact)>, Unreadable> {
    let signs = token::signs(text);
    if signs.is_empty() {
        return Ok(None);
    }
    if signs.len() > MOST_CHARACTERS {
        return Err(Reason::TooLong.at(MOST_CHARACTERS));
    }
    let tokens = token::tokens(&signs, kind, marks)?;
    let term = Term::parse(&tokens, text.chars().count())?;
    let value = |choice| term.value(choice);
    Ok(Some((value(Choice::Thousands)?, value(Choice::Decimals)?)))
}

fn canonical(number: Exact, kind: NumberKind<'_>) -> String {
    match kind {
        NumberKind::PerCent => number.to_plain().shifted(-2).to_string(),
        NumberKind::Plain | NumberKind::Amount(_) => number.to_plain().to_string(),
    }
}

/// The code of the currency that a text names, by its ISO 4217 code or by a sign that no other currency has: "€", "500 NOK",
/// "US$", "د.ك". A bare "$", "kr" or "¥" names none.
#[must_use]
pub fn currency_in(text: &str) -> Option<&'static str> {
    token::currency_in(&token::signs(text))
}

/// Whether a text has a bare "$", which many currencies share.
#[must_use]
pub fn has_bare_dollar(text: &str) -> bool {
    token::has_bare_dollar(&token::signs(text))
}

/// The text of a plain decimal for editing, with the marks of the language: `36256.27` is "36,256.27".
///
/// It reads back as the same number ([`read_number`]): where three decimals after a short number could be taken for
/// thousands, a zero is added. Text that is no plain decimal stays as it is, so that a wrong entry is never lost.
#[must_use]
pub fn edited_number(decimal: &str, kind: NumberKind<'_>, language: Language) -> String {
    let Ok(number) = decimal.parse::<PlainDecimal>() else {
        return decimal.into();
    };
    let number = match kind {
        NumberKind::PerCent => number.shifted(2).shortest(),
        NumberKind::Amount(_) if number.decimals() > 0 => number.shortest().with_decimals(2),
        NumberKind::Amount(_) | NumberKind::Plain => number.shortest(),
    };
    let looks_like_thousands =
        number.fraction_digits().len() == 3 && number.whole_digits().len() <= 3;
    let number = if looks_like_thousands {
        number.with_decimals(4)
    } else {
        number
    };
    number.written(language.marks())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
