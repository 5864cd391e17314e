//! Plain decimals as text, of any length: `-1234.50`. No digit is ever lost.

use std::fmt;
use std::str::FromStr;

use super::Marks;

/// A plain decimal: digits, perhaps a sign before them and a point among them.
///
/// Shown without needless zeros: `007.50` is `7.5`, `-0.0` is `0`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainDecimal {
    negative: bool,
    /// Digits before the point without leading zeros; empty for zero.
    whole: String,
    /// Digits after the point, as many as were written.
    fraction: String,
}

/// The text is not a plain decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPlain;

impl FromStr for PlainDecimal {
    type Err = NotPlain;

    fn from_str(text: &str) -> Result<Self, NotPlain> {
        let (negative, digits) = text
            .strip_prefix('-')
            .map_or((false, text), |digits| (true, digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction)
        {
            return Err(NotPlain);
        }
        Ok(Self {
            negative,
            whole: whole.trim_start_matches('0').into(),
            fraction: fraction.into(),
        })
    }
}

impl PlainDecimal {
    /// Times ten to the power of `places`, exact.
    #[must_use]
    pub fn shifted(&self, places: isize) -> Self {
        let mut digits = format!("{}{}", self.whole, self.fraction);
        let mut point = isize::try_from(self.whole.len()).unwrap_or(isize::MAX) + places;
        while point < 0 {
            digits.insert(0, '0');
            point += 1;
        }
        let point = point.unsigned_abs();
        while digits.len() < point {
            digits.push('0');
        }
        let (whole, fraction) = digits.split_at(point);
        Self {
            negative: self.negative,
            whole: whole.trim_start_matches('0').into(),
            fraction: fraction.into(),
        }
    }

    /// With exactly so many decimals, half away from zero.
    #[must_use]
    pub fn rounded(&self, decimals: usize) -> Self {
        let mut fraction = self.fraction.clone();
        while fraction.len() < decimals {
            fraction.push('0');
        }
        let up = fraction
            .as_bytes()
            .get(decimals)
            .is_some_and(|digit| *digit >= b'5');
        fraction.truncate(decimals);
        let mut digits: Vec<u8> = format!("0{}{fraction}", self.whole).into_bytes();
        if up {
            add_one(&mut digits);
        }
        let text: String = digits.into_iter().map(char::from).collect();
        let (whole, fraction) = text.split_at(text.len() - decimals);
        Self {
            negative: self.negative,
            whole: whole.trim_start_matches('0').into(),
            fraction: fraction.into(),
        }
    }

    /// How many decimals are needed to write it.
    #[must_use]
    pub fn decimals(&self) -> usize {
        self.fraction.trim_end_matches('0').len()
    }

    /// Whether it is zero, however it was written.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.decimals() == 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.negative && !self.is_zero()
    }

    /// Its digits before the point, `0` where there are none.
    #[must_use]
    pub fn whole_digits(&self) -> &str {
        if self.whole.is_empty() {
            "0"
        } else {
            &self.whole
        }
    }

    /// Its digits after the point, as many as were written.
    #[must_use]
    pub fn fraction_digits(&self) -> &str {
        &self.fraction
    }

    /// With the marks of a language and all its decimals.
    #[must_use]
    pub fn written(&self, marks: Marks) -> String {
        let mut text = String::new();
        if self.is_negative() {
            text.push('-');
        }
        let whole = self.whole_digits();
        let grouped = whole.len() >= 3 + marks.digits_before_group;
        for (index, digit) in whole.char_indices() {
            if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push(marks.group);
            }
            text.push(digit);
        }
        if !self.fraction.is_empty() {
            text.push(marks.decimal);
            text.push_str(&self.fraction);
        }
        text
    }

    /// With zeros up to at least so many decimals.
    #[must_use]
    pub fn with_decimals(&self, least: usize) -> Self {
        let zeros = "0".repeat(least.saturating_sub(self.fraction.len()));
        Self {
            fraction: format!("{}{zeros}", self.fraction),
            ..self.clone()
        }
    }

    /// Without zeros at the end of its decimals.
    #[must_use]
    pub fn shortest(&self) -> Self {
        Self {
            fraction: self.fraction.trim_end_matches('0').into(),
            ..self.clone()
        }
    }
}

/// Adds one to the last digit. The first digit is a zero that takes the carry.
fn add_one(digits: &mut [u8]) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
}

impl fmt::Display for PlainDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let fraction = self.fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{}{point}{fraction}", self.whole_digits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> PlainDecimal {
        text.parse().expect("a plain decimal")
    }

    #[test]
    fn needless_zeros_are_not_shown() {
        for (written, shown) in [
            ("007.50", "7.5"),
            ("-0.0", "0"),
            (".5", "0.5"),
            ("5.", "5"),
            ("-12.30", "-12.3"),
        ] {
            assert_eq!(plain(written).to_string(), shown);
        }
    }

    #[test]
    fn what_is_not_plain_is_refused() {
        for text in ["", "-", ".", "1,5", "+1", "1e5", "1.2.3", "--1", " 1"] {
            assert_eq!(text.parse::<PlainDecimal>(), Err(NotPlain), "{text}");
        }
    }

    #[test]
    fn a_shift_moves_the_point_only() {
        for (from, places, to) in [
            ("0.13", 2, "13"),
            ("13", -2, "0.13"),
            ("5", -4, "0.0005"),
            ("0.005", 2, "0.5"),
            ("-1.5", 2, "-150"),
            ("0", 2, "0"),
        ] {
            assert_eq!(plain(from).shifted(places).to_string(), to);
        }
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (from, decimals, to) in [
            ("0.125", 2, "0.13"),
            ("-0.125", 2, "-0.13"),
            ("99.995", 2, "100"),
            ("0.4", 0, "0"),
            ("9.5", 0, "10"),
        ] {
            assert_eq!(plain(from).rounded(decimals).to_string(), to);
        }
    }
}
