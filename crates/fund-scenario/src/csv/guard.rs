//! Texts that a spreadsheet would run as formulas, made harmless and brought back.
//!
//! A program may open a file with another separator than it was written with, so every place where one of them would
//! begin a cell is guarded, not the beginning alone.

use std::borrow::Cow;

/// Signs with which a formula or a command may begin.
const fn begins_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'
    )
}

/// After one of these, some program may see a new cell.
const fn begins_cell(c: char) -> bool {
    matches!(c, ',' | ';' | '\t' | '|' | '\n' | '\r' | '"')
}

/// A text with an apostrophe before each sign that could begin a formula. [`unguarded`] takes them off again.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    edited(text, |written| written.push('\''))
}

/// A text without the apostrophes of [`guarded`].
pub(super) fn unguarded(text: &str) -> Cow<'_, str> {
    edited(text, |written| {
        if written.ends_with('\'') {
            written.pop();
        }
    })
}

/// Does something before each sign that could begin a formula, with what was written so far.
fn edited(text: &str, before_formula: impl Fn(&mut String)) -> Cow<'_, str> {
    if !text.chars().any(begins_formula) {
        return text.into();
    }
    let mut written = String::with_capacity(text.len() + 1);
    let mut at_start = true;
    for c in text.chars() {
        if at_start && begins_formula(c) {
            before_formula(&mut written);
        }
        written.push(c);
        at_start = begins_cell(c) || at_start && (c == '\'' || c.is_whitespace());
    }
    written.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_of_a_formula_is_guarded_and_comes_back() {
        for (text, safe) in [
            ("Norway", "Norway"),
            ("Antigua - and Barbuda", "Antigua - and Barbuda"),
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            (" =1", " '=1"),
            ("-5", "'-5"),
            ("\tx", "'\tx"),
            ("a;=HYPERLINK(\"x\")", "a;'=HYPERLINK(\"x\")"),
            ("a\n@b,+c|-d", "a\n'@b,'+c|'-d"),
            ("＝1", "'＝1"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("\t\r=", "'\t'\r'="),
        ] {
            assert_eq!(guarded(text), safe);
            assert_eq!(unguarded(safe), text);
        }
    }
}
