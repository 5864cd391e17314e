//! A problem in English, for files and for JavaScript; the page has its own texts.

use fund_model::{Allowed, Problem};

/// The longest value that a message repeats, in characters.
const VALUE_CHARACTERS: usize = 60;

/// One sentence that names the field, what stands there and what is allowed.
///
/// ```
/// use fund_scenario::problem_message;
/// let problem = fund_model::Problem {
///     path: "pledges[3].rate".into(),
///     value: Some("0".into()),
///     allowed: fund_model::limits::RATE.into(),
/// };
/// assert_eq!(
///     problem_message(&problem),
///     "pledges[3].rate: 0 is not allowed; a number above 0, at most 1,000,000,000,000, with at most 6 decimals",
/// );
/// ```
#[must_use]
pub fn problem_message(problem: &Problem) -> String {
    let Problem {
        path,
        value,
        allowed,
    } = problem;
    let place = if path.is_empty() {
        "the scenario"
    } else {
        path
    };
    let value = value.as_deref().map(shortened);
    match (allowed, value) {
        (Allowed::NoSuchField, _) => {
            format!("{place}: there is no such field here in format version 1")
        }
        (Allowed::Once, _) => format!("{place}: given more than once"),
        (Allowed::Json { line, column }, value) => {
            let rest = value
                .filter(|text| !text.is_empty())
                .map_or("the text ends".into(), |text| format!("“{text}”"));
            format!("line {line}, column {column}: not JSON from here on: {rest}")
        }
        (Allowed::Bytes { .. }, Some(length)) => format!(
            "{place}: {length} bytes are too many; {}",
            allowance(allowed)
        ),
        (Allowed::List { .. }, Some(length))
            if length.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            format!(
                "{place}: {length} items are too many; {}",
                allowance(allowed)
            )
        }
        (Allowed::UncertainPledges { .. }, Some(count)) => {
            format!("{place}: {count} are too many; {}", allowance(allowed))
        }
        (_, Some(value)) => format!("{place}: {value} is not allowed; {}", allowance(allowed)),
        (_, None) => format!("{place}: missing; {}", allowance(allowed)),
    }
}

fn shortened(value: &str) -> String {
    match value.char_indices().nth(VALUE_CHARACTERS) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// What may stand there, as the end of a sentence.
fn allowance(allowed: &Allowed) -> String {
    match allowed {
        Allowed::Decimal {
            least,
            above_least,
            greatest,
            decimals,
        } => {
            let (least, greatest) = (grouped(&least.to_string()), grouped(&greatest.to_string()));
            let range = if *above_least {
                format!("above {least}, at most {greatest}")
            } else {
                format!("from {least} to {greatest}")
            };
            format!("a number {range}, with at most {decimals} decimals")
        }
        Allowed::Whole { least, greatest } if least == greatest => format!("the number {least}"),
        Allowed::Whole { least, greatest } => {
            let (least, greatest) = (grouped(&least.to_string()), grouped(&greatest.to_string()));
            format!("a whole number from {least} to {greatest}, without quotation marks")
        }
        Allowed::Month { first, last } => {
            format!("a month written YYYY-MM, from {first} to {last}")
        }
        Allowed::OneOf(words) => format!("one of {}", words.join(", ")),
        Allowed::Currency => "a currency code of three capital letters, such as USD".into(),
        Allowed::Text { most_characters } => format!(
            "a text of at most {} characters",
            grouped(&most_characters.to_string())
        ),
        Allowed::Flag => "true or false".into(),
        Allowed::List { most_items } => format!(
            "a list of at most {} items",
            grouped(&most_items.to_string())
        ),
        Allowed::Object => "an object with the fields of the format".into(),
        Allowed::Bytes { most } => {
            format!("a text of at most {} bytes", grouped(&most.to_string()))
        }
        Allowed::SameAs(value) => format!("in both scenarios the same, here {value}"),
        Allowed::UncertainPledges { most } => {
            format!(
                "at most {most} pledges of uncertain outcome in one year; with more, use simulate"
            )
        }
        Allowed::NoSuchField | Allowed::Once | Allowed::Json { .. } => String::new(),
    }
}

/// Commas between the thousands of a plain decimal.
fn grouped(number: &str) -> String {
    let whole = number.split('.').next().unwrap_or(number);
    let (sign, digits) = whole.split_at(whole.len() - whole.trim_start_matches('-').len());
    let mut text = sign.to_owned();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + &number[whole.len()..]
}
