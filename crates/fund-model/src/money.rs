//! Money: US$ in whole cents.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::integer::{Fraction, Integer};

/// An amount in US$, exact to the cent and of any size.
///
/// Written as a plain decimal with two decimals, read from one with at most two.
///
/// ```
/// use fund_model::Money;
/// let opening: Money = "1199655.35".parse()?;
/// let spending = Money::from_cents(120_000);
/// assert_eq!((&opening - &spending).to_string(), "1198455.35");
/// assert_eq!(opening.whole_dollars_down().to_string(), "1199655.00");
/// # Ok::<(), fund_model::NotMoney>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub(crate) Integer);

/// The text is not a plain decimal with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotMoney;

impl fmt::Display for NotMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a plain decimal with at most two decimals")
    }
}

impl std::error::Error for NotMoney {}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Integer::ZERO);

    /// An amount of so many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(Integer::new(cents))
    }

    /// A decimal amount of US$, to cents, half away from zero.
    pub(crate) fn rounded(amount: Decimal) -> Self {
        Self::from_fraction(&amount.into())
    }

    /// A fraction of US$, to cents, half away from zero.
    pub(crate) fn from_fraction(amount: &Fraction) -> Self {
        Self(Integer::new(100).times(amount))
    }

    /// This amount in US$ as an exact fraction.
    pub(crate) fn to_fraction(&self) -> Fraction {
        Fraction::ratio(self.0.clone(), Integer::new(100))
    }

    /// The product, to cents, half away from zero.
    pub(crate) fn times(&self, fraction: &Fraction) -> Self {
        if fraction.is_one() {
            self.clone()
        } else {
            Self(self.0.times(fraction))
        }
    }

    /// The product with a whole number, exact.
    pub(crate) fn times_count(&self, count: u128) -> Self {
        Self(&self.0 * &count.into())
    }

    /// What is due by the end of the `months`-th of twelve months, when this amount falls due evenly over them.
    pub(crate) fn due_by(&self, months: u32) -> Self {
        if months == 12 {
            self.clone()
        } else {
            Self(self.0.times_ratio(months, 12))
        }
    }

    /// This amount, or nothing if it is below zero.
    pub(crate) fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.sign().is_lt()
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.sign().is_eq()
    }

    /// The greatest whole number of dollars not above this amount: for what can be paid.
    #[must_use]
    pub fn whole_dollars_down(&self) -> Self {
        -&(-self).whole_dollars_up()
    }

    /// The least whole number of dollars not below this amount: for what is needed.
    #[must_use]
    pub fn whole_dollars_up(&self) -> Self {
        let hundred = Integer::new(100);
        Self(&self.0.over_rounded_up(&hundred) * &hundred)
    }

    /// The nearest binary floating-point number of dollars, for drawing only.
    #[must_use]
    #[allow(clippy::float_arithmetic, reason = "a drawing is not a figure")]
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64() / 100.0
    }
}

impl Default for Money {
    fn default() -> Self {
        Self::ZERO
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fixed_point(&self.0, 2, f)
    }
}

/// Writes `units` of 10^-`decimals` with that many decimals.
pub(crate) fn fixed_point(
    units: &Integer,
    decimals: usize,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let digits = units.magnitude_digits(decimals + 1);
    let (whole, rest) = digits.split_at(digits.len() - decimals);
    let sign = if units.sign().is_lt() { "-" } else { "" };
    write!(f, "{sign}{whole}.{rest}")
}

impl FromStr for Money {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let (negative, magnitude) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let (whole, decimals) = magnitude.split_once('.').unwrap_or((magnitude, "00"));
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || decimals.len() > 2 {
            return Err(NotMoney);
        }
        let cents = Integer::from_digits(&format!("{whole}{decimals:0<2}")).ok_or(NotMoney)?;
        Ok(Self(if negative { -&cents } else { cents }))
    }
}

impl Add for &Money {
    type Output = Money;
    fn add(self, other: Self) -> Money {
        Money(&self.0 + &other.0)
    }
}

impl Sub for &Money {
    type Output = Money;
    fn sub(self, other: Self) -> Money {
        Money(&self.0 - &other.0)
    }
}

impl Neg for &Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-&self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.map(|amount| amount.0).sum())
    }
}

impl<'a> Sum<&'a Self> for Money {
    fn sum<I: Iterator<Item = &'a Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |total, amount| &total + amount)
    }
}

macro_rules! fixed_point_type {
    ($(#[$about:meta])* $name:ident, $decimals:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub(crate) Integer);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fixed_point(&self.0, $decimals, f)
            }
        }
    };
}
fixed_point_type!(
    /// A number of months to one decimal, such as `17.2`.
    Tenths, 1
);
fixed_point_type!(
    /// A number to six decimals: the exact share of a part in a difference, rounded half away from zero.
    Millionths, 6
);
fixed_point_type!(
    /// A probability to eight decimals, half away from zero.
    Chance, 8
);

impl Chance {
    /// A probability of so many units of 10⁻⁸.
    #[must_use]
    pub const fn from_hundred_millionths(units: i64) -> Self {
        Self(Integer::new(units))
    }

    /// The nearest binary floating-point number of per cent, for drawing only.
    #[must_use]
    #[allow(clippy::float_arithmetic, reason = "a drawing is not a figure")]
    pub fn to_percent(&self) -> f64 {
        self.0.to_f64() / 1e6
    }
}

impl Tenths {
    /// A number of so many tenths.
    #[must_use]
    pub const fn from_tenths(tenths: i64) -> Self {
        Self(Integer::new(tenths))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_round_trips() {
        for text in [
            "0.00",
            "0.01",
            "-0.01",
            "36256.27",
            "-1000000000000.00",
            "123456789012345678901234567890.12",
        ] {
            assert_eq!(text.parse::<Money>().expect(text).to_string(), text);
        }
        assert_eq!("1.5".parse::<Money>(), Ok(Money::from_cents(150)));
        for text in ["", "-", ".5", "1.", "1.234", "1,5", "1e3", "+1", "1 000"] {
            assert_eq!(text.parse::<Money>(), Err(NotMoney), "{text}");
        }
    }

    #[test]
    fn twelfths_round_to_cents_and_add_up() {
        let year = Money::from_cents(100);
        let due: Vec<String> = (1..=12)
            .map(|month| year.due_by(month).to_string())
            .collect();
        assert_eq!(due[..4], ["0.08", "0.17", "0.25", "0.33"]);
        assert_eq!(due[11], "1.00");
    }

    #[test]
    fn headlines_round_towards_caution() {
        let rounded = |cents| {
            let money = Money::from_cents(cents);
            (
                money.whole_dollars_down().to_string(),
                money.whole_dollars_up().to_string(),
            )
        };
        assert_eq!(
            rounded(149_999_999),
            ("1499999.00".into(), "1500000.00".into())
        );
        assert_eq!(rounded(-150), ("-2.00".into(), "-1.00".into()));
        assert_eq!(rounded(500), ("5.00".into(), "5.00".into()));
    }
}
