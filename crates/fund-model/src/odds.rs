//! `odds`: the exact chances of each year's receipts.

mod distribution;
mod half;

use rust_decimal::Decimal;

use distribution::Distribution;

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
