//! Exact arithmetic on short decimals: an operation that cannot be exact fails.

use super::Reason;
use crate::text::PlainDecimal;

/// `mantissa` ÷ 10 to the power of `scale`, with as few decimals as it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    mantissa: i128,
    scale: u32,
}

/// Decimals kept at most: more than any field allows.
const MOST_DECIMALS: u32 = 30;

impl Exact {
    /// Digits, the last `scale` of which are decimals; `None` if they are too many.
    pub(super) fn from_digits(digits: &str, scale: usize) -> Option<Self> {
        let mantissa = if digits.is_empty() {
            0
        } else {
            digits.parse().ok()?
        };
        Self::shortest(mantissa, u32::try_from(scale).ok()?)
    }

    fn shortest(mut mantissa: i128, mut scale: u32) -> Option<Self> {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        (scale <= MOST_DECIMALS && mantissa != i128::MIN).then_some(Self { mantissa, scale })
    }

    /// The mantissa that this number has with more decimals.
    fn mantissa_at(self, scale: u32) -> Option<i128> {
        self.mantissa
            .checked_mul(10i128.checked_pow(scale - self.scale)?)
    }

    pub(super) fn plus(self, other: Self) -> Result<Self, Reason> {
        let scale = self.scale.max(other.scale);
        self.mantissa_at(scale)
            .zip(other.mantissa_at(scale))
            .and_then(|(a, b)| a.checked_add(b))
            .and_then(|sum| Self::shortest(sum, scale))
            .ok_or(Reason::TooLong)
    }

    pub(super) fn minus(self, other: Self) -> Result<Self, Reason> {
        self.plus(other.negated()?)
    }

    pub(super) fn times(self, other: Self) -> Result<Self, Reason> {
        let product = self.mantissa.checked_mul(other.mantissa);
        product
            .and_then(|product| Self::shortest(product, self.scale + other.scale))
            .ok_or(Reason::TooLong)
    }

    pub(super) fn over(self, other: Self) -> Result<Self, Reason> {
        if other.mantissa == 0 {
            return Err(Reason::DivisionByZero);
        }
        // a / 10^s ÷ (b / 10^t) = a · 10^t / (b · 10^s): tens are added to a until b divides it.
        let divisor = greatest_common_divisor(self.mantissa, other.mantissa);
        let (mut dividend, divisor) = (self.mantissa / divisor, other.mantissa / divisor);
        if !has_only_twos_and_fives(divisor) {
            return Err(Reason::DivisionEndless);
        }
        let mut tens = 0;
        while dividend % divisor != 0 {
            dividend = dividend.checked_mul(10).ok_or(Reason::TooLong)?;
            tens += 1;
        }
        let quotient = Self {
            mantissa: dividend / divisor,
            scale: 0,
        };
        let scale = self.scale + tens;
        let times_ten = quotient.mantissa.checked_mul(
            10i128
                .checked_pow(other.scale.saturating_sub(scale))
                .ok_or(Reason::TooLong)?,
        );
        times_ten
            .and_then(|mantissa| Self::shortest(mantissa, scale.saturating_sub(other.scale)))
            .ok_or(Reason::TooLong)
    }

    pub(super) fn negated(self) -> Result<Self, Reason> {
        let mantissa = self.mantissa.checked_neg().ok_or(Reason::TooLong)?;
        Ok(Self { mantissa, ..self })
    }

    pub(super) fn to_plain(self) -> PlainDecimal {
        let whole: PlainDecimal = self
            .mantissa
            .to_string()
            .parse()
            .expect("an integer is a plain decimal");
        whole.shifted(-isize::try_from(self.scale).unwrap_or(0))
    }
}

/// Positive, and 1 where both are 0.
fn greatest_common_divisor(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a.max(1)).unwrap_or(1)
}

fn has_only_twos_and_fives(number: i128) -> bool {
    let mut rest = number.unsigned_abs();
    for factor in [2, 5] {
        while rest.is_multiple_of(factor) {
            rest /= factor;
        }
    }
    rest == 1
}
