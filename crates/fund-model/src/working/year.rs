//! The workings of a planning year's figures.

use super::{BALANCE_INPUTS, Quantity, Working, YearFigure};
use crate::Money;
use crate::demand::{YearDemand, cost_factor};
use crate::projection::{Projection, YearResult};
use crate::scenario::{Demand, Reserve, Scenario};
use crate::support::Spending;

pub(super) fn working(
    scenario: &Scenario,
    projection: &Projection,
    index: usize,
    figure: YearFigure,
) -> Option<Working> {
    let result = projection.years.get(index)?;
    let spending = Spending::of(scenario);
    Some(
        Year {
            scenario,
            projection,
            index,
            result,
            spending,
        }
        .working(figure),
    )
}

/// A planning year with what its figures come from.
pub(super) struct Year<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) projection: &'a Projection,
    pub(super) index: usize,
    pub(super) result: &'a YearResult,
    pub(super) spending: Spending,
}

impl Year<'_> {
    fn working(&self, figure: YearFigure) -> Working {
        let Self {
            scenario,
            result: year,
            ..
        } = self;
        match figure {
            YearFigure::Opening => self.opening(),
            YearFigure::Receipts => Working::new("receipts", &["counting", "pledges"])
                .money("receipts", &year.receipts)
                .payments(
                    scenario,
                    self.projection,
                    self.index * 12..(self.index + 1) * 12,
                ),
            YearFigure::TargetGap => Working::new("target-gap", &["annual_target", "pledges"])
                .money("annual-target", &scenario.annual_target)
                .money("receipts", &year.receipts)
                .money("target-gap", &year.target_gap),
            YearFigure::Requests => self.requests(),
            YearFigure::Met => self.met(),
            YearFigure::Unmet => Working::new("unmet", &["demand.requests", "support.rule"])
                .count("requests", year.requests)
                .count("met", year.met)
                .count("unmet", year.unmet),
            YearFigure::Requested => self.requested(),
            YearFigure::Allotted => self.allotted(),
            YearFigure::Spending => {
                let inputs = &[
                    "support.utilisation",
                    "support.other_costs",
                    "demand.cost_growth",
                ];
                let working = Working::new("spending", inputs)
                    .money("allotted", &year.allotted)
                    .ratio("utilisation", scenario.support.utilisation)
                    .money("other-costs", &self.demand().other_costs)
                    .money("spending", &year.spending);
                self.grown(working, "first-other-costs", &scenario.support.other_costs)
            }
            YearFigure::Floor => self.floor(),
            YearFigure::Closing => Working::new("closing", BALANCE_INPUTS)
                .money("opening", &year.opening)
                .money("receipts", &year.receipts)
                .money("spending", &year.spending)
                .money("closing", &year.closing),
            YearFigure::LowestBalance => self.lowest_balance(),
            YearFigure::NextRequestNeeds => self.next_request_needs(),
        }
    }

    pub(super) fn demand(&self) -> &YearDemand {
        &self.spending.demand[self.index]
    }

    fn opening(&self) -> Working {
        let opening = &self.result.opening;
        if self.index == 0 {
            return Working::new("opening-given", &["opening_balance", "as_of"])
                .money("opening", opening)
                .month("as-of", self.scenario.as_of);
        }
        let last_before = self.result.first_month.plus(-1);
        Working::new("opening-carried", BALANCE_INPUTS)
            .month("month", last_before)
            .money("opening", opening)
    }

    fn requests(&self) -> Working {
        let working = match &self.scenario.demand {
            Demand::Queue { .. } => Working::new("requests-queued", &["demand.requests"]),
            Demand::Average { .. } if self.index == 0 => {
                Working::new("requests-given", &["demand.requests"])
            }
            Demand::Average {
                requests,
                requests_growth,
                ..
            } => Working::new(
                "requests-grown",
                &["demand.requests", "demand.requests_growth"],
            )
            .count("first", *requests)
            .ratio("growth", *requests_growth)
            .count("years", self.index as u128),
        };
        working.count("requests", self.result.requests)
    }

    /// How the amount asked grew from that of the first year.
    fn grown_ask(&self, working: Working) -> Working {
        match &self.scenario.demand {
            Demand::Average {
                average_request, ..
            } => self.grown(working, "first-ask", average_request),
            Demand::Queue { .. } => working,
        }
    }

    /// An amount of the first year with its growth, if it has grown since.
    fn grown(&self, working: Working, name: &'static str, first: &Money) -> Working {
        let (Demand::Average { cost_growth, .. } | Demand::Queue { cost_growth, .. }) =
            &self.scenario.demand;
        if self.index == 0 || cost_growth.is_zero() {
            return working;
        }
        working
            .money(name, first)
            .ratio("growth", *cost_growth)
            .count("years", self.index as u128)
    }

    fn requested(&self) -> Working {
        let working = match self.demand().ask() {
            Some(ask) => Working::new(
                "requested-average",
                &[
                    "demand.requests",
                    "demand.average_request",
                    "demand.cost_growth",
                ],
            )
            .money("ask", ask),
            None => Working::new("requested-queue", &["demand.requests"]),
        };
        self.grown_ask(working)
            .count("requests", self.result.requests)
            .money("requested", &self.result.requested)
    }

    fn allotted(&self) -> Working {
        let support = &self.scenario.support;
        let working = match self.demand().ask() {
            Some(ask) => Working::new(
                "allotted-average",
                &[
                    "demand.average_request",
                    "demand.cost_growth",
                    "support.award_share",
                    "support.support_cost_rate",
                ],
            )
            .money("ask", ask)
            .money("cost", &ask.times(&cost_factor(self.scenario))),
            None => Working::new(
                "allotted-queue",
                &[
                    "demand.requests",
                    "support.award_share",
                    "support.support_cost_rate",
                ],
            ),
        };
        self.grown_ask(working)
            .count("met", self.result.met)
            .ratio("award-share", support.award_share)
            .ratio("support-cost-rate", support.support_cost_rate)
            .money("allotted", &self.result.allotted)
    }

    fn floor(&self) -> Working {
        let inputs = &["reserve.kind", "reserve.value"];
        let plan = self.demand().plan(self.result.met);
        let working = match self.scenario.reserve {
            Reserve::Amount(_) => Working::new("floor-amount", inputs),
            Reserve::ShareOfSpending(share) => Working::new("floor-share-of-spending", inputs)
                .money("plan", &plan)
                .ratio("share", share),
            Reserve::MonthsOfSpending(months) => Working::new("floor-months-of-spending", inputs)
                .money("plan", &plan)
                .with("months", Quantity::Number(months)),
        };
        working.money("floor", &self.result.floor)
    }

    fn lowest_balance(&self) -> Working {
        let year = self.result;
        let months = year
            .lowest_month
            .months_since(year.first_month)
            .unsigned_abs()
            + 1;
        let received = self.projection.months[self.index * 12..]
            .iter()
            .take(months as usize);
        Working::new("lowest-balance", BALANCE_INPUTS)
            .money("opening", &year.opening)
            .money("receipts", &received.map(|month| &month.receipts).sum())
            .money("spending", &year.spending.due_by(months))
            .count("months", months)
            .month("month", year.lowest_month)
            .money("lowest-balance", &year.lowest_balance)
    }
}
