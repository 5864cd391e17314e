//! What meeting each request of the queue costs, and its place in its year.

use fund_model::{Decimal, Demand};

use crate::book::{Book, rows};
use crate::exact::{cents, money};
use crate::limits::SPARE_REQUESTS;
use crate::names::Named;
use crate::sheet::{Figure, Value, a1};
use crate::sheets::demand;
use crate::sheets::inputs::{QueueColumn, flag};
use crate::text::WorkbookText as Text;

const HEADERS: [Text; 6] = [
    Text::FieldRequestTitle,
    Text::FieldRequestYear,
    Text::FieldRequestAmount,
    Text::Cost,
    Text::PlaceInYear,
    Text::IsMet,
];
const HEADER_ROW: u32 = 3;
const FIRST: u32 = 4;

pub(crate) fn add(book: &mut Book<'_>) {
    let Demand::Queue { requests, .. } = &book.scenario.demand else {
        return;
    };
    let mut sheet = book.sheet(Named::Queue, Text::SheetQueue, Text::AboutQueue);
    sheet.headers(HEADER_ROW, HEADERS.map(|text| book.text(text)));
    let mut places = vec![0_u32; book.years()];
    let count = requests.len() + SPARE_REQUESTS;
    for index in 0..count {
        let row = FIRST + rows(index);
        let input = |column: QueueColumn| {
            let cell = (book.queue_row + rows(index), column as u16);
            book.names.cell(Named::Inputs, cell)
        };
        let nothing = || Value::Text(String::new());
        let cell = |column: u16| a1((row, column));
        let request = requests.get(index);
        let title = request.map(|request| request.title.clone());
        let place = request.map(|request| {
            let place = &mut places[request.year as usize - 1];
            *place += 1;
            *place
        });
        let met = request.zip(place).map(|(request, place)| {
            let met = book.figures.years[request.year as usize - 1].plan.met;
            Value::from(Decimal::from(place) <= met)
        });
        let amount = request.map(|request| money(&request.amount));
        let cost = amount.map(|amount| cents(amount * book.figures.cost_factor));
        let columns = [
            (
                Figure::Text,
                input(QueueColumn::Title) + "&\"\"",
                title.map_or_else(nothing, Value::from),
            ),
            (
                Figure::Whole,
                format!(
                    "IF(OR({0}=\"\",{1}<>\"\"),\"\",{0})",
                    input(QueueColumn::Year),
                    flag(book, book.queue_row + rows(index))
                ),
                request.map_or_else(nothing, |request| request.year.into()),
            ),
            (
                Figure::Money,
                format!("IF({}=\"\",\"\",{})", cell(1), input(QueueColumn::Amount)),
                amount.map_or_else(nothing, Value::from),
            ),
            (
                Figure::Money,
                format!("IF({0}=\"\",\"\",ROUND({0}*cost_factor,2))", cell(2)),
                cost.map_or_else(nothing, Value::from),
            ),
            (
                Figure::Whole,
                format!(
                    "IF({0}=\"\",\"\",COUNTIF(B${1}:{0},{0}))",
                    cell(1),
                    FIRST + 1
                ),
                place.map_or_else(nothing, Value::from),
            ),
            (
                Figure::YesNo,
                format!(
                    "IF({0}=\"\",\"\",IF({1}<=INDEX({2},1,{0}),1,0))",
                    cell(1),
                    cell(4),
                    demand::all_met(book)
                ),
                met.unwrap_or_else(nothing),
            ),
        ];
        for (column, (figure, formula, value)) in (0..).zip(columns) {
            sheet.formula((row, column), figure, formula, value);
        }
    }
    let last = FIRST + rows(count) - 1;
    for (name, column) in [
        ("queue_year", 1),
        ("queue_asked", 2),
        ("queue_cost", 3),
        ("queue_place", 4),
    ] {
        book.define(name, Named::Queue, (FIRST, column), (last, column));
    }
    sheet.widths = vec![(0, 0, 50), (1, 5, 18)];
    sheet.frozen = (FIRST, 1);
    book.sheets.push(sheet);
}
