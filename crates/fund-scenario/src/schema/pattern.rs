//! Regular expressions that hold plain decimals and months within bounds, in the dialect that ECMAScript and JSON
//! Schema validators share: no look-around.

use fund_model::Decimal;

/// A decimal with at most so many decimals, zeros at the end aside.
pub(super) fn decimals(most: u32) -> String {
    format!("^-?[0-9]+(\\.[0-9]{{1,{most}}}0*)?$")
}

/// A plain decimal from `least`, which is zero or below, to `greatest`, which is above zero.
pub(super) fn range(least: Decimal, greatest: Decimal) -> String {
    assert!(
        least <= Decimal::ZERO && greatest > Decimal::ZERO,
        "bounds around zero"
    );
    let magnitude = |bound: Decimal| magnitude_up_to(&bound.abs().normalize().to_string());
    format!("^({}|-({}))$", magnitude(greatest), magnitude(least))
}

/// Decimals without sign up to a bound, whatever zeros lead.
fn magnitude_up_to(bound: &str) -> String {
    let (whole, fraction) = bound.split_once('.').unwrap_or((bound, ""));
    let mut ways: Vec<String> = whole_below(whole)
        .into_iter()
        .map(|way| way + "(\\.[0-9]+)?")
        .collect();
    ways.push(format!("0*{whole}(\\.({}))?", fraction_up_to(fraction)));
    ways.join("|")
}

/// Whole numbers below a bound.
fn whole_below(bound: &str) -> Vec<String> {
    if bound == "0" {
        return Vec::new();
    }
    let shorter = match bound.len() {
        1 => "0+".to_owned(),
        digits => format!("0*[0-9]{{1,{}}}", digits - 1),
    };
    let as_long = bound.bytes().enumerate().filter_map(|(index, digit)| {
        let least = if index == 0 { b'1' } else { b'0' };
        let class = digits_between(least, digit - 1)?;
        Some(format!(
            "0*{}{class}[0-9]{{{}}}",
            &bound[..index],
            bound.len() - index - 1
        ))
    });
    std::iter::once(shorter).chain(as_long).collect()
}

/// The decimals of fractions up to a bound.
fn fraction_up_to(bound: &str) -> String {
    let below = bound.bytes().enumerate().filter_map(|(index, digit)| {
        let class = digits_between(b'0', digit - 1)?;
        Some(format!("{}{class}[0-9]*", &bound[..index]))
    });
    let cut_short = (1..bound.len()).map(|end| bound[..end].to_owned());
    let equal = if bound.is_empty() {
        "0+".to_owned()
    } else {
        format!("{bound}0*")
    };
    below
        .chain(cut_short)
        .chain([equal])
        .collect::<Vec<_>>()
        .join("|")
}

/// Texts of the same length as `first`, digits in the same places, that do not sort before it.
pub(super) fn not_before(first: &str) -> String {
    ordered(first, |digit| digits_between(digit + 1, b'9'))
}

/// Texts of the same length as `last`, digits in the same places, that do not sort after it.
pub(super) fn not_after(last: &str) -> String {
    ordered(last, |digit| digits_between(b'0', digit.wrapping_sub(1)))
}

fn ordered(bound: &str, beyond: impl Fn(u8) -> Option<String>) -> String {
    let digits = bound
        .bytes()
        .enumerate()
        .filter(|(_, byte)| byte.is_ascii_digit());
    let further = digits
        .filter_map(|(index, digit)| Some(format!("{}{}.*", &bound[..index], beyond(digit)?)));
    format!(
        "^({})$",
        further
            .chain([bound.to_owned()])
            .collect::<Vec<_>>()
            .join("|")
    )
}

fn digits_between(least: u8, greatest: u8) -> Option<String> {
    (least <= greatest && greatest <= b'9')
        .then(|| format!("[{}-{}]", char::from(least), char::from(greatest)))
}
