//! Whether the number of requests met is still that of its rule: does the plan hold in every month of the year, and
//! would it with one request more?

use fund_model::SupportRule;

use crate::book::{Book, year_column};
use crate::figures::YearFigures;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet, Value, a1, fixed};
use crate::sheets::demand::{self, allotted, floor, spending, year_headers};
use crate::sheets::months::{self, Column};
use crate::sheets::years;
use crate::text::WorkbookText as Text;

const STEADY_ROW: u32 = 2;
const HEADER_ROW: u32 = 3;
/// Lines that the longest verdict takes in the column of a year.
const VERDICT_LINES: usize = 3;

/// A row of the sheet; the numbers are those of the rows, with room for headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Met = 5,
    Lowest,
    Floor,
    Holds,
    MoreMet = 11,
    MoreAllotted,
    MorePlanned,
    MoreFloor,
    MoreLowest,
    MoreHolds,
    SteadyMet = 19,
    SteadyOpening,
    SteadyAllotted,
    SteadyPlanned,
    SteadySpending,
    SteadyFloor,
    SteadyLowest,
    SteadyHolds,
    Verdict = 28,
}

const HEADINGS: [(u32, Text); 3] = [
    (Item::Met as u32 - 1, Text::RuleAsIs),
    (Item::MoreMet as u32 - 1, Text::RuleMore),
    (Item::SteadyMet as u32 - 1, Text::RuleSteady),
];

const ITEMS: [(Item, Text, Figure); 19] = [
    (Item::Met, Text::Met, Figure::Whole),
    (Item::Lowest, Text::LowestByPlan, Figure::Money),
    (Item::Floor, Text::Floor, Figure::Money),
    (Item::Holds, Text::Holds, Figure::YesNo),
    (Item::MoreMet, Text::Met, Figure::Whole),
    (Item::MoreAllotted, Text::Allotted, Figure::Money),
    (Item::MorePlanned, Text::Planned, Figure::Money),
    (Item::MoreFloor, Text::Floor, Figure::Money),
    (Item::MoreLowest, Text::LowestByPlan, Figure::Money),
    (Item::MoreHolds, Text::Holds, Figure::YesNo),
    (Item::SteadyMet, Text::Met, Figure::Whole),
    (Item::SteadyOpening, Text::Opening, Figure::Money),
    (Item::SteadyAllotted, Text::Allotted, Figure::Money),
    (Item::SteadyPlanned, Text::Planned, Figure::Money),
    (Item::SteadySpending, Text::Spending, Figure::Money),
    (Item::SteadyFloor, Text::Floor, Figure::Money),
    (Item::SteadyLowest, Text::LowestByPlan, Figure::Money),
    (Item::SteadyHolds, Text::Holds, Figure::YesNo),
    (Item::Verdict, Text::Verdict, Figure::Text),
];

/// What can be said of the number met, in the order of the list `verdicts`.
pub(crate) const VERDICTS: [Text; 5] = [
    Text::VerdictFormula,
    Text::VerdictRight,
    Text::VerdictTooMany,
    Text::VerdictMore,
    Text::VerdictNotSame,
];

/// The cell of a year, to be named by other sheets.
pub(crate) fn cell(book: &Book<'_>, item: Item, year: usize) -> String {
    book.names
        .cell(Named::Rule, (item as u32, year_column(year)))
}

/// The verdicts of all years, to be named by other sheets.
pub(crate) fn all_verdicts(book: &Book<'_>) -> String {
    let last = fixed((Item::Verdict as u32, year_column(book.years() - 1)));
    let first = fixed((Item::Verdict as u32, 1));
    format!("{}{first}:{last}", book.names.prefix(Named::Rule))
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Rule, Text::SheetRule, Text::AboutRule);
    sheet.text((STEADY_ROW, 0), Look::Plain, book.text(Text::SteadyNumber));
    sheet.formula(
        (STEADY_ROW, 1),
        Figure::Whole,
        "MAX(met_by_year)".to_owned(),
        book.figures.steady_number.into(),
    );
    book.define(
        "steady_number",
        Named::Rule,
        (STEADY_ROW, 1),
        (STEADY_ROW, 1),
    );
    year_headers(book, &mut sheet, HEADER_ROW);
    for (row, text) in HEADINGS {
        sheet.text((row, 0), Look::Total, book.text(text));
    }
    for (item, text, figure) in ITEMS {
        sheet.text((item as u32, 0), Look::Plain, book.text(text));
        for year in 0..book.years() {
            add_cell(book, &mut sheet, item, figure, year);
        }
    }
    sheet.widths = vec![(0, 0, 52), (1, 20, 17)];
    sheet.lines.insert(Item::Verdict as u32, VERDICT_LINES);
    sheet.frozen = (HEADER_ROW + 1, 1);
    book.sheets.push(sheet);
}

fn add_cell(book: &Book<'_>, sheet: &mut Sheet, item: Item, figure: Figure, year: usize) {
    let cell = (item as u32, year_column(year));
    let look = match item {
        Item::Verdict => Look::Answer,
        _ => Look::Plain,
    };
    let content = Content::Formula(formula(book, item, year), value(book, item, year));
    sheet.put(cell, look, figure, content);
}

fn value(book: &Book<'_>, item: Item, year: usize) -> Value {
    let figures = &book.figures.years[year];
    let YearFigures {
        plan, more, steady, ..
    } = figures;
    let amount = match item {
        Item::Holds => return plan.holds().into(),
        Item::MoreHolds => return more.holds().into(),
        Item::SteadyHolds => return steady.holds().into(),
        Item::Verdict => return book.text(verdict(book)).into(),
        Item::Met => plan.met,
        Item::Lowest => plan.lowest,
        Item::Floor => plan.floor,
        Item::MoreMet => more.met,
        Item::MoreAllotted => more.allotted,
        Item::MorePlanned => more.planned,
        Item::MoreFloor => more.floor,
        Item::MoreLowest => more.lowest,
        Item::SteadyMet => steady.met,
        Item::SteadyOpening => steady.opening,
        Item::SteadyAllotted => steady.allotted,
        Item::SteadyPlanned => steady.planned,
        Item::SteadySpending => steady.spending,
        Item::SteadyFloor => steady.floor,
        Item::SteadyLowest => steady.lowest,
    };
    amount.into()
}

/// As exported, the number met is that of its rule.
fn verdict(book: &Book<'_>) -> Text {
    match book.scenario.support.rule {
        SupportRule::MeetAll | SupportRule::Cap(_) => Text::VerdictFormula,
        SupportRule::ProtectReserve | SupportRule::Steady => Text::VerdictRight,
    }
}

fn formula(book: &Book<'_>, item: Item, year: usize) -> String {
    let column = year_column(year);
    let of = |item: Item| a1((item as u32, column));
    let before = |item: Item| a1((item as u32, column - 1));
    let demand = |item| demand::cell(book, item, year);
    let lowest = |column| format!("MIN({})", months::of_year(book, column, year));
    let holds = |lowest, floor| format!("IF({}>={},1,0)", of(lowest), of(floor));
    let other_costs = demand(demand::Item::OtherCosts);
    let planned = |allotted| format!("ROUND({}+{other_costs},2)", of(allotted));
    match item {
        Item::Met => demand(demand::Item::Met),
        Item::Lowest => lowest(Column::ByPlan),
        Item::Floor => demand(demand::Item::Floor),
        Item::Holds => holds(Item::Lowest, Item::Floor),
        Item::MoreMet => format!(
            "MIN({},{}+1)",
            demand(demand::Item::Requests),
            of(Item::Met)
        ),
        Item::MoreAllotted => allotted(book, year, &of(Item::MoreMet)),
        Item::MorePlanned => planned(Item::MoreAllotted),
        Item::MoreFloor => floor(&of(Item::MorePlanned)),
        Item::MoreLowest => lowest(Column::ByPlanMore),
        Item::MoreHolds => holds(Item::MoreLowest, Item::MoreFloor),
        Item::SteadyMet => {
            format!("MIN({},steady_number+1)", demand(demand::Item::Requests))
        }
        Item::SteadyOpening if year == 0 => "opening_balance".to_owned(),
        Item::SteadyOpening => format!(
            "ROUND({}+{}-{},2)",
            before(Item::SteadyOpening),
            years::cell(book, years::Item::Receipts, year - 1),
            before(Item::SteadySpending)
        ),
        Item::SteadyAllotted => allotted(book, year, &of(Item::SteadyMet)),
        Item::SteadyPlanned => planned(Item::SteadyAllotted),
        Item::SteadySpending => spending(&of(Item::SteadyAllotted), &other_costs),
        Item::SteadyFloor => floor(&of(Item::SteadyPlanned)),
        Item::SteadyLowest => lowest(Column::ByPlanSteady),
        Item::SteadyHolds => holds(Item::SteadyLowest, Item::SteadyFloor),
        Item::Verdict => verdict_formula(book, year),
    }
}

/// The rule `protect_reserve` decides year by year; `steady` over all years at once.
fn verdict_formula(book: &Book<'_>, year: usize) -> String {
    let column = year_column(year);
    let of = |item: Item| a1((item as u32, column));
    let last = year_column(book.years() - 1);
    let all_hold = |item: Item| {
        let first = fixed((item as u32, 1));
        let last = fixed((item as u32, last));
        format!("MIN({first}:{last})=1")
    };
    let requests = demand::cell(book, demand::Item::Requests, year);
    let (met, holds) = (of(Item::Met), of(Item::Holds));
    let protecting = format!(
        "IF(AND({holds}=0,{met}>0),3,IF(AND({met}<{requests},{}=1),4,2))",
        of(Item::MoreHolds)
    );
    let steadily = format!(
        "IF(AND(NOT({}),steady_number>0),3,IF({met}<>MIN({requests},steady_number),5,IF(AND(SUM(met_by_year)<SUM(requests_by_year),{}),4,2)))",
        all_hold(Item::Holds),
        all_hold(Item::SteadyHolds)
    );
    format!("INDEX(verdicts,IF(rule_number<3,1,IF(rule_number=3,{protecting},{steadily})))")
}

/// In how many years the number met is not that of its rule.
pub(crate) fn stale_verdicts(book: &Book<'_>) -> String {
    let verdicts = all_verdicts(book);
    format!("SUMPRODUCT(({verdicts}<>INDEX(verdicts,1))*({verdicts}<>INDEX(verdicts,2)))")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_between_the_rows() {
        let rows: Vec<u32> = ITEMS.iter().map(|(item, ..)| *item as u32).collect();
        assert!(rows.is_sorted());
        assert!(HEADINGS.iter().all(|(row, _)| !rows.contains(row)));
    }
}
