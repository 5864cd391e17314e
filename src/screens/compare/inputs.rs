//! The inputs that differ, side by side.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::column::Columns;
use crate::components::LazyDetails;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::changes::{Entry, Held, Pair, Subject, entries, held};
use crate::text::{Texts, args};

/// So many rows are in sight; a queue of thousands is behind a fold.
const ROWS_IN_SIGHT: usize = 40;

/// An input that differs from the baseline's in at least one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputRow {
    pub label: String,
    /// The value in the baseline; none where it has no such thing.
    pub baseline: Option<String>,
    /// The value in each scenario that has not the baseline's; none inside where it has no such thing.
    pub others: BTreeMap<usize, Option<String>>,
}

/// Every input that differs, in the order of the workbench.
///
/// What is a whole pledge in one scenario may be some fields of it in another; each scenario then has its own value in
/// all rows of that pledge.
pub fn input_rows(texts: &Texts, columns: &Columns) -> Vec<InputRow> {
    let baseline = &columns.baseline().draft;
    let mut rows: BTreeMap<Subject, InputRow> = BTreeMap::new();
    let mut others = Vec::new();
    for (index, column) in columns.others() {
        let entries = entries(texts, baseline, &column.draft);
        for entry in &entries {
            let row = rows
                .entry(entry.subject.clone())
                .or_insert_with(|| InputRow {
                    label: entry.label.clone(),
                    baseline: baseline_value(texts, entry),
                    others: BTreeMap::new(),
                });
            row.others.insert(index, entry.to.clone());
        }
        others.push((index, &column.draft, entries));
    }
    for (subject, row) in &mut rows {
        for (index, draft, entries) in &others {
            if row.others.contains_key(index) {
                continue;
            }
            let pair = Pair {
                from: baseline,
                to: draft,
                entries,
            };
            let value = match held(texts, &pair, subject) {
                Held::AsFirst => continue,
                Held::Nothing => None,
                Held::Other(value) => Some(value),
            };
            row.others.insert(*index, value);
        }
    }
    rows.into_values().collect()
}

/// An order has no value of its own: it is what the moves of others are counted from.
fn baseline_value(texts: &Texts, entry: &Entry) -> Option<String> {
    match entry.subject {
        Subject::Order(_) => Some(texts.text("compare-own-order", ())),
        _ => entry.from.clone(),
    }
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
    let class = if row.is_as_baseline(columns, index) {
        "compare__same"
    } else {
        "compare__value"
    };
    html! { <span {class}>{ row.cell(texts, columns, index) }</span> }
}

impl InputRow {
    /// What is written for a scenario.
    pub fn cell(&self, texts: &Texts, columns: &Columns, index: usize) -> String {
        if self.is_as_baseline(columns, index) {
            return texts.text("compare-as-baseline", ());
        }
        let value = self.others.get(&index).unwrap_or(&self.baseline);
        let value = value.clone();
        value.unwrap_or_else(|| texts.text("compare-not-in-it", ()))
    }

    fn is_as_baseline(&self, columns: &Columns, index: usize) -> bool {
        let has_own = index == columns.baseline || self.others.contains_key(&index);
        !has_own && self.baseline.is_some()
    }
}
