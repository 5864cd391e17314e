//! How many requests each year brings, what they ask and what meeting them costs.

use fund_model::{Decimal, Demand, Scenario};

use crate::WorkbookProblem;
use crate::exact::{cents, grown, held_money, money, rounded};

/// The costs of the first requests of a year.
pub(super) enum Costs {
    Equal(Decimal),
    /// By the number met, from 0.
    Totals(Vec<Decimal>),
}

impl Costs {
    pub(super) fn allotted(&self, met: Decimal) -> Decimal {
        match self {
            Self::Equal(cost) => cents(*cost * met),
            Self::Totals(totals) => {
                let met: usize = met.try_into().expect("no more is met than the queue holds");
                totals[met]
            }
        }
    }
}

/// A year's demand.
pub(super) struct YearDemand {
    pub(super) unrounded: Decimal,
    pub(super) requests: Decimal,
    pub(super) ask: Decimal,
    pub(super) requested: Decimal,
    pub(super) costs: Costs,
}

/// The demand of every planning year.
pub(super) fn demand(
    scenario: &Scenario,
    cost_factor: Decimal,
) -> Result<Vec<YearDemand>, WorkbookProblem> {
    let years = scenario.years as usize;
    match &scenario.demand {
        Demand::Average {
            requests,
            average_request,
            requests_growth,
            cost_growth,
        } => {
            let counts = grown((*requests).into(), *requests_growth, 6, years)?;
            let asks = grown(held_money(average_request)?, *cost_growth, 2, years)?;
            let years = counts.into_iter().zip(asks).map(|(unrounded, ask)| {
                let requests = rounded(unrounded, 0);
                YearDemand {
                    unrounded,
                    requests,
                    ask,
                    requested: cents(requests * ask),
                    costs: Costs::Equal(cents(ask * cost_factor)),
                }
            });
            Ok(years.collect())
        }
        Demand::Queue { requests, .. } => {
            let of_year = |year| {
                let amounts = requests.iter().filter(move |request| request.year == year);
                queued(
                    amounts.map(|request| money(&request.amount)).collect(),
                    cost_factor,
                )
            };
            Ok((1..=scenario.years).map(of_year).collect())
        }
    }
}

fn queued(amounts: Vec<Decimal>, cost_factor: Decimal) -> YearDemand {
    let mut totals = vec![Decimal::ZERO];
    let mut total = Decimal::ZERO;
    for amount in &amounts {
        total += cents(*amount * cost_factor);
        totals.push(total);
    }
    YearDemand {
        unrounded: amounts.len().into(),
        requests: amounts.len().into(),
        ask: Decimal::ZERO,
        requested: amounts.iter().sum(),
        costs: Costs::Totals(totals),
    }
}
