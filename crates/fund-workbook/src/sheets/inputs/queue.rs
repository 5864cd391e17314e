//! The table of requests of a queue, with rows kept free for more.

use fund_model::limits::{MONEY, WholeLimit};
use fund_model::{Area, Demand, QueuedRequest};

use super::{Range, add_flags, allowed_rows};
use crate::book::{Book, rows};
use crate::exact::money;
use crate::limits::SPARE_REQUESTS;
use crate::sheet::{Figure, Look, Sheet, Value, range};
use crate::text::WorkbookText as Text;

/// Columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Title,
    Amount,
    Year,
    Region,
    Area,
    Ldc,
    Sids,
    Source,
}

const HEADERS: [Text; 8] = [
    Text::FieldRequestTitle,
    Text::FieldRequestAmount,
    Text::FieldRequestYear,
    Text::FieldRequestRegion,
    Text::FieldRequestArea,
    Text::FieldRequestLdc,
    Text::FieldRequestSids,
    Text::Source,
];

/// The last of the columns that the source has.
const SOURCE_END: u16 = 10;

/// Adds the table from `row` on.
pub(super) fn add(book: &mut Book<'_>, sheet: &mut Sheet, row: u32) {
    let Demand::Queue { requests, .. } = &book.scenario.demand else {
        return;
    };
    sheet.text((row, 0), Look::Title, book.text(Text::SheetQueue));
    sheet.headers(row + 1, HEADERS.map(|text| book.text(text)));
    let first = row + 4;
    let last = first + rows(requests.len() + SPARE_REQUESTS) - 1;
    let years = WholeLimit {
        least: 1,
        greatest: book.scenario.years,
    };
    let ranges: Vec<(u16, Figure, Range)> = vec![
        (Column::Amount as u16, Figure::Money, MONEY.into()),
        (Column::Year as u16, Figure::Whole, years.into()),
    ];
    for index in 0..requests.len() + SPARE_REQUESTS {
        let values = values(book, index, requests.get(index));
        for (column, figure, value) in values {
            sheet.value(
                (first + rows(index), column as u16),
                Look::Input,
                figure,
                value,
            );
        }
    }
    allowed_rows(book, sheet, row + 2, ranges, last);
    for index in 0..rows(requests.len() + SPARE_REQUESTS) {
        sheet.merge((first + index, Column::Source as u16), SOURCE_END);
    }
    sheet.merge((row + 1, Column::Source as u16), SOURCE_END);
    add_flags(book, sheet, row, (first, last), lacking);
    book.queue_row = first;
}

/// Whether a row was begun and has no amount or no year.
fn lacking(row: u32) -> String {
    let [title, amount, year] =
        [Column::Title, Column::Amount, Column::Year].map(|column| (row, column as u16));
    let (begun, numbers) = (range(title, year), range(amount, year));
    format!("AND(COUNTA({begun})>0,COUNT({numbers})<2)")
}

fn values(
    book: &Book<'_>,
    index: usize,
    request: Option<&QueuedRequest>,
) -> [(Column, Figure, Value); 8] {
    let text = |text: Option<String>| Value::Text(text.unwrap_or_default());
    let flag = |flag: Option<bool>| {
        text(flag.map(|yes| book.text(if yes { Text::Yes } else { Text::No })))
    };
    let amount = request.map(|request| Value::from(money(&request.amount)));
    let year = request.map(|request| Value::from(request.year));
    let area = request.and_then(|request| request.area);
    let source = request.map(|_| book.words.source(&format!("demand.requests[{index}]")));
    [
        (
            Column::Title,
            Figure::Text,
            text(request.map(|request| request.title.clone())),
        ),
        (
            Column::Amount,
            Figure::Money,
            amount.unwrap_or_else(|| text(None)),
        ),
        (
            Column::Year,
            Figure::Whole,
            year.unwrap_or_else(|| text(None)),
        ),
        (
            Column::Region,
            Figure::Text,
            text(request.and_then(|request| request.region.clone())),
        ),
        (
            Column::Area,
            Figure::Text,
            text(area.map(|area| book.text(self::area(area)))),
        ),
        (
            Column::Ldc,
            Figure::Text,
            flag(request.and_then(|request| request.ldc)),
        ),
        (
            Column::Sids,
            Figure::Text,
            flag(request.and_then(|request| request.sids)),
        ),
        (Column::Source, Figure::Text, text(source)),
    ]
}

fn area(area: Area) -> Text {
    match area {
        Area::A => Text::AreaA,
        Area::B => Text::AreaB,
        Area::C => Text::AreaC,
        Area::D => Text::AreaD,
        Area::E => Text::AreaE,
    }
}
