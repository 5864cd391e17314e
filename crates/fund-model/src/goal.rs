//! `goal`: the least that makes a plan hold.

use rust_decimal::Decimal;

use crate::income::income;
use crate::integer::{Fraction, Integer};
use crate::limits::{self, WholeLimit};
use crate::scenario::Scenario;
use crate::support::Spending;
use crate::{Allowed, Money, Problem};

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
            check_share(share, check_month("month_of_year", month_of_year, 12))?;
            let gifts = |month: u32| u128::from((month + 12 - month_of_year) / 12);
            Ok(GoalAnswer::Amount(least_gift(scenario, share, gifts)))
        }
        Goal::OneOffGift {
            share,
            month_of_horizon,
        } => {
            check_share(
                share,
                check_month("month_of_horizon", month_of_horizon, scenario.years * 12),
            )?;
            let gifts = |month: u32| u128::from(month >= month_of_horizon);
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

fn check_month(path: &str, value: u32, greatest: u32) -> Option<Problem> {
    let limit = WholeLimit { least: 1, greatest };
    (!limit.contains(value)).then(|| Problem {
        path: path.to_owned(),
        value: Some(value.to_string()),
        allowed: limit.into(),
    })
}

fn check_share(share: Decimal, month: Option<Problem>) -> Result<(), Vec<Problem>> {
    let allowed = Allowed::from(limits::SHARE);
    let outside = !limits::SHARE.contains(share);
    let share = outside.then(|| Problem {
        path: "share".to_owned(),
        value: Some(share.to_string()),
        allowed,
    });
    let problems: Vec<Problem> = share.into_iter().chain(month).collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The least gift with which meeting `share` of each year's requests holds, when `gifts(m)` gifts have come by the end
/// of month m of the horizon. What is spent does not depend on the gift, so each month asks for its own least gift.
fn least_gift(scenario: &Scenario, share: Decimal, gifts: impl Fn(u32) -> u128) -> Option<Money> {
    let spending = Spending::of(scenario);
    let receipts = income(scenario).months;
    let share = Fraction::from(share);
    let mut opening = scenario.opening_balance.clone();
    let mut least = Money::ZERO;
    for (demand, (year, receipts)) in spending
        .demand
        .iter()
        .zip((0_u32..).zip(receipts.chunks_exact(12)))
    {
        let met = share_of_requests(&share, demand.requests);
        let plan = demand.plan(met);
        let floor = spending.floor.floor(&plan);
        let mut available = opening;
        for (month, received) in (1..).zip(receipts) {
            available = &available + received;
            let lacking = &floor - &(&available - &plan.due_by(month));
            if lacking > Money::ZERO {
                let gift = lacking.divided_up(gifts(year * 12 + month))?;
                least = least.max(gift);
            }
        }
        opening = &available - &demand.spending(met, &spending.utilisation);
    }
    (least <= Money::rounded(limits::GIFT_MOST)).then_some(least)
}

/// A share of the requests, rounded up to whole ones.
fn share_of_requests(share: &Fraction, requests: u128) -> u128 {
    let requests = Fraction::ratio(requests.into(), Integer::new(1));
    share
        .by(&requests)
        .rounded_up()
        .to_count()
        .expect("a share of at most 1 is no more than the whole")
}

impl Money {
    /// The least amount of which `count` make up this one; `None` if `count` is 0.
    fn divided_up(&self, count: u128) -> Option<Self> {
        (count > 0).then(|| Self(self.0.over_rounded_up(&count.into())))
    }
}
