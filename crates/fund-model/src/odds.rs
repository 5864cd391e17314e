//! `odds`: the exact chances of each year's receipts.

mod bars;
mod distribution;
mod half;

use rust_decimal::Decimal;

pub use bars::ReceiptsBar;
use bars::bars;
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

/// The exact distribution of one year's receipts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearDistribution {
    /// The year's odds, as [`odds`] gives them.
    pub odds: YearOdds,
    /// How many pledges are of uncertain outcome in the year: a chance above 0 and below 1, and something to bring.
    pub uncertain_pledges: usize,
    /// What comes whatever happens: the smallest receipts possible, US$.
    pub certain: Money,
    /// What comes if every pledge of uncertain outcome is honoured: the greatest receipts possible, US$.
    pub most: Money,
    /// The chances of all receipts, ascending and side by side: a bar for each sum where at most 24 different sums can
    /// occur, otherwise at most 30 bars of equal width, with an edge at the annual target where a round width has one.
    pub bars: Vec<ReceiptsBar>,
}

/// The distributions of a scenario's planning years, worked out one year at each step: see [`distributions`].
pub struct Distributions(Years<YearDistribution>);

impl Iterator for Distributions {
    type Item = YearDistribution;

    fn next(&mut self) -> Option<YearDistribution> {
        self.0.next()
    }
}

/// The chance of the target and the 10, 50 and 90 per cent points of receipts, for every planning year.
///
/// Each pledge not `paid` is honoured as a whole with its probability, independently of the others and on time;
/// `counting` plays no part. The probabilities are the user's own numbers.
///
/// # Errors
/// A year in which more than 40 pledges are of uncertain outcome: the path is `pledges`, the value their number.
pub fn odds(scenario: &Scenario) -> Result<Odds, Vec<Problem>> {
    let years = Years::of(scenario, |income, target| {
        year_odds(income, &income.distribution(), target)
    })?;
    Ok(Odds {
        years: years.collect(),
    })
}

/// The odds of every planning year with the whole distribution as bars. Two pledges of uncertain outcome more double the
/// work, and a year of 40 may take a second; so the years are worked out one by one, as they are
/// asked for, and years alike once.
///
/// # Errors
/// The same as those of [`odds`].
///
/// ```
/// use fund_model::{DemandDraft, PledgeDraft, ReserveDraft, ScenarioDraft, SupportDraft, distributions};
///
/// let announced = PledgeDraft {
///     donor: "A contributor".into(),
///     amount: "50000".into(),
///     stage: "announced".into(),
///     probability: "0.8".into(),
///     first_payment: "2025-06".into(),
///     ..PledgeDraft::default()
/// };
/// let draft = ScenarioDraft {
///     name: "Example".into(),
///     as_of: "2024-12".into(),
///     opening_balance: "0".into(),
///     annual_target: "0".into(),
///     years: "1".into(),
///     pledges: vec![announced.clone(), announced],
///     demand: DemandDraft { requests: "0".into(), average_request: "0".into(), ..Default::default() },
///     support: SupportDraft { rule: "meet_all".into(), ..Default::default() },
///     reserve: ReserveDraft { kind: "amount".into(), value: "0".into() },
///     ..Default::default()
/// };
/// let year = distributions(&draft.check()?)?.next().expect("one planning year");
/// let bars = year.bars.iter().map(|bar| (bar.least.to_string(), bar.chance.to_string()));
/// let expected = [("0.00", "0.04000000"), ("50000.00", "0.32000000"), ("100000.00", "0.64000000")];
/// assert!(bars.eq(expected.map(|(sum, chance)| (sum.into(), chance.into()))));
/// # Ok::<(), Vec<fund_model::Problem>>(())
/// ```
pub fn distributions(scenario: &Scenario) -> Result<Distributions, Vec<Problem>> {
    Years::of(scenario, year_distribution).map(Distributions)
}

/// An answer for each planning year; years alike are answered once.
struct Years<Answer> {
    incomes: std::vec::IntoIter<YearIncome>,
    annual_target: Money,
    answer: fn(&YearIncome, &Money) -> Answer,
    answered: Vec<(YearIncome, Answer)>,
}

impl<Answer> Years<Answer> {
    fn of(
        scenario: &Scenario,
        answer: fn(&YearIncome, &Money) -> Answer,
    ) -> Result<Self, Vec<Problem>> {
        let incomes = year_incomes(scenario);
        few_enough(&incomes)?;
        Ok(Self {
            incomes: incomes.into_iter(),
            annual_target: scenario.annual_target.clone(),
            answer,
            answered: Vec::new(),
        })
    }
}

impl<Answer: Clone> Iterator for Years<Answer> {
    type Item = Answer;

    fn next(&mut self) -> Option<Answer> {
        let income = self.incomes.next()?;
        if let Some((_, answer)) = self.answered.iter().find(|(known, _)| *known == income) {
            return Some(answer.clone());
        }
        let answer = (self.answer)(&income, &self.annual_target);
        self.answered.push((income, answer.clone()));
        Some(answer)
    }
}

fn few_enough(years: &[YearIncome]) -> Result<(), Vec<Problem>> {
    let most = years.iter().map(|year| year.uncertain.len()).max();
    match most {
        Some(number) if number > UNCERTAIN_PLEDGES_MOST => Err(vec![Problem {
            path: "pledges".to_owned(),
            value: Some(number.to_string()),
            allowed: Allowed::UncertainPledges {
                most: UNCERTAIN_PLEDGES_MOST,
            },
        }]),
        _ => Ok(()),
    }
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

    fn distribution(&self) -> Distribution<'_> {
        Distribution::of(&self.uncertain)
    }
}

fn year_odds(
    year: &YearIncome,
    distribution: &Distribution<'_>,
    annual_target: &Money,
) -> YearOdds {
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

fn year_distribution(year: &YearIncome, annual_target: &Money) -> YearDistribution {
    let distribution = year.distribution();
    YearDistribution {
        odds: year_odds(year, &distribution, annual_target),
        uncertain_pledges: year.uncertain.len(),
        certain: year.certain.clone(),
        most: &year.certain + &distribution.greatest(),
        bars: bars(&year.certain, &distribution, annual_target),
    }
}
