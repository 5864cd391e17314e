//! The workings of what is decided by a year's plan: the requests met, and what the next one needs.

use super::Working;
use super::year::Year;
use crate::Money;
use crate::scenario::SupportRule;
use crate::support::YearFunds;

/// What the lowest balance by plan and its floor rest on.
const PLAN_INPUTS: &[&str] = &[
    "support.rule",
    "opening_balance",
    "pledges",
    "demand.requests",
    "demand.average_request",
    "demand.cost_growth",
    "support.award_share",
    "support.support_cost_rate",
    "support.other_costs",
    "reserve.value",
];

impl Year<'_> {
    pub(super) fn met(&self) -> Working {
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
        let working = self
            .with_plan(counted(formula, PLAN_INPUTS), year.met)
            .money("floor", &year.floor);
        match &year.next_request_needs {
            Some(needs) => working.money("next-request-needs", needs),
            None => working,
        }
    }

    pub(super) fn next_request_needs(&self) -> Working {
        let year = self.result;
        if year.requests == 0 {
            return self.no_requests();
        }
        let Some(needs) = &year.next_request_needs else {
            return Working::new("next-request-needs-none", &["demand.requests"])
                .count("requests", year.requests);
        };
        let plan = self.demand().plan(year.met + 1);
        self.with_plan(
            Working::new("next-request-needs", PLAN_INPUTS),
            year.met + 1,
        )
        .count("number", year.met + 1)
        .money("floor", &self.spending.floor.floor(&plan))
        .money("next-request-needs", needs)
    }

    fn no_requests(&self) -> Working {
        Working::new("no-requests", &["demand.requests"]).count("requests", 0_u128)
    }

    /// The plan of meeting `met` requests, and its lowest balance if the plan falls due evenly, every allotted dollar
    /// spent: the month of it, and what was received and due by then.
    fn with_plan(&self, working: Working, met: u128) -> Working {
        let plan = self.demand().plan(met);
        let opening = &self.result.opening;
        let months = &self.projection.months[self.index * 12..][..12];
        let receipts: Vec<Money> = months.iter().map(|month| month.receipts.clone()).collect();
        let (month, lowest) = YearFunds::new(opening.clone(), &receipts).lowest_point(&plan);
        let by_then = month as usize;
        working
            .money("plan", &plan)
            .month("lowest-month", months[by_then - 1].month)
            .money("opening", opening)
            .money("receipts", &receipts[..by_then].iter().sum())
            .money("due", &plan.due_by(month))
            .money("lowest", &lowest)
    }
}
