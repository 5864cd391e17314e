//! Chances in words.

use fund_model::Chance;

use crate::text::{Texts, percent, percent_rounded};

/// A chance within a sentence: "40.5%". One that is too small or too near to certainty for eight decimals is not written
/// as none or as certainty; `is_open` says that it is neither.
pub fn chance_in_text(texts: &Texts, chance: &Chance, is_open: bool) -> String {
    at_the_end(texts, chance, is_open).unwrap_or_else(|| texts.show(percent_rounded(chance, 1)))
}

/// A chance in a table, with all its decimals.
pub fn chance_in_table(texts: &Texts, chance: &Chance, is_open: bool) -> String {
    at_the_end(texts, chance, is_open).unwrap_or_else(|| texts.show(percent(chance)))
}

fn at_the_end(texts: &Texts, chance: &Chance, is_open: bool) -> Option<String> {
    let id = match chance.to_string().as_str() {
        "0.00000000" => "odds-chance-tiny",
        "1.00000000" => "odds-chance-all-but-certain",
        _ => return None,
    };
    is_open.then(|| texts.text(id, ()))
}
