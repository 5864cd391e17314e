//! One run written out in full by the exact model.

use super::draw::{Drawn, scaled};
use super::prepared::{Asks, Prepared, Year};
use crate::demand::{YearDemand, cost_factor};
use crate::integer::Fraction;
use crate::projection::{Projection, course_of};
use crate::support::Spending;
use crate::{Money, demand};

/// The projection of what a run drew. It shares nothing with [`super::run`] but the draws.
pub(super) fn ledger(prepared: &Prepared, run: u32) -> Projection {
    let mut drawn = Drawn::default();
    drawn.draw(prepared, run);
    let receipts: Vec<Money> = drawn
        .receipts
        .iter()
        .copied()
        .map(Money::from_cents)
        .collect();
    let factor = cost_factor(&prepared.scenario);
    let years = prepared
        .years
        .iter()
        .zip(&prepared.spending.demand)
        .enumerate();
    let spending = Spending {
        demand: years
            .map(|(index, (year, exact))| {
                let cost = drawn.cost_factors.get(index).copied();
                year_demand(year, exact, drawn.requests[index], cost, &factor)
            })
            .collect(),
        ..prepared.spending.clone()
    };
    let opening = &prepared.scenario.opening_balance;
    let decisions = spending.decisions(prepared.rule, opening, &receipts);
    course_of(&prepared.scenario, &spending, &receipts, decisions)
}

/// The demand of a year as it was drawn.
fn year_demand(
    year: &Year,
    exact: &demand::YearDemand,
    requests: u32,
    cost: Option<f64>,
    factor: &Fraction,
) -> YearDemand {
    let drawn = |ask: i64| {
        let scaled = cost.map_or(Some(ask), |cost| scaled(ask, cost));
        // A run that is too large is told by how large it is at least.
        Money::from_cents(scaled.unwrap_or(i64::MAX))
    };
    let other_costs = exact.other_costs.clone();
    match &year.asks {
        Asks::Equal { ask, .. } => {
            YearDemand::equal(requests.into(), drawn(*ask), other_costs, factor)
        }
        Asks::Queue { asks, .. } => {
            let asks: Vec<Money> = asks.iter().copied().map(drawn).collect();
            YearDemand::queued(&asks, other_costs, factor)
        }
    }
}
