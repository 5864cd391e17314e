//! The double nearest to a decimal number, by exact division.
//!
//! The standard library reads the same numbers faster, by a table of 10 kB that does not compress: a thirtieth of what
//! the page may load. A test holds both to the same results.

use dashu_int::IBig;

/// More digits than can decide which double is nearest: 767 lie exactly between two.
const DIGITS_MOST: usize = 800;

/// The double nearest to a number in the grammar of JSON, the even one of two; `None` beyond the greatest double.
pub(crate) fn nearest_double(number: &str) -> Option<f64> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let magnitude = mantissa.trim_start_matches('-');
    let (whole, fraction) = magnitude.split_once('.').unwrap_or((magnitude, ""));
    let digits = [whole, fraction].concat();
    let digits = digits.trim_start_matches('0');
    // What is too long for a machine word is beyond all doubles whatever it is.
    let beyond = if exponent.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    };
    let exponent = exponent.parse().unwrap_or(beyond);
    let power = exponent.saturating_sub(i64::try_from(fraction.len()).ok()?);
    let sign = if mantissa.starts_with('-') { -1.0 } else { 1.0 };
    Some(nearest(digits, power)?.copysign(sign))
}

/// The double nearest to `digits` × 10^`power`.
fn nearest(digits: &str, power: i64) -> Option<f64> {
    let before_point = power.saturating_add(i64::try_from(digits.len()).ok()?);
    if digits.is_empty() || before_point < -330 {
        return Some(0.0);
    }
    if before_point > 309 {
        return None;
    }
    // Of further digits it matters only whether there is one above zero.
    let (first, further) = digits.split_at(digits.len().min(DIGITS_MOST));
    let above = u8::from(further.contains(|digit| digit != '0'));
    let digits: IBig = format!("{first}{above}").parse().ok()?;
    let power = power.saturating_add(i64::try_from(further.len()).ok()?) - 1;
    // The number is at least 2^exponent and below 2^(exponent + 5).
    let exponent = ((before_point - 1) * 33_219).div_euclid(10_000);
    let shift = 54 - exponent;
    let dividend = digits * power_of(10, power) * power_of(2, shift);
    let divisor = power_of(10, -power) * power_of(2, -shift);
    let quotient = &dividend / &divisor;
    let is_exact = &quotient * &divisor == dividend;
    rounded(u64::try_from(&quotient).ok()?, is_exact, shift)
}

/// The power where the exponent is above 0, else 1.
fn power_of(base: u8, exponent: i64) -> IBig {
    IBig::from(base).pow(usize::try_from(exponent).unwrap_or(0))
}

/// The double nearest to `quotient` ÷ 2^`shift`, or to a little more if the quotient is not exact. It has 54 bits or
/// more.
fn rounded(quotient: u64, is_exact: bool, shift: i64) -> Option<f64> {
    let bits = i64::from(u64::BITS - quotient.leading_zeros());
    // A double has 53 bits, and none below 2^-1074.
    let dropped = (bits - 53).max(shift - 1074);
    if dropped > bits {
        return Some(0.0);
    }
    let kept = quotient >> dropped;
    let (rest, half) = (quotient - (kept << dropped), 1 << (dropped - 1));
    let is_up = rest > half || rest == half && (!is_exact || kept % 2 == 1);
    // The leading bit of `kept` counts the exponent up by one, and so does a carry.
    let exponent = u64::try_from(1074 - shift + dropped).ok()?.min(0x7fe);
    let double = f64::from_bits((exponent << 52) + kept + u64::from(is_up));
    double.is_finite().then_some(double)
}

#[cfg(test)]
mod tests {
    use super::nearest_double;

    #[track_caller]
    fn check(number: &str) {
        let expected: f64 = number.parse().expect("a number");
        let expected = expected.is_finite().then_some(expected.to_bits());
        assert_eq!(
            nearest_double(number).map(f64::to_bits),
            expected,
            "{number}"
        );
    }

    #[test]
    fn the_edges_of_doubles_are_met() {
        let halfway = format!("{}.5", (1_u64 << 53) - 1);
        for number in [
            "0",
            "-0.0",
            "0e9",
            "1",
            "0.1",
            "1e22",
            "1e23",
            "5e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.5e-324",
            "-1e-400",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "-1e310",
            "9e99999999999999999999",
            "9e-99999999999999999999",
            "0e99999999999999999999",
            "9007199254740993",
            "9007199254740993.00000000000000001",
            "18446744073709551616",
            &halfway,
        ] {
            check(number);
        }
    }

    #[test]
    fn digits_without_end_are_read_by_those_that_count() {
        // 2^-1074 ÷ 2 has 751 digits; one more far behind them is above the middle.
        let middle = format!("{:.1075}", f64::from_bits(1)).replace("e", "");
        let zeros = "0".repeat(2_000);
        check(&middle);
        check(&format!("9007199254740993.{zeros}1"));
        check(&format!("9007199254740993.{zeros}"));
        check(&format!("0.{zeros}1e2001"));
        check(&format!("1{zeros}e-2000"));
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod generated {
        use proptest::prelude::*;

        proptest! {
            #[test]
            fn any_number_is_read_as_the_standard_library_reads_it(
                number in r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?",
            ) {
                super::check(&number);
            }

            #[test]
            fn any_double_reads_back(double in any::<f64>()) {
                super::check(&format!("{double}"));
                super::check(&format!("{double:e}"));
            }
        }
    }
}
