//! The inputs that the whole Fund has once.

use fund_model::limits::{
    AS_OF, GROWTH, MONEY, REQUESTS, RESERVE_MONTHS, RESERVE_SHARE, SHARE, YEARS,
};
use fund_model::{Counting, Decimal, Demand, Reserve, SupportRule};

use super::Range;
use super::input::{Input, input};
use crate::book::{Book, rows};
use crate::exact::money;
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Restriction, Sheet, Value};
use crate::text::WorkbookText as Text;

/// The columns that the source has.
const SOURCE: u16 = 5;
const SOURCE_END: u16 = 10;
/// Lines that the longest unit of the reserve takes.
const UNIT_LINES: usize = 3;

/// Adds them from `row` on and gives the row after the last.
pub(super) fn add(book: &mut Book<'_>, sheet: &mut Sheet, row: u32) -> u32 {
    sheet.text((row, 0), Look::Plain, book.text(Text::FieldName));
    name_of_scenario(book, sheet, row);
    let headers = [
        Text::Input,
        Text::Value,
        Text::Unit,
        Text::Least,
        Text::Greatest,
        Text::Source,
    ];
    sheet.headers(row + 1, headers.map(|text| book.text(text)));
    sheet.merge((row + 1, SOURCE), SOURCE_END);
    let inputs = inputs(book);
    let last = row + 2 + rows(inputs.len());
    for (row, input) in (row + 2..).zip(inputs) {
        add_input(book, sheet, row, input);
    }
    last
}

fn name_of_scenario(book: &Book<'_>, sheet: &mut Sheet, row: u32) {
    sheet.text((row, 1), Look::Input, book.scenario.name.clone());
}

fn add_input(book: &mut Book<'_>, sheet: &mut Sheet, row: u32, input: Input) {
    sheet.text((row, 0), Look::Plain, book.text(input.label));
    let look = match input.range {
        Range::Fixed(_) => Look::Plain,
        _ => Look::Input,
    };
    let value = input.value.unwrap_or(Value::Text(String::new()));
    sheet.value((row, 1), look, input.figure, value);
    book.define(input.name, Named::Inputs, (row, 1), (row, 1));
    if let Some(unit) = input.unit {
        sheet.text((row, 2), Look::Label, book.text(unit));
    }
    match input.range {
        Range::Between(least, greatest) => {
            sheet.value((row, 3), Look::Plain, input.figure, least);
            sheet.value((row, 4), Look::Plain, input.figure, greatest);
            sheet.restrict(((row, 1), (row, 1)), (row, 3), (row, 4));
        }
        Range::List(list) => {
            sheet.text((row, 3), Look::Plain, book.text(Text::FromList));
            sheet
                .restrictions
                .push(((row, 1), (row, 1), Restriction::Word(list)));
        }
        Range::Fixed(why) => {
            sheet.text((row, 3), Look::Label, book.text(why));
            sheet.merge((row, 3), 4);
        }
    }
    if input.name == "reserve_value" {
        reserve_row(book, sheet, row);
    }
    let source = book.words.source(input.path);
    sheet.text((row, SOURCE), Look::Input, source);
    sheet.merge((row, SOURCE), SOURCE_END);
    book.sourced.push((input.label, (row, SOURCE)));
}

/// Unit and greatest value of the reserve follow its kind.
fn reserve_row(book: &Book<'_>, sheet: &mut Sheet, row: u32) {
    let (unit, greatest) = match book.scenario.reserve {
        Reserve::Amount(_) => (Text::UnitDollars, MONEY.greatest),
        Reserve::ShareOfSpending(_) => (Text::UnitShareOfSpending, RESERVE_SHARE.greatest),
        Reserve::MonthsOfSpending(_) => (Text::UnitMonths, RESERVE_MONTHS.greatest),
    };
    let by_kind = |list: &str| format!("INDEX({list},reserve_number)");
    let unit = Content::Formula(by_kind("reserve_units"), Value::Text(book.text(unit)));
    sheet.put((row, 2), Look::Label, Figure::Text, unit);
    sheet.lines.insert(row, UNIT_LINES);
    sheet.cells.remove(&(row, 4));
    let greatest = Content::Formula(by_kind("reserve_greatest"), greatest.into());
    sheet.put((row, 4), Look::Plain, Figure::Decimal, greatest);
}

fn inputs(book: &Book<'_>) -> Vec<Input> {
    let scenario = book.scenario;
    let mut inputs = vec![
        input("as_of", "as_of", Text::FieldAsOf)
            .of(Figure::Month, scenario.as_of)
            .in_unit(Text::UnitMonth)
            .within(AS_OF),
        input(
            "opening_balance",
            "opening_balance",
            Text::FieldOpeningBalance,
        )
        .of(Figure::Money, money(&scenario.opening_balance))
        .in_unit(Text::UnitDollars)
        .within(MONEY),
        input("annual_target", "annual_target", Text::FieldAnnualTarget)
            .of(Figure::Money, money(&scenario.annual_target))
            .in_unit(Text::UnitDollarsYearly)
            .within(MONEY),
        input("horizon_years", "years", Text::FieldYears)
            .of(Figure::Whole, scenario.years)
            .in_unit(Text::UnitYears)
            .within(Range::Fixed(Text::HorizonFixed)),
        input("counting", "counting", Text::FieldCounting)
            .of(Figure::Text, book.text(counting(scenario.counting)))
            .within(Range::List("counting_words")),
    ];
    debug_assert!(YEARS.contains(scenario.years));
    inputs.extend(demand(book));
    inputs.extend(support(book));
    inputs.extend(reserve(book));
    inputs
}

fn demand(book: &Book<'_>) -> Vec<Input> {
    let kind = |text| {
        input("demand_kind", "demand.kind", Text::FieldDemandKind)
            .of(Figure::Text, book.text(text))
            .within(Range::Fixed(Text::KindFixed))
    };
    let costs = |growth: Decimal| {
        input("cost_growth", "demand.cost_growth", Text::FieldCostGrowth)
            .of(Figure::Percent, growth.normalize())
            .in_unit(Text::UnitPerCentYearly)
            .within(GROWTH)
    };
    match &book.scenario.demand {
        Demand::Average {
            requests,
            average_request,
            requests_growth,
            cost_growth,
        } => vec![
            kind(Text::DemandAverage),
            input("requests", "demand.requests", Text::FieldRequests)
                .of(Figure::Whole, *requests)
                .in_unit(Text::UnitRequests)
                .within(REQUESTS),
            input(
                "average_request",
                "demand.average_request",
                Text::FieldAverageRequest,
            )
            .of(Figure::Money, money(average_request))
            .in_unit(Text::UnitDollars)
            .within(MONEY),
            input(
                "requests_growth",
                "demand.requests_growth",
                Text::FieldRequestsGrowth,
            )
            .of(Figure::Percent, requests_growth.normalize())
            .in_unit(Text::UnitPerCentYearly)
            .within(GROWTH),
            costs(*cost_growth),
        ],
        Demand::Queue { cost_growth, .. } => vec![kind(Text::DemandQueue), costs(*cost_growth)],
    }
}

fn support(book: &Book<'_>) -> Vec<Input> {
    let support = &book.scenario.support;
    let share = |name, path, label, value: Decimal| {
        input(name, path, label)
            .of(Figure::Percent, value.normalize())
            .in_unit(Text::UnitPerCent)
            .within(SHARE)
    };
    let mut cap = input("cap", "support.cap", Text::FieldCap)
        .in_unit(Text::UnitRequestsYearly)
        .within(REQUESTS);
    cap.figure = Figure::Whole;
    cap.value = support.cap.map(Value::from);
    vec![
        input("rule", "support.rule", Text::FieldRule)
            .of(Figure::Text, book.text(rule(support.rule)))
            .within(Range::List("rule_words")),
        cap,
        share(
            "award_share",
            "support.award_share",
            Text::FieldAwardShare,
            support.award_share,
        ),
        share(
            "utilisation",
            "support.utilisation",
            Text::FieldUtilisation,
            support.utilisation,
        ),
        share(
            "support_cost_rate",
            "support.support_cost_rate",
            Text::FieldSupportCostRate,
            support.support_cost_rate,
        ),
        input("other_costs", "support.other_costs", Text::FieldOtherCosts)
            .of(Figure::Money, money(&support.other_costs))
            .in_unit(Text::UnitDollarsYearly)
            .within(MONEY),
    ]
}

fn reserve(book: &Book<'_>) -> Vec<Input> {
    let (kind, value) = match book.scenario.reserve {
        Reserve::Amount(value) => (Text::ReserveAmount, value),
        Reserve::ShareOfSpending(value) => (Text::ReserveShare, value),
        Reserve::MonthsOfSpending(value) => (Text::ReserveMonths, value),
    };
    vec![
        input("reserve_kind", "reserve.kind", Text::FieldReserveKind)
            .of(Figure::Text, book.text(kind))
            .within(Range::List("reserve_words")),
        input("reserve_value", "reserve.value", Text::FieldReserveValue)
            .of(Figure::Decimal, value.normalize())
            .within(RESERVE_SHARE),
    ]
}

fn counting(counting: Counting) -> Text {
    match counting {
        Counting::Agreed => Text::CountingAgreed,
        Counting::Announced => Text::CountingAnnounced,
        Counting::All => Text::CountingAll,
        Counting::Weighted => Text::CountingWeighted,
    }
}

fn rule(rule: SupportRule) -> Text {
    match rule {
        SupportRule::MeetAll => Text::RuleMeetAll,
        SupportRule::Cap(_) => Text::RuleCap,
        SupportRule::ProtectReserve => Text::RuleProtectReserve,
        SupportRule::Steady => Text::RuleSteadyNumber,
    }
}
