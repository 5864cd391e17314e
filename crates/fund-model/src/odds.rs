//! `odds`: the exact distribution of a year's receipts, without sampling.
//!
//! The pledges of uncertain outcome are split into two halves; the sums of each half are listed once and met in the
//! middle. Bounds in 62-bit fixed point answer most questions; where they leave a doubt (a chance that lies exactly on
//! a rounding boundary or on a percentile), fractions without rounding decide.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use crate::income::{Horizon, payments};
use crate::integer::{Fraction, Integer};
use crate::limits::UNCERTAIN_PLEDGES_MOST;
use crate::scenario::{Pledge, Scenario, Stage};
use crate::{Allowed, Chance, Money, Problem};

/// The exact chances of a scenario's income.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odds {
    /// One entry a planning year.
    pub years: Vec<YearOdds>,
}

/// The distribution of one year's receipts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOdds {
    /// The chance that receipts are at least the annual target.
    pub target_reached: Chance,
    /// The smallest receipts, US$, whose cumulative chance is at least 10 per cent.
    pub p10: Money,
    /// The same for 50 per cent.
    pub p50: Money,
    /// The same for 90 per cent.
    pub p90: Money,
}

/// The chance of the target and the 10, 50 and 90 per cent points of receipts, for every planning year.
///
/// Each pledge not `paid` is honoured as a whole with its probability, independently of the others and on time;
/// `counting` plays no part. The probabilities are the user's own numbers.
///
/// # Errors
/// A year in which more than 40 pledges are of uncertain outcome: the path is `pledges`, the value their number.
pub fn odds(scenario: &Scenario) -> Result<Odds, Vec<Problem>> {
    let years = year_incomes(scenario);
    let most = years
        .iter()
        .map(|year| year.uncertain.len())
        .max()
        .unwrap_or(0);
    if most > UNCERTAIN_PLEDGES_MOST {
        let allowed = Allowed::UncertainPledges {
            most: UNCERTAIN_PLEDGES_MOST,
        };
        return Err(vec![Problem {
            path: "pledges".to_owned(),
            value: Some(most.to_string()),
            allowed,
        }]);
    }
    let mut answered: Vec<(YearIncome, YearOdds)> = Vec::new();
    for year in years {
        let known = answered
            .iter()
            .find(|(income, _)| *income == year)
            .map(|(_, odds)| odds.clone());
        let odds = known.unwrap_or_else(|| year_odds(&year, &scenario.annual_target));
        answered.push((year, odds));
    }
    Ok(Odds {
        years: answered.into_iter().map(|(_, odds)| odds).collect(),
    })
}

/// What a year brings for certain, and what it may bring with which probability.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct YearIncome {
    certain: Money,
    uncertain: Vec<(Money, Decimal)>,
}

fn year_incomes(scenario: &Scenario) -> Vec<YearIncome> {
    let mut years = vec![YearIncome::default(); scenario.years as usize];
    for pledge in &scenario.pledges {
        let mut by_year = vec![Money::ZERO; years.len()];
        for (index, amount) in payments(pledge, Horizon::of(scenario)) {
            by_year[index / 12] = &by_year[index / 12] + &amount;
        }
        for (year, amount) in years.iter_mut().zip(by_year) {
            year.add(pledge, amount);
        }
    }
    years
}

impl YearIncome {
    fn add(&mut self, pledge: &Pledge, amount: Money) {
        if pledge.stage == Stage::Paid || pledge.probability == Decimal::ONE {
            self.certain = &self.certain + &amount;
        } else if !pledge.probability.is_zero() && !amount.is_zero() {
            self.uncertain.push((amount, pledge.probability));
        }
    }
}

fn year_odds(year: &YearIncome, annual_target: &Money) -> YearOdds {
    let distribution = Distribution::of(&year.uncertain);
    let needed = annual_target - &year.certain;
    let point = |per_cent| {
        &year.certain
            + &distribution.point(&Fraction::ratio(Integer::new(per_cent), Integer::new(100)))
    };
    YearOdds {
        target_reached: distribution.chance_of_at_least(&needed),
        p10: point(10),
        p50: point(50),
        p90: point(90),
    }
}

/// The fixed point of the bounds: chances are counted in units of 2⁻⁶².
const UNIT_BITS: u32 = 62;

/// The sums that a half of the pledges can make, in ascending order, each with its chance.
struct Half<Weight> {
    sums: Vec<Money>,
    weights: Vec<Weight>,
}

impl<Weight: Clone> Half<Weight> {
    /// Lists the sums pledge by pledge: the list with the pledge is merged into the list without it, and equal sums
    /// become one.
    fn of(
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

    /// For each sum, in ascending order, the weight of the sums of the other half with which it stays at or below
    /// `limit`: calls `found(weight, index of the greatest such sum)`.
    fn pairs<Other>(
        &self,
        other: &Half<Other>,
        limit: &Money,
        mut found: impl FnMut(&Weight, usize),
    ) {
        let mut end = other.sums.len();
        for (sum, weight) in self.sums.iter().zip(&self.weights) {
            let rest = limit - sum;
            while end > 0 && other.sums[end - 1] > rest {
                end -= 1;
            }
            if end == 0 {
                return;
            }
            found(weight, end - 1);
        }
    }
}

/// The distribution of what the uncertain pledges of a year bring.
struct Distribution<'a> {
    pledges: &'a [(Money, Decimal)],
    left: Half<u64>,
    /// The weights are cumulated.
    right: Half<u64>,
    /// By how much a chance may be above its lower bound, in units of 2⁻¹²⁴.
    doubt: u128,
    exact: OnceCell<Exact>,
}

/// The same with weights that are whole numbers of 1 ÷ `denominator`.
struct Exact {
    left: Half<Integer>,
    right: Half<Integer>,
    denominator: Integer,
}

impl<'a> Distribution<'a> {
    fn of(pledges: &'a [(Money, Decimal)]) -> Self {
        let (first, second) = pledges.split_at(pledges.len() / 2);
        let left = fixed_point_half(first);
        let mut right = fixed_point_half(second);
        let mut total = 0;
        for weight in &mut right.weights {
            total += *weight;
            *weight = total;
        }
        // Each product of at most 20 factors is at most 40 units too low, in each of at most 2²⁰ sums of each half.
        let sums = (1_u128 << first.len()) + (1_u128 << second.len());
        let doubt = (40 * sums) << UNIT_BITS;
        Self {
            pledges,
            left,
            right,
            doubt,
            exact: OnceCell::new(),
        }
    }

    /// The bounds of the chance that the sum is at most `limit`, in units of 2⁻¹²⁴.
    fn bounds(&self, limit: &Money) -> (u128, u128) {
        let mut least = 0_u128;
        self.left.pairs(&self.right, limit, |weight, index| {
            least += u128::from(*weight) * u128::from(self.right.weights[index]);
        });
        (least, least + self.doubt)
    }

    /// The exact chance that the sum is at most `limit`.
    fn chance_of_at_most(&self, limit: &Money) -> Fraction {
        let exact = self.exact.get_or_init(|| Exact::of(self.pledges));
        let mut chance = Integer::ZERO;
        exact.left.pairs(&exact.right, limit, |weight, index| {
            chance = &chance + &(weight * &exact.right.weights[index]);
        });
        Fraction::ratio(chance, exact.denominator.clone())
    }

    fn chance_of_at_least(&self, needed: &Money) -> Chance {
        let below = needed - &Money::from_cents(1);
        let (least, most) = self.bounds(&below);
        let whole = Integer::from(1_u128 << (2 * UNIT_BITS));
        let rounded = |bound: u128| eight_decimals(&(&whole - &bound.into()), &whole);
        let (greatest, smallest) = (rounded(least), rounded(most));
        if greatest == smallest {
            return Chance(greatest);
        }
        let below = self.chance_of_at_most(&below);
        Chance(eight_decimals(
            &(below.denominator() - below.numerator()),
            below.denominator(),
        ))
    }

    /// The smallest sum whose cumulative chance is at least `share`.
    fn point(&self, share: &Fraction) -> Money {
        let all: Money = self.pledges.iter().map(|(amount, _)| amount).sum();
        let (mut below, mut reached) = (Money::from_cents(-1), all);
        loop {
            let middle = below.midpoint_down(&reached);
            if middle == below {
                return reached;
            }
            if self.reaches(&middle, share) {
                reached = middle
            } else {
                below = middle
            }
        }
    }

    /// Whether the chance that the sum is at most `limit` is at least `share`.
    fn reaches(&self, limit: &Money, share: &Fraction) -> bool {
        let (least, most) = self.bounds(limit);
        let needed = Integer::from(1_u128 << (2 * UNIT_BITS)).times(share);
        // `needed` is itself rounded to a unit, which the comparison leaves out on both sides.
        if Integer::from(least) > needed {
            return true;
        }
        if Integer::from(most) < needed {
            return false;
        }
        let chance = self.chance_of_at_most(limit);
        chance.numerator() * share.denominator() >= share.numerator() * chance.denominator()
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

/// Weights in units of 2⁻⁶², each rounded down.
fn fixed_point_half(pledges: &[(Money, Decimal)]) -> Half<u64> {
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
