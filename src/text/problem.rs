//! What is wrong with an input, in words.

use fund_model::{Allowed, Problem, limits};

use super::{
    Args, PlainDecimal, Reason, Texts, Unreadable, Value, any_of, args, count, decimal, money,
    percent,
};

/// The message id of a field by its path in the JSON form, with the attributes `.label`, `.help` and, where there are
/// any, `.unit` and `.source`: `opening_balance` is `field-opening-balance`, `support.award_share` is
/// `field-award-share`, `pledges[3].first_payment` is `field-pledge-first-payment`, `demand.requests[2].year` is
/// `field-request-year`. The whole is `field-scenario`.
#[must_use]
pub fn field_id(path: &str) -> String {
    let name = match path {
        "" => "scenario".into(),
        "demand.kind" | "reserve.kind" | "reserve.value" => path.replace('.', "-"),
        _ => match item(path) {
            Some((list, _, field)) if !field.is_empty() => format!("{}-{field}", item_name(list)),
            Some((list, ..)) => item_name(list).into(),
            None => path.rsplit('.').next().unwrap_or(path).into(),
        },
    };
    format!("field-{}", name.replace('_', "-"))
}

/// The message id of an option of a choice, with its meaning in `.help`: of the word `protect_reserve` in the field
/// `field-rule` it is `option-rule-protect-reserve`, of `paid` in `field-pledge-stage` it is `option-stage-paid`.
fn option_id(field_id: &str, word: &str) -> String {
    let field = field_id
        .trim_start_matches("field-")
        .trim_start_matches("pledge-")
        .trim_start_matches("request-");
    format!("option-{field}-{}", word.replace('_', "-"))
}

/// What one item of a list is called.
fn item_name(list: &str) -> &'static str {
    if list == "pledges" {
        "pledge"
    } else {
        "request"
    }
}

impl Texts {
    /// What is wrong with an input, as sentences that name the field, what stands there and what may stand there.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let field = self.field_in_place(&problem.path);
        let args = args! { "field" => field };
        let value = problem.value.as_deref();
        match &problem.allowed {
            Allowed::NoSuchField => self.text("problem-no-such-field", args),
            Allowed::Once => self.text("problem-named-twice", args),
            Allowed::Json { line, column } => self.text(
                "problem-not-json",
                args.with("line", *line).with("column", *column),
            ),
            Allowed::Bytes { most } => self.text("problem-too-large", args.with("most", *most)),
            Allowed::SameAs(other) => self.text(
                "problem-not-the-same",
                args.with("value", value.unwrap_or_default())
                    .with("other", other),
            ),
            Allowed::UncertainPledges { most } => {
                self.text("problem-uncertain-pledges", args.with("most", *most))
            }
            allowed => {
                let args = args.with(
                    "allowed",
                    self.allowed(&field_id(&problem.path), allowed, value),
                );
                match value {
                    None | Some("") => self.text("problem-missing", args),
                    Some(value) => {
                        self.text("problem-value", args.with("value", shown(value, allowed)))
                    }
                }
            }
        }
    }

    /// Why an entry is no number.
    #[must_use]
    pub fn unreadable(&self, unreadable: &Unreadable) -> String {
        let place = args! { "place" => unreadable.at + 1 };
        match &unreadable.reason {
            Reason::Unknown(word) => self.text("number-unknown", place.with("word", word)),
            Reason::OtherCurrency(word) => {
                self.text("number-other-currency", place.with("word", word))
            }
            Reason::PerCentSign => self.text("number-per-cent-sign", place),
            Reason::Grouping => self.text("number-grouping", place),
            Reason::MixedMarks => self.text("number-mixed-marks", place),
            Reason::NumberExpected => self.text("number-expected", place),
            Reason::OperatorExpected => self.text("number-operator-expected", place),
            Reason::Parenthesis => self.text("number-parenthesis", place),
            Reason::OnlyParentheses => self.text("number-only-parentheses", place),
            Reason::DivisionByZero => self.text("number-division-by-zero", place),
            Reason::DivisionEndless => self.text("number-division-endless", place),
            Reason::TooLong => self.text("number-too-long", place),
        }
    }

    /// The label of a field and, in a list, of which item: "Rate of pledge 4".
    fn field_in_place(&self, path: &str) -> String {
        let id = format!("{}.label", field_id(path));
        let field = if self.has(&id) {
            self.text(&id, ())
        } else {
            path.to_owned()
        };
        match item(path) {
            Some((list, index, _)) => {
                let args = args! { "field" => field, "number" => index + 1 };
                self.text(&format!("field-in-{}", item_name(list)), args)
            }
            None => field,
        }
    }

    /// What may stand in a field, as a sentence.
    fn allowed(&self, field: &str, allowed: &Allowed, value: Option<&str>) -> String {
        match allowed {
            Allowed::Decimal { .. } => self.allowed_decimal(allowed, value),
            Allowed::Whole { least, greatest } => self.text(
                "allowed-whole",
                args! { "least" => *least, "greatest" => *greatest },
            ),
            Allowed::Month { first, last } => self.text(
                "allowed-month",
                args! { "first" => *first, "last" => *last },
            ),
            Allowed::OneOf(words) => {
                let options = words.iter().map(|word| self.option(field, word));
                self.text("allowed-one-of", args! { "words" => any_of(options) })
            }
            Allowed::Currency => self.text("allowed-currency", ()),
            Allowed::Text { most_characters } => {
                self.text("allowed-text", args! { "most" => *most_characters })
            }
            Allowed::Flag => self.text("allowed-flag", ()),
            Allowed::List { most_items } => {
                self.text("allowed-list", args! { "most" => *most_items })
            }
            _ => self.text("allowed-object", ()),
        }
    }

    /// The label of an option; a word without one stays as it is.
    fn option(&self, field: &str, word: &str) -> String {
        let id = option_id(field, word);
        if self.has(&id) {
            self.text(&id, ())
        } else {
            word.to_owned()
        }
    }

    /// Decimals are spoken of only where there are too many of them: bounds interest more people.
    fn allowed_decimal(&self, allowed: &Allowed, value: Option<&str>) -> String {
        let &Allowed::Decimal {
            least,
            above_least,
            greatest,
            decimals,
        } = allowed
        else {
            return String::new();
        };
        let unit = Unit::of(allowed);
        let decimals = (decimals as usize).saturating_sub(unit.decimals_hidden());
        let value = value.and_then(|value| value.parse::<PlainDecimal>().ok());
        if value.is_some_and(|value| value.decimals() > decimals + unit.decimals_hidden()) {
            return self.text("allowed-decimals", args! { "decimals" => count(decimals) });
        }
        let bounds = Args::default()
            .with("least", unit.value(least))
            .with("greatest", unit.value(greatest));
        self.text(
            if above_least {
                "allowed-above"
            } else {
                "allowed-between"
            },
            bounds,
        )
    }
}

/// The list, the index and the field of an item in a path.
fn item(path: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = path.rsplit_once('[')?;
    let (index, field) = rest.split_once(']')?;
    Some((list, index.parse().ok()?, field.trim_start_matches('.')))
}

/// How a number of a field is shown, by the bounds of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Dollars,
    PerCent,
    None,
}

impl Unit {
    fn of(allowed: &Allowed) -> Self {
        let is = |limit: limits::DecimalLimit| Allowed::from(limit) == *allowed;
        if is(limits::MONEY) {
            Self::Dollars
        } else if is(limits::SHARE) || is(limits::GROWTH) || is(limits::RESERVE_SHARE) {
            Self::PerCent
        } else {
            Self::None
        }
    }

    fn value(self, number: impl std::fmt::Display) -> Value {
        match self {
            Self::Dollars => money(number),
            Self::PerCent => percent(number),
            Self::None => decimal(number),
        }
    }

    /// Decimals of a ratio that are whole digits of a percentage.
    const fn decimals_hidden(self) -> usize {
        if matches!(self, Self::PerCent) { 2 } else { 0 }
    }
}

/// A wrong value as its field would show it, all its decimals kept; what is no number stays as it was written.
fn shown(value: &str, allowed: &Allowed) -> Value {
    match (Unit::of(allowed), allowed) {
        (Unit::PerCent, _) => percent(value),
        (_, Allowed::Decimal { .. } | Allowed::Whole { .. }) => decimal(value),
        _ => value.into(),
    }
}

#[cfg(test)]
#[path = "problem_tests.rs"]
mod tests;
