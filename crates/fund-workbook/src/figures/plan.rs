//! A year in which a number of requests is met.

use fund_model::{Decimal, Scenario};

use super::floor;
use crate::exact::{cents, due_by};

/// The money of a year before anything is spent on requests.
#[derive(Clone, Copy)]
pub(crate) struct YearMoney<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) opening: Decimal,
    /// Receipts of its twelve months.
    pub(crate) receipts: &'a [Decimal],
    pub(crate) other_costs: Decimal,
}

/// What follows for the year.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) met: Decimal,
    pub(crate) opening: Decimal,
    pub(crate) allotted: Decimal,
    pub(crate) planned: Decimal,
    pub(crate) spending: Decimal,
    pub(crate) floor: Decimal,
    pub(crate) closing: Decimal,
    /// The balance at the end of each month if the plan is spent as a whole.
    pub(crate) by_plan: Vec<Decimal>,
    /// The lowest of these.
    pub(crate) lowest: Decimal,
}

impl Plan {
    /// Whether the balance by plan stays at or above the floor.
    pub(crate) fn holds(&self) -> bool {
        self.lowest >= self.floor
    }
}

impl YearMoney<'_> {
    /// The year in which `met` requests are met, which allots `allotted`.
    pub(crate) fn plan(&self, met: Decimal, allotted: Decimal) -> Plan {
        let planned = allotted + self.other_costs;
        let spending = cents(allotted * self.scenario.support.utilisation) + self.other_costs;
        let mut available = self.opening;
        let mut by_plan = Vec::with_capacity(12);
        for (month, receipts) in (1..).zip(self.receipts) {
            available += receipts;
            by_plan.push(available - due_by(planned, month));
        }
        Plan {
            met,
            opening: self.opening,
            allotted,
            planned,
            spending,
            floor: floor(self.scenario.reserve, planned),
            closing: available - spending,
            lowest: by_plan.iter().copied().min().unwrap_or_default(),
            by_plan,
        }
    }
}
