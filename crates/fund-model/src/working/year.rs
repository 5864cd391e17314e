//! The workings of a planning year's figures.

use super::{BALANCE_INPUTS, Quantity, Working, YearFigure};
use crate::Money;
use crate::demand::{YearDemand, cost_factor};
use crate::projection::{Projection, YearResult};
use crate::scenario::{Demand, Reserve, Scenario, SupportRule};
use crate::support::{Spending, YearFunds};

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

struct Year<'a> {
    scenario: &'a Scenario,
    projection: &'a Projection,
    index: usize,
    result: &'a YearResult,
    spending: Spending,
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
                Working::new("spending", &["support.utilisation", "support.other_costs"])
                    .money("allotted", &year.allotted)
                    .ratio("utilisation", scenario.support.utilisation)
                    .money("other-costs", &self.demand().other_costs)
                    .money("spending", &year.spending)
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

    fn demand(&self) -> &YearDemand {
        &self.spending.demand[self.index]
    }

    /// The lowest balance if the plan of meeting `met` requests falls due evenly, every allotted dollar spent.
    fn lowest_by_plan(&self, met: u128) -> Money {
        let months = &self.projection.months[self.index * 12..][..12];
        let receipts: Vec<Money> = months.iter().map(|month| month.receipts.clone()).collect();
        YearFunds::new(self.result.opening.clone(), &receipts)
            .lowest_by_plan(&self.demand().plan(met))
    }

    fn opening(&self) -> Working {
        let opening = &self.result.opening;
        if self.index == 0 {
            return Working::new("opening-given", &["opening_balance", "as_of"])
                .money("opening", opening)
                .month("as-of", self.scenario.as_of);
        }
        Working::new("opening-carried", &[]).money("opening", opening)
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

    fn met(&self) -> Working {
        let year = self.result;
        let counted = |formula, inputs| {
            Working::new(formula, inputs)
                .count("requests", year.requests)
                .count("met", year.met)
        };
        if year.requests == 0 {
            return self.no_requests();
        }
        let formula = match self.scenario.support.rule {
            SupportRule::MeetAll => return counted("met-meet-all", &["support.rule"]),
            SupportRule::Cap(cap) => {
                return counted("met-cap", &["support.rule", "support.cap"]).count("cap", cap);
            }
            _ if year.reserve_breached => "met-none-breached",
            SupportRule::ProtectReserve if year.unmet == 0 => "met-protect-reserve-all",
            SupportRule::ProtectReserve => "met-protect-reserve",
            SupportRule::Steady => "met-steady",
        };
        let working = counted(formula, &["support.rule", "reserve.value"])
            .money("plan", &self.demand().plan(year.met))
            .money("lowest", &self.lowest_by_plan(year.met))
            .money("floor", &year.floor);
        match &year.next_request_needs {
            Some(needs) => working.money("next-request-needs", needs),
            None => working,
        }
    }

    fn no_requests(&self) -> Working {
        Working::new("no-requests", &["demand.requests"]).count("requests", 0_u128)
    }

    fn requested(&self) -> Working {
        let working = match self.demand().ask() {
            Some(ask) => Working::new(
                "requested-average",
                &["demand.requests", "demand.average_request"],
            )
            .money("ask", ask),
            None => Working::new("requested-queue", &["demand.requests"]),
        };
        working
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
        working
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

    fn next_request_needs(&self) -> Working {
        let year = self.result;
        if year.requests == 0 {
            return self.no_requests();
        }
        let Some(needs) = &year.next_request_needs else {
            return Working::new("next-request-needs-none", &["demand.requests"])
                .count("requests", year.requests);
        };
        let plan = self.demand().plan(year.met + 1);
        let inputs = &[
            "demand.requests",
            "support.award_share",
            "support.support_cost_rate",
            "reserve.value",
        ];
        Working::new("next-request-needs", inputs)
            .count("number", year.met + 1)
            .money("plan", &plan)
            .money("floor", &self.spending.floor.floor(&plan))
            .money("lowest", &self.lowest_by_plan(year.met + 1))
            .money("next-request-needs", needs)
    }
}
