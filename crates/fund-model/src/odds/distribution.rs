//! The exact distribution of a year's receipts, without sampling.
//!
//! The pledges of uncertain outcome are split into two halves; the sums of each half are listed once and met in the
//! middle. Bounds in 62-bit fixed point answer most questions; where they leave a doubt (a chance that lies exactly on
//! a rounding boundary or on a percentile), fractions without rounding decide.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use super::half::{CERTAIN, Half, both, fixed_point_half};
use crate::integer::{Fraction, Integer};
use crate::{Chance, Money};

/// The distribution of what the uncertain pledges of a year bring.
pub(super) struct Distribution<'a> {
    pledges: &'a [(Money, Decimal)],
    left: Half<u64>,
    /// The weights are cumulated.
    right: Half<u64>,
    /// By how much a chance may be above its lower bound, in units of 2⁻⁶².
    doubt: u64,
    exact: OnceCell<Exact>,
}

/// The sums up to a limit, with bounds of their chance in units of 2⁻⁶².
pub(super) struct UpTo {
    limit: Money,
    least: u64,
    most: u64,
}

/// The distribution with weights that are whole numbers of 1 ÷ `denominator`.
struct Exact {
    left: Half<Integer>,
    right: Half<Integer>,
    denominator: Integer,
}

impl<'a> Distribution<'a> {
    pub(super) fn of(pledges: &'a [(Money, Decimal)]) -> Self {
        let (first, second) = pledges.split_at(pledges.len() / 2);
        let left = fixed_point_half(first);
        let mut right = fixed_point_half(second);
        let mut total = 0;
        for weight in &mut right.weights {
            total += *weight;
            *weight = total;
        }
        // Of at most 20 factors, each weight is less than 60 units too low, and each product of weights 2 units more.
        let doubt = 64 * ((1_u64 << first.len()) + (1_u64 << second.len()));
        Self {
            pledges,
            left,
            right,
            doubt,
            exact: OnceCell::new(),
        }
    }

    /// The lower bound of the chance that the sum is at most `limit`, in units of 2⁻⁶².
    fn least_chance(&self, limit: &Money) -> u64 {
        let mut least = 0;
        self.left.pairs(&self.right, limit, |left, right| {
            least += both(self.left.weights[left], self.right.weights[right]);
        });
        least
    }

    /// The exact chance that the sum is at most `limit`.
    fn chance_of_at_most(&self, limit: &Money) -> Fraction {
        let exact = self.exact.get_or_init(|| Exact::of(self.pledges));
        let mut chance = Integer::ZERO;
        exact.left.pairs(&exact.right, limit, |left, right| {
            chance = &chance + &(&exact.left.weights[left] * &exact.right.weights[right]);
        });
        Fraction::ratio(chance, exact.denominator.clone())
    }

    /// The greatest sum that can occur up to `limit`, which is not below 0.
    fn greatest_at_most(&self, limit: &Money) -> Money {
        let mut greatest = Money::ZERO;
        self.left.pairs(&self.right, limit, |left, right| {
            let sum = &self.left.sums[left] + &self.right.sums[right];
            if sum > greatest {
                greatest = sum;
            }
        });
        greatest
    }

    pub(super) fn chance_of_at_least(&self, needed: &Money) -> Chance {
        let below = self.up_to(needed - &Money::from_cents(1));
        self.chance_between(&below, &self.up_to(self.greatest().max(needed.clone())))
    }

    /// All sums up to `limit`.
    pub(super) fn up_to(&self, limit: Money) -> UpTo {
        let (least, most) = if limit.is_negative() {
            (0, 0)
        } else if limit >= self.greatest() {
            (CERTAIN, CERTAIN)
        } else {
            let least = self.least_chance(&limit);
            (least, least + self.doubt)
        };
        UpTo { limit, least, most }
    }

    /// The chance of a sum above the first limit and not above the second, which is not below the first.
    pub(super) fn chance_between(&self, below: &UpTo, reached: &UpTo) -> Chance {
        let certain = units(CERTAIN);
        let rounded = |bound: u64| eight_decimals(&units(bound), &certain);
        let smallest = rounded(reached.least.saturating_sub(below.most));
        if smallest == rounded(reached.most - below.least) {
            return Chance(smallest);
        }
        let below = self.chance_of_at_most(&below.limit);
        let reached = self.chance_of_at_most(&reached.limit);
        Chance(eight_decimals(
            &(reached.numerator() - below.numerator()),
            reached.denominator(),
        ))
    }

    /// The greatest sum: every pledge is honoured.
    pub(super) fn greatest(&self) -> Money {
        self.pledges.iter().map(|(amount, _)| amount).sum()
    }

    /// Every sum that can occur, ascending, unless there are more than `most`.
    pub(super) fn few_sums(&self, most: usize) -> Option<Vec<Money>> {
        let (left, right) = (&self.left.sums, &self.right.sums);
        // Each half alone makes its own number of different sums.
        if left.len().max(right.len()) > most {
            return None;
        }
        let mut sums: Vec<Money> = left
            .iter()
            .flat_map(|sum| right.iter().map(move |other| sum + other))
            .collect();
        sums.sort_unstable();
        sums.dedup();
        (sums.len() <= most).then_some(sums)
    }

    /// The smallest sum whose cumulative chance is at least `share`.
    ///
    /// Each look at a sum reads both halves through, so looks are spared: the chances of many pledges are all but
    /// smooth, and the search looks where a straight line between its two ends meets the share (the Illinois method).
    /// Every third look halves the distance instead, which bounds their number where few pledges make large steps.
    pub(super) fn point(&self, share: &Fraction) -> Money {
        let certain = units(CERTAIN);
        let needed = certain.times(share);
        let mut below = End::new(Money::from_cents(-1), &needed, &Integer::ZERO);
        let mut reached = End::new(self.greatest(), &certain, &needed);
        for look in 1_u32.. {
            let middle = below.sum.midpoint_down(&reached.sum);
            if middle == below.sum {
                break;
            }
            let sum = if look % 3 == 0 {
                middle
            } else {
                below.towards(&reached)
            };
            let least = self.least_chance(&sum);
            let known = self.reaches(least, &needed);
            if known.unwrap_or_else(|| self.chance_of_at_most(&sum).is_at_least(share)) {
                // Fractions without rounding cost most: where they were needed, they settle all sums down to the next
                // one that can occur.
                let sum = if known.is_some() {
                    sum
                } else {
                    self.greatest_at_most(&sum)
                };
                reached = End::new(sum, &units(least), &needed);
                below.halve();
            } else {
                below = End::new(sum, &needed, &units(least));
                reached.halve();
            }
        }
        reached.sum
    }

    /// Whether a chance whose lower bound is `least` is at least `needed`, both in units of 2⁻⁶²; `None` where only
    /// fractions without rounding can tell.
    fn reaches(&self, least: u64, needed: &Integer) -> Option<bool> {
        // `needed` is itself rounded to a unit, which the comparison leaves out on both sides.
        if units(least) > *needed {
            return Some(true);
        }
        (units(least + self.doubt) < *needed).then_some(false)
    }
}

/// An end of the stretch of sums in which a point of the distribution lies.
struct End {
    sum: Money,
    /// How far its chance is from the one that is looked for, at least 1.
    distance: Integer,
}

impl End {
    fn new(sum: Money, high: &Integer, low: &Integer) -> Self {
        let distance = (high - low).max(Integer::new(1));
        Self { sum, distance }
    }

    /// An end that stays weighs less each time, or the search would creep up to it from one side.
    fn halve(&mut self) {
        self.distance = self.distance.over_rounded_up(&Integer::new(2));
    }

    /// The sum, strictly between this end and a higher one, at which a straight line between them meets the share.
    fn towards(&self, other: &Self) -> Money {
        let one = Integer::new(1);
        let width = &(&other.sum - &self.sum).0 - &one;
        let part = Fraction::ratio(self.distance.clone(), &self.distance + &other.distance);
        Money(&self.sum.0 + &width.times(&part).max(one).min(width))
    }
}

impl Exact {
    fn of(pledges: &[(Money, Decimal)]) -> Self {
        let (first, second) = pledges.split_at(pledges.len() / 2);
        let split = |weight: &Integer, probability: Decimal| {
            let probability = Fraction::from(probability);
            let honoured = weight * probability.numerator();
            (&(weight * probability.denominator()) - &honoured, honoured)
        };
        let half =
            |pledges: &[(Money, Decimal)]| Half::of(pledges, Integer::new(1), split, |a, b| a + b);
        let mut right = half(second);
        let mut total = Integer::ZERO;
        for weight in &mut right.weights {
            total = &total + weight;
            *weight = total.clone();
        }
        let denominators = pledges
            .iter()
            .map(|(_, probability)| Fraction::from(*probability).denominator().clone());
        let denominator = denominators.fold(Integer::new(1), |product, factor| &product * &factor);
        Self {
            left: half(first),
            right,
            denominator,
        }
    }
}

fn units(chance: u64) -> Integer {
    u128::from(chance).into()
}

fn eight_decimals(numerator: &Integer, denominator: &Integer) -> Integer {
    let scale = Fraction::ratio(Integer::new(100_000_000), denominator.clone());
    numerator.times(&scale)
}

impl Money {
    /// The whole cent halfway to `other`, rounded towards this one, which is the smaller.
    fn midpoint_down(&self, other: &Self) -> Self {
        let distance = &(other - self).0 - &Integer::new(1);
        Self(&self.0 + &distance.over_rounded_up(&Integer::new(2)))
    }
}
