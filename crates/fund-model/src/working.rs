//! `working`: the numbers behind a figure, so that every figure can show how it came about.
//!
//! A working names a formula and gives its numbers; the wording of the formula belongs to whoever shows it.

mod month;
mod plan;
mod runway;
mod year;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::income::counted_payments;
use crate::projection::Projection;
use crate::scenario::Scenario;
use crate::{Money, Month, Tenths};

/// A figure of a [`Projection`]. Years and months are indices, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A figure of a planning year.
    Year(usize, YearFigure),
    /// A figure of a month.
    Month(usize, MonthFigure),
    /// A figure of the runway.
    Runway(RunwayFigure),
}

/// The figures of a planning year; each is the field of the same name of [`YearResult`](crate::YearResult).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `YearResult`"
)]
pub enum YearFigure {
    Opening,
    Receipts,
    TargetGap,
    Requests,
    Met,
    Unmet,
    Requested,
    Allotted,
    Spending,
    Floor,
    Closing,
    LowestBalance,
    NextRequestNeeds,
}

/// The figures of a month; each is the field of the same name of [`MonthResult`](crate::MonthResult).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `MonthResult`"
)]
pub enum MonthFigure {
    Receipts,
    Spending,
    Balance,
}

/// The figures of the runway; each is the field of the same name of [`crate::Runway`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `Runway`"
)]
pub enum RunwayFigure {
    ToFloor,
    ToZero,
    GrossMonths,
    NetMonths,
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    /// The name of the formula in kebab case, such as `floor-months-of-spending`.
    pub formula: &'static str,
    /// The numbers in it by name, the figure itself among them.
    pub terms: Vec<(&'static str, Quantity)>,
    /// The payments that make up receipts; empty for other figures.
    pub payments: Vec<CountedPayment>,
    /// The inputs it rests on directly, as paths of the JSON form.
    pub inputs: &'static [&'static str],
}

/// A number in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// US$.
    Money(Money),
    /// A count of requests, years or months.
    Count(u128),
    /// A ratio, 0.13 being 13 per cent.
    Ratio(Decimal),
    /// A plain number.
    Number(Decimal),
    /// Months to one decimal.
    Months(Tenths),
    /// A calendar month.
    Month(Month),
}

/// A payment as the scenario counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedPayment {
    /// The index of the pledge.
    pub pledge: usize,
    /// The month in which it falls.
    pub month: Month,
    /// US$, weighted by its probability if the scenario counts so.
    pub amount: Money,
}

/// The working of a figure of `projection`, which must be [`crate::project`]'s answer for `scenario`; `None` if it has
/// no such year or month.
#[must_use]
pub fn working(scenario: &Scenario, projection: &Projection, figure: Figure) -> Option<Working> {
    match figure {
        Figure::Year(index, figure) => year::working(scenario, projection, index, figure),
        Figure::Month(index, figure) => month::working(scenario, projection, index, figure),
        Figure::Runway(figure) => Some(runway::working(scenario, projection, figure)),
    }
}

/// What a balance rests on.
const BALANCE_INPUTS: &[&str] = &[
    "opening_balance",
    "pledges",
    "demand.requests",
    "support.rule",
];

impl Working {
    fn new(formula: &'static str, inputs: &'static [&'static str]) -> Self {
        Self {
            formula,
            terms: Vec::new(),
            payments: Vec::new(),
            inputs,
        }
    }

    fn with(mut self, name: &'static str, quantity: Quantity) -> Self {
        self.terms.push((name, quantity));
        self
    }

    fn money(self, name: &'static str, amount: &Money) -> Self {
        self.with(name, Quantity::Money(amount.clone()))
    }

    fn count(self, name: &'static str, count: impl Into<u128>) -> Self {
        self.with(name, Quantity::Count(count.into()))
    }

    fn ratio(self, name: &'static str, ratio: Decimal) -> Self {
        self.with(name, Quantity::Ratio(ratio))
    }

    fn month(self, name: &'static str, month: Month) -> Self {
        self.with(name, Quantity::Month(month))
    }

    /// The payments that fall in these months, which are indices in the horizon.
    fn payments(
        mut self,
        scenario: &Scenario,
        projection: &Projection,
        months: Range<usize>,
    ) -> Self {
        for (pledge, terms) in scenario.pledges.iter().enumerate() {
            let paid = counted_payments(terms, scenario)
                .into_iter()
                .filter(|(index, _)| months.contains(index));
            let counted = paid.map(|(index, amount)| CountedPayment {
                pledge,
                month: projection.months[index].month,
                amount,
            });
            self.payments.extend(counted);
        }
        self
    }
}

#[cfg(test)]
mod tests;
