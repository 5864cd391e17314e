//! The projection by month, and the balance if plans are spent as a whole.

use fund_model::Decimal;

use crate::book::{Book, number, rows};
use crate::exact::{cents, due_by, money};
use crate::names::Named;
use crate::sheet::{Figure, Look, Value, a1};
use crate::sheets::{demand, income, rule, years};
use crate::text::WorkbookText as Text;

const HEADER_ROW: u32 = 3;
/// The row of the opening balance; months follow.
const OPENING_ROW: u32 = 4;
const FIRST: u32 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Month,
    Year,
    MonthOfYear,
    Receipts,
    SpentSoFar,
    Spending,
    Balance,
    Floor,
    BelowFloor,
    BelowZero,
    ReceivedSoFar,
    ByPlan,
    ByPlanMore,
    ByPlanSteady,
}

const COLUMNS: [(Column, Text, Figure); 14] = [
    (Column::Month, Text::Month, Figure::Month),
    (Column::Year, Text::PlanningYear, Figure::Whole),
    (Column::MonthOfYear, Text::MonthOfYear, Figure::Whole),
    (Column::Receipts, Text::Receipts, Figure::Money),
    (Column::SpentSoFar, Text::SpentSoFar, Figure::Money),
    (Column::Spending, Text::Spending, Figure::Money),
    (Column::Balance, Text::Balance, Figure::Money),
    (Column::Floor, Text::Floor, Figure::Money),
    (Column::BelowFloor, Text::BelowFloor, Figure::YesNo),
    (Column::BelowZero, Text::BelowZero, Figure::YesNo),
    (Column::ReceivedSoFar, Text::ReceivedSoFar, Figure::Money),
    (Column::ByPlan, Text::ByPlan, Figure::Money),
    (Column::ByPlanMore, Text::ByPlanMore, Figure::Money),
    (Column::ByPlanSteady, Text::ByPlanSteady, Figure::Money),
];

/// A cell of a month of the horizon, counted from 0, to be named by other sheets.
pub(crate) fn cell(book: &Book<'_>, column: Column, month: usize) -> String {
    let place = (FIRST + rows(month), column as u16);
    book.names.cell(Named::Months, place)
}

/// The cells of a column in a year, to be named by other sheets.
pub(crate) fn of_year(book: &Book<'_>, column: Column, year: usize) -> String {
    months(book, column, year * 12, year * 12 + 11)
}

/// The cells of a column over the horizon, to be named by other sheets.
pub(crate) fn of_horizon(book: &Book<'_>, column: Column) -> String {
    months(book, column, 0, book.figures.projection.months.len() - 1)
}

fn months(book: &Book<'_>, column: Column, first: usize, last: usize) -> String {
    let end = a1((FIRST + rows(last), column as u16));
    format!("{}:{end}", cell(book, column, first))
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Months, Text::SheetMonths, Text::AboutMonths);
    sheet.headers(HEADER_ROW, COLUMNS.map(|(_, text, _)| book.text(text)));
    let opening = money(&book.scenario.opening_balance);
    sheet.formula(
        (OPENING_ROW, Column::Month as u16),
        Figure::Month,
        "EDATE(as_of,0)".to_owned(),
        book.scenario.as_of.into(),
    );
    sheet.formula(
        (OPENING_ROW, Column::Balance as u16),
        Figure::Money,
        "opening_balance".to_owned(),
        opening.into(),
    );
    let mut received = Decimal::ZERO;
    for month in 0..book.figures.projection.months.len() {
        let row = FIRST + rows(month);
        if month % 12 == 0 {
            received = Decimal::ZERO;
        }
        received += book.figures.receipts[month];
        for (column, _, figure) in COLUMNS {
            let cell = (row, column as u16);
            let value = value(book, column, month, received);
            match column {
                Column::Year | Column::MonthOfYear => {
                    sheet.value(cell, Look::Plain, figure, value);
                }
                _ => sheet.formula(cell, figure, formula(book, column, month), value),
            }
        }
    }
    sheet.widths = vec![(0, 2, 12), (3, 7, 17), (8, 9, 11), (10, 13, 17)];
    sheet.frozen = (FIRST - 1, 1);
    book.sheets.push(sheet);
}

fn value(book: &Book<'_>, column: Column, month: usize, received: Decimal) -> Value {
    let result = &book.figures.projection.months[month];
    let year = &book.figures.years[month / 12];
    let of_year = month % 12;
    match column {
        Column::Month => result.month.into(),
        Column::Year => number(month / 12 + 1).into(),
        Column::MonthOfYear => number(of_year + 1).into(),
        Column::Receipts => money(&result.receipts).into(),
        Column::SpentSoFar => due_by(cents(year.plan.spending), rows(of_year + 1)).into(),
        Column::Spending => money(&result.spending).into(),
        Column::Balance => money(&result.balance).into(),
        Column::Floor => money(&result.floor).into(),
        Column::BelowFloor => (result.balance < result.floor).into(),
        Column::BelowZero => result.balance.is_negative().into(),
        Column::ReceivedSoFar => received.into(),
        Column::ByPlan => year.plan.by_plan[of_year].into(),
        Column::ByPlanMore => year.more.by_plan[of_year].into(),
        Column::ByPlanSteady => year.steady.by_plan[of_year].into(),
    }
}

fn formula(book: &Book<'_>, column: Column, month: usize) -> String {
    let row = FIRST + rows(month);
    let year = month / 12;
    let starts = month.is_multiple_of(12);
    let of = |column: Column| a1((row, column as u16));
    let before = |column: Column| a1((row - 1, column as u16));
    let demand = |item| demand::cell(book, item, year);
    let month_of_year = of(Column::MonthOfYear);
    let due = |yearly: &str| format!("ROUND({yearly}*{month_of_year}/12,2)");
    let by_plan = |opening: &str, planned: &str| {
        let received = of(Column::ReceivedSoFar);
        format!("ROUND({opening}+{received}-{},2)", due(planned))
    };
    let opening = years::cell(book, years::Item::Opening, year);
    match column {
        Column::Year | Column::MonthOfYear => String::new(),
        Column::Month => format!("EDATE(as_of,{})", month + 1),
        Column::Receipts => income::receipts(book, month),
        Column::SpentSoFar => due(&demand(demand::Item::Spending)),
        Column::Spending if starts => of(Column::SpentSoFar),
        Column::Spending => format!(
            "ROUND({}-{},2)",
            of(Column::SpentSoFar),
            before(Column::SpentSoFar)
        ),
        Column::Balance => format!(
            "ROUND({}+{}-{},2)",
            before(Column::Balance),
            of(Column::Receipts),
            of(Column::Spending)
        ),
        Column::Floor => demand(demand::Item::Floor),
        Column::BelowFloor => format!("IF({}<{},1,0)", of(Column::Balance), of(Column::Floor)),
        Column::BelowZero => format!("IF({}<0,1,0)", of(Column::Balance)),
        Column::ReceivedSoFar if starts => of(Column::Receipts),
        Column::ReceivedSoFar => format!(
            "ROUND({}+{},2)",
            before(Column::ReceivedSoFar),
            of(Column::Receipts)
        ),
        Column::ByPlan => by_plan(&opening, &demand(demand::Item::Planned)),
        Column::ByPlanMore => by_plan(&opening, &rule::cell(book, rule::Item::MorePlanned, year)),
        Column::ByPlanSteady => by_plan(
            &rule::cell(book, rule::Item::SteadyOpening, year),
            &rule::cell(book, rule::Item::SteadyPlanned, year),
        ),
    }
}
