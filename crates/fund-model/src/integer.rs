//! Whole numbers without bound, and exact fractions: why no arithmetic of the model can overflow or lose a digit.
//!
//! Within the allowed ranges an amount can grow eleven-fold at each of 240 payments, to some 10²⁶⁰ US$: no machine
//! integer and no `Decimal` holds that. Ordinary amounts stay in one machine word, which keeps them fast.

use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, Mul, Neg, Sub};

use dashu_int::IBig;
use rust_decimal::Decimal;

/// A whole number of any size.
///
/// What only a number beyond the machine word needs is marked cold and stands in functions of its own: the rest is then
/// short enough to be inlined, which WebAssembly profits from more than the host.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Integer(Digits);

/// `Many` holds only what `Few` cannot, so that equal numbers are equal values.
///
/// In two words of 64 bits: with a shorter first one, WebAssembly's pointer would stand inside it, numbers would be moved
/// in pieces, and the processor would wait for each before it could read the whole.
#[derive(Debug, PartialEq, Eq, Hash)]
#[repr(u64)]
enum Digits {
    Few(i64),
    Many(Box<IBig>),
}
use Digits::{Few, Many};

impl Integer {
    pub(crate) const ZERO: Self = Self(Few(0));

    pub(crate) const fn new(value: i64) -> Self {
        Self(Few(value))
    }

    fn big(&self) -> IBig {
        match &self.0 {
            Few(value) => IBig::from(*value),
            Many(value) => value.as_ref().clone(),
        }
    }

    pub(crate) fn sign(&self) -> Ordering {
        match &self.0 {
            Few(value) => value.cmp(&0),
            Many(value) => value.as_ref().cmp(&IBig::ZERO),
        }
    }

    fn combine(
        &self,
        other: &Self,
        fast: impl Fn(i64, i64) -> Option<i64>,
        exact: fn(IBig, IBig) -> IBig,
    ) -> Self {
        if let (Few(a), Few(b)) = (&self.0, &other.0)
            && let Some(value) = fast(*a, *b)
        {
            return Self(Few(value));
        }
        self.combine_many(other, exact)
    }

    #[cold]
    #[inline(never)]
    fn combine_many(&self, other: &Self, exact: fn(IBig, IBig) -> IBig) -> Self {
        exact(self.big(), other.big()).into()
    }

    #[cold]
    #[inline(never)]
    fn cmp_many(&self, other: &Self) -> Ordering {
        self.big().cmp(&other.big())
    }

    /// The quotient rounded to a whole number, half away from zero.
    pub(crate) fn over(&self, divisor: &Self) -> Self {
        self.times(&Fraction::ratio(Self::new(1), divisor.clone()))
    }

    /// The product with a fraction, rounded to a whole number, half away from zero: the one rounding rule of the model.
    pub(crate) fn times(&self, fraction: &Fraction) -> Self {
        let few = fraction
            .few
            .and_then(|(numerator, denominator)| times_few(self.few()?, numerator, denominator));
        few.map_or_else(|| self.times_many(fraction), Self::new)
    }

    #[cold]
    #[inline(never)]
    fn times_many(&self, fraction: &Fraction) -> Self {
        rounded_many(
            self.big() * fraction.numerator.big(),
            &fraction.denominator.big(),
        )
        .into()
    }

    /// [`Self::times`] the fraction `numerator ÷ denominator`, for numbers that need no check: both are above 0.
    pub(crate) fn times_ratio(&self, numerator: u32, denominator: u32) -> Self {
        let (numerator, denominator) = (i64::from(numerator), i64::from(denominator));
        let few = self
            .few()
            .and_then(|value| times_few(value, numerator, denominator));
        let ratio = || Fraction::ratio(Self::new(numerator), Self::new(denominator));
        few.map_or_else(|| self.times_many(&ratio()), Self::new)
    }

    /// The least whole number not below the quotient. `divisor` is above 0.
    pub(crate) fn over_rounded_up(&self, divisor: &Self) -> Self {
        let (numerator, divisor) = (self.big(), divisor.big());
        let floor = -((-numerator).div_euclid_floor(&divisor));
        floor.into()
    }

    /// This number as a machine word, where it is one.
    pub(crate) fn few(&self) -> Option<i64> {
        match &self.0 {
            Few(value) => Some(*value),
            Many(_) => None,
        }
    }

    /// This number as a count; `None` below 0 or above `u128`.
    pub(crate) fn to_count(&self) -> Option<u128> {
        match &self.0 {
            Few(value) => u128::try_from(*value).ok(),
            Many(value) => u128::try_from(value.as_ref()).ok(),
        }
    }

    /// The nearest binary floating-point number, for drawing only.
    #[allow(
        clippy::cast_precision_loss,
        reason = "a drawing needs no more than 53 bits"
    )]
    pub(crate) fn to_f64(&self) -> f64 {
        match &self.0 {
            Few(value) => *value as f64,
            Many(value) => value.to_f64().value(),
        }
    }

    /// The digits of the magnitude, at least `least` of them.
    pub(crate) fn magnitude_digits(&self, least: usize) -> String {
        let digits = match &self.0 {
            Few(value) => value.unsigned_abs().to_string(),
            Many(value) => value.to_string().trim_start_matches('-').to_owned(),
        };
        format!("{digits:0>least$}")
    }

    /// Reads ASCII digits.
    pub(crate) fn from_digits(digits: &str) -> Option<Self> {
        digits.parse::<i64>().map_or_else(
            |_| digits.parse::<IBig>().ok().map(Into::into),
            |few| Some(Self(Few(few))),
        )
    }
}

/// `value × numerator ÷ denominator` rounded half away from zero, if the result is a machine word.
fn times_few(value: i64, numerator: i64, denominator: i64) -> Option<i64> {
    let product = product(value, numerator);
    let in_one_word = product.and_then(|product| rounded_few(product, denominator));
    in_one_word.or_else(|| rounded_in_two_words(value, numerator, denominator))
}

#[cold]
#[inline(never)]
fn rounded_in_two_words(value: i64, numerator: i64, denominator: i64) -> Option<i64> {
    let product = i128::from(value) * i128::from(numerator);
    let divisor = u128::from(denominator.unsigned_abs());
    let quotient = (2 * product.unsigned_abs() + divisor) / (2 * divisor);
    let quotient = i64::try_from(quotient).ok()?;
    Some(if product < 0 { -quotient } else { quotient })
}

/// The product, if it is a machine word. WebAssembly has no multiplication that tells of an overflow: a check beforehand
/// costs less than the one of 128 bits that stands in for it.
fn product(a: i64, b: i64) -> Option<i64> {
    match (i32::try_from(a), i32::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i64::from(a) * i64::from(b)),
        _ => a.checked_mul(b),
    }
}

/// `product ÷ denominator` rounded half away from zero, if it needs no more than a machine word.
fn rounded_few(product: i64, denominator: i64) -> Option<i64> {
    let doubled = product.unsigned_abs().checked_mul(2)?;
    let divisor = denominator.unsigned_abs();
    let quotient = i64::try_from(doubled.checked_add(divisor)? / divisor.checked_mul(2)?).ok()?;
    Some(if product < 0 { -quotient } else { quotient })
}

fn rounded_many(numerator: IBig, denominator: &IBig) -> IBig {
    let negative = numerator < IBig::ZERO;
    let magnitude = if negative { -numerator } else { numerator };
    let quotient: IBig = (magnitude * 2 + denominator) / (denominator * 2);
    if negative { -quotient } else { quotient }
}

/// Division rounded down, which the truncating operators of big integers do not give.
trait FloorDivision {
    fn div_euclid_floor(&self, divisor: &IBig) -> IBig;
}

impl FloorDivision for IBig {
    fn div_euclid_floor(&self, divisor: &IBig) -> IBig {
        let quotient = self / divisor;
        if *self < Self::ZERO && &quotient * divisor != *self {
            quotient - 1
        } else {
            quotient
        }
    }
}

impl From<IBig> for Integer {
    fn from(value: IBig) -> Self {
        i64::try_from(&value).map_or_else(|_| Self(Many(Box::new(value))), |few| Self(Few(few)))
    }
}

impl From<u128> for Integer {
    fn from(value: u128) -> Self {
        i64::try_from(value).map_or_else(|_| IBig::from(value).into(), |few| Self(Few(few)))
    }
}

impl Clone for Integer {
    fn clone(&self) -> Self {
        match &self.0 {
            Few(value) => Self(Few(*value)),
            Many(value) => clone_many(value),
        }
    }
}

#[cold]
#[inline(never)]
fn clone_many(value: &IBig) -> Integer {
    Integer(Many(Box::new(value.clone())))
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Few(a), Few(b)) => a.cmp(b),
            _ => self.cmp_many(other),
        }
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Add for &Integer {
    type Output = Integer;
    fn add(self, other: Self) -> Integer {
        self.combine(other, i64::checked_add, |a, b| a + b)
    }
}

impl Sub for &Integer {
    type Output = Integer;
    fn sub(self, other: Self) -> Integer {
        self.combine(other, i64::checked_sub, |a, b| a - b)
    }
}

impl Mul for &Integer {
    type Output = Integer;
    fn mul(self, other: Self) -> Integer {
        self.combine(other, product, |a, b| a * b)
    }
}

impl Neg for &Integer {
    type Output = Integer;
    fn neg(self) -> Integer {
        &Integer::ZERO - self
    }
}

impl Sum for Integer {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, |total, number| &total + &number)
    }
}

/// An exact fraction with a denominator above 0.
#[derive(Clone, Debug)]
pub(crate) struct Fraction {
    numerator: Integer,
    denominator: Integer,
    /// Both, where a machine word holds them.
    few: Option<(i64, i64)>,
}

impl Fraction {
    /// `numerator ÷ denominator`; `denominator` is above 0.
    pub(crate) fn ratio(numerator: Integer, denominator: Integer) -> Self {
        let few = match (&numerator.0, &denominator.0) {
            (Few(n), Few(d)) => Some((*n, *d)),
            _ => None,
        };
        Self {
            numerator,
            denominator,
            few,
        }
    }

    /// 1 + `growth`.
    pub(crate) fn growth(growth: Decimal) -> Self {
        let Self {
            numerator,
            denominator,
            ..
        } = Self::from(growth);
        Self::ratio(&numerator + &denominator, denominator)
    }

    /// The product, exact.
    pub(crate) fn by(&self, other: &Self) -> Self {
        Self::ratio(
            &self.numerator * &other.numerator,
            &self.denominator * &other.denominator,
        )
    }

    /// The quotient by `other`, which is above 0, exact.
    pub(crate) fn divided_by(&self, other: &Self) -> Self {
        Self::ratio(
            &self.numerator * &other.denominator,
            &self.denominator * &other.numerator,
        )
    }

    pub(crate) fn is_at_least(&self, other: &Self) -> bool {
        &self.numerator * &other.denominator >= &other.numerator * &self.denominator
    }

    pub(crate) fn is_one(&self) -> bool {
        self.numerator == self.denominator
    }

    pub(crate) fn numerator(&self) -> &Integer {
        &self.numerator
    }

    pub(crate) fn denominator(&self) -> &Integer {
        &self.denominator
    }

    /// The least whole number not below.
    pub(crate) fn rounded_up(&self) -> Integer {
        self.numerator.over_rounded_up(&self.denominator)
    }
}

impl From<Decimal> for Fraction {
    fn from(value: Decimal) -> Self {
        let value = value.normalize();
        let mantissa = value.mantissa();
        let mantissa =
            i64::try_from(mantissa).map_or_else(|_| IBig::from(mantissa).into(), Integer::new);
        Self::ratio(mantissa, 10_u128.pow(value.scale()).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: i64, denominator: i64) -> Fraction {
        Fraction::ratio(Integer::new(numerator), Integer::new(denominator))
    }

    #[test]
    fn halves_round_away_from_zero() {
        for (value, expected) in [(1, 1), (-1, -1), (3, 2), (-3, -2), (0, 0), (4, 2)] {
            assert_eq!(
                Integer::new(value).times(&fraction(1, 2)),
                Integer::new(expected),
                "{value} / 2"
            );
        }
        assert_eq!(Integer::new(10).times(&fraction(1, 3)), Integer::new(3));
        assert_eq!(Integer::new(20).times(&fraction(1, 3)), Integer::new(7));
    }

    #[test]
    fn the_three_ways_to_round_agree() {
        // The same quotient through one word, through two, and through a number of any size.
        for numerator in [-7, -5, -1, 0, 1, 4, 5, 7, 1_000_000_007] {
            for denominator in [1, 2, 10, 24, 999_983] {
                let narrow = rounded_few(numerator, denominator).expect("fits");
                let wide = rounded_many(IBig::from(numerator), &IBig::from(denominator));
                assert_eq!(IBig::from(narrow), wide, "{numerator} / {denominator}");
                let scale = i64::MAX / 2_000_000_014;
                let double =
                    Integer::new(numerator * scale).times(&fraction(denominator.min(7), scale));
                let exact = rounded_many(
                    IBig::from(numerator * scale) * denominator.min(7),
                    &IBig::from(scale),
                );
                assert_eq!(double, exact.into());
            }
        }
    }

    #[test]
    fn leaving_the_machine_word_loses_nothing() {
        let most = Integer::new(i64::MAX);
        let more = &most + &Integer::new(1);
        assert_eq!(more.magnitude_digits(1), "9223372036854775808");
        assert_eq!(&more - &Integer::new(1), most);
        assert_eq!(&(&more * &more) - &(&more * &more), Integer::ZERO);
        assert!(more > most && -&more < Integer::ZERO);
        assert_eq!(Integer::from_digits("9223372036854775808"), Some(more));
    }

    #[test]
    fn quotients_round_up() {
        for (numerator, divisor, expected) in [(7, 2, 4), (6, 2, 3), (-7, 2, -3), (0, 5, 0)] {
            assert_eq!(
                Integer::new(numerator).over_rounded_up(&Integer::new(divisor)),
                Integer::new(expected)
            );
        }
    }
}
