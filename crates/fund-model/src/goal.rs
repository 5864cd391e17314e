//! `goal`: the least that makes a plan hold.

use rust_decimal::Decimal;

use crate::ask::{Needs, Payments, share_of_requests};
use crate::income::income;
use crate::integer::Fraction;
use crate::limits;
use crate::scenario::Scenario;
use crate::support::Spending;
use crate::{Money, Problem};

/// What is looked for. Months count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The smallest gift, paid in the same month of every planning year, with which a share of each year's requests
    /// can be met and the reserve floor kept.
    AnnualGift {
        /// Share of the requests of each year that are met, rounded up to whole requests; 0 to 1.
        share: Decimal,
        /// The month of the planning year in which it is paid, 1 to 12.
        month_of_year: u32,
    },
    /// The same for one gift.
    OneOffGift {
        /// Share of the requests of each year that are met, rounded up to whole requests; 0 to 1.
        share: Decimal,
        /// The month of the horizon in which it is paid, 1 to 12 × years.
        month_of_horizon: u32,
    },
    /// The largest number of requests that can be met in every year, as the rule `steady` finds it.
    SustainableRequests,
}

/// The answer to a [`Goal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalAnswer {
    /// US$; `None` where no amount up to US$ 1,000,000,000,000 is enough.
    Amount(Option<Money>),
    /// Requests a year; `None` where the floor is not kept even with none.
    Requests(Option<u128>),
}

/// Finds the least gift, or the most requests, with which a plan holds in every month. The answer is exact: with one
/// cent less, or one request more, it does not.
///
/// The scenario's own support rule plays no part; its `counting`, demand and reserve floor do.
///
/// # Errors
/// A share outside 0 to 1, or a month outside the year or the horizon; the path is the field's name in the goal.
pub fn goal(scenario: &Scenario, goal: &Goal) -> Result<GoalAnswer, Vec<Problem>> {
    match *goal {
        Goal::AnnualGift {
            share,
            month_of_year,
        } => {
            check(share, "month_of_year", month_of_year, 12)?;
            let gifts = Payments::yearly(month_of_year);
            Ok(GoalAnswer::Amount(least_gift(scenario, share, gifts)))
        }
        Goal::OneOffGift {
            share,
            month_of_horizon,
        } => {
            check(
                share,
                "month_of_horizon",
                month_of_horizon,
                scenario.years * 12,
            )?;
            let gifts = Payments::once(month_of_horizon);
            Ok(GoalAnswer::Amount(least_gift(scenario, share, gifts)))
        }
        Goal::SustainableRequests => {
            let receipts = income(scenario).months;
            Ok(GoalAnswer::Requests(
                Spending::of(scenario).steady(&scenario.opening_balance, &receipts),
            ))
        }
    }
}

/// Every problem of a share and of a month that counts from 1.
fn check(share: Decimal, path: &str, month: u32, greatest: u32) -> Result<(), Vec<Problem>> {
    let share = Problem::of_decimal("share", share, limits::SHARE);
    let month = Problem::of_whole(path, month, limits::WholeLimit { least: 1, greatest });
    let problems: Vec<Problem> = share.into_iter().chain(month).collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The least gift with which meeting `share` of each year's requests holds in every month.
fn least_gift(scenario: &Scenario, share: Decimal, payments: Payments) -> Option<Money> {
    let spending = Spending::of(scenario);
    let receipts = income(scenario).months;
    let share = Fraction::from(share);
    let met: Vec<u128> = (spending.demand.iter())
        .map(|year| share_of_requests(&share, year.requests))
        .collect();
    let years = 0..met.len();
    Needs::of(scenario, &spending, &receipts, &met, &spending.floor, years).least(payments)
}
