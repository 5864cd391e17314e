//! The rows of a paste as they would be added, and what is wrong with each.

use std::collections::BTreeMap;

use fund_model::Problem;
use yew::Callback;

use super::paste::{PastedRow, read_pledges};
use crate::state::{PastedPledge, PledgeField, PledgeRow, RowId, State, selectors};
use crate::text::Texts;

/// A cell: the row from 0, and the column.
type Cell = (usize, PledgeField);

/// The readings that a person picked for cells that can be read in two ways.
pub type Picks = BTreeMap<Cell, String>;

/// A person picks a reading for a cell.
pub type Pick = Callback<(Cell, String)>;

/// A row and what is wrong with it.
pub struct PreviewRow {
    pub row: PastedRow,
    pub problems: Vec<Problem>,
}

impl PreviewRow {
    /// Whether it can be added as it is.
    pub const fn is_good(&self) -> bool {
        self.row.unread.is_empty() && self.problems.is_empty()
    }

    /// The pledge that would be added.
    pub fn pledge(&self) -> PastedPledge {
        PastedPledge {
            row: PledgeRow {
                id: RowId::default(),
                active: true,
                pledge: self.row.pledge.clone(),
            },
            unread: self.row.unread.clone(),
        }
    }
}

/// Reads pasted text and checks it, with what was picked so far.
pub fn preview(text: &str, picks: &Picks, state: &State, texts: &Texts) -> Vec<PreviewRow> {
    let mut rows = read_pledges(text, &state.document.new_pledge(), texts);
    for ((row, column), value) in picks {
        if let Some(row) = rows.get_mut(*row) {
            row.settle(*column, value);
        }
    }
    let pledges = rows.iter().map(|row| row.pledge.clone()).collect();
    let problems = selectors::problems_of_pledges(state, pledges);
    rows.into_iter()
        .zip(problems)
        .map(|(row, problems)| PreviewRow {
            problems: of_row(problems, &row),
            row,
        })
        .collect()
}

/// The problems of a row by their fields alone, for it is no pledge of the scenario yet and the preview counts its rows.
/// A cell that could not be read is said to be so, and not to be empty as well.
fn of_row(problems: Vec<Problem>, row: &PastedRow) -> Vec<Problem> {
    let of_field = |problem: Problem| {
        let field = problem.path.rsplit('.').next()?;
        let is_read = row.unread.iter().all(|(of, _)| of.name() != field);
        let path = format!("pledge_{field}");
        is_read.then_some(Problem { path, ..problem })
    };
    problems.into_iter().filter_map(of_field).collect()
}
