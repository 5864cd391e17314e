//! The sums that half of the pledges can make, with their chances.

use rust_decimal::Decimal;

use crate::Money;
use crate::integer::{Fraction, Integer};

/// The fixed point of the bounds: chances are counted in units of 2⁻⁶².
pub(super) const UNIT_BITS: u32 = 62;

/// The sums that a half of the pledges can make, in ascending order, each with its chance.
pub(super) struct Half<Weight> {
    pub(super) sums: Vec<Money>,
    pub(super) weights: Vec<Weight>,
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
        };
        for (amount, probability) in pledges {
            half = half.with(amount, |weight| split(weight, *probability), &add);
        }
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
        mut found: impl FnMut(usize, usize),
    ) {
        let mut end = other.sums.len();
        for (index, sum) in self.sums.iter().enumerate() {
            let rest = limit - sum;
            while end > 0 && other.sums[end - 1] > rest {
                end -= 1;
            }
            if end == 0 {
                return;
            }
            found(index, end - 1);
        }
    }
}

/// Weights in units of 2⁻⁶², each rounded down.
pub(super) fn fixed_point_half(pledges: &[(Money, Decimal)]) -> Half<u64> {
    let one = 1_u64 << UNIT_BITS;
    let part = |weight: &u64, share: u64| {
        let product = u128::from(*weight) * u128::from(share);
        u64::try_from(product >> UNIT_BITS).expect("a part of a chance is no more than the chance")
    };
    let split = |weight: &u64, probability: Decimal| {
        let honoured = in_units(probability);
        (part(weight, one - honoured - 1), part(weight, honoured))
    };
    Half::of(pledges, one, split, |a, b| a + b)
}

/// A probability between 0 and 1 in units of 2⁻⁶², rounded down.
fn in_units(probability: Decimal) -> u64 {
    let fraction = Fraction::from(probability);
    let scaled = &Integer::from(1_u128 << UNIT_BITS) * fraction.numerator();
    let rounded_up = scaled.over_rounded_up(fraction.denominator());
    u64::try_from(
        rounded_up
            .to_count()
            .expect("a probability is not negative")
            .saturating_sub(1),
    )
    .expect("at most 2⁶²")
}
