//! What each pledge pays in each month: first in its own currency, then what of it counts in US$.

mod formulas;

use crate::book::{Book, columns, number, rows};
use crate::figures::{PledgeFigures, earlier_columns};
use crate::names::Named;
use crate::sheet::{Content, Figure, Look, Sheet, Value, range, row_fixed};
use crate::sheets::inputs::{PledgeColumn, flag};
use crate::text::WorkbookText as Text;
use formulas::{before, counted, earlier, first, last_before, own_currency, weight};

/// The row with the numbers of the months, and the one with the months.
const NUMBERS: u32 = 2;
const MONTHS: u32 = 3;
const FIRST: u32 = 4;
/// The first column with a month.
const FIRST_MONTH: u16 = 11;

/// Columns before the months.
#[derive(Clone, Copy)]
enum Column {
    Donor,
    Currency,
    Amount,
    Growth,
    Rate,
    Weight,
    First,
    Payments,
    Interval,
    Before,
    LastBefore,
}

const HEADERS: [Text; 11] = [
    Text::FieldDonor,
    Text::FieldCurrency,
    Text::FieldAmount,
    Text::FieldGrowth,
    Text::FieldRate,
    Text::CountedShare,
    Text::FirstMonthNumber,
    Text::FieldPayments,
    Text::FieldInterval,
    Text::EarlierPayments,
    Text::LastEarlierPayment,
];

/// Where the tables of the sheet start; each has a row for every pledge.
#[derive(Clone, Copy)]
struct Tables {
    rows: u32,
    counted: u32,
    earlier: u32,
}

impl Tables {
    fn of(book: &Book<'_>) -> Self {
        let rows = rows(book.figures.pledges.len());
        let counted = FIRST + rows + 2;
        Self {
            rows,
            counted,
            earlier: counted + rows + 4,
        }
    }

    /// The row of the receipts of each month.
    fn total(self) -> u32 {
        self.counted + self.rows
    }
}

pub(crate) fn add(book: &mut Book<'_>) {
    let mut sheet = book.sheet(Named::Income, Text::SheetIncome, Text::AboutIncome);
    let tables = Tables::of(book);
    add_heads(book, &mut sheet, tables);
    for (index, pledge) in (0..).zip(&book.figures.pledges) {
        let own = FIRST + index;
        let input = book.pledges_row + index;
        add_pledge(book, &mut sheet, own, input, pledge);
        for row in [own, tables.counted + index, tables.earlier + index] {
            add_donor(book, &mut sheet, row, input);
        }
        for (month, amount) in (0..).zip(&pledge.own) {
            let cell = (own, FIRST_MONTH + month);
            sheet.formula(cell, Figure::Payment, own_currency(cell), (*amount).into());
        }
        for (month, amount) in (0..).zip(&pledge.counted) {
            let formula = counted((own, FIRST_MONTH + month));
            let cell = (tables.counted + index, FIRST_MONTH + month);
            sheet.formula(cell, Figure::Payment, formula, (*amount).into());
        }
        for (payment, amount) in (0..).zip(&pledge.earlier) {
            let cell = (tables.earlier + index, FIRST_MONTH + payment);
            let formula = earlier(cell, own, tables.earlier - 1);
            sheet.formula(cell, Figure::Payment, formula, (*amount).into());
        }
    }
    add_total(book, &mut sheet, tables);
    sheet.widths = vec![
        (0, 0, 30),
        (1, 1, 9),
        (2, 2, 16),
        (3, 9, 14),
        (10, FIRST_MONTH + 252, 15),
    ];
    sheet.frozen = (FIRST, 1);
    sheet.pages_wide = columns(book.years()) + 1;
    book.sheets.push(sheet);
}

/// What the Fund receives in a month of the horizon, counted from 0.
pub(crate) fn receipts(book: &Book<'_>, month: usize) -> String {
    let total = (Tables::of(book).total(), FIRST_MONTH + columns(month));
    book.names.cell(Named::Income, total)
}

fn add_heads(book: &Book<'_>, sheet: &mut Sheet, tables: Tables) {
    sheet.text((NUMBERS, 0), Look::Total, book.text(Text::OwnCurrency));
    sheet.headers(MONTHS, HEADERS.map(|text| book.text(text)));
    for (index, month) in book.figures.projection.months.iter().enumerate() {
        let column = FIRST_MONTH + columns(index);
        let shown = number(index + 1).into();
        sheet.value((NUMBERS, column), Look::Plain, Figure::Whole, shown);
        let formula = format!("EDATE(as_of,{})", row_fixed((NUMBERS, column)));
        let content = Content::Formula(formula, month.month.into());
        sheet.put((MONTHS, column), Look::Header, Figure::Month, content);
    }
    let above = |row: u32| (row - 1, 0);
    sheet.text(
        above(tables.counted),
        Look::Total,
        book.text(Text::CountedDollars),
    );
    sheet.text(
        above(tables.earlier),
        Look::Total,
        book.text(Text::BeforeHorizon),
    );
    for payment in 0..earlier_columns(book.scenario) {
        let cell = (tables.earlier - 1, FIRST_MONTH + columns(payment));
        let shown = number(payment + 1).into();
        sheet.value(cell, Look::Header, Figure::Whole, shown);
    }
}

fn input(book: &Book<'_>, row: u32, column: PledgeColumn) -> String {
    book.names.cell(Named::Inputs, (row, column as u16))
}

/// The name of who gives, as the inputs have it.
fn add_donor(book: &Book<'_>, sheet: &mut Sheet, row: u32, input_row: u32) {
    let pledge = usize::try_from(input_row - book.pledges_row).unwrap_or(usize::MAX);
    let donor = book.scenario.pledges.get(pledge);
    let donor = donor.map(|pledge| pledge.donor.clone()).unwrap_or_default();
    let formula = format!("{}&\"\"", input(book, input_row, PledgeColumn::Donor));
    sheet.formula(
        (row, Column::Donor as u16),
        Figure::Text,
        formula,
        donor.into(),
    );
}

fn add_pledge(
    book: &Book<'_>,
    sheet: &mut Sheet,
    row: u32,
    input_row: u32,
    figures: &PledgeFigures,
) {
    let tables = Tables::of(book);
    let input = |column| input(book, input_row, column);
    let pledge = usize::try_from(input_row - book.pledges_row).unwrap_or(usize::MAX);
    let pledge = book.scenario.pledges.get(pledge);
    let shown = |value: Option<fund_model::Decimal>, free: u32| {
        Value::Number(value.map_or(free.into(), |value| value.normalize()))
    };
    let currency = pledge.map_or("USD", |pledge| pledge.currency.as_str());
    let mut add = |column: Column, figure, formula, value| {
        sheet.formula((row, column as u16), figure, formula, value);
    };
    add(
        Column::Currency,
        Figure::Text,
        input(PledgeColumn::Currency) + "&\"\"",
        currency.to_owned().into(),
    );
    let copies = [
        (
            Column::Amount,
            PledgeColumn::Amount,
            Figure::Currency,
            shown(pledge.map(|pledge| pledge.amount), 0),
        ),
        (
            Column::Growth,
            PledgeColumn::Growth,
            Figure::Percent,
            shown(pledge.map(|pledge| pledge.growth), 0),
        ),
        (
            Column::Rate,
            PledgeColumn::Rate,
            Figure::Decimal,
            shown(pledge.map(|pledge| pledge.rate), 1),
        ),
        (
            Column::Payments,
            PledgeColumn::Payments,
            Figure::Whole,
            shown(pledge.map(|pledge| pledge.payments.into()), 1),
        ),
        (
            Column::Interval,
            PledgeColumn::Interval,
            Figure::Whole,
            shown(pledge.map(|pledge| pledge.interval_months.into()), 12),
        ),
    ];
    for (column, from, figure, value) in copies {
        add(column, figure, input(from), value);
    }
    add(
        Column::Weight,
        Figure::Percent,
        weight(
            &input(PledgeColumn::Stage),
            &input(PledgeColumn::Probability),
            &flag(book, input_row),
        ),
        figures.weight.into(),
    );
    add(
        Column::First,
        Figure::Whole,
        first(&input(PledgeColumn::FirstPayment)),
        fund_model::Decimal::from(figures.first).into(),
    );
    add(
        Column::Before,
        Figure::Whole,
        before(row),
        number(figures.before).into(),
    );
    let earlier_row = tables.earlier + (row - FIRST);
    let last_column = FIRST_MONTH + columns(earlier_columns(book.scenario)) - 1;
    let earlier = range((earlier_row, FIRST_MONTH), (earlier_row, last_column));
    add(
        Column::LastBefore,
        Figure::Currency,
        last_before(row, &earlier),
        figures.last_before.into(),
    );
}

fn add_total(book: &Book<'_>, sheet: &mut Sheet, tables: Tables) {
    let row = tables.total();
    sheet.text((row, 0), Look::Total, book.text(Text::Receipts));
    for (month, receipts) in (0..).zip(&book.figures.receipts) {
        let column = FIRST_MONTH + month;
        let all = range((tables.counted, column), (row - 1, column));
        let formula = Content::Formula(format!("ROUND(SUM({all}),2)"), (*receipts).into());
        sheet.put((row, column), Look::Total, Figure::Payment, formula);
    }
}
