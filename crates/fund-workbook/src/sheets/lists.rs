//! The words that cells choose from, and the sentences that formulas show.

use fund_model::limits::{MONEY, RESERVE_MONTHS, RESERVE_SHARE};
use fund_model::{Counting, Decimal, Reserve, SupportRule};

use crate::book::{Book, rows};
use crate::names::Named;
use crate::sheet::{Figure, Look, Value};
use crate::sheets::rule::VERDICTS;
use crate::text::WorkbookText as Text;

const HEADER_ROW: u32 = 3;
const FIRST: u32 = 4;

/// Lists, each a column: name, header, words.
const LISTS: [(&str, Text, &[Text]); 6] = [
    (
        "counting_words",
        Text::FieldCounting,
        &[
            Text::CountingAgreed,
            Text::CountingAnnounced,
            Text::CountingAll,
            Text::CountingWeighted,
        ],
    ),
    (
        "stage_words",
        Text::FieldStage,
        &[
            Text::StagePaid,
            Text::StageAgreed,
            Text::StageAnnounced,
            Text::StageAssumed,
        ],
    ),
    (
        "rule_words",
        Text::FieldRule,
        &[
            Text::RuleMeetAll,
            Text::RuleCap,
            Text::RuleProtectReserve,
            Text::RuleSteadyNumber,
        ],
    ),
    (
        "reserve_words",
        Text::FieldReserveKind,
        &[Text::ReserveAmount, Text::ReserveShare, Text::ReserveMonths],
    ),
    (
        "reserve_units",
        Text::Unit,
        &[
            Text::UnitDollars,
            Text::UnitShareOfSpending,
            Text::UnitMonths,
        ],
    ),
    ("verdicts", Text::Verdict, &VERDICTS),
];

/// Sentences that formulas show, each with a name of its own.
const SENTENCES: [(&str, Text); 11] = [
    ("all_met", Text::AllMet),
    ("no_requests", Text::NoRequests),
    ("limited_by_rule", Text::LimitedByRule),
    ("not_within_horizon", Text::NotWithinHorizon),
    ("nothing_spent", Text::NothingSpent),
    ("income_covers", Text::IncomeCovers),
    ("unchanged", Text::Unchanged),
    ("changed", Text::Changed),
    ("different", Text::Different),
    ("incomplete", Text::Incomplete),
    ("incomplete_rows", Text::IncompleteRows),
];

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Lists, Text::SheetLists, Text::AboutLists);
    let mut column = 0;
    for (name, header, words) in LISTS {
        sheet.text((HEADER_ROW, column), Look::Header, book.text(header));
        for (index, word) in words.iter().enumerate() {
            let cell = (FIRST + rows(index), column);
            sheet.text(cell, Look::Plain, book.text(*word));
        }
        let last = FIRST + rows(words.len()) - 1;
        book.define(name, Named::Lists, (FIRST, column), (last, column));
        column += 1;
    }
    sheet.text(
        (HEADER_ROW, column),
        Look::Header,
        book.text(Text::Greatest),
    );
    let greatest = [MONEY, RESERVE_SHARE, RESERVE_MONTHS].map(|limit| limit.greatest);
    for (row, greatest) in (FIRST..).zip(greatest) {
        let value = Value::from(greatest.normalize());
        sheet.value((row, column), Look::Plain, Figure::Decimal, value);
    }
    let name = "reserve_greatest";
    book.define(name, Named::Lists, (FIRST, column), (FIRST + 2, column));
    column += 1;
    for (row, (name, text)) in (FIRST..).zip(SENTENCES) {
        sheet.text((row, column), Look::Plain, book.text(text));
        book.define(name, Named::Lists, (row, column), (row, column));
    }
    column += 1;
    for (row, (name, chosen, list, number)) in (FIRST..).zip(numbers(book)) {
        let formula = format!("MATCH({chosen},{list},0)");
        sheet.formula(
            (row, column),
            Figure::Whole,
            formula,
            Decimal::from(number).into(),
        );
        book.define(name, Named::Lists, (row, column), (row, column));
    }
    sheet.widths = vec![(0, 4, 26), (5, 5, 50), (6, 6, 20), (7, 7, 50), (8, 8, 10)];
    sheet.frozen = (FIRST, 0);
    book.sheets.push(sheet);
}

/// Which word of its list each choice is, from 1: name, the input, its list, the number as it is.
fn numbers(book: &Book<'_>) -> [(&'static str, &'static str, &'static str, u32); 3] {
    let scenario = book.scenario;
    let counting = match scenario.counting {
        Counting::Agreed => 1,
        Counting::Announced => 2,
        Counting::All => 3,
        Counting::Weighted => 4,
    };
    let rule = match scenario.support.rule {
        SupportRule::MeetAll => 1,
        SupportRule::Cap(_) => 2,
        SupportRule::ProtectReserve => 3,
        SupportRule::Steady => 4,
    };
    let reserve = match scenario.reserve {
        Reserve::Amount(_) => 1,
        Reserve::ShareOfSpending(_) => 2,
        Reserve::MonthsOfSpending(_) => 3,
    };
    [
        ("counting_number", "counting", "counting_words", counting),
        ("rule_number", "rule", "rule_words", rule),
        ("reserve_number", "reserve_kind", "reserve_words", reserve),
    ]
}
