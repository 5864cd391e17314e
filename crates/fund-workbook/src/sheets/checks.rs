//! The formulas beside the figures of the model as they were when the workbook was made.

use fund_model::Decimal;

use crate::book::{Book, number, rows};
use crate::exact::money;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet, Value, a1, range};
use crate::sheets::inputs;
use crate::sheets::months::{self, Column};
use crate::sheets::rule;
use crate::sheets::years::{self, ITEMS, Item};
use crate::text::WorkbookText as Text;

const DIFFERENCE_ROW: u32 = 2;
const CHANGED_ROW: u32 = 3;
const RULE_ROW: u32 = 4;
const INCOMPLETE_ROW: u32 = 5;
const HEADER_ROW: u32 = 7;
const FIRST: u32 = 8;

/// Figures of a year that are compared; the others follow from them or are compared by month.
const COMPARED: [Item; 12] = [
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
    Item::NextRequestNeeds,
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
    let live = years::cell(book, item, year);
    compare(sheet, row, (years::look(item), figure), live, value);
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
        (Look::Plain, Figure::Money),
        months::cell(book, Column::Balance, month),
        value,
    );
}

fn compare(
    sheet: &mut Sheet,
    row: u32,
    (look, figure): (Look, Figure),
    live: String,
    exported: Value,
) {
    let (now, then) = (a1((row, 2)), a1((row, 3)));
    let mut difference = format!("ROUND({now}-{then},2)");
    if look == Look::Answer {
        // Either may be words.
        difference = format!("IF({now}={then},0,IF(COUNT({now},{then})<2,different,{difference}))");
    }
    sheet.put(
        (row, 2),
        look,
        figure,
        Content::Formula(live, exported.clone()),
    );
    sheet.value((row, 3), look, figure, exported);
    let difference = Content::Formula(difference, Decimal::ZERO.into());
    sheet.put((row, 4), look, figure, difference);
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
    let [largest, incomplete] = [DIFFERENCE_ROW, INCOMPLETE_ROW].map(|row| a1((row, 1)));
    sheet.formula(
        (CHANGED_ROW, 0),
        Figure::Text,
        format!(
            "IF({incomplete}>0,incomplete_rows,IF(AND({largest}=0,COUNT({all})=ROWS({all})),unchanged,changed))"
        ),
        book.text(Text::Unchanged).into(),
    );
    sheet.text((RULE_ROW, 0), Look::Label, book.text(Text::NumberMetCheck));
    sheet.formula(
        (RULE_ROW, 1),
        Figure::Whole,
        rule::stale_verdicts(book),
        number(0).into(),
    );
    sheet.text(
        (INCOMPLETE_ROW, 0),
        Look::Label,
        book.text(Text::IncompleteCheck),
    );
    sheet.formula(
        (INCOMPLETE_ROW, 1),
        Figure::Whole,
        inputs::incomplete_rows(book),
        number(0).into(),
    );
}
