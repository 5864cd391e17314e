//! The browser's `Intl`: plural forms, numbers, months, names of States, lists.
//!
//! Numbers come in as decimal strings, so no digit is lost. Every formatter is made once and kept.
//! `intl_host.rs` holds the same functions in plain English for tests on the host.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;

use fund_model::Month;
use js_sys::{Array, Date, JSON, JsString, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    type PluralRules;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: &str) -> String;

    type NumberFormat;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, decimal: &str) -> String;

    type DateTimeFormat;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, date: &Date) -> String;
    #[wasm_bindgen(method, js_name = formatToParts)]
    fn format_to_parts(this: &DateTimeFormat, date: &Date) -> Array;

    type DisplayNames;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;

    type ListFormat;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<ListFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, items: Vec<String>) -> String;

    type Collator;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str) -> Result<Collator, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn compare(this: &Collator) -> js_sys::Function;

    #[wasm_bindgen(js_namespace = console)]
    fn warn(text: &str);
}

use super::number_style::NumberStyle;

impl NumberStyle {
    fn options(self) -> String {
        match self {
            Self::Cents => r#"{"style":"currency","currency":"USD","minimumFractionDigits":2,"maximumFractionDigits":2}"#.into(),
            Self::Dollars => r#"{"style":"currency","currency":"USD","minimumFractionDigits":0,"maximumFractionDigits":0}"#.into(),
            Self::Compact => r#"{"notation":"compact","maximumFractionDigits":3}"#.into(),
            Self::Scientific => r#"{"notation":"scientific","maximumFractionDigits":3}"#.into(),
            Self::Exact => r#"{"maximumFractionDigits":20}"#.into(),
            Self::PercentExact => r#"{"style":"percent","maximumFractionDigits":20}"#.into(),
            Self::Percent(decimals) => format!(
                r#"{{"style":"percent","minimumFractionDigits":{decimals},"maximumFractionDigits":{decimals}}}"#
            ),
        }
    }
}

/// The made formatters of one kind.
type Made<K, F> = RefCell<HashMap<K, Option<F>>>;

thread_local! {
    static PLURALS: Made<(&'static str, usize), PluralRules> = RefCell::default();
    static NUMBERS: Made<(&'static str, NumberStyle), NumberFormat> = RefCell::default();
    static DATES: Made<(&'static str, &'static str), DateTimeFormat> = RefCell::default();
    static REGIONS: Made<&'static str, DisplayNames> = RefCell::default();
    static LISTS: Made<(&'static str, &'static str), ListFormat> = RefCell::default();
}

/// Uses the formatter of a key, made at the first call; `None` where the browser cannot make it.
fn with<K: Eq + Hash, F, R>(
    made: &'static std::thread::LocalKey<Made<K, F>>,
    key: K,
    make: impl FnOnce() -> Result<F, JsValue>,
    use_it: impl FnOnce(&F) -> R,
) -> Option<R> {
    made.with_borrow_mut(|made| {
        made.entry(key)
            .or_insert_with(|| make().ok())
            .as_ref()
            .map(use_it)
    })
}

fn options(json: &str) -> JsValue {
    JSON::parse(json).unwrap_or(JsValue::UNDEFINED)
}

/// The plural category (`zero`, `one`, `two`, `few`, `many`, `other`) of a number that shows so many decimals.
///
/// `number` must be small enough to be exact; [`crate::text`] sees to it.
pub fn plural_category(tag: &'static str, number: &str, decimals: usize) -> String {
    let make = || {
        PluralRules::new(
            tag,
            &options(&format!(
                r#"{{"minimumFractionDigits":{decimals},"maximumFractionDigits":{decimals}}}"#
            )),
        )
    };
    with(&PLURALS, (tag, decimals), make, |rules| {
        rules.select(number)
    })
    .unwrap_or_else(|| "other".into())
}

/// A plain decimal as the language writes it; the text itself where the browser cannot.
pub fn number(tag: &'static str, decimal: &str, style: NumberStyle) -> String {
    let make = || NumberFormat::new(tag, &options(&style.options()));
    with(&NUMBERS, (tag, style), make, |format| {
        let text = format.format(decimal);
        // The sign that the formulas use; `Intl` gives a hyphen.
        match style {
            NumberStyle::Cents | NumberStyle::Dollars | NumberStyle::Compact => {
                dollar_beside_us(tag, text.replace('-', "−"))
            }
            _ => text,
        }
    })
    .unwrap_or_else(|| decimal.into())
}

/// In Arabic, keeps an amount in the order number, currency, and the dollar sign beside its letters: by themselves a
/// minus sign turns the order around, and the dollar sign is drawn as "$US". The marks added are not seen.
fn dollar_beside_us(tag: &str, text: String) -> String {
    if tag.starts_with("ar") && text.contains("US$") {
        let amount = text.trim_start_matches('\u{200f}');
        let amount = amount.replace("\u{a0}US$", "\u{200f}\u{a0}US$\u{200e}");
        format!("\u{200f}{amount}")
    } else {
        text
    }
}

/// The name of a month with its year: "February 2026".
pub fn month(tag: &'static str, month: Month) -> String {
    dated(
        tag,
        r#"{"month":"long","year":"numeric","timeZone":"UTC"}"#,
        month,
    )
}

/// The short name of a month with its year, for axes and narrow columns: "Feb 2026".
pub fn month_short(tag: &'static str, month: Month) -> String {
    dated(
        tag,
        r#"{"month":"short","year":"numeric","timeZone":"UTC"}"#,
        month,
    )
}

/// A moment, by the clock of the device: "23 Nov 2026, 14:05".
pub fn moment(tag: &'static str, ms: u64) -> String {
    const FORM: &str = r#"{"dateStyle":"medium","timeStyle":"short"}"#;
    let make = || DateTimeFormat::new(tag, &options(FORM));
    // Whole milliseconds of our time are far below what a double holds exactly.
    let date = Date::new(&JsValue::from_f64(ms as f64));
    with(&DATES, (tag, FORM), make, |format| format.format(&date)).unwrap_or_default()
}

/// Noon on the fifteenth of a month: the same month in every time zone.
fn middle_of(month: Month) -> Date {
    let text = format!("{month}-15T12:00:00Z");
    Date::new(&JsValue::from_str(&text))
}

fn dated(tag: &'static str, json: &'static str, month: Month) -> String {
    let make = || DateTimeFormat::new(tag, &options(json));
    with(&DATES, (tag, json), make, |format| {
        format.format(&middle_of(month))
    })
    .unwrap_or_else(|| month.to_string())
}

/// All names of a month of the year (1 = January) that a person may type: long, short, alone and beside a day.
pub fn month_names(tag: &'static str, month_of_year: u32) -> Vec<String> {
    const FORMS: [&str; 4] = [
        r#"{"month":"long","timeZone":"UTC"}"#,
        r#"{"month":"short","timeZone":"UTC"}"#,
        r#"{"month":"long","day":"numeric","timeZone":"UTC"}"#,
        r#"{"month":"short","day":"numeric","timeZone":"UTC"}"#,
    ];
    let month = Month::of(2025, 1).plus(i32::try_from(month_of_year).unwrap_or(1) - 1);
    FORMS
        .into_iter()
        .filter_map(|json| {
            let make = || DateTimeFormat::new(tag, &options(json));
            with(&DATES, (tag, json), make, |format| {
                month_part(&format.format_to_parts(&middle_of(month)))
            })?
        })
        .collect()
}

/// The value of the part of type `month`.
fn month_part(parts: &Array) -> Option<String> {
    let field = |part: &JsValue, name: &str| {
        Reflect::get(part, &JsValue::from_str(name))
            .ok()?
            .as_string()
    };
    parts
        .iter()
        .find(|part| field(part, "type").as_deref() == Some("month"))
        .and_then(|part| field(&part, "value"))
}

/// The name of a State by its ISO 3166 code; `None` where the browser knows none.
pub fn state_name(tag: &'static str, code: &str) -> Option<String> {
    let make = || DisplayNames::new(tag, &options(r#"{"type":"region","fallback":"none"}"#));
    with(&REGIONS, tag, make, |names| names.of(code).ok().flatten())?
}

/// Items joined as the language joins them: "a, b and c".
pub fn list(tag: &'static str, items: &[String]) -> String {
    joined(tag, r#"{"type":"conjunction"}"#, items)
}

/// Items of which one is meant: "a, b or c".
pub fn alternatives(tag: &'static str, items: &[String]) -> String {
    joined(tag, r#"{"type":"disjunction"}"#, items)
}

fn joined(tag: &'static str, json: &'static str, items: &[String]) -> String {
    let make = || ListFormat::new(tag, &options(json));
    with(&LISTS, (tag, json), make, |format| {
        format.format(items.to_vec())
    })
    .unwrap_or_else(|| items.join(", "))
}

/// Text in lower case, by the browser's tables instead of tables of our own.
pub fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// Sorts texts as the language orders them; where the browser does not know the language, their order stays.
pub fn sort(tag: &'static str, texts: &mut [String]) {
    let Ok(collator) = Collator::new(tag) else {
        return;
    };
    let compare = collator.compare();
    texts.sort_by(|a, b| {
        let order = compare.call2(&JsValue::UNDEFINED, &a.as_str().into(), &b.as_str().into());
        let sign = order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0);
        sign.total_cmp(&0.0)
    });
}

/// Tells whoever develops or translates the page that a text is missing or broken.
pub fn report(text: &str) {
    warn(text);
}
