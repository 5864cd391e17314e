//! Arithmetic of the oracle: whole numbers of any size from another library than the model's, and ratios as written.

use fund_model::Money;
use num_bigint::BigInt;

/// A ratio: whole numbers over whole numbers, never shortened.
#[derive(Clone, Debug)]
pub(crate) struct Ratio {
    pub(crate) over: BigInt,
    pub(crate) under: BigInt,
}

impl Ratio {
    pub(crate) fn new(over: impl Into<BigInt>, under: impl Into<BigInt>) -> Self {
        Self {
            over: over.into(),
            under: under.into(),
        }
    }

    /// Reads a plain decimal.
    pub(crate) fn read(text: &str) -> Self {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{decimals}");
        let under = BigInt::from(10).pow(u32::try_from(decimals.len()).expect("few decimals"));
        Self::new(digits.parse::<BigInt>().expect("a plain decimal"), under)
    }

    pub(crate) fn plus_one(&self) -> Self {
        Self::new(&self.over + &self.under, self.under.clone())
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        Self::new(&self.over * &other.over, &self.under * &other.under)
    }

    pub(crate) fn divided_by(&self, other: &Self) -> Self {
        Self::new(&self.over * &other.under, &self.under * &other.over)
    }

    /// `number` times this ratio, to a whole number, half away from zero.
    pub(crate) fn of(&self, number: &BigInt) -> BigInt {
        rounded(number * &self.over, &self.under)
    }

    /// `number` times this ratio, rounded up.
    pub(crate) fn of_rounded_up(&self, number: &BigInt) -> BigInt {
        let product = number * &self.over;
        assert!(
            product >= BigInt::ZERO,
            "only used where nothing is negative"
        );
        (product + &self.under - 1) / &self.under
    }
}

/// A quotient to a whole number, half away from zero. The divisor is above 0.
pub(crate) fn rounded(number: BigInt, divisor: &BigInt) -> BigInt {
    if number < BigInt::ZERO {
        -rounded(-number, divisor)
    } else {
        (number * 2 + divisor) / (divisor * 2)
    }
}

/// Whole cents of an amount written with at most two decimals.
pub(crate) fn cents(text: &str) -> BigInt {
    let amount = Ratio::read(text);
    let cents = &amount.over * 100;
    assert_eq!(
        &cents % &amount.under,
        BigInt::ZERO,
        "{text} has part cents"
    );
    cents / amount.under
}

pub(crate) fn cents_of(money: &Money) -> BigInt {
    cents(&money.to_string())
}

/// `units` written with so many decimals.
pub(crate) fn fixed(units: &BigInt, decimals: usize) -> String {
    let digits = format!(
        "{:0>least$}",
        units.magnitude().to_string(),
        least = decimals + 1
    );
    let (whole, rest) = digits.split_at(digits.len() - decimals);
    let sign = if *units < BigInt::ZERO { "-" } else { "" };
    format!("{sign}{whole}.{rest}")
}

pub(crate) fn money(cents: &BigInt) -> Money {
    fixed(cents, 2).parse().expect("written with two decimals")
}

pub(crate) fn count(number: &BigInt) -> u128 {
    u128::try_from(number).expect("a count of requests")
}
