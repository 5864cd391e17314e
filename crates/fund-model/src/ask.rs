//! `ask`: the least gift with which a plan holds in the years that matter, when it decides, and why there may be none.

mod needs;

use rust_decimal::Decimal;

use crate::demand::FloorRule;
use crate::income::{Horizon, income};
use crate::integer::Fraction;
use crate::limits::{self, WholeLimit};
use crate::scenario::{Reserve, Scenario, words};
use crate::support::Spending;
use crate::{Money, Month, Problem};
pub(crate) use needs::{Needs, Payments, share_of_requests};

/// What must hold, and how the gift that makes it hold is paid.
///
/// In the years from `first_year` to `last_year`, `share` of each year's requests is met, and the plan keeps the balance
/// at or above the reserve's floor in every month. In the other years as many requests are met as the scenario's own
/// rule meets without the gift, and nothing is tested.
///
/// With all years and the scenario's own reserve it is the question of [`crate::goal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Whether the gift is paid once or every year.
    pub kind: GiftKind,
    /// The month of the horizon in which it is paid, first if every year.
    pub month: Month,
    /// Share of the requests of each year that is met, rounded up to whole requests; 0 to 1.
    pub share: Decimal,
    /// The reserve that is kept, which may differ from the scenario's.
    pub reserve: Reserve,
    /// The first planning year in which it must hold, from 1.
    pub first_year: u32,
    /// The last planning year in which it must hold; not before the first.
    pub last_year: u32,
}

/// How a gift is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GiftKind {
    /// Every twelve months, as often as it takes within the years that matter.
    Annual,
    /// Once.
    OneOff,
}

words!(GiftKind { Self::Annual => "annual_gift", Self::OneOff => "one_off_gift" });

/// What [`ask`] finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskAnswer {
    /// The least gift, or why there is none.
    pub outcome: AskOutcome,
    /// What is met in each year before those in which it must hold: what the scenario's own rule meets without the gift.
    pub before: Vec<AskYear>,
    /// What is met in each year in which it must hold.
    pub years: Vec<AskYear>,
}

/// The least gift, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskOutcome {
    /// It holds without a gift. `tightest` is the month that comes closest to its floor.
    NotNeeded {
        /// The first of the months with the least above the floor.
        tightest: MonthNeed,
    },
    /// With payments of this amount it holds; with one cent less it does not.
    Least {
        /// US$ of each payment.
        amount: Money,
        /// The fewest payments of this amount with which it holds; 1 for a gift that is paid once.
        payments: u32,
        /// The first of the months that ask for so much.
        decides: MonthNeed,
        /// The last month in which payments of this amount may begin.
        latest: Month,
    },
    /// A month lacks money before the first payment has come, so no amount is enough.
    TooLate {
        /// The first such month. Payments that begin in it at the latest come in time.
        lacks: MonthNeed,
    },
    /// It would take more than [`limits::GIFT_MOST`].
    TooLarge {
        /// The first of the months that ask for most.
        decides: MonthNeed,
    },
}

/// One year of what is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskYear {
    /// The year's first month.
    pub first_month: Month,
    /// Requests for assistance.
    pub requests: u128,
    /// How many of them are met.
    pub met: u128,
}

/// What a month needs: its balance by plan without the gift is `opening` + `receipts` − `due`. All amounts are US$.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthNeed {
    /// The month.
    pub month: Month,
    /// The balance at the beginning of its planning year.
    pub opening: Money,
    /// What was received in the year by its end.
    pub receipts: Money,
    /// What falls due of the year's plan by its end.
    pub due: Money,
    /// The floor of the year.
    pub floor: Money,
    /// How many payments of the gift have come by its end.
    pub payments: u32,
}

impl MonthNeed {
    /// What lacks of the floor without the gift; below zero where there is more.
    ///
    /// ```
    /// # use fund_model::{Money, MonthNeed};
    /// # let money = |dollars: i64| Money::from_cents(dollars * 100);
    /// let december = MonthNeed {
    ///     month: "2025-12".parse()?,
    ///     opening: money(1_000), receipts: money(500), due: money(900), floor: money(700), payments: 1,
    /// };
    /// // 1,000 + 500 − 900 = 600, which is 100 below the floor.
    /// assert_eq!(december.lacking(), money(100));
    /// # Ok::<(), fund_model::NotAMonth>(())
    /// ```
    #[must_use]
    pub fn lacking(&self) -> Money {
        &self.floor - &(&(&self.opening + &self.receipts) - &self.due)
    }
}

/// Finds the least gift with which what is asked holds. The answer is exact: with one cent less it does not.
///
/// The scenario's `counting` and demand count. Its support rule says what is met in the years in which nothing is
/// asked.
///
/// # Errors
/// A share outside 0 to 1, a month outside the horizon, years outside it or in the wrong order, a reserve outside its
/// limits; the path is the field's name.
pub fn ask(scenario: &Scenario, ask: &Ask) -> Result<AskAnswer, Vec<Problem>> {
    let problems = problems(scenario, ask);
    if !problems.is_empty() {
        return Err(problems);
    }
    let spending = Spending::of(scenario);
    let receipts = income(scenario).months;
    let mut years = years_of(scenario, ask, &spending, &receipts);
    let met: Vec<u128> = years.iter().map(|year| year.met).collect();
    let floor = FloorRule::of(ask.reserve);
    let tested = ask.first_year as usize - 1..ask.last_year as usize;
    let needs = Needs::of(scenario, &spending, &receipts, &met, &floor, tested.clone());
    let first = months_into(scenario, ask.month);
    let payments = match ask.kind {
        GiftKind::Annual => Payments::yearly(first),
        GiftKind::OneOff => Payments::once(first),
    };
    years.truncate(tested.end);
    Ok(AskAnswer {
        outcome: needs.outcome(payments),
        before: years.drain(..tested.start).collect(),
        years,
    })
}

/// The number of a month of the horizon, from 1.
fn months_into(scenario: &Scenario, month: Month) -> u32 {
    u32::try_from(month.months_since(scenario.as_of)).expect("checked: a month of the horizon")
}

/// What is met in each year of the horizon.
fn years_of(
    scenario: &Scenario,
    ask: &Ask,
    spending: &Spending,
    receipts: &[Money],
) -> Vec<AskYear> {
    let by_rule = spending.met(scenario.support.rule, &scenario.opening_balance, receipts);
    let share = Fraction::from(ask.share);
    let asked = ask.first_year as usize - 1..ask.last_year as usize;
    let years = spending.demand.iter().zip(by_rule).enumerate();
    years
        .map(|(year, (demand, by_rule))| AskYear {
            first_month: Horizon::of(scenario).month(year * 12),
            requests: demand.requests,
            met: match asked.contains(&year) {
                true => share_of_requests(&share, demand.requests),
                false => by_rule.met,
            },
        })
        .collect()
}

fn problems(scenario: &Scenario, ask: &Ask) -> Vec<Problem> {
    let horizon = Horizon::of(scenario);
    let years = WholeLimit {
        least: 1,
        greatest: scenario.years,
    };
    let from_first = WholeLimit {
        least: ask.first_year.clamp(1, scenario.years),
        ..years
    };
    let (reserve, limit) = match ask.reserve {
        Reserve::Amount(value) => (value, limits::MONEY),
        Reserve::ShareOfSpending(value) => (value, limits::RESERVE_SHARE),
        Reserve::MonthsOfSpending(value) => (value, limits::RESERVE_MONTHS),
    };
    [
        Problem::of_decimal("share", ask.share, limits::SHARE),
        Problem::of_month("month", ask.month, horizon.limit()),
        Problem::of_decimal("reserve", reserve, limit),
        Problem::of_whole("first_year", ask.first_year, years),
        Problem::of_whole("last_year", ask.last_year, from_first),
    ]
    .into_iter()
    .flatten()
    .collect()
}
