//! What `intl.rs` asks of the browser, in plain English, so that messages can be tested on the host.

use fund_model::Month;

use super::number_style::NumberStyle;
use crate::text::{Language, PlainDecimal};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Text in lower case.
pub fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// The categories of English and of Arabic, so that every form of both is tested; the English one for the others.
pub fn plural_category(tag: &'static str, number: &str, decimals: usize) -> String {
    let whole = number.split('.').next().unwrap_or_default();
    let whole: u64 = whole.parse().unwrap_or_default();
    let category = match (tag.starts_with("ar"), decimals, whole) {
        (_, 0, 1) => "one",
        (true, 0, 0) => "zero",
        (true, 0, 2) => "two",
        (true, 0, _) if (3..=10).contains(&(whole % 100)) => "few",
        (true, 0, _) if whole % 100 > 10 => "many",
        _ => "other",
    };
    category.into()
}

/// A plain decimal as English writes it; the text itself if it is none.
pub fn number(_tag: &'static str, decimal: &str, style: NumberStyle) -> String {
    let Ok(number) = decimal.parse::<PlainDecimal>() else {
        return decimal.into();
    };
    let english = |number: &PlainDecimal| number.written(Language::En.marks());
    let dollars = |decimals| {
        let number = number.rounded(decimals);
        let text = english(&number);
        text.strip_prefix('-').map_or_else(
            || format!("US${text}"),
            |positive| format!("−US${positive}"),
        )
    };
    match style {
        NumberStyle::Cents => dollars(2),
        NumberStyle::Dollars => dollars(0),
        NumberStyle::Exact | NumberStyle::Compact | NumberStyle::Scientific => {
            english(&number.shortest())
        }
        NumberStyle::PercentExact => format!("{}%", english(&number.shifted(2).shortest())),
        NumberStyle::Percent(decimals) => {
            format!("{}%", english(&number.shifted(2).rounded(decimals.into())))
        }
    }
}

/// "February 2026".
pub fn month(_tag: &'static str, month: Month) -> String {
    format!("{} {}", english_name(month.month_of_year()), month.year())
}

/// Its milliseconds: tests do not depend on a clock.
pub fn moment(_tag: &'static str, ms: u64) -> String {
    ms.to_string()
}

/// "Feb 2026".
pub fn month_short(_tag: &'static str, month: Month) -> String {
    format!(
        "{} {}",
        &english_name(month.month_of_year())[..3],
        month.year()
    )
}

/// The long and the short English name.
pub fn month_names(_tag: &'static str, month_of_year: u32) -> Vec<String> {
    let name = english_name(month_of_year);
    vec![name.into(), name[..3].into()]
}

fn english_name(month_of_year: u32) -> &'static str {
    MONTHS[month_of_year.saturating_sub(1) as usize % 12]
}

/// The host knows no names of States.
pub fn state_name(_tag: &'static str, _code: &str) -> Option<String> {
    None
}

/// "a, b and c".
pub fn list(_tag: &'static str, items: &[String]) -> String {
    joined(items, "and")
}

/// "a, b or c".
pub fn alternatives(_tag: &'static str, items: &[String]) -> String {
    joined(items, "or")
}

fn joined(items: &[String], last_word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {last_word} {last}", first.join(", ")),
    }
}

/// Sorts by code point.
pub fn sort(_tag: &'static str, texts: &mut [String]) {
    texts.sort();
}

/// Says on standard error that a text is missing or broken.
pub fn report(text: &str) {
    eprintln!("{text}");
}
