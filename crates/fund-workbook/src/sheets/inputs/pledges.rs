//! The table of pledges, with rows kept free for more.

use fund_model::limits::{FIRST_PAYMENT, GROWTH, INTERVAL_MONTHS, PAYMENTS, PLEDGE_AMOUNT};
use fund_model::limits::{RATE, SHARE};
use fund_model::{Decimal, Pledge, Stage};

use super::{Range, add_flags, allowed_rows};
use crate::book::{Book, rows};
use crate::limits::SPARE_PLEDGES;
use crate::sheet::{Figure, Look, Sheet, Value, a1, range};
use crate::text::WorkbookText as Text;

/// Columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Donor,
    Amount,
    Currency,
    Rate,
    Stage,
    Probability,
    FirstPayment,
    Payments,
    Interval,
    Growth,
    Source,
}

const HEADERS: [Text; 11] = [
    Text::FieldDonor,
    Text::FieldAmount,
    Text::FieldCurrency,
    Text::FieldRate,
    Text::FieldStage,
    Text::FieldProbability,
    Text::FieldFirstPayment,
    Text::FieldPayments,
    Text::FieldInterval,
    Text::FieldGrowth,
    Text::Source,
];

/// Adds the table from `row` on and gives the row after the last.
pub(super) fn add(book: &mut Book<'_>, sheet: &mut Sheet, row: u32) -> u32 {
    sheet.text((row, 0), Look::Title, book.text(Text::FieldPledges));
    sheet.headers(row + 1, HEADERS.map(|text| book.text(text)));
    let first = row + 4;
    let pledges = &book.scenario.pledges;
    let last = first + rows(pledges.len() + SPARE_PLEDGES) - 1;
    for (index, pledge) in pledges.iter().enumerate() {
        let row = first + rows(index);
        add_row(book, sheet, row, pledge);
        let source = book.words.source(&format!("pledges[{index}]"));
        sheet.text((row, Column::Source as u16), Look::Input, source);
    }
    for row in first + rows(pledges.len())..=last {
        add_free_row(sheet, row);
    }
    allowed_rows(book, sheet, row + 2, ranges(), last);
    add_flags(book, sheet, row, (first, last), lacking);
    book.pledges_row = first;
    last + 1
}

fn ranges() -> Vec<(u16, Figure, Range)> {
    vec![
        (
            Column::Amount as u16,
            Figure::Currency,
            PLEDGE_AMOUNT.into(),
        ),
        (Column::Rate as u16, Figure::Decimal, RATE.into()),
        (
            Column::Stage as u16,
            Figure::Text,
            Range::List("stage_words"),
        ),
        (Column::Probability as u16, Figure::Percent, SHARE.into()),
        (
            Column::FirstPayment as u16,
            Figure::Month,
            FIRST_PAYMENT.into(),
        ),
        (Column::Payments as u16, Figure::Whole, PAYMENTS.into()),
        (
            Column::Interval as u16,
            Figure::Whole,
            INTERVAL_MONTHS.into(),
        ),
        (Column::Growth as u16, Figure::Percent, GROWTH.into()),
    ]
}

fn add_row(book: &Book<'_>, sheet: &mut Sheet, row: u32, pledge: &Pledge) {
    let values: [(Column, Figure, Value); 10] = [
        (Column::Donor, Figure::Text, pledge.donor.clone().into()),
        (
            Column::Amount,
            Figure::Currency,
            pledge.amount.normalize().into(),
        ),
        (
            Column::Currency,
            Figure::Text,
            pledge.currency.clone().into(),
        ),
        (
            Column::Rate,
            Figure::Decimal,
            pledge.rate.normalize().into(),
        ),
        (
            Column::Stage,
            Figure::Text,
            book.text(stage(pledge.stage)).into(),
        ),
        (
            Column::Probability,
            Figure::Percent,
            pledge.probability.normalize().into(),
        ),
        (
            Column::FirstPayment,
            Figure::Month,
            pledge.first_payment.into(),
        ),
        (Column::Payments, Figure::Whole, pledge.payments.into()),
        (
            Column::Interval,
            Figure::Whole,
            pledge.interval_months.into(),
        ),
        (
            Column::Growth,
            Figure::Percent,
            pledge.growth.normalize().into(),
        ),
    ];
    for (column, figure, value) in values {
        sheet.value((row, column as u16), Look::Input, figure, value);
    }
}

/// Whether a row was begun and has no stage, or no number where one is needed.
fn lacking(row: u32) -> String {
    let of = |column: Column| a1((row, column as u16));
    let begun = [
        Column::Donor,
        Column::Amount,
        Column::Stage,
        Column::FirstPayment,
    ]
    .map(of);
    let numbers = range(
        (row, Column::Probability as u16),
        (row, Column::Interval as u16),
    );
    format!(
        "AND(COUNTA({})>0,OR(ISNA(MATCH({},stage_words,0)),COUNT({},{},{numbers})<6))",
        begun.join(","),
        of(Column::Stage),
        of(Column::Amount),
        of(Column::Rate)
    )
}

/// A row without amount and stage, and with the format's own defaults, so that it counts as nothing.
fn add_free_row(sheet: &mut Sheet, row: u32) {
    let nothing = || Value::Text(String::new());
    let values: [(Column, Figure, Value); 11] = [
        (Column::Donor, Figure::Text, nothing()),
        (Column::Amount, Figure::Currency, nothing()),
        (Column::Currency, Figure::Text, "USD".to_owned().into()),
        (Column::Rate, Figure::Decimal, Decimal::ONE.into()),
        (Column::Stage, Figure::Text, nothing()),
        (Column::Probability, Figure::Percent, Decimal::ONE.into()),
        (Column::FirstPayment, Figure::Month, nothing()),
        (Column::Payments, Figure::Whole, 1.into()),
        (Column::Interval, Figure::Whole, 12.into()),
        (Column::Growth, Figure::Percent, Decimal::ZERO.into()),
        (Column::Source, Figure::Text, nothing()),
    ];
    for (column, figure, value) in values {
        sheet.value((row, column as u16), Look::Input, figure, value);
    }
}

fn stage(stage: Stage) -> Text {
    match stage {
        Stage::Paid => Text::StagePaid,
        Stage::Agreed => Text::StageAgreed,
        Stage::Announced => Text::StageAnnounced,
        Stage::Assumed => Text::StageAssumed,
    }
}
