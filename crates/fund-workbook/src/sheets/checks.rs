//! The formulas beside the figures of the model as they were when the workbook was made.

use fund_model::Decimal;

use crate::book::{Book, number, rows};
use crate::exact::money;
use crate::names::Named;
use crate::sheet::{Figure, Look, Sheet, Value, a1, range};
use crate::sheets::months::{self, Column};
use crate::sheets::rule;
use crate::sheets::years::{self, ITEMS, Item};
use crate::text::WorkbookText as Text;

const DIFFERENCE_ROW: u32 = 2;
const CHANGED_ROW: u32 = 3;
const RULE_ROW: u32 = 4;
const HEADER_ROW: u32 = 6;
const FIRST: u32 = 7;

/// Figures of a year that are compared; the others follow from them or are compared by month.
const COMPARED: [Item; 11] = [
    Item::Opening,
    Item::Receipts,
    Item::TargetGap,
    Item::Requests,
    Item::Met,
    Item::Requested,
    Item::Allotted,
    Item::Spending,
    Item::Floor,
    Item::Closing,
    Item::LowestBalance,
];

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Checks, Text::SheetChecks, Text::AboutChecks);
    let headers = [
        Text::Figure,
        Text::Month,
        Text::Live,
        Text::AsExported,
        Text::Difference,
    ];
    sheet.headers(HEADER_ROW, headers.map(|text| book.text(text)));
    let mut row = FIRST;
    for item in COMPARED {
        for year in 0..book.years() {
            add_year(book, &mut sheet, row, item, year);
            row += 1;
        }
    }
    for month in 0..book.figures.projection.months.len() {
        add_month(book, &mut sheet, row + rows(month), month);
    }
    let last = row + rows(book.figures.projection.months.len()) - 1;
    add_summary(book, &mut sheet, last);
    sheet.widths = vec![(0, 0, 52), (1, 1, 12), (2, 4, 18)];
    sheet.frozen = (HEADER_ROW + 1, 1);
    book.sheets.push(sheet);
}

fn add_year(book: &Book<'_>, sheet: &mut Sheet, row: u32, item: Item, year: usize) {
    let (_, text, figure) = ITEMS[item as usize];
    sheet.text((row, 0), Look::Plain, book.text(text));
    let first_month = years::cell(book, Item::FirstMonth, year);
    sheet.formula(
        (row, 1),
        Figure::Month,
        first_month,
        years::value(book, Item::FirstMonth, year),
    );
    let value = years::value(book, item, year);
    compare(sheet, row, figure, years::cell(book, item, year), value);
}

fn add_month(book: &Book<'_>, sheet: &mut Sheet, row: u32, month: usize) {
    let result = &book.figures.projection.months[month];
    sheet.text((row, 0), Look::Plain, book.text(Text::Balance));
    sheet.formula(
        (row, 1),
        Figure::Month,
        months::cell(book, Column::Month, month),
        result.month.into(),
    );
    let value = money(&result.balance).into();
    compare(
        sheet,
        row,
        Figure::Money,
        months::cell(book, Column::Balance, month),
        value,
    );
}

fn compare(sheet: &mut Sheet, row: u32, figure: Figure, live: String, value: Value) {
    sheet.formula((row, 2), figure, live, value.clone());
    sheet.value((row, 3), Look::Plain, figure, value);
    let difference = format!("ROUND({}-{},2)", a1((row, 2)), a1((row, 3)));
    sheet.formula((row, 4), figure, difference, Decimal::ZERO.into());
}

fn add_summary(book: &Book<'_>, sheet: &mut Sheet, last: u32) {
    let all = range((FIRST, 4), (last, 4));
    sheet.text(
        (DIFFERENCE_ROW, 0),
        Look::Plain,
        book.text(Text::LargestDifference),
    );
    sheet.formula(
        (DIFFERENCE_ROW, 1),
        Figure::Money,
        format!("MAX(MAX({all}),0-MIN({all}))"),
        Decimal::ZERO.into(),
    );
    let largest = a1((DIFFERENCE_ROW, 1));
    sheet.formula(
        (CHANGED_ROW, 0),
        Figure::Text,
        format!("IF({largest}=0,unchanged,changed)"),
        book.text(Text::Unchanged).into(),
    );
    sheet.text((RULE_ROW, 0), Look::Plain, book.text(Text::NumberMetCheck));
    sheet.formula(
        (RULE_ROW, 1),
        Figure::Whole,
        rule::stale_verdicts(book),
        number(0).into(),
    );
}
