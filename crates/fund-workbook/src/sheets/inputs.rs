//! Every input of the scenario, with its unit, its range and room for its source.

mod fund;
mod input;
mod pledges;
mod queue;

use fund_model::limits::{DecimalLimit, MonthLimit, WholeLimit};

use crate::book::Book;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Restriction, Sheet, Value, fixed, range};
use crate::text::WorkbookText;

pub(crate) use pledges::Column as PledgeColumn;
pub(crate) use queue::Column as QueueColumn;

/// The column that says of a row of a table that it is not counted.
const FLAG: u16 = 11;

/// What may be put into a cell.
enum Range {
    Between(Value, Value),
    /// One of the words of the list with this name.
    List(&'static str),
    /// Another value needs another workbook.
    Fixed(WorkbookText),
}

impl From<DecimalLimit> for Range {
    fn from(limit: DecimalLimit) -> Self {
        let least = if limit.above_least {
            fund_model::Decimal::new(1, limit.decimals)
        } else {
            limit.least
        };
        Self::Between(least.into(), limit.greatest.into())
    }
}

impl From<WholeLimit> for Range {
    fn from(limit: WholeLimit) -> Self {
        Self::Between(limit.least.into(), limit.greatest.into())
    }
}

impl From<MonthLimit> for Range {
    fn from(limit: MonthLimit) -> Self {
        Self::Between(limit.first.into(), limit.last.into())
    }
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(
        Named::Inputs,
        WorkbookText::SheetInputs,
        WorkbookText::AboutInputs,
    );
    let row = fund::add(book, &mut sheet, 2);
    let row = pledges::add(book, &mut sheet, row + 1);
    if book.has_queue() {
        queue::add(book, &mut sheet, row + 1);
    }
    sheet.widths = vec![
        (0, 0, 32),
        (1, 1, 22),
        (2, 2, 13),
        (3, 4, 21),
        (5, 9, 11),
        (10, 10, 44),
        (FLAG, FLAG, 13),
    ];
    sheet.frozen = (1, 1);
    book.sheets.push(sheet);
}

/// The cell that says of a row that it is not counted, to be named by other sheets.
pub(crate) fn flag(book: &Book<'_>, row: u32) -> String {
    book.names.cell(Named::Inputs, (row, FLAG))
}

/// In how many rows of the tables something is lacking.
pub(crate) fn incomplete_rows(book: &Book<'_>) -> String {
    let prefix = book.names.prefix(Named::Inputs);
    let count = |(first, last): (u32, u32)| {
        let [first, last] = [first, last].map(|row| fixed((row, FLAG)));
        format!("SUMPRODUCT(({prefix}{first}:{last}<>\"\")*1)")
    };
    let tables = book.flagged_rows.iter().copied();
    tables.map(count).collect::<Vec<_>>().join("+")
}

/// Says beside each row of a table, and above them all, where something was put in and something needed is lacking.
fn add_flags(
    book: &mut Book<'_>,
    sheet: &mut Sheet,
    title: u32,
    (first, last): (u32, u32),
    lacking: fn(u32) -> String,
) {
    let warn = |sheet: &mut Sheet, cell, formula| {
        let content = Content::Formula(formula, Value::Text(String::new()));
        sheet.put(cell, Look::Warning, Figure::Text, content);
    };
    for row in first..=last {
        let formula = format!("IF({},incomplete,\"\")", lacking(row));
        warn(sheet, (row, FLAG), formula);
    }
    let all = range((first, FLAG), (last, FLAG));
    let formula = format!("IF(SUMPRODUCT(({all}<>\"\")*1)>0,incomplete_rows,\"\")");
    warn(sheet, (title, 1), formula);
    sheet.merge((title, 1), 4);
    book.flagged_rows.push((first, last));
}

/// The rows of a table that say what is allowed in each column, between its headers and its values, which are there
/// already.
fn allowed_rows(
    book: &Book<'_>,
    sheet: &mut Sheet,
    row: u32,
    columns: Vec<(u16, Figure, Range)>,
    last_row: u32,
) {
    sheet.text((row, 0), Look::Plain, book.text(WorkbookText::Least));
    sheet.text((row + 1, 0), Look::Plain, book.text(WorkbookText::Greatest));
    for (column, figure, range) in columns {
        let below = ((row + 2, column), (last_row, column));
        match range {
            Range::Between(least, greatest) => {
                sheet.value((row, column), Look::Plain, figure, least);
                sheet.value((row + 1, column), Look::Plain, figure, greatest);
                sheet.restrict(below, (row, column), (row + 1, column));
            }
            Range::List(list) => {
                sheet.text(
                    (row, column),
                    Look::Plain,
                    book.text(WorkbookText::FromList),
                );
                sheet
                    .restrictions
                    .push((below.0, below.1, Restriction::Word(list)));
            }
            Range::Fixed(_) => {}
        }
    }
}
