//! The model's arithmetic on whole cents in machine words.
//!
//! Amounts are at most [`limits::SIMULATED_MONEY`], which is checked where they arise. So no sum of a run overflows.

use crate::integer::{Fraction, Integer};
use crate::limits;
use crate::scenario::Reserve;
use crate::{Money, demand};

/// [`limits::SIMULATED_MONEY`] in cents.
pub(super) const MOST: i64 = 1 << 58;

/// An amount in cents, if it is small enough to be simulated.
pub(super) fn cents(amount: &Money) -> Option<i64> {
    amount.0.few().filter(|cents| *cents <= MOST)
}

/// A ratio that amounts are multiplied with: [`Fraction`] with a quick way for all but the largest.
#[derive(Clone, Debug)]
pub(super) struct Ratio {
    exact: Fraction,
    quick: Option<Quick>,
}

/// A ratio in machine words.
#[derive(Clone, Copy, Debug)]
struct Quick {
    is_one: bool,
    doubled_numerator: u64,
    denominator: u64,
    /// Up to which amount nothing leaves the machine word.
    most: u64,
}

impl From<Fraction> for Ratio {
    fn from(exact: Fraction) -> Self {
        let word = |number: &Integer| number.few().and_then(|few| u64::try_from(few).ok());
        let words = word(exact.numerator()).zip(word(exact.denominator()));
        let quick = words.and_then(|(numerator, denominator)| {
            let doubled_numerator = numerator.checked_mul(2)?;
            let room = u64::MAX - denominator;
            (denominator < u64::MAX / 2).then_some(Quick {
                is_one: numerator == denominator,
                doubled_numerator,
                denominator,
                most: room.checked_div(doubled_numerator).unwrap_or(u64::MAX),
            })
        });
        Self { exact, quick }
    }
}

impl Ratio {
    /// The product with an amount that is not negative, rounded half away from zero; `None` if no machine word holds it.
    pub(super) fn times(&self, amount: i64) -> Option<i64> {
        match self.quick {
            Some(quick) if quick.is_one => Some(amount),
            Some(quick) if amount.unsigned_abs() <= quick.most => {
                let doubled = amount.unsigned_abs() * quick.doubled_numerator;
                i64::try_from((doubled + quick.denominator) / (2 * quick.denominator)).ok()
            }
            _ => Integer::new(amount).times(&self.exact).few(),
        }
    }
}

/// The reserve floor of a year.
#[derive(Clone, Debug)]
pub(super) enum Floor {
    Amount(i64),
    OfPlan(Ratio),
}

impl Floor {
    /// `None` if the amount is too large.
    pub(super) fn of(reserve: Reserve) -> Option<Self> {
        Some(match demand::FloorRule::of(reserve) {
            demand::FloorRule::Amount(amount) => Self::Amount(cents(&amount)?),
            demand::FloorRule::OfPlan(share) => Self::OfPlan(share.into()),
        })
    }

    /// The floor of a year whose plan is to spend `plan`.
    pub(super) fn floor(&self, plan: i64) -> i64 {
        match self {
            Self::Amount(amount) => *amount,
            Self::OfPlan(share) => share
                .times(plan)
                .expect("at most ten times what a year may plan"),
        }
    }
}

/// What is due by the end of each month of a year when an amount falls due evenly over it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due {
    /// Whole cents a month, and the cents that are left of twelve times that.
    monthly: i64,
    left: usize,
}

/// `TWELFTHS[left][month − 1]` is `left` × `month` ÷ 12, rounded half away from zero.
const TWELFTHS: [[i64; 12]; 12] = {
    let mut table = [[0; 12]; 12];
    let mut left = 0;
    while left < 12 {
        let mut month = 0;
        while month < 12 {
            table[left][month] = ((2 * left * (month + 1) + 12) / 24) as i64;
            month += 1;
        }
        left += 1;
    }
    table
};

impl Due {
    /// Of an amount that is not negative.
    pub(super) fn of(amount: i64) -> Self {
        // One division: WebAssembly has none by a constant that costs less.
        let monthly = amount / 12;
        let left = usize::try_from(amount - 12 * monthly);
        Self {
            monthly,
            left: left.expect("the amount is not negative"),
        }
    }

    /// By the end of each month, first to last.
    pub(super) fn by_month(self) -> impl Iterator<Item = i64> {
        let whole = (1..=12).map(move |month| month * self.monthly);
        whole
            .zip(&TWELFTHS[self.left])
            .map(|(whole, rounded)| whole + rounded)
    }
}

const _: () = assert!(MOST as i128 == limits::SIMULATED_MONEY.greatest.mantissa());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falling_due_is_the_model_s() {
        for amount in (0..600).chain([MOST - 7, MOST]) {
            let due: Vec<i64> = Due::of(amount).by_month().collect();
            let exact = |month| Money::from_cents(amount).due_by(month);
            let expected: Vec<Money> = (1..=12).map(exact).collect();
            assert_eq!(
                due.iter()
                    .map(|cents| Money::from_cents(*cents))
                    .collect::<Vec<_>>(),
                expected
            );
        }
    }

    #[test]
    fn the_quick_way_rounds_as_the_exact_one() {
        let fraction = |numerator, denominator| {
            Fraction::ratio(Integer::new(numerator), Integer::new(denominator))
        };
        let ratios = [
            (0, 1),
            (1, 1),
            (1, 2),
            (113, 100),
            (605, 1_000),
            (1, 3),
            (i64::MAX, 7),
        ];
        for (numerator, denominator) in ratios {
            let ratio = Ratio::from(fraction(numerator, denominator));
            for amount in [0, 1, 2, 5, 50, 99, 4_193_548, MOST / 20, MOST] {
                let exact = Integer::new(amount)
                    .times(&fraction(numerator, denominator))
                    .few();
                assert_eq!(
                    ratio.times(amount),
                    exact,
                    "{amount} × {numerator} / {denominator}"
                );
            }
        }
    }
}
