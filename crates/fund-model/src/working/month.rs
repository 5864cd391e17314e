//! The workings of a month's figures.

use super::{BALANCE_INPUTS, MonthFigure, Working};
use crate::projection::Projection;
use crate::scenario::Scenario;

pub(super) fn working(
    scenario: &Scenario,
    projection: &Projection,
    index: usize,
    figure: MonthFigure,
) -> Option<Working> {
    let month = projection.months.get(index)?;
    Some(match figure {
        MonthFigure::Receipts => Working::new("receipts", &["counting", "pledges"])
            .money("receipts", &month.receipts)
            .payments(scenario, projection, index..index + 1),
        MonthFigure::Spending => {
            let year = &projection.years[index / 12].spending;
            let number = u32::try_from(index % 12 + 1).expect("a year has twelve months");
            Working::new("month-spending", &["demand.requests", "support.rule"])
                .money("year-spending", year)
                .count("months", number)
                .money("due", &year.due_by(number))
                .money("due-before", &year.due_by(number - 1))
                .money("spending", &month.spending)
        }
        MonthFigure::Balance => {
            let before = index
                .checked_sub(1)
                .map(|before| &projection.months[before].balance);
            Working::new("closing", BALANCE_INPUTS)
                .money("opening", before.unwrap_or(&scenario.opening_balance))
                .money("receipts", &month.receipts)
                .money("spending", &month.spending)
                .money("closing", &month.balance)
        }
    })
}
