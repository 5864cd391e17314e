//! The rows of a table before anything changes, with what is wrong in each.

use std::collections::BTreeMap;

use fund_model::{Area, Stage, Word};
use fund_scenario::CsvKind;
use yew::prelude::*;

use super::cells::{Taking, Way, Why};
use super::draft::fields;
use super::preview::{Pick, Preview};
use super::sheet::{OpenCell, SheetRow};
use crate::components::fields::Form;
use crate::screens::workbench::inputs::{spec, words};
use crate::state::{Field, PledgeField, RequestField};
use crate::text::{Texts, args};

/// Rows that are shown; more are counted.
pub const SHOWN_MOST: usize = 100;

/// A preview to look at.
pub struct View<'a> {
    pub preview: &'a Preview,
    pub kind: CsvKind,
    pub pick: &'a Callback<Pick>,
    pub texts: &'a Texts,
}

impl View<'_> {
    /// The rows, those with problems before the others where there are too many to show.
    pub fn table(&self) -> Html {
        let columns = self.columns();
        let label = |field: &Field| words::label(*field, self.texts);
        html! {
            <table class="paste__table">
                <thead>
                    <tr>
                        <th scope="col">{ self.texts.text("import-row-column", ()) }</th>
                        { for columns.iter().map(|field| html! { <th scope="col">{ label(field) }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for self.shown().into_iter().map(|index| self.row(index, &columns)) }</tbody>
            </table>
        }
    }

    /// The cells of a column that can be read in two ways, settled all at once.
    pub fn doubts(&self) -> Html {
        let mut doubts: BTreeMap<Field, (usize, &OpenCell, &[Way; 2])> = BTreeMap::new();
        for cell in self.preview.sheet.rows.iter().flat_map(|row| &row.open) {
            if let Why::Either(ways) = &cell.why {
                doubts.entry(cell.field).or_insert((0, cell, ways)).0 += 1;
            }
        }
        let many = doubts.into_values().filter(|(cells, ..)| *cells > 1);
        many.map(|(cells, cell, ways)| {
            let args = args! { "cells" => cells, "column" => words::label(cell.field, self.texts) };
            html! {
                <div class="paste__doubt" key={cell.field.name()}>
                    <p>{ self.texts.text("import-doubts", args) }</p>
                    <div class="field__readings">{ for ways.iter().map(|way| self.column_button(cell, way)) }</div>
                </div>
            }
        })
        .collect()
    }

    fn column_button(&self, cell: &OpenCell, way: &Way) -> Html {
        let (field, taking) = (cell.field, way.taking);
        let chosen = self
            .pick
            .reform(move |_: MouseEvent| Pick::Column(field, taking));
        let args = args! {
            "cell" => &cell.text,
            "value" => form_of(field, "USD").write(&way.value, self.texts),
        };
        html! {
            <button type="button" class="button button--small" onclick={chosen}>
                { self.texts.text("import-read-all", args) }
            </button>
        }
    }

    /// The fields that the table has, and those that it does not have but that tell most of a row.
    fn columns(&self) -> Vec<Field> {
        let most_telling: &[&str] = match self.kind {
            CsvKind::Pledges => &[
                "donor",
                "amount",
                "currency",
                "stage",
                "first_payment",
                "payments",
            ],
            CsvKind::Requests => &["title", "year", "amount"],
        };
        let has = |field: &Field| self.preview.sheet.fields.contains(field);
        fields(self.kind)
            .into_iter()
            .filter(|field| has(field) || most_telling.contains(&field.name()))
            .collect()
    }

    fn shown(&self) -> Vec<usize> {
        let all = 0..self.preview.sheet.rows.len();
        let wrong = all.clone().filter(|index| !self.preview.is_good(*index));
        let good = all.filter(|index| self.preview.is_good(*index));
        let mut shown: Vec<usize> = wrong.chain(good).take(SHOWN_MOST).collect();
        shown.sort_unstable();
        shown
    }

    fn row(&self, index: usize, columns: &[Field]) -> Html {
        let row = &self.preview.sheet.rows[index];
        let cell = |field: &Field| {
            let open = row.open.iter().find(|cell| cell.field == *field);
            let text = open.map_or_else(|| self.shown_text(row, *field), |cell| cell.text.clone());
            html! { <td class={open.map(|_| "paste__wrong")} dir="auto">{ text }</td> }
        };
        html! {
            <>
                <tr>
                    <th scope="row">{ row.number }</th>
                    { for columns.iter().map(cell) }
                </tr>
                if !self.preview.is_good(index) {
                    <tr class="paste__problems"><td colspan={(columns.len() + 1).to_string()}>
                        <div class="field__message">
                            <p>{ self.texts.text("paste-row", args! { "number" => row.number }) }</p>
                            { for row.open.iter().map(|cell| self.open_cell(index, row, cell)) }
                            { for self.preview.problems[index].iter().map(|problem| html! { <p>{ self.texts.problem(problem) }</p> }) }
                        </div>
                    </td></tr>
                }
            </>
        }
    }

    /// The value of a field as the page writes it.
    fn shown_text(&self, row: &SheetRow, field: Field) -> String {
        let text = row.draft.text(field);
        let option = match field {
            Field::Pledge(_, PledgeField::Stage) if Stage::from_word(text).is_some() => {
                format!("option-stage-{text}")
            }
            Field::Request(_, RequestField::Area) if Area::from_word(text).is_some() => {
                format!("option-area-{text}")
            }
            Field::Request(_, RequestField::Ldc | RequestField::Sids) => match text {
                "true" => "option-yes".to_owned(),
                "false" => "option-no".to_owned(),
                _ => return String::new(),
            },
            _ => return form_of(field, row.draft.currency()).write(text, self.texts),
        };
        self.texts.text(&option, ())
    }

    fn open_cell(&self, index: usize, row: &SheetRow, cell: &OpenCell) -> Html {
        let reason = match &cell.why {
            Why::Either(_) => self.texts.text("number-ambiguous", ()),
            Why::Number(unreadable) => self.texts.unreadable(unreadable),
            Why::Month => self.texts.text("month-unreadable", ()),
            Why::Flag => self.texts.text("import-no-flag", ()),
        };
        let args = args! {
            "field" => words::label(cell.field, self.texts),
            "text" => &cell.text,
            "reason" => reason,
        };
        html! {
            <>
                <p>{ self.texts.text("import-cell", args) }</p>
                if let Why::Either(ways) = &cell.why {
                    <div class="field__readings">
                        { for ways.iter().map(|way| self.cell_button(index, row, cell.field, way)) }
                    </div>
                }
            </>
        }
    }

    fn cell_button(&self, index: usize, row: &SheetRow, field: Field, way: &Way) -> Html {
        let value = way.value.clone();
        let chosen = self
            .pick
            .reform(move |_: MouseEvent| Pick::Cell(index, field, value.clone()));
        let id = match way.taking {
            Taking::Thousands => "number-ambiguous-thousands",
            Taking::Decimals => "number-ambiguous-decimals",
            Taking::DayFirst => "import-day-first",
            Taking::MonthFirst => "import-month-first",
        };
        let shown = form_of(field, row.draft.currency()).write(&way.value, self.texts);
        html! {
            <button type="button" class="button button--small" onclick={chosen}>
                { self.texts.text(id, args! { "value" => shown }) }
            </button>
        }
    }
}

fn form_of(field: Field, currency: &str) -> Form {
    spec::form(field, currency)
}
