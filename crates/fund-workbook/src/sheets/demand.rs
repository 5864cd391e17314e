//! Demand and support by year: how many requests, what they cost, how many are met, the floor of the reserve.

use crate::book::{Book, year_column};
use crate::exact::money;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet, Value, a1, fixed};
use crate::text::WorkbookText as Text;

const FACTOR_ROW: u32 = 2;
const HEADER_ROW: u32 = 3;
const FIRST: u32 = 4;

/// A row of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    FirstMonth,
    Unrounded,
    Requests,
    Ask,
    Cost,
    OtherCosts,
    Requested,
    MetProtecting,
    MetSteadily,
    Met,
    Unmet,
    Allotted,
    Planned,
    Spending,
    Floor,
}

const OF_AVERAGE: &[Item] = &[
    Item::FirstMonth,
    Item::Unrounded,
    Item::Requests,
    Item::Ask,
    Item::Cost,
    Item::OtherCosts,
    Item::Requested,
    Item::MetProtecting,
    Item::MetSteadily,
    Item::Met,
    Item::Unmet,
    Item::Allotted,
    Item::Planned,
    Item::Spending,
    Item::Floor,
];

const OF_QUEUE: &[Item] = &[
    Item::FirstMonth,
    Item::Requests,
    Item::OtherCosts,
    Item::Requested,
    Item::MetProtecting,
    Item::MetSteadily,
    Item::Met,
    Item::Unmet,
    Item::Allotted,
    Item::Planned,
    Item::Spending,
    Item::Floor,
];

fn items(book: &Book<'_>) -> &'static [Item] {
    if book.has_queue() {
        OF_QUEUE
    } else {
        OF_AVERAGE
    }
}

fn row(book: &Book<'_>, item: Item) -> u32 {
    let rows = (FIRST..).zip(items(book));
    rows.into_iter()
        .find(|(_, found)| **found == item)
        .map_or(FIRST, |(row, _)| row)
}

/// The cell of a year, to be named by other sheets.
pub(crate) fn cell(book: &Book<'_>, item: Item, year: usize) -> String {
    book.names
        .cell(Named::Demand, (row(book, item), year_column(year)))
}

/// The requests met of all years, to be named by other sheets.
pub(crate) fn all_met(book: &Book<'_>) -> String {
    let row = row(book, Item::Met);
    let [first, last] = [0, book.years() - 1].map(|year| fixed((row, year_column(year))));
    format!("{}{first}:{last}", book.names.prefix(Named::Demand))
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Demand, Text::SheetDemand, Text::AboutDemand);
    sheet.text((FACTOR_ROW, 0), Look::Plain, book.text(Text::CostFactor));
    let factor = "ROUND(award_share*(1+support_cost_rate),14)".to_owned();
    sheet.formula(
        (FACTOR_ROW, 1),
        Figure::Percent,
        factor,
        book.figures.cost_factor.into(),
    );
    year_headers(book, &mut sheet, HEADER_ROW);
    for (row, item) in (FIRST..).zip(items(book)) {
        sheet.text((row, 0), Look::Plain, book.text(label(*item)));
        for year in 0..book.years() {
            let (look, figure, content) = content(book, *item, year);
            sheet.put((row, year_column(year)), look, figure, content);
        }
    }
    sheet.widths = vec![(0, 0, 52), (1, 20, 17)];
    sheet.frozen = (FIRST, 1);
    book.define(
        "cost_factor",
        Named::Demand,
        (FACTOR_ROW, 1),
        (FACTOR_ROW, 1),
    );
    let requests = row(book, Item::Requests);
    let met = row(book, Item::Met);
    let last = year_column(book.years() - 1);
    book.define(
        "requests_by_year",
        Named::Demand,
        (requests, 1),
        (requests, last),
    );
    book.define("met_by_year", Named::Demand, (met, 1), (met, last));
    book.sheets.push(sheet);
}

/// The numbers of the planning years over their columns.
pub(crate) fn year_headers(book: &Book<'_>, sheet: &mut Sheet, row: u32) {
    sheet.text((row, 0), Look::Header, book.text(Text::PlanningYear));
    for (column, year) in (1..).zip(book.year_numbers()) {
        sheet.value((row, column), Look::Header, Figure::Whole, year.into());
    }
}

fn label(item: Item) -> Text {
    match item {
        Item::FirstMonth => Text::FirstMonth,
        Item::Unrounded => Text::RequestsUnrounded,
        Item::Requests => Text::Requests,
        Item::Ask => Text::Ask,
        Item::Cost => Text::Cost,
        Item::OtherCosts => Text::OtherCosts,
        Item::Requested => Text::Requested,
        Item::MetProtecting => Text::MetProtecting,
        Item::MetSteadily => Text::MetSteadily,
        Item::Met => Text::Met,
        Item::Unmet => Text::Unmet,
        Item::Allotted => Text::Allotted,
        Item::Planned => Text::Planned,
        Item::Spending => Text::Spending,
        Item::Floor => Text::Floor,
    }
}

fn content(book: &Book<'_>, item: Item, year: usize) -> (Look, Figure, Content) {
    let figures = &book.figures.years[year];
    let entered = |value: fund_model::Decimal| {
        let content = Content::Value(value.into());
        (Look::Input, Figure::Whole, content)
    };
    let (figure, value): (Figure, Value) = match item {
        Item::MetProtecting => return entered(figures.met_protecting),
        Item::MetSteadily => return entered(figures.met_steadily),
        Item::FirstMonth => (
            Figure::Month,
            book.figures.projection.years[year].first_month.into(),
        ),
        Item::Unrounded => (Figure::Decimal, figures.unrounded.into()),
        Item::Requests => (Figure::Whole, figures.requests.into()),
        Item::Ask => (Figure::Money, figures.ask.into()),
        Item::Cost => (Figure::Money, figures.cost.into()),
        Item::OtherCosts => (Figure::Money, figures.other_costs.into()),
        Item::Requested => (Figure::Money, figures.requested.into()),
        Item::Met => (Figure::Whole, figures.plan.met.into()),
        Item::Unmet => (Figure::Whole, (figures.requests - figures.plan.met).into()),
        Item::Allotted => (Figure::Money, figures.plan.allotted.into()),
        Item::Planned => (Figure::Money, figures.plan.planned.into()),
        Item::Spending => (
            Figure::Money,
            money(&book.figures.projection.years[year].spending).into(),
        ),
        Item::Floor => (Figure::Money, figures.plan.floor.into()),
    };
    let content = Content::Formula(formula(book, item, year), value);
    (Look::Plain, figure, content)
}

fn formula(book: &Book<'_>, item: Item, year: usize) -> String {
    let column = year_column(year);
    let of = |item| a1((row(book, item), column));
    let number = a1((HEADER_ROW, column));
    let before = |item| a1((row(book, item), column - 1));
    match item {
        Item::FirstMonth => format!("EDATE(as_of,12*({number}-1)+1)"),
        Item::Unrounded if year == 0 => "requests".to_owned(),
        Item::Unrounded => format!("ROUND({}*(1+requests_growth),6)", before(item)),
        Item::Requests if book.has_queue() => format!("COUNTIF(queue_year,{number})"),
        Item::Requests => format!("ROUND({},0)", of(Item::Unrounded)),
        Item::Ask if year == 0 => "average_request".to_owned(),
        Item::OtherCosts if year == 0 => "other_costs".to_owned(),
        Item::Ask | Item::OtherCosts => format!("ROUND({}*(1+cost_growth),2)", before(item)),
        Item::Cost => format!("ROUND({}*cost_factor,2)", of(Item::Ask)),
        Item::Requested if book.has_queue() => {
            format!("ROUND(SUMIF(queue_year,{number},queue_asked),2)")
        }
        Item::Requested => format!("ROUND({}*{},2)", of(Item::Requests), of(Item::Ask)),
        Item::MetProtecting | Item::MetSteadily => String::new(),
        Item::Met => format!(
            "MIN({0},CHOOSE(rule_number,{0},cap,{1},{2}))",
            of(Item::Requests),
            of(Item::MetProtecting),
            of(Item::MetSteadily)
        ),
        Item::Unmet => format!("{}-{}", of(Item::Requests), of(Item::Met)),
        Item::Allotted => allotted(book, year, &of(Item::Met)),
        Item::Planned => format!("ROUND({}+{},2)", of(Item::Allotted), of(Item::OtherCosts)),
        Item::Spending => spending(&of(Item::Allotted), &of(Item::OtherCosts)),
        Item::Floor => floor(&of(Item::Planned)),
    }
}

/// What meeting the first `met` requests of a year allots; `met` is a cell of the sheet that the formula stands on.
pub(crate) fn allotted(book: &Book<'_>, year: usize, met: &str) -> String {
    if book.has_queue() {
        let number = year + 1;
        return format!("ROUND(SUMIFS(queue_cost,queue_year,{number},queue_place,\"<=\"&{met}),2)");
    }
    format!("ROUND({met}*{},2)", cell(book, Item::Cost, year))
}

/// What is spent of what is allotted, and other costs.
pub(crate) fn spending(allotted: &str, other_costs: &str) -> String {
    format!("ROUND(ROUND({allotted}*utilisation,2)+{other_costs},2)")
}

/// The floor of a year whose plan is to spend what stands in a cell.
pub(crate) fn floor(planned: &str) -> String {
    format!(
        "ROUND(CHOOSE(reserve_number,reserve_value,{planned}*reserve_value,{planned}*reserve_value/12),2)"
    )
}
