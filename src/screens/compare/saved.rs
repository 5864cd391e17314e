//! The tables of a comparison as they are saved: plain numbers, and the differences from the baseline beside them.

use std::rc::Rc;

use fund_model::Money;
use fund_scenario::{CsvCell, CsvTable};
use yew::prelude::*;

use super::charts::{balance_at, month_at};
use super::column::Columns;
use super::difference::Amount;
use super::figures::{Figure, FigureRow, Measured, met, requests_rows, rows};
use super::inputs::input_rows;
use crate::screens::tables::{save_table_button, table_name};
use crate::text::{Texts, args, without_direction_marks};

/// Makes a table of a comparison.
pub type Made = fn(&Texts, &Columns) -> CsvTable;

/// The button that saves a table, which is called `table-name-compare-<word>`.
pub fn save_button(texts: &Texts, columns: &Columns, word: &'static str, made: Made) -> Html {
    let columns = Rc::new(columns.clone());
    save_table_button(texts, word, {
        let texts = texts.clone();
        Callback::from(move |()| {
            let baseline = &columns.baseline().name;
            (table_name(&texts, word, baseline), made(&texts, &columns))
        })
    })
}

/// Every figure of every scenario, and its difference from the baseline's. What the page writes as "57 of 155" stands in
/// two rows.
pub fn figures(texts: &Texts, columns: &Columns) -> CsvTable {
    let baseline = &columns.baseline().name;
    let mut heads = vec![texts.plain("compare-figure", ())];
    for (index, column) in columns.all.iter().enumerate() {
        heads.push(column.name.clone());
        if index != columns.baseline {
            let args = args! { "name" => &column.name, "baseline" => baseline };
            heads.push(texts.plain("table-difference", args));
        }
    }
    let mut requests = requests_rows(texts, columns).into_iter();
    let rows = rows(texts, columns).into_iter();
    let rows = rows.flat_map(|row| [Some(row), requests.next()]).flatten();
    CsvTable {
        columns: heads,
        rows: rows.map(|row| figure_row(columns, &row)).collect(),
    }
}

fn figure_row(columns: &Columns, row: &FigureRow) -> Vec<CsvCell> {
    let mut cells = vec![text(&row.name)];
    for (index, figure) in row.figures.iter().enumerate() {
        cells.push(figure.as_ref().map_or(CsvCell::Empty, figure_cell));
        if index != columns.baseline {
            let is_comparable = !row.is_of_horizon || columns.has_horizon_of_baseline(index);
            let pair = row.figures[columns.baseline].as_ref().zip(figure.as_ref());
            let by = pair.filter(|_| is_comparable).and_then(difference);
            cells.push(by.unwrap_or(CsvCell::Empty));
        }
    }
    cells
}

fn figure_cell(figure: &Figure) -> CsvCell {
    match &figure.measured {
        Measured::By(amount) => amount_cell(amount),
        Measured::NotReached | Measured::Not => text(&figure.text),
    }
}

fn amount_cell(amount: &Amount) -> CsvCell {
    match amount {
        Amount::Count(count) => CsvCell::Number(count.to_string()),
        Amount::Money(amount) => money(amount),
        Amount::Months(tenths) => CsvCell::Number(decimal_of_tenths(*tenths)),
    }
}

/// The figure less the baseline's.
fn difference((baseline, figure): (&Figure, &Figure)) -> Option<CsvCell> {
    let (Measured::By(baseline), Measured::By(figure)) = (&baseline.measured, &figure.measured)
    else {
        return None;
    };
    let sign = |is_less| if is_less { "-" } else { "" };
    match (baseline, figure) {
        (Amount::Money(baseline), Amount::Money(figure)) => Some(money(&(figure - baseline))),
        (Amount::Count(baseline), Amount::Count(figure)) => {
            let by = figure.abs_diff(*baseline);
            Some(CsvCell::Number(format!("{}{by}", sign(figure < baseline))))
        }
        (Amount::Months(baseline), Amount::Months(figure)) => {
            let by = decimal_of_tenths(figure.abs_diff(*baseline));
            Some(CsvCell::Number(format!("{}{by}", sign(figure < baseline))))
        }
        _ => None,
    }
}

fn decimal_of_tenths(tenths: u128) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The inputs that differ, as the page writes them.
pub fn inputs(texts: &Texts, columns: &Columns) -> CsvTable {
    let written = |value: &Option<String>| value.as_deref().map_or(CsvCell::Empty, text);
    let rows = input_rows(texts, columns).into_iter().map(|row| {
        let of = |index: usize| match row.others.get(&index) {
            Some(value) if index != columns.baseline => written(value),
            _ => written(&row.baseline),
        };
        let cells = (0..columns.all.len()).map(of);
        std::iter::once(text(&row.label)).chain(cells).collect()
    });
    CsvTable {
        columns: heads(texts, columns, "compare-input", |_| true),
        rows: rows.collect(),
    }
}

/// The balance of every scenario by month, the opening balance first.
pub fn reserve(texts: &Texts, columns: &Columns) -> CsvTable {
    let rows = (0..=columns.years_most() * 12).map(|months| {
        let month = match month_at(columns, months) {
            Some(month) => CsvCell::Text(month.to_string()),
            None => CsvCell::Number(months.to_string()),
        };
        let balances = columns
            .answered()
            .map(|(.., answer)| balance_at(answer, months).map_or(CsvCell::Empty, money));
        std::iter::once(month).chain(balances).collect()
    });
    CsvTable {
        columns: heads(texts, columns, "ledger-month", |index| {
            is_answered(columns, index)
        }),
        rows: rows.collect(),
    }
}

/// The requests that every scenario meets by year.
pub fn requests(texts: &Texts, columns: &Columns) -> CsvTable {
    let rows = (0..columns.years_most()).map(|index| {
        let met = columns.answered().map(|(_, column, _)| {
            let year = column.years().get(index);
            year.map_or(CsvCell::Empty, |year| {
                figure_cell(&met(texts, std::slice::from_ref(year)))
            })
        });
        std::iter::once(text(&columns.year_label(texts, index)))
            .chain(met)
            .collect()
    });
    CsvTable {
        columns: heads(texts, columns, "chart-year", |index| {
            is_answered(columns, index)
        }),
        rows: rows.collect(),
    }
}

fn is_answered(columns: &Columns, index: usize) -> bool {
    columns.all[index].answer.is_some()
}

fn heads(
    texts: &Texts,
    columns: &Columns,
    first: &str,
    shown: impl Fn(usize) -> bool,
) -> Vec<String> {
    let names = columns.all.iter().enumerate();
    let names = names.filter(|(index, _)| shown(*index));
    std::iter::once(texts.plain(first, ()))
        .chain(names.map(|(_, column)| column.name.clone()))
        .collect()
}

fn money(amount: &Money) -> CsvCell {
    CsvCell::Amount(amount.to_string())
}

fn text(text: &str) -> CsvCell {
    CsvCell::text(without_direction_marks(text))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "saved_tests.rs"]
mod tests;
