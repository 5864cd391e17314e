//! The difference of two figures, in words and as a share.

use fund_model::Money;

use crate::text::{Args, Texts, Value, args, count, decimal, money, percent_rounded};

/// A figure that can be measured against another of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Requests.
    Count(u128),
    Money(Money),
    /// Tenths of a month.
    Months(u128),
}

/// The figure against the baseline's: "12 more (21.1%)", "the same".
///
/// A share is given only of what is above zero. Amounts of different kinds give no difference.
pub fn difference(texts: &Texts, baseline: &Amount, figure: &Amount) -> String {
    if baseline == figure {
        return texts.text("compare-the-same", ());
    }
    let share = share(baseline, figure);
    let (kind, is_more, by) = match (baseline, figure) {
        (Amount::Count(baseline), Amount::Count(figure)) => (
            "count",
            figure > baseline,
            count(figure.abs_diff(*baseline)),
        ),
        (Amount::Money(baseline), Amount::Money(figure)) => {
            let by = figure - baseline;
            let is_more = !by.is_negative();
            ("money", is_more, money(if is_more { by } else { -&by }))
        }
        (Amount::Months(baseline), Amount::Months(figure)) => (
            "months",
            figure > baseline,
            tenths(figure.abs_diff(*baseline)),
        ),
        _ => return String::new(),
    };
    let direction = if is_more { "more" } else { "less" };
    let text = texts.text(&format!("compare-{kind}-{direction}"), args_by(kind, by));
    match share {
        None => text,
        Some(share) => texts.text(
            "compare-with-share",
            args! { "difference" => text, "share" => percent_rounded(share, 1) },
        ),
    }
}

fn args_by(kind: &str, by: Value) -> Args {
    match kind {
        "months" => args! { "months" => by },
        _ => args! { "by" => by },
    }
}

fn tenths(tenths: u128) -> Value {
    let (whole, rest) = (tenths / 10, tenths % 10);
    match rest {
        0 => count(whole),
        rest => decimal(format!("{whole}.{rest}")),
    }
}

/// The size of the difference as a share of the baseline, if that is above zero and both can be held.
fn share(baseline: &Amount, figure: &Amount) -> Option<String> {
    let whole = units(baseline)?;
    let by = whole.checked_sub(units(figure)?)?.unsigned_abs();
    (whole > 0)
        .then(|| ratio(by, whole.unsigned_abs()))
        .flatten()
}

fn units(amount: &Amount) -> Option<i128> {
    match amount {
        Amount::Count(number) | Amount::Months(number) => (*number).try_into().ok(),
        Amount::Money(money) => money.to_string().replace('.', "").parse().ok(),
    }
}

/// `part` of `whole` with six decimals, half away from zero.
fn ratio(part: u128, whole: u128) -> Option<String> {
    let doubled = part.checked_mul(2_000_000)?.checked_add(whole)?;
    let millionths = doubled.checked_div(whole.checked_mul(2)?)?;
    let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
    Some(format!("{whole}.{rest:06}"))
}
