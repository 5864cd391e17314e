use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(parts: &[&str], decimals: usize, expected: &[&str]) {
    let rounded = rounded_texts(parts, decimals);
    let texts: Vec<String> = rounded.iter().map(ToString::to_string).collect();
    assert_eq!(texts, expected);
}

#[test]
fn what_rounding_leaves_over_goes_where_the_most_was_cut_off() {
    check(&["83.333333", "16.666667"], 1, &["83.30", "16.70"]);
    check(
        &["0.333333", "0.333333", "0.333334"],
        0,
        &["0.00", "0.00", "1.00"],
    );
    check(&["9.500000", "2.500000"], 1, &["9.50", "2.50"]);
    check(&["-0.060000", "1.060000"], 1, &["-0.10", "1.10"]);
    check(&["-2.666667", "0.666667"], 0, &["-3.00", "1.00"]);
    check(&["-0.004000", "0.004000"], 2, &["0.00", "0.00"]);
    check(&[], 1, &[]);
}

proptest! {
    /// Random parts, the last of which makes the sum whole.
    #[test]
    fn rounded_parts_add_up_and_stay_within_one_digit(
        mut parts in proptest::collection::vec(-9_000_000_000_i64..9_000_000_000, 0..6),
        decimals in 0_usize..=2,
    ) {
        let unit = 10_i64.pow(6 - decimals as u32);
        parts.push(-(parts.iter().sum::<i64>() % unit));
        let texts: Vec<String> = parts.iter().map(|part| text(*part)).collect();
        let rounded = rounded_texts(&texts.iter().map(String::as_str).collect::<Vec<_>>(), decimals);
        let cents = |money: &Money| money.to_string().replace('.', "").parse::<i64>().expect("cents");
        let sum: i64 = rounded.iter().map(cents).sum();
        prop_assert_eq!(sum * 10_000, parts.iter().sum::<i64>());
        for (part, rounded) in parts.iter().zip(&rounded) {
            let cents = cents(rounded);
            prop_assert!((cents * 10_000 - part).abs() < unit);
            prop_assert_eq!(cents * 10_000 % unit, 0);
        }
    }
}

/// Millionths as the model writes them.
fn text(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let size = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000)
}
