//! The inputs that differ, side by side.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::column::Columns;
use crate::components::LazyDetails;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::changes::{Subject, entries};
use crate::text::{Texts, args};

/// So many rows are in sight; a queue of thousands is behind a fold.
const ROWS_IN_SIGHT: usize = 40;

/// An input that differs from the baseline's in at least one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputRow {
    pub label: String,
    /// The value in the baseline; none where it has no such thing.
    pub baseline: Option<String>,
    /// The value in each scenario that differs here; none inside where it has no such thing.
    pub others: BTreeMap<usize, Option<String>>,
}

/// Every input that differs, in the order of the workbench.
pub fn input_rows(texts: &Texts, columns: &Columns) -> Vec<InputRow> {
    let mut rows: BTreeMap<Subject, InputRow> = BTreeMap::new();
    for (index, column) in columns.others() {
        for entry in entries(texts, &columns.baseline().draft, &column.draft) {
            let row = rows.entry(entry.subject).or_insert_with(|| InputRow {
                label: entry.label,
                baseline: entry.from,
                others: BTreeMap::new(),
            });
            row.others.insert(index, entry.to);
        }
    }
    rows.into_values().collect()
}

/// The table, or that nothing differs.
pub fn view_inputs(texts: &Texts, columns: &Columns) -> Html {
    let mut rows = input_rows(texts, columns);
    if rows.is_empty() {
        let args = args! { "name" => &columns.baseline().name };
        return html! { <p>{ texts.text("compare-inputs-none", args) }</p> };
    }
    let rest = rows.split_off(rows.len().min(ROWS_IN_SIGHT));
    let fold = (!rest.is_empty()).then(|| {
        let summary = texts.text("changes-more", args! { "more" => rest.len() });
        let (texts, columns) = (texts.clone(), columns.clone());
        let label = summary.clone();
        let content = Callback::from(move |()| table(&texts, &columns, &label, &rest));
        html! { <LazyDetails {summary} {content} /> }
    });
    html! {
        <>
            { table(texts, columns, &texts.text("compare-inputs-table", ()), &rows) }
            { for fold }
        </>
    }
}

fn table(texts: &Texts, columns: &Columns, label: &str, rows: &[InputRow]) -> Html {
    let head = columns.head(texts, "compare-input");
    let rows = rows.iter().map(|row| TableRow {
        name: row.label.clone().into(),
        cells: (0..columns.all.len())
            .map(|index| cell(texts, columns, row, index))
            .collect(),
    });
    scroll_table(label, &head, rows)
}

fn cell(texts: &Texts, columns: &Columns, row: &InputRow, index: usize) -> Html {
    let written = |value: &Option<String>| {
        let text = value.clone();
        let text = text.unwrap_or_else(|| texts.text("compare-not-in-it", ()));
        html! { <span class="compare__value">{ text }</span> }
    };
    if index == columns.baseline {
        return written(&row.baseline);
    }
    match row.others.get(&index) {
        Some(value) => written(value),
        None => {
            let same = texts.text("compare-as-baseline", ());
            html! { <span class="compare__same">{ same }</span> }
        }
    }
}
