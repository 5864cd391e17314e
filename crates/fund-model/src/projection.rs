//! `project`: the Fund under a scenario, by year and by month.

use crate::income::{Horizon, income};
use crate::integer::{Fraction, Integer};
use crate::money::Tenths;
use crate::scenario::{Scenario, SupportRule};
use crate::support::{Decision, Spending, YearFunds};
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

/// Projects a scenario over its horizon, exactly.
///
/// Money is rounded to cents, half away from zero, where the model says so and nowhere else.
///
/// ```
/// use fund_model::{DemandDraft, ReserveDraft, ScenarioDraft, SupportDraft, project};
/// // Ten requests of 100 a year from an opening balance of 1,500, half a year's spending kept in reserve.
/// let draft = ScenarioDraft {
///     name: "Example".into(),
///     as_of: "2024-12".into(),
///     opening_balance: "1500".into(),
///     annual_target: "0".into(),
///     years: "2".into(),
///     demand: DemandDraft { requests: "10".into(), average_request: "100".into(), ..Default::default() },
///     support: SupportDraft { rule: "protect_reserve".into(), ..Default::default() },
///     reserve: ReserveDraft { kind: "months_of_spending".into(), value: "6".into() },
///     ..Default::default()
/// };
/// let projection = project(&draft.check().expect("every field is given and within its limits"));
/// // 1,500 − 1,000 leaves 500, half of 1,000. Then 500 − 300 leaves 200, at least half of 300; 400 would not.
/// assert_eq!(projection.years[0].met, 10);
/// assert_eq!(projection.years[1].met, 3);
/// assert_eq!(projection.years[1].next_request_needs.as_ref().map(ToString::to_string), Some("100.00".into()));
/// ```
#[must_use]
pub fn project(scenario: &Scenario) -> Projection {
    let income = income(scenario);
    let months = course(scenario, &Spending::of(scenario), &income.months);
    Projection {
        warnings: income.warnings,
        ..months
    }
}

/// The same scenario under the rule that meets every request: the run that is always in view beside the chosen rule.
#[must_use]
pub fn project_meeting_all(scenario: &Scenario) -> Projection {
    let mut scenario = scenario.clone();
    scenario.support.rule = SupportRule::MeetAll;
    project(&scenario)
}

/// The course of the Fund for given receipts by month, without warnings.
pub(crate) fn course(scenario: &Scenario, spending: &Spending, receipts: &[Money]) -> Projection {
    let decisions = spending.met(scenario.support.rule, &scenario.opening_balance, receipts);
    course_of(scenario, spending, receipts, decisions)
}

/// The same with the decisions of each year already made.
pub(crate) fn course_of(
    scenario: &Scenario,
    spending: &Spending,
    receipts: &[Money],
    decisions: Vec<Decision>,
) -> Projection {
    let horizon = Horizon::of(scenario);
    let mut years = Vec::with_capacity(decisions.len());
    let mut months = Vec::with_capacity(horizon.months);
    let mut opening = scenario.opening_balance.clone();
    for (index, decision) in decisions.into_iter().enumerate() {
        let funds = YearFunds::new(opening, &receipts[index * 12..][..12]);
        let year = year_result(scenario, spending, index, decision, &funds, &mut months);
        opening = year.closing.clone();
        years.push(year);
    }
    let runway = runway(&scenario.opening_balance, &years, &months);
    Projection {
        years,
        months,
        runway,
        warnings: Vec::new(),
    }
}

fn year_result(
    scenario: &Scenario,
    spending: &Spending,
    index: usize,
    Decision {
        met,
        reserve_breached,
    }: Decision,
    funds: &YearFunds<'_>,
    months: &mut Vec<MonthResult>,
) -> YearResult {
    let demand = &spending.demand[index];
    let spent = demand.spending(met, &spending.utilisation);
    let floor = spending.floor.floor(&demand.plan(met));
    let first = months.len();
    push_months(Horizon::of(scenario), funds, &spent, &floor, months);
    let (lowest_balance, lowest_month) = lowest(&months[first..]);
    let receipts: Money = funds.receipts.iter().sum();
    YearResult {
        first_month: months[first].month,
        target_gap: (&scenario.annual_target - &receipts).or_zero(),
        requests: demand.requests,
        met,
        unmet: demand.requests - met,
        requested: demand.requested.clone(),
        allotted: demand.allotted(met),
        closing: &(&funds.opening + &receipts) - &spent,
        opening: funds.opening.clone(),
        next_request_needs: spending.next_request_needs(funds, demand, met),
        receipts,
        spending: spent,
        floor,
        lowest_balance,
        lowest_month,
        reserve_breached,
    }
}

fn push_months(
    horizon: Horizon,
    funds: &YearFunds<'_>,
    spent: &Money,
    floor: &Money,
    months: &mut Vec<MonthResult>,
) {
    let mut balance = funds.opening.clone();
    let mut due = Money::ZERO;
    let first = months.len();
    months.extend((0..).zip(funds.receipts).map(|(index, receipts)| {
        let due_by_now = spent.due_by(index + 1);
        let spending = &due_by_now - &due;
        balance = &(&balance + receipts) - &spending;
        due = due_by_now;
        MonthResult {
            month: horizon.month(first + index as usize),
            receipts: receipts.clone(),
            spending,
            balance: balance.clone(),
            floor: floor.clone(),
        }
    }));
}

/// The lowest balance and the first month that ends with it.
fn lowest(months: &[MonthResult]) -> (Money, Month) {
    let lowest = months
        .iter()
        .min_by_key(|month| &month.balance)
        .expect("a year has twelve months");
    (lowest.balance.clone(), lowest.month)
}

fn runway(opening: &Money, years: &[YearResult], months: &[MonthResult]) -> Runway {
    let first = &years[0];
    Runway {
        to_floor: first_month(months, |month| month.balance < month.floor),
        to_zero: first_month(months, |month| month.balance.is_negative()),
        gross_months: months_of(opening, &first.spending),
        net_months: months_of(opening, &(&first.spending - &first.receipts)),
    }
}

fn first_month(months: &[MonthResult], ends: impl Fn(&MonthResult) -> bool) -> Option<RunwayEnd> {
    let index = months.iter().position(ends)?;
    Some(RunwayEnd {
        months: u32::try_from(index).ok()?,
        month: months[index].month,
    })
}

/// 12 × balance ÷ a year's outflow, to one decimal; `None` if nothing flows out.
fn months_of(balance: &Money, yearly: &Money) -> Option<Tenths> {
    (*yearly > Money::ZERO).then(|| {
        let per_month = Fraction::ratio(Integer::new(120), yearly.0.clone());
        Tenths(balance.0.times(&per_month))
    })
}
