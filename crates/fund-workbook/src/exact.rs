//! Exact decimals: what each formula gives, known before a spreadsheet computes it.

use fund_model::{Decimal, Money, Month};
use rust_decimal::RoundingStrategy::MidpointAwayFromZero;

use crate::WorkbookProblem;
use crate::limits::FIGURE_MOST;

/// Rounded half away from zero, as the model and the function ROUND of spreadsheets do.
pub(crate) fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value
        .round_dp_with_strategy(decimals, MidpointAwayFromZero)
        .normalize()
}

/// To cents.
pub(crate) fn cents(value: Decimal) -> Decimal {
    rounded(value, 2)
}

/// An amount that a spreadsheet holds to the cent.
pub(crate) fn held(value: Decimal) -> Result<Decimal, WorkbookProblem> {
    if value.abs() > FIGURE_MOST {
        return Err(WorkbookProblem::FigureTooLarge);
    }
    Ok(value)
}

/// An amount of the model that a spreadsheet holds to the cent.
pub(crate) fn held_money(amount: &Money) -> Result<Decimal, WorkbookProblem> {
    let value = amount.to_string().parse::<Decimal>();
    held(
        value
            .map_err(|_| WorkbookProblem::FigureTooLarge)?
            .normalize(),
    )
}

/// An amount of a checked scenario or of figures that were held to be small enough.
pub(crate) fn money(amount: &Money) -> Decimal {
    held_money(amount).expect("the amount is within a limit that was checked")
}

/// A count that a spreadsheet holds.
pub(crate) fn held_count(count: u128) -> Result<Decimal, WorkbookProblem> {
    let count = u64::try_from(count).map_err(|_| WorkbookProblem::FigureTooLarge)?;
    held(count.into())
}

/// The part of `yearly` that is due by the end of a month, 1 to 12, of its year.
pub(crate) fn due_by(yearly: Decimal, month: u32) -> Decimal {
    cents(yearly * Decimal::from(month) / Decimal::from(12))
}

/// A value that grows each time, rounded each time.
pub(crate) fn grown(
    first: Decimal,
    growth: Decimal,
    decimals: u32,
    times: usize,
) -> Result<Vec<Decimal>, WorkbookProblem> {
    let mut values = Vec::with_capacity(times);
    let mut value = held(first)?;
    for _ in 0..times {
        values.push(value);
        value = rounded(value * (Decimal::ONE + growth), decimals);
        if values.len() < times {
            held(value)?;
        }
    }
    Ok(values)
}

/// The number that spreadsheets have for the first day of a month: days since 30 December 1899.
pub(crate) fn day_number(month: Month) -> u32 {
    let (year, number) = (month.year(), month.month_of_year());
    // Years that start in March, so that the leap day is the last one (Hinnant, "chrono-compatible low-level date
    // algorithms").
    let year = if number <= 2 { year - 1 } else { year };
    let since_march = (number + 9) % 12;
    let days = 365 * year + year / 4 - year / 100 + year / 400;
    let before_month = i32::try_from((153 * since_march + 2) / 5).expect("less than a year");
    // 30 December 1899 counted the same way.
    (days + before_month - 693_899).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_spreadsheets() {
        assert_eq!(day_number(Month::of(1990, 1)), 32_874);
        assert_eq!(day_number(Month::of(2000, 3)), 36_586);
        assert_eq!(day_number(Month::of(2024, 12)), 45_627);
        assert_eq!(day_number(Month::of(2220, 12)), 117_214);
    }
}
