//! Typed values for messages. How each kind of value is written is decided here and nowhere else.

use std::fmt::Display;

use fund_model::Month;

use super::{Language, PlainDecimal, states};
use crate::platform::intl;
use crate::platform::number_style::NumberStyle;

/// A value that a message shows. Made by the functions of this module, or by `into()` where the type says it all.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text that needs no formatting: a name, an id to select on.
    Text(String),
    /// A plain decimal and how it is written.
    Number(String, NumberStyle),
    /// A month with its year.
    Month(Month),
    /// The same in short.
    MonthShort(Month),
    /// A State by its ISO 3166 code or English name, or any contributor by name.
    Contributor(String),
    /// Several values joined as the language joins them.
    List(Vec<Value>),
    /// The same where one of them is meant.
    AnyOf(Vec<Value>),
}

/// US$ with cents: "US$1,065,829.50". For tables and anything to be checked.
#[must_use]
pub fn money(amount: impl Display) -> Value {
    Value::Number(amount.to_string(), NumberStyle::Cents)
}

/// US$ without cents: "US$1,065,829". The amount must be whole: `Money::whole_dollars_down` for what can be paid,
/// `Money::whole_dollars_up` for what is needed.
#[must_use]
pub fn dollars(whole_amount: impl Display) -> Value {
    Value::Number(whole_amount.to_string(), NumberStyle::Dollars)
}

/// A whole number of things: "1,200". `PLURAL` selects on it.
#[must_use]
pub fn count(number: impl Display) -> Value {
    Value::Number(number.to_string(), NumberStyle::Exact)
}

/// A plain decimal with all its decimals: "17.2".
#[must_use]
pub fn decimal(number: impl Display) -> Value {
    Value::Number(number.to_string(), NumberStyle::Exact)
}

/// A round value on the axis of a chart, in short: "1.5M". Beyond 10¹⁵, in powers of ten.
#[must_use]
pub fn axis_mark(round: f64) -> Value {
    let style = if round.abs() < 1e15 {
        NumberStyle::Compact
    } else {
        NumberStyle::Scientific
    };
    Value::Number(whole(round), style)
}

/// The digits of a whole number; of one beyond what a machine word holds exactly, the first sixteen and zeros.
#[allow(
    clippy::cast_possible_truncation,
    clippy::float_arithmetic,
    reason = "the number is brought below 10¹⁶, and it marks a drawing"
)]
fn whole(mut number: f64) -> String {
    let mut zeros = 0;
    while number.is_finite() && number.abs() >= 1e16 {
        number /= 10.0;
        zeros += 1;
    }
    format!("{}{}", number.round() as i64, "0".repeat(zeros))
}

/// A ratio with all its decimals, for tables and fields: 0.135 is "13.5%".
#[must_use]
pub fn percent(ratio: impl Display) -> Value {
    Value::Number(ratio.to_string(), NumberStyle::PercentExact)
}

/// A ratio with so many decimals as per cent: 0.40506 with one is "40.5%". Where those would make it 0 or 100 per cent
/// that it is not, it gets more: 0.9999 is "99.99%".
#[must_use]
pub fn percent_rounded(ratio: impl Display, decimals: u8) -> Value {
    let ratio = ratio.to_string();
    let decimals = ratio.parse().map_or(decimals, |ratio: PlainDecimal| {
        let per_cent = ratio.shifted(2);
        let is_end = |shown: &PlainDecimal| matches!(shown.to_string().as_str(), "0" | "100");
        let is_true =
            |decimals: &u8| is_end(&per_cent) || !is_end(&per_cent.rounded((*decimals).into()));
        (decimals..MOST_DECIMALS)
            .find(is_true)
            .unwrap_or(MOST_DECIMALS)
    });
    Value::Number(ratio, NumberStyle::Percent(decimals))
}

/// The most decimals that a rounded ratio is given.
const MOST_DECIMALS: u8 = 8;

/// A calendar year: "2026", never grouped.
#[must_use]
pub fn year(year: i32) -> Value {
    Value::Text(year.to_string())
}

/// A month in short, for axes and narrow columns: "Feb 2026".
#[must_use]
pub const fn month_short(month: Month) -> Value {
    Value::MonthShort(month)
}

/// A contributor as documents hold it: a State by its English name or ISO 3166 code, shown by its name in the page's
/// language; any other as it is written.
#[must_use]
pub fn contributor(code_or_name: impl Into<String>) -> Value {
    Value::Contributor(code_or_name.into())
}

/// Several values: "Canada, India and Spain".
#[must_use]
pub fn list(values: impl IntoIterator<Item = impl Into<Value>>) -> Value {
    Value::List(values.into_iter().map(Into::into).collect())
}

/// One of several values: "paid, agreed or announced".
#[must_use]
pub fn any_of(values: impl IntoIterator<Item = impl Into<Value>>) -> Value {
    Value::AnyOf(values.into_iter().map(Into::into).collect())
}

fn written(values: &[Value], language: Language) -> Vec<String> {
    values.iter().map(|value| value.written(language)).collect()
}

impl Value {
    /// As the language writes it, without marks of isolation.
    #[must_use]
    pub fn written(&self, language: Language) -> String {
        let tag = language.intl_tag();
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(decimal, style) if decimal.parse::<PlainDecimal>().is_ok() => {
                intl::number(tag, decimal, *style)
            }
            Self::Number(text, _) => text.clone(),
            Self::Month(month) => intl::month(tag, *month),
            Self::MonthShort(month) => intl::month_short(tag, *month),
            Self::Contributor(code) => contributor_name(language, code),
            Self::List(values) => intl::list(tag, &written(values, language)),
            Self::AnyOf(values) => intl::alternatives(tag, &written(values, language)),
        }
    }

    /// The plural category of the number exactly as it is shown; `other` for what is no number.
    #[must_use]
    pub fn plural_category(&self, language: Language) -> String {
        match self {
            Self::Number(decimal, style) => decimal.parse().map_or_else(
                |_| OTHER.into(),
                |number| plural_category(&as_shown(&number, *style), language),
            ),
            Self::Text(decimal) => decimal.parse().map_or_else(
                |_| OTHER.into(),
                |number| plural_category(&number, language),
            ),
            _ => OTHER.into(),
        }
    }
}

/// The number that a style shows: "1.00" and "1" take different forms in some languages.
fn as_shown(number: &PlainDecimal, style: NumberStyle) -> PlainDecimal {
    match style {
        NumberStyle::Cents => number.rounded(2),
        NumberStyle::Dollars => number.rounded(0),
        NumberStyle::Exact | NumberStyle::Compact | NumberStyle::Scientific => number.shortest(),
        NumberStyle::PercentExact => number.shifted(2).shortest(),
        NumberStyle::Percent(decimals) => number.shifted(2).rounded(decimals.into()),
    }
}

/// The category that every language has.
const OTHER: &str = "other";

fn contributor_name(language: Language, code_or_name: &str) -> String {
    let is_code =
        code_or_name.len() == 2 && code_or_name.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = if is_code {
        Some(code_or_name)
    } else {
        states::code_of(code_or_name, Language::En)
    };
    code.and_then(|code| states::name_of(code, language))
        .unwrap_or_else(|| code_or_name.into())
}

/// `Intl.PluralRules` takes a binary number, so a long one is replaced by a short one of the same category: the
/// rules of CLDR look at no more than the last six whole digits and whether there are others before them.
fn plural_category(number: &PlainDecimal, language: Language) -> String {
    let whole = number.whole_digits();
    let short_whole = if whole.len() > 7 {
        format!("1{}", &whole[whole.len() - 6..])
    } else {
        whole.into()
    };
    let fraction: String = number.fraction_digits().chars().take(6).collect();
    let decimals = fraction.len();
    let short = format!("{short_whole}.{fraction}0");
    intl::plural_category(language.intl_tag(), &short, decimals)
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Month> for Value {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<&fund_model::Money> for Value {
    fn from(amount: &fund_model::Money) -> Self {
        money(amount)
    }
}

impl From<fund_model::Money> for Value {
    fn from(amount: fund_model::Money) -> Self {
        money(amount)
    }
}

macro_rules! counts {
    ($($type:ty),+) => {
        $(impl From<$type> for Value {
            fn from(number: $type) -> Self {
                count(number)
            }
        })+
    };
}
counts!(u8, u32, u64, u128, usize, i32, i64);
