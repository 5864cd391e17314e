//! How long the reserve lasts.

use fund_model::RunwayEnd;

use crate::book::Book;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet, Value, a1};
use crate::sheets::months::{Column, of_horizon};
use crate::sheets::years::{self, Item};
use crate::text::WorkbookText as Text;

const HEADER_ROW: u32 = 3;
const TO_FLOOR: u32 = 4;
const TO_ZERO: u32 = 5;
const GROSS: u32 = 6;
const NET: u32 = 7;

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Runway, Text::SheetRunway, Text::AboutRunway);
    let headers = [Text::SheetRunway, Text::FullMonths, Text::Month];
    sheet.headers(HEADER_ROW, headers.map(|text| book.text(text)));
    let runway = &book.figures.projection.runway;
    add_end(
        book,
        &mut sheet,
        (TO_FLOOR, Text::RunwayToFloor),
        Column::BelowFloor,
        runway.to_floor,
    );
    add_end(
        book,
        &mut sheet,
        (TO_ZERO, Text::RunwayToZero),
        Column::BelowZero,
        runway.to_zero,
    );
    let first = |item| years::cell(book, item, 0);
    let spending = first(Item::Spending);
    let net = format!("ROUND({spending}-{},2)", first(Item::Receipts));
    let none = [Text::NothingSpent, Text::IncomeCovers];
    let rows = [
        (
            GROSS,
            Text::RunwayGross,
            spending,
            &runway.gross_months,
            none[0],
            "nothing_spent",
        ),
        (
            NET,
            Text::RunwayNet,
            net,
            &runway.net_months,
            none[1],
            "income_covers",
        ),
    ];
    for (row, text, outflow, months, none, none_name) in rows {
        sheet.text((row, 0), Look::Plain, book.text(text));
        let formula =
            format!("IF({outflow}<=0,{none_name},ROUND(12*opening_balance/({outflow}),1))");
        let value = match months {
            Some(months) => Value::Number(months.to_string().parse().unwrap_or_default()),
            None => book.text(none).into(),
        };
        let content = Content::Formula(formula, value);
        sheet.put((row, 1), Look::Answer, Figure::Tenths, content);
    }
    sheet.widths = vec![(0, 0, 52), (1, 1, 42), (2, 2, 34)];
    sheet.frozen = (HEADER_ROW + 1, 1);
    book.sheets.push(sheet);
}

/// The first month whose balance ends below the floor, or zero, and the full months before it.
fn add_end(
    book: &Book<'_>,
    sheet: &mut Sheet,
    (row, text): (u32, Text),
    below: Column,
    end: Option<RunwayEnd>,
) {
    sheet.text((row, 0), Look::Plain, book.text(text));
    let first = format!("MATCH(1,{},0)", of_horizon(book, below));
    let within =
        |value: Option<Value>| value.unwrap_or_else(|| book.text(Text::NotWithinHorizon).into());
    let months = Content::Formula(
        format!("IFERROR({first}-1,not_within_horizon)"),
        within(end.map(|end| end.months.into())),
    );
    sheet.put((row, 1), Look::Answer, Figure::Whole, months);
    let month = Content::Formula(
        format!(
            "IF(ISNUMBER({}),INDEX({},{}+1),not_within_horizon)",
            a1((row, 1)),
            of_horizon(book, Column::Month),
            a1((row, 1))
        ),
        within(end.map(|end| end.month.into())),
    );
    sheet.put((row, 2), Look::Answer, Figure::Month, month);
}
