//! Payments of pledges by month, step by step.

use fund_model::{Counting, Decimal, Pledge, Scenario, Stage};

use crate::WorkbookProblem;
use crate::exact::{cents, held};
use crate::limits::{SPARE_EARLIER_PAYMENTS, SPARE_PLEDGES};

/// One row of the sheet of income.
#[derive(Clone, Debug)]
pub(crate) struct PledgeFigures {
    /// The part of each payment that counts as income, 0 to 1.
    pub(crate) weight: Decimal,
    /// The number of the month of the first payment, 1 being the first of the horizon.
    pub(crate) first: i32,
    /// Payments before the horizon.
    pub(crate) before: usize,
    /// The last of these.
    pub(crate) last_before: Decimal,
    /// These payments, as many as the workbook has columns; 0 in those that are not needed.
    pub(crate) earlier: Vec<Decimal>,
    /// What is paid in each month of the horizon, in the pledge's own currency.
    pub(crate) own: Vec<Decimal>,
    /// What of it counts, US$.
    pub(crate) counted: Vec<Decimal>,
}

/// Rows of the sheet of income: the pledges and the rows kept free.
pub(super) fn pledges(scenario: &Scenario) -> Result<Vec<PledgeFigures>, WorkbookProblem> {
    let columns = earlier_columns(scenario);
    let months = scenario.years as usize * 12;
    let free = PledgeFigures {
        weight: Decimal::ZERO,
        first: 0,
        before: 1,
        last_before: Decimal::ZERO,
        earlier: vec![Decimal::ZERO; columns],
        own: vec![Decimal::ZERO; months],
        counted: vec![Decimal::ZERO; months],
    };
    let pledges = scenario.pledges.iter();
    let mut rows: Vec<PledgeFigures> = pledges
        .map(|pledge| figures(pledge, scenario, columns))
        .collect::<Result<_, _>>()?;
    rows.resize(rows.len() + SPARE_PLEDGES, free);
    Ok(rows)
}

/// Columns for payments before the horizon.
pub(crate) fn earlier_columns(scenario: &Scenario) -> usize {
    let pledges = scenario.pledges.iter();
    let most = pledges.map(|pledge| before(pledge, scenario)).max();
    most.unwrap_or(0) + SPARE_EARLIER_PAYMENTS
}

fn first(pledge: &Pledge, scenario: &Scenario) -> i32 {
    pledge.first_payment.months_since(scenario.as_of)
}

fn before(pledge: &Pledge, scenario: &Scenario) -> usize {
    let first = first(pledge, scenario);
    if first > 0 {
        return 0;
    }
    let payments = first.unsigned_abs() / pledge.interval_months + 1;
    payments.min(pledge.payments) as usize
}

fn figures(
    pledge: &Pledge,
    scenario: &Scenario,
    columns: usize,
) -> Result<PledgeFigures, WorkbookProblem> {
    let before = before(pledge, scenario);
    let weight = weight(pledge, scenario.counting);
    let first = first(pledge, scenario);
    let months = scenario.years as usize * 12;
    let mut row = PledgeFigures {
        weight,
        first,
        before,
        last_before: Decimal::ZERO,
        earlier: vec![Decimal::ZERO; columns],
        own: vec![Decimal::ZERO; months],
        counted: vec![Decimal::ZERO; months],
    };
    let mut amount = held(pledge.amount.normalize())?;
    for number in 0..pledge.payments {
        if number > 0 {
            amount = held(cents(amount * (Decimal::ONE + pledge.growth)))?;
        }
        // At most 239 intervals of 120 months.
        let month = first + i32::try_from(number * pledge.interval_months).unwrap_or(i32::MAX);
        match usize::try_from(month - 1) {
            Ok(index) if index < months => {
                let us_dollars = held(cents(in_us_dollars(amount, pledge.rate)?))?;
                row.own[index] = amount;
                row.counted[index] = cents(us_dollars * weight);
            }
            Ok(_) => break,
            Err(_) => {
                row.earlier[number as usize] = amount;
                row.last_before = amount;
            }
        }
    }
    Ok(row)
}

fn in_us_dollars(amount: Decimal, rate: Decimal) -> Result<Decimal, WorkbookProblem> {
    amount
        .checked_div(rate)
        .ok_or(WorkbookProblem::FigureTooLarge)
}

fn weight(pledge: &Pledge, counting: Counting) -> Decimal {
    let counts = match counting {
        Counting::Agreed => pledge.stage <= Stage::Agreed,
        Counting::Announced => pledge.stage <= Stage::Announced,
        Counting::All => true,
        Counting::Weighted if pledge.stage == Stage::Paid => true,
        Counting::Weighted => return pledge.probability.normalize(),
    };
    u32::from(counts).into()
}
