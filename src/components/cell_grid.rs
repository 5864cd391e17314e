//! A table to write in: Enter goes down, Control and an arrow go to the next cell that way, and several cells of a
//! spreadsheet can be pasted into one.
//!
//! A row says which it is with `data-row`, an input in which column it stands with `data-column`.

use std::rc::Rc;

use yew::prelude::*;

use super::focus::focus_on;
use crate::platform::events;

/// Properties of [`CellGrid`].
#[derive(Properties, PartialEq)]
pub struct CellGridProps {
    pub class: Classes,
    /// The rows from top to bottom.
    pub rows: Vec<u32>,
    /// The columns from start to end. Columns that a row does not show are passed over.
    pub columns: Rc<[&'static str]>,
    /// Several cells were pasted into one: their text.
    pub on_pasted: Callback<String>,
    /// Enter was pressed in the last row.
    pub on_past_end: Callback<()>,
    pub children: Html,
}

/// The table.
#[component]
pub fn CellGrid(props: &CellGridProps) -> Html {
    let onkeydown = {
        let (rows, columns) = (props.rows.clone(), Rc::clone(&props.columns));
        let on_past_end = props.on_past_end.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(place) = Place::of(&event, &rows, &columns) else {
                return;
            };
            if place.moves(&event) {
                event.prevent_default();
            } else if event.key() == "Enter" && place.is_last() && !event.shift_key() {
                event.prevent_default();
                on_past_end.emit(());
            }
        })
    };
    let onpaste = {
        let on_pasted = props.on_pasted.clone();
        Callback::from(move |event: Event| {
            let text = events::pasted_text(&event).unwrap_or_default();
            if text.trim_end().contains(['\t', '\n']) {
                event.prevent_default();
                on_pasted.emit(text);
            }
        })
    };
    html! {
        <table class={props.class.clone()} role="table" {onkeydown} {onpaste}>{ props.children.clone() }</table>
    }
}

/// Moves the focus to a cell, if it is shown.
pub fn focus_cell(row: u32, column: &str) -> bool {
    focus_on(&format!("[data-row=\"{row}\"] [data-column=\"{column}\"]"))
}

/// The cell that a key was pressed in.
struct Place<'a> {
    rows: &'a [u32],
    columns: &'a [&'static str],
    row: usize,
    column: usize,
}

impl<'a> Place<'a> {
    fn of(event: &KeyboardEvent, rows: &'a [u32], columns: &'a [&'static str]) -> Option<Self> {
        let (row, column) = events::grid_place(event)?;
        let row: u32 = row.parse().ok()?;
        Some(Self {
            rows,
            columns,
            row: rows.iter().position(|of| *of == row)?,
            column: columns.iter().position(|of| *of == column)?,
        })
    }

    const fn is_last(&self) -> bool {
        self.row + 1 == self.rows.len()
    }

    /// Moves the focus if the key is one of the grid's and there is a cell that way.
    fn moves(&self, event: &KeyboardEvent) -> bool {
        match (event.key().as_str(), events::with_command(event)) {
            ("Enter", false) if event.shift_key() => self.up(),
            ("Enter", false) | ("ArrowDown", true) => self.down(),
            ("ArrowUp", true) => self.up(),
            ("ArrowLeft", true) => self.along(events::is_right_to_left(event)),
            ("ArrowRight", true) => self.along(!events::is_right_to_left(event)),
            _ => false,
        }
    }

    fn up(&self) -> bool {
        self.row > 0 && self.focus(self.row - 1, self.column)
    }

    fn down(&self) -> bool {
        !self.is_last() && self.focus(self.row + 1, self.column)
    }

    fn along(&self, towards_end: bool) -> bool {
        let mut before = (0..self.column).rev();
        let mut after = self.column + 1..self.columns.len();
        let focus = |column| self.focus(self.row, column);
        if towards_end {
            after.any(focus)
        } else {
            before.any(focus)
        }
    }

    fn focus(&self, row: usize, column: usize) -> bool {
        focus_cell(self.rows[row], self.columns[column])
    }
}
