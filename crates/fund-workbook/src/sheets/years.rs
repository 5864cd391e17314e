//! The projection by year.

use crate::book::{Book, rows, year_column};
use crate::exact::{held_count, money};
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Value, a1};
use crate::sheets::demand::{self, year_headers};
use crate::sheets::months::{self, Column};
use crate::sheets::rule;
use crate::text::WorkbookText as Text;

const HEADER_ROW: u32 = 3;
const FIRST: u32 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    FirstMonth,
    Opening,
    Receipts,
    TargetGap,
    Requests,
    Met,
    Unmet,
    Requested,
    Allotted,
    Spending,
    Floor,
    Closing,
    LowestBalance,
    LowestMonth,
    ReserveBreached,
    NextRequestNeeds,
}

pub(crate) const ITEMS: [(Item, Text, Figure); 16] = [
    (Item::FirstMonth, Text::FirstMonth, Figure::Month),
    (Item::Opening, Text::Opening, Figure::Money),
    (Item::Receipts, Text::Receipts, Figure::Money),
    (Item::TargetGap, Text::TargetGap, Figure::Money),
    (Item::Requests, Text::Requests, Figure::Whole),
    (Item::Met, Text::Met, Figure::Whole),
    (Item::Unmet, Text::Unmet, Figure::Whole),
    (Item::Requested, Text::Requested, Figure::Money),
    (Item::Allotted, Text::Allotted, Figure::Money),
    (Item::Spending, Text::Spending, Figure::Money),
    (Item::Floor, Text::Floor, Figure::Money),
    (Item::Closing, Text::Closing, Figure::Money),
    (Item::LowestBalance, Text::LowestBalance, Figure::Money),
    (Item::LowestMonth, Text::LowestMonth, Figure::Month),
    (Item::ReserveBreached, Text::ReserveBreached, Figure::YesNo),
    (
        Item::NextRequestNeeds,
        Text::NextRequestNeeds,
        Figure::Money,
    ),
];

/// The cell of a year, to be named by other sheets.
pub(crate) fn cell(book: &Book<'_>, item: Item, year: usize) -> String {
    book.names
        .cell(Named::Years, (FIRST + item as u32, year_column(year)))
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Years, Text::SheetYears, Text::AboutYears);
    year_headers(book, &mut sheet, HEADER_ROW);
    for (index, (item, text, figure)) in ITEMS.into_iter().enumerate() {
        let row = FIRST + rows(index);
        sheet.text((row, 0), Look::Plain, book.text(text));
        for year in 0..book.years() {
            let cell = (row, year_column(year));
            let content = Content::Formula(formula(book, item, year), value(book, item, year));
            sheet.put(cell, look(item), figure, content);
        }
    }
    sheet.widths = vec![(0, 0, 46), (1, 20, 18)];
    sheet.frozen = (FIRST, 1);
    book.sheets.push(sheet);
}

/// What may be words stands where its figures do.
pub(crate) fn look(item: Item) -> Look {
    match item {
        Item::NextRequestNeeds => Look::Answer,
        _ => Look::Plain,
    }
}

/// The model's own figure.
pub(crate) fn value(book: &Book<'_>, item: Item, year: usize) -> Value {
    let result = &book.figures.projection.years[year];
    let count = |count| held_count(count).expect("counts were held to be small enough");
    let amount = match item {
        Item::FirstMonth => return result.first_month.into(),
        Item::LowestMonth => return result.lowest_month.into(),
        Item::Requests => return count(result.requests).into(),
        Item::Met => return count(result.met).into(),
        Item::Unmet => return count(result.unmet).into(),
        Item::ReserveBreached => return result.reserve_breached.into(),
        Item::Opening => &result.opening,
        Item::Receipts => &result.receipts,
        Item::TargetGap => &result.target_gap,
        Item::Requested => &result.requested,
        Item::Allotted => &result.allotted,
        Item::Spending => &result.spending,
        Item::Floor => &result.floor,
        Item::Closing => &result.closing,
        Item::LowestBalance => &result.lowest_balance,
        Item::NextRequestNeeds => {
            let said = match book.figures.years[year].next_request_needs {
                Some(needs) if needs.is_zero() => Text::LimitedByRule,
                Some(needs) => return needs.into(),
                None if result.requests == 0 => Text::NoRequests,
                None => Text::AllMet,
            };
            return book.text(said).into();
        }
    };
    money(amount).into()
}

fn formula(book: &Book<'_>, item: Item, year: usize) -> String {
    let column = year_column(year);
    let of = |item: Item| a1((FIRST + item as u32, column));
    let demand = |item| demand::cell(book, item, year);
    let months = |column| months::of_year(book, column, year);
    match item {
        Item::FirstMonth => demand(demand::Item::FirstMonth),
        Item::Opening if year == 0 => "opening_balance".to_owned(),
        Item::Opening => a1((FIRST + Item::Closing as u32, column - 1)),
        Item::Receipts => format!("ROUND(SUM({}),2)", months(Column::Receipts)),
        Item::TargetGap => format!("MAX(0,ROUND(annual_target-{},2))", of(Item::Receipts)),
        Item::Requests => demand(demand::Item::Requests),
        Item::Met => demand(demand::Item::Met),
        Item::Unmet => demand(demand::Item::Unmet),
        Item::Requested => demand(demand::Item::Requested),
        Item::Allotted => demand(demand::Item::Allotted),
        Item::Spending => demand(demand::Item::Spending),
        Item::Floor => demand(demand::Item::Floor),
        Item::Closing => format!(
            "ROUND({}+{}-{},2)",
            of(Item::Opening),
            of(Item::Receipts),
            of(Item::Spending)
        ),
        Item::LowestBalance => format!("MIN({})", months(Column::Balance)),
        Item::LowestMonth => format!(
            "INDEX({},MATCH({},{},0))",
            months(Column::Month),
            of(Item::LowestBalance),
            months(Column::Balance)
        ),
        Item::ReserveBreached => format!(
            "IF(AND(rule_number>2,{}=0,{}=0),1,0)",
            of(Item::Met),
            rule::cell(book, rule::Item::Holds, year)
        ),
        Item::NextRequestNeeds => {
            let needs = format!(
                "ROUND({}-{},2)",
                rule::cell(book, rule::Item::MoreFloor, year),
                rule::cell(book, rule::Item::MoreLowest, year)
            );
            format!(
                "IF({requests}=0,no_requests,IF({}>={requests},all_met,IF({needs}<=0,limited_by_rule,{needs})))",
                of(Item::Met),
                requests = of(Item::Requests),
            )
        }
    }
}
