//! The keyboard in the grid: Enter goes down, Control and an arrow go to the next cell that way.

use yew::prelude::*;

use crate::platform::{events, page};
use crate::state::{PledgeField, RowId};

/// Columns from start to end, those of the details included: a closed row's are passed over.
const COLUMNS: [PledgeField; 10] = [
    PledgeField::Donor,
    PledgeField::Amount,
    PledgeField::Stage,
    PledgeField::FirstPayment,
    PledgeField::Payments,
    PledgeField::Currency,
    PledgeField::Rate,
    PledgeField::Probability,
    PledgeField::IntervalMonths,
    PledgeField::Growth,
];

/// Moves the focus if the key is one of the grid's.
pub fn move_focus(event: &KeyboardEvent, rows: &[RowId]) {
    let Some((row, column)) = events::grid_place(event) else { return };
    let Some(at) = rows.iter().position(|id| id.0.to_string() == row) else { return };
    let with_command = events::with_command(event);
    let moved = match (event.key().as_str(), with_command) {
        ("Enter", false) if event.shift_key() => to_row(rows, at.checked_sub(1), &column),
        ("Enter", false) => to_row(rows, Some(at + 1), &column),
        ("ArrowUp", true) => to_row(rows, at.checked_sub(1), &column),
        ("ArrowDown", true) => to_row(rows, Some(at + 1), &column),
        ("ArrowLeft", true) => along(event, rows[at], &column, false),
        ("ArrowRight", true) => along(event, rows[at], &column, true),
        _ => false,
    };
    if moved {
        event.prevent_default();
    }
}

fn to_row(rows: &[RowId], at: Option<usize>, column: &str) -> bool {
    let row = at.and_then(|at| rows.get(at));
    row.is_some_and(|row| focus_cell(*row, column))
}

/// The next cell of the row in the direction of the arrow, as the page is read.
fn along(event: &KeyboardEvent, row: RowId, column: &str, right: bool) -> bool {
    let forwards = right != events::is_right_to_left(event);
    let Some(at) = COLUMNS.iter().position(|field| field.name() == column) else { return false };
    let mut after = COLUMNS[at + 1..].iter();
    let mut before = COLUMNS[..at].iter().rev();
    let focus = |field: &PledgeField| focus_cell(row, field.name());
    if forwards { after.any(focus) } else { before.any(focus) }
}

/// Moves the focus to a cell, if it is there.
pub fn focus_cell(row: RowId, column: &str) -> bool {
    page::focus(&format!("[data-row=\"{}\"] [data-column=\"{column}\"]", row.0))
}
