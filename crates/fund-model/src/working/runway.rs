//! The workings of the runway's figures.

use super::{BALANCE_INPUTS, Quantity, RunwayFigure, Working};
use crate::projection::{Projection, RunwayEnd};
use crate::scenario::Scenario;

pub(super) fn working(
    scenario: &Scenario,
    projection: &Projection,
    figure: RunwayFigure,
) -> Working {
    let runway = &projection.runway;
    let first = &projection.years[0];
    let without_pledges: &[&str] = &["opening_balance", "demand.requests", "support.rule"];
    let of_first_year = |months: &Option<_>,
                         reached: &'static str,
                         never: &'static str,
                         inputs: &'static [&'static str]| {
        let working = Working::new(if months.is_some() { reached } else { never }, inputs)
            .money("opening", &scenario.opening_balance)
            .money("spending", &first.spending);
        match months {
            Some(months) => working.with("months", Quantity::Months(Clone::clone(months))),
            None => working,
        }
    };
    match figure {
        RunwayFigure::ToFloor => end(projection, runway.to_floor, "to-floor", "to-floor-none"),
        RunwayFigure::ToZero => end(projection, runway.to_zero, "to-zero", "to-zero-none"),
        RunwayFigure::GrossMonths => of_first_year(
            &runway.gross_months,
            "gross-months",
            "gross-months-none",
            without_pledges,
        ),
        RunwayFigure::NetMonths if first.spending.is_zero() => {
            of_first_year(&None, "net-months", "gross-months-none", without_pledges)
        }
        RunwayFigure::NetMonths => of_first_year(
            &runway.net_months,
            "net-months",
            "net-months-none",
            BALANCE_INPUTS,
        )
        .money("receipts", &first.receipts),
    }
}

fn end(
    projection: &Projection,
    end: Option<RunwayEnd>,
    reached: &'static str,
    never: &'static str,
) -> Working {
    let Some(RunwayEnd { months, month }) = end else {
        return Working::new(never, BALANCE_INPUTS)
            .count("months", projection.months.len() as u128);
    };
    let result = &projection.months[months as usize];
    Working::new(reached, BALANCE_INPUTS)
        .count("months", months)
        .month("month", month)
        .money("balance", &result.balance)
        .money("floor", &result.floor)
}
