//! Where the inputs come from, how the figures are worked out, and what is assumed.

use crate::book::Book;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet};
use crate::text::WorkbookText as Text;

const METHOD: [Text; 9] = [
    Text::MethodIncome,
    Text::MethodCounting,
    Text::MethodDemand,
    Text::MethodSupport,
    Text::MethodSpending,
    Text::MethodFloor,
    Text::MethodRules,
    Text::MethodRounding,
    Text::MethodExactness,
];

const ASSUMPTIONS: [Text; 5] = [
    Text::AssumptionOnTime,
    Text::AssumptionEvenly,
    Text::AssumptionQueue,
    Text::AssumptionAssumed,
    Text::AssumptionModel,
];

/// Rows kept free for sources of whoever has the workbook.
const FREE_ROWS: u32 = 12;

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Sources, Text::SheetSources, Text::AboutSources);
    let mut row = 3;
    for (label, note) in book.words.notes() {
        sheet.text((row, 0), Look::Plain, label);
        sheet.text((row, 1), Look::Note, note);
        row += 1;
    }
    row = add_part(book, &mut sheet, row + 1, Text::Assumptions, &ASSUMPTIONS);
    row = add_part(book, &mut sheet, row + 1, Text::Method, &METHOD);
    row = add_sources(book, &mut sheet, row + 1);
    sheet.text((row + 1, 0), Look::Title, book.text(Text::OwnSources));
    for free in row + 2..row + 2 + FREE_ROWS {
        sheet.text((free, 0), Look::Input, "");
        sheet.text((free, 1), Look::Input, "");
    }
    sheet.widths = vec![(0, 0, 34), (1, 1, 100)];
    sheet.frozen = (1, 0);
    book.sheets.push(sheet);
}

/// What stands beside the inputs as their source; gives the row after the last.
fn add_sources(book: &Book<'_>, sheet: &mut Sheet, row: u32) -> u32 {
    let headers = [Text::Input, Text::Source].map(|text| book.text(text));
    sheet.headers(row, headers);
    let Some(inputs) = book.sheets.first() else {
        return row;
    };
    let mut next = row + 1;
    for (label, cell) in &book.sourced {
        sheet.text((next, 0), Look::Plain, book.text(*label));
        let formula = format!("{}&\"\"", book.names.cell(Named::Inputs, *cell));
        if let Some((_, _, Content::Value(source))) = inputs.cells.get(cell) {
            let content = Content::Formula(formula, source.clone());
            sheet.put((next, 1), Look::Note, Figure::Text, content);
        }
        next += 1;
    }
    next
}

/// A heading and its sentences; gives the row after the last.
fn add_part(book: &Book<'_>, sheet: &mut Sheet, row: u32, title: Text, texts: &[Text]) -> u32 {
    sheet.text((row, 0), Look::Title, book.text(title));
    let mut next = row + 1;
    for text in texts {
        sheet.text((next, 1), Look::Note, book.text(*text));
        next += 1;
    }
    next
}
