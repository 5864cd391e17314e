//! The sums that half of the pledges can make, with their chances.

use rust_decimal::Decimal;

use crate::Money;
use crate::integer::{Fraction, Integer};

/// Certainty in the fixed point of the bounds: chances are counted in units of 2⁻⁶².
pub(super) const CERTAIN: u64 = 1 << 62;

/// The product of two chances in units of 2⁻⁶², less than 2 units too low. A browser multiplies no more than 64 bits
/// at a time, so the product of the low halves, which is less than a unit, is left out.
pub(super) fn both(a: u64, b: u64) -> u64 {
    let halves = |chance: u64| (chance >> 31, chance & ((1 << 31) - 1));
    let ((a_high, a_low), (b_high, b_low)) = (halves(a), halves(b));
    a_high * b_high + ((a_high * b_low + a_low * b_high) >> 31)
}

/// The sums that a half of the pledges can make, in ascending order, each with its chance.
pub(super) struct Half<Weight> {
    pub(super) sums: Vec<Money>,
    pub(super) weights: Vec<Weight>,
    /// The sums in cents, where a machine word holds them all: browsers read through them several times faster.
    few: Option<Vec<i64>>,
}

impl<Weight: Clone> Half<Weight> {
    /// Lists the sums pledge by pledge: the list with the pledge is merged into the list without it, and equal sums
    /// become one.
    pub(super) fn of(
        pledges: &[(Money, Decimal)],
        certain: Weight,
        split: impl Fn(&Weight, Decimal) -> (Weight, Weight),
        add: impl Fn(&Weight, &Weight) -> Weight,
    ) -> Self {
        let mut half = Self {
            sums: vec![Money::ZERO],
            weights: vec![certain],
            few: None,
        };
        for (amount, probability) in pledges {
            half = half.with(amount, |weight| split(weight, *probability), &add);
        }
        half.few = half.sums.iter().map(|sum| sum.0.few()).collect();
        half
    }

    fn with(
        &self,
        amount: &Money,
        split: impl Fn(&Weight) -> (Weight, Weight),
        add: impl Fn(&Weight, &Weight) -> Weight,
    ) -> Self {
        let (without, honoured): (Vec<_>, Vec<_>) = self.weights.iter().map(split).unzip();
        let raised: Vec<Money> = self.sums.iter().map(|sum| sum + amount).collect();
        let mut merged = Self {
            sums: Vec::with_capacity(2 * raised.len()),
            weights: Vec::with_capacity(2 * raised.len()),
            few: None,
        };
        let (mut low, mut high) = (0, 0);
        while high < raised.len() {
            let order = self
                .sums
                .get(low)
                .map_or(std::cmp::Ordering::Greater, |sum| sum.cmp(&raised[high]));
            let weight = match order {
                std::cmp::Ordering::Less => without[low].clone(),
                std::cmp::Ordering::Greater => honoured[high].clone(),
                std::cmp::Ordering::Equal => add(&without[low], &honoured[high]),
            };
            merged.sums.push(if order.is_gt() {
                raised[high].clone()
            } else {
                self.sums[low].clone()
            });
            merged.weights.push(weight);
            low += usize::from(order.is_le());
            high += usize::from(order.is_ge());
        }
        merged
    }

    /// For each sum, in ascending order, the greatest sum of the other half with which it stays at or below `limit`:
    /// calls `found` with both indexes.
    pub(super) fn pairs<Other>(
        &self,
        other: &Half<Other>,
        limit: &Money,
        found: impl FnMut(usize, usize),
    ) {
        match (&self.few, &other.few, limit.0.few()) {
            (Some(sums), Some(others), Some(limit)) => {
                meet(sums, others, |sum| limit.saturating_sub(*sum), found);
            }
            _ => meet(&self.sums, &other.sums, |sum| limit - sum, found),
        }
    }
}

/// For each sum, in ascending order, the greatest of the other sums that is at most the rest that the sum leaves.
fn meet<Sum: Ord>(
    sums: &[Sum],
    others: &[Sum],
    rest: impl Fn(&Sum) -> Sum,
    mut found: impl FnMut(usize, usize),
) {
    let mut end = others.len();
    for (index, sum) in sums.iter().enumerate() {
        let rest = rest(sum);
        while end > 0 && others[end - 1] > rest {
            end -= 1;
        }
        if end == 0 {
            return;
        }
        found(index, end - 1);
    }
}

/// Weights in units of 2⁻⁶², each less than 3 units too low for each pledge.
pub(super) fn fixed_point_half(pledges: &[(Money, Decimal)]) -> Half<u64> {
    let split = |weight: &u64, probability: Decimal| {
        let honoured = in_units(probability);
        (
            both(*weight, CERTAIN - honoured - 1),
            both(*weight, honoured),
        )
    };
    Half::of(pledges, CERTAIN, split, |a, b| a + b)
}

/// A probability between 0 and 1 in units of 2⁻⁶², rounded down.
fn in_units(probability: Decimal) -> u64 {
    let fraction = Fraction::from(probability);
    let scaled = &Integer::from(u128::from(CERTAIN)) * fraction.numerator();
    let rounded_up = scaled.over_rounded_up(fraction.denominator());
    u64::try_from(
        rounded_up
            .to_count()
            .expect("a probability is not negative")
            .saturating_sub(1),
    )
    .expect("at most 2⁶²")
}
