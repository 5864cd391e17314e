//! What `project` answers.

use crate::{Money, Month};

/// The Fund under a scenario, by year and by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// One entry a planning year, first to last.
    pub years: Vec<YearResult>,
    /// One entry a month, twelve for each planning year.
    pub months: Vec<MonthResult>,
    /// How long the reserve lasts.
    pub runway: Runway,
    /// What a reader should know about the inputs.
    pub warnings: Vec<Warning>,
}

/// One planning year. All amounts are US$.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearResult {
    /// The year's first month.
    pub first_month: Month,
    /// Balance before the year's first month.
    pub opening: Money,
    /// Payments that fall in the year.
    pub receipts: Money,
    /// What receipts lack of the annual target, at least 0.
    pub target_gap: Money,
    /// Requests for assistance.
    pub requests: u128,
    /// Requests met.
    pub met: u128,
    /// Requests not met.
    pub unmet: u128,
    /// What all requests of the year ask.
    pub requested: Money,
    /// What the requests met are allotted, support costs included.
    pub allotted: Money,
    /// What is spent: the part of `allotted` that is used, and other costs.
    pub spending: Money,
    /// The reserve floor.
    pub floor: Money,
    /// Balance at the end of the year's last month.
    pub closing: Money,
    /// The lowest balance at a month's end.
    pub lowest_balance: Money,
    /// The first month that ends with it.
    pub lowest_month: Month,
    /// Under `protect_reserve` and `steady`: not even the plan without requests holds.
    pub reserve_breached: bool,
    /// The least money that would have to be there from the year's first month on for one more request to be met
    /// under the reserve floor; `None` where every request is met.
    pub next_request_needs: Option<Money>,
}

/// One month. All amounts are US$.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthResult {
    /// The month.
    pub month: Month,
    /// Payments that fall in it.
    pub receipts: Money,
    /// What falls due in it.
    pub spending: Money,
    /// Balance at its end.
    pub balance: Money,
    /// The floor of its year.
    pub floor: Money,
}

/// How long the reserve lasts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runway {
    /// The first month that ends below its year's floor; `None` if none does within the horizon.
    pub to_floor: Option<RunwayEnd>,
    /// The first month that ends below zero; `None` if none does within the horizon.
    pub to_zero: Option<RunwayEnd>,
    /// 12 × opening balance ÷ spending of year 1, in tenths of a month; `None` if nothing is spent.
    pub gross_months: Option<Tenths>,
    /// 12 × opening balance ÷ (spending − receipts of year 1); `None` if receipts cover spending.
    pub net_months: Option<Tenths>,
}

/// Where a runway ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunwayEnd {
    /// Full months before it.
    pub months: u32,
    /// The month.
    pub month: Month,
}

/// What a reader should know about an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What it is about.
    pub kind: WarningKind,
    /// The index of the pledge in the scenario.
    pub pledge: usize,
}

/// The kinds of [`Warning`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// A payment falls in or before `as_of`: the opening balance holds it already, so it is left out.
    AlreadyInBalance,
}
