//! Demand and its cost: how many requests each year brings, what they ask, what meeting them costs.

use rust_decimal::Decimal;

use crate::Money;
use crate::integer::{Fraction, Integer};
use crate::scenario::{Demand, QueuedRequest, Reserve, Scenario};

/// The requests of one planning year with what it costs to meet the first m of them.
#[derive(Clone, Debug)]
pub(crate) struct YearDemand {
    pub(crate) requests: u128,
    /// What all of them ask.
    pub(crate) requested: Money,
    pub(crate) other_costs: Money,
    costs: Costs,
}

#[derive(Clone, Debug)]
enum Costs {
    /// Every request asks, and costs, the same.
    Equal { ask: Money, cost: Money },
    /// The cost of the first m requests, for every m from 0.
    FirstRequests(Vec<Money>),
}

impl YearDemand {
    /// So many requests that ask the same; `factor` makes the cost of each from what it asks.
    pub(crate) fn equal(requests: u128, ask: Money, other_costs: Money, factor: &Fraction) -> Self {
        Self {
            requests,
            requested: ask.times_count(requests),
            other_costs,
            costs: Costs::Equal {
                cost: ask.times(factor),
                ask,
            },
        }
    }

    /// Requests that each ask an amount of their own, from the top of the queue.
    pub(crate) fn queued(asks: &[Money], other_costs: Money, factor: &Fraction) -> Self {
        let mut totals = Vec::with_capacity(asks.len() + 1);
        let mut total = Money::ZERO;
        totals.push(total.clone());
        for ask in asks {
            total = &total + &ask.times(factor);
            totals.push(total.clone());
        }
        Self {
            requests: asks.len() as u128,
            requested: asks.iter().sum(),
            other_costs,
            costs: Costs::FirstRequests(totals),
        }
    }

    /// What each request asks, where all ask the same.
    pub(crate) fn ask(&self) -> Option<&Money> {
        match &self.costs {
            Costs::Equal { ask, .. } => Some(ask),
            Costs::FirstRequests(_) => None,
        }
    }

    /// What meeting the first `met` requests allots.
    pub(crate) fn allotted(&self, met: u128) -> Money {
        match &self.costs {
            Costs::Equal { cost, .. } => cost.times_count(met),
            Costs::FirstRequests(totals) => totals
                [usize::try_from(met).expect("no more requests are met than the queue holds")]
            .clone(),
        }
    }

    /// What meeting the first `met` requests plans to spend.
    pub(crate) fn plan(&self, met: u128) -> Money {
        &self.allotted(met) + &self.other_costs
    }

    /// What is spent when the first `met` requests are met; what is not used stays in the Fund.
    pub(crate) fn spending(&self, met: u128, utilisation: &Fraction) -> Money {
        &self.allotted(met).times(utilisation) + &self.other_costs
    }
}

/// The factor from what a request asks to what supporting it costs: award share × (1 + support cost rate).
pub(crate) fn cost_factor(scenario: &Scenario) -> Fraction {
    Fraction::from(scenario.support.award_share)
        .by(&Fraction::growth(scenario.support.support_cost_rate))
}

/// The demand of every planning year.
pub(crate) fn demand(scenario: &Scenario) -> Vec<YearDemand> {
    let factor = cost_factor(scenario);
    match &scenario.demand {
        Demand::Average {
            requests,
            average_request,
            requests_growth,
            cost_growth,
        } => {
            let other_costs = grown(&scenario.support.other_costs, *cost_growth, scenario.years);
            let asks = grown(average_request, *cost_growth, scenario.years);
            let counts = request_counts(*requests, *requests_growth, scenario.years);
            let years = counts.into_iter().zip(asks).zip(other_costs);
            years
                .map(|((requests, ask), other_costs)| {
                    YearDemand::equal(requests, ask, other_costs, &factor)
                })
                .collect()
        }
        Demand::Queue {
            requests,
            cost_growth,
        } => {
            let other_costs = grown(&scenario.support.other_costs, *cost_growth, scenario.years);
            queue_years(requests, scenario.years)
                .into_iter()
                .zip(other_costs)
                .map(|(asks, other_costs)| YearDemand::queued(&asks, other_costs, &factor))
                .collect()
        }
    }
}

/// What the requests of each year ask, in the order of the queue.
pub(crate) fn queue_years(requests: &[QueuedRequest], years: u32) -> Vec<Vec<Money>> {
    let mut by_year = vec![Vec::new(); years as usize];
    for request in requests {
        by_year[request.year as usize - 1].push(request.amount.clone());
    }
    by_year
}

/// An amount that grows each year, to cents each time.
fn grown(first: &Money, growth: Decimal, years: u32) -> Vec<Money> {
    let factor = Fraction::growth(growth);
    std::iter::successors(Some(first.clone()), |previous| {
        Some(previous.times(&factor))
    })
    .take(years as usize)
    .collect()
}

/// The number of requests of each year: six decimals are carried from year to year, whole requests are met.
fn request_counts(first: u32, growth: Decimal, years: u32) -> Vec<u128> {
    let factor = Fraction::growth(growth);
    let million = Integer::new(1_000_000);
    let first = Integer::new(i64::from(first) * 1_000_000);
    std::iter::successors(Some(first), |previous| Some(previous.times(&factor)))
        .take(years as usize)
        .map(|millionths| {
            millionths
                .over(&million)
                .to_count()
                .expect("at most 100,000 × 11¹⁹ requests, never below 0")
        })
        .collect()
}

/// The reserve floor of a year whose plan is to spend `plan`.
#[derive(Clone, Debug)]
pub(crate) enum FloorRule {
    Amount(Money),
    /// Times the plan.
    OfPlan(Fraction),
}

impl FloorRule {
    pub(crate) fn of(reserve: Reserve) -> Self {
        match reserve {
            Reserve::Amount(value) => Self::Amount(Money::rounded(value)),
            Reserve::ShareOfSpending(value) => Self::OfPlan(value.into()),
            Reserve::MonthsOfSpending(value) => {
                let twelve = Fraction::ratio(Integer::new(12), Integer::new(1));
                Self::OfPlan(Fraction::from(value).divided_by(&twelve))
            }
        }
    }

    pub(crate) fn floor(&self, plan: &Money) -> Money {
        match self {
            Self::Amount(amount) => amount.clone(),
            Self::OfPlan(share) => plan.times(share),
        }
    }
}
