//! The figures of a workbook beside those of the model.

use fund_model::{Projection, YearResult};
use fund_workbook::WorkbookText as Text;

use crate::opened::Opened;

type YearFigure = (Text, fn(&YearResult) -> String);

const YEARS: [YearFigure; 13] = [
    (Text::Opening, |year| year.opening.to_string()),
    (Text::Receipts, |year| year.receipts.to_string()),
    (Text::TargetGap, |year| year.target_gap.to_string()),
    (Text::Requests, |year| format!("{}.00", year.requests)),
    (Text::Met, |year| format!("{}.00", year.met)),
    (Text::Unmet, |year| format!("{}.00", year.unmet)),
    (Text::Requested, |year| year.requested.to_string()),
    (Text::Allotted, |year| year.allotted.to_string()),
    (Text::Spending, |year| year.spending.to_string()),
    (Text::Floor, |year| year.floor.to_string()),
    (Text::Closing, |year| year.closing.to_string()),
    (Text::LowestBalance, |year| year.lowest_balance.to_string()),
    (Text::ReserveBreached, |year| {
        format!("{}.00", u8::from(year.reserve_breached))
    }),
];

/// Each figure that is not the model's, in words.
pub(crate) fn differences(opened: &Opened, projection: &Projection) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: String, is: String, should_be: String| {
        if is != should_be {
            found.push(format!("{what} is {is}, should be {should_be}"));
        }
    };
    for (index, year) in (0..).zip(&projection.years) {
        let at = |text| {
            let row = opened.row(Text::SheetYears, text);
            opened.cents(Text::SheetYears, row, index + 1)
        };
        for (text, figure) in YEARS {
            check(format!("{text:?} of year {index}"), at(text), figure(year));
        }
        let needs = match &year.next_request_needs {
            Some(needs) if needs.is_zero() => "Limited by the rule".to_owned(),
            Some(needs) => needs.to_string(),
            None if year.requests == 0 => "No requests".to_owned(),
            None => "all met".to_owned(),
        };
        check(
            format!("next request of year {index}"),
            at(Text::NextRequestNeeds),
            needs,
        );
    }
    for (index, month) in (0..).zip(&projection.months) {
        let row = 5 + index;
        let columns = [
            (3, &month.receipts),
            (5, &month.spending),
            (6, &month.balance),
            (7, &month.floor),
        ];
        for (column, amount) in columns {
            let is = opened.cents(Text::SheetMonths, row, column);
            check(
                format!("column {column} of {}", month.month),
                is,
                amount.to_string(),
            );
        }
    }
    let runway = &projection.runway;
    let ends = [
        (Text::RunwayToFloor, runway.to_floor),
        (Text::RunwayToZero, runway.to_zero),
    ];
    for (text, end) in ends {
        let row = opened.row(Text::SheetRunway, text);
        let none = "not within the planning horizon".to_owned();
        let months = end.map_or(none, |end| format!("{}.00", end.months));
        check(
            format!("{text:?}"),
            opened.cents(Text::SheetRunway, row, 1),
            months,
        );
    }
    let months = [
        (
            Text::RunwayGross,
            &runway.gross_months,
            "nothing is spent in the first year",
        ),
        (
            Text::RunwayNet,
            &runway.net_months,
            "income covers spending in the first year",
        ),
    ];
    for (text, months, none) in months {
        let row = opened.row(Text::SheetRunway, text);
        let months = months
            .as_ref()
            .map_or_else(|| none.to_owned(), |months| format!("{months}0"));
        check(
            format!("{text:?}"),
            opened.cents(Text::SheetRunway, row, 1),
            months,
        );
    }
    found
}
