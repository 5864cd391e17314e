//! The outermost values that a field allows, and the nearest ones that it refuses.

use fund_model::{Allowed, Decimal};

/// One in the last decimal place.
fn unit(decimals: u32) -> Decimal {
    Decimal::from_i128_with_scale(1, decimals)
}

/// The least and the greatest value, those one step inside, or every word.
pub(crate) fn accepted(allowed: &Allowed) -> Vec<String> {
    match allowed {
        Allowed::Decimal {
            least,
            above_least,
            greatest,
            decimals,
        } => {
            let step = unit(*decimals);
            let mut values = vec![*least, least + step, greatest - step, *greatest];
            if *above_least {
                values.remove(0);
            }
            values.iter().map(ToString::to_string).collect()
        }
        Allowed::Whole { least, greatest } => vec![least.to_string(), greatest.to_string()],
        Allowed::Month { first, last } => vec![first.to_string(), last.to_string()],
        Allowed::OneOf(words) => words.iter().map(ToString::to_string).collect(),
        Allowed::Currency => vec!["AAA".to_owned(), "ZZZ".to_owned()],
        Allowed::Text { most_characters } => vec!["é".to_owned(), "é".repeat(*most_characters)],
        _ => panic!("no field of a draft allows {allowed:?}"),
    }
}

/// The least and the greatest value alone, or every word.
pub(crate) fn outermost(allowed: &Allowed) -> Vec<String> {
    let mut values = accepted(allowed);
    if matches!(allowed, Allowed::Decimal { .. }) {
        values.drain(1..values.len() - 1);
    }
    values
}

/// One step beyond each edge, and what is not of the kind at all.
pub(crate) fn refused(allowed: &Allowed) -> Vec<String> {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    match allowed {
        Allowed::Decimal {
            least,
            above_least,
            greatest,
            decimals,
        } => {
            let step = unit(*decimals);
            let mut refused = texts(&[
                "x",
                "1e0",
                "+1",
                " 1",
                "1 ",
                "1,0",
                ".1",
                "1.",
                "-",
                "--0",
                "0x1",
                "１",
                "1_0",
                "100000000000000000000000000000000",
            ]);
            refused.push((least - step).to_string());
            refused.push((greatest + step).to_string());
            refused.push((least + unit(decimals + 1)).to_string());
            if *above_least {
                refused.push(least.to_string());
            }
            refused
        }
        Allowed::Whole { least, greatest } => {
            let mut refused = texts(&["x", "1.5", "-1", "+1", "1e0", " 1", "99999999999"]);
            refused.push((i64::from(*least) - 1).to_string());
            refused.push((i64::from(*greatest) + 1).to_string());
            refused
        }
        Allowed::Month { first, last } => {
            let mut refused = texts(&[
                "2025",
                "2025-1",
                "2025-00",
                "2025-13",
                "2025/06",
                "2025-06-01",
            ]);
            refused.push(first.plus(-1).to_string());
            refused.push(last.plus(1).to_string());
            refused
        }
        Allowed::OneOf(words) => {
            let mut refused = texts(&["other"]);
            refused.extend(words.iter().map(|word| word.to_uppercase()));
            refused
        }
        Allowed::Currency => texts(&["usd", "US", "USDD", "U D", "$"]),
        Allowed::Text { most_characters } => vec!["é".repeat(most_characters + 1)],
        _ => panic!("no field of a draft allows {allowed:?}"),
    }
}
