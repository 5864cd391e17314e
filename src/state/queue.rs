//! The queue of requests: its order, and what a person does to it.

use std::rc::Rc;

use fund_model::RequestDraft;

use super::document::{Document, RequestRow};
use super::field::{Field, RequestField, RowId};
use super::order::sorted_indices;

/// Where a request goes: beside another one, and into its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueuePlace {
    Before(RowId),
    After(RowId),
}

impl QueuePlace {
    /// The request beside it.
    pub const fn beside(self) -> RowId {
        match self {
            Self::Before(row) | Self::After(row) => row,
        }
    }
}

/// The planning year that a request is written down for, from 1; `None` for a text that is no such number.
pub fn year_of(row: &RequestRow) -> Option<u32> {
    row.request.year.parse().ok().filter(|year| *year > 0)
}

/// The requests by planning year, those of one year in the order of the queue, those without one last.
///
/// Requests are met within their year, so this order decides as the queue's own does, and shows where the line falls.
pub fn requests_by_year(document: &Document) -> Vec<Rc<RequestRow>> {
    let mut rows = document.queue.clone();
    sort(&mut rows);
    rows
}

/// Whether the queue itself stands in that order.
pub fn is_queue_by_year(document: &Document) -> bool {
    document.queue.is_sorted_by_key(|row| rank(row))
}

/// Puts the queue in the order of [`requests_by_year`].
pub(super) fn sort(rows: &mut Vec<Rc<RequestRow>>) {
    let ranks: Vec<u32> = rows.iter().map(|row| rank(row)).collect();
    let sorted = sorted_indices(rows.len(), &|one, other| ranks[one].cmp(&ranks[other]));
    *rows = sorted
        .into_iter()
        .map(|index| Rc::clone(&rows[index]))
        .collect();
}

fn rank(row: &RequestRow) -> u32 {
    year_of(row).unwrap_or(u32::MAX)
}

/// Adds a blank request to the last year that has any.
pub(super) fn add(document: &mut Document) {
    let year = document.queue.iter().filter_map(|row| year_of(row)).max();
    let request = RequestDraft {
        year: year.unwrap_or(1).to_string(),
        ..RequestDraft::default()
    };
    add_all(document, [request]);
}

/// Adds requests at the end.
pub(super) fn add_all(document: &mut Document, requests: impl IntoIterator<Item = RequestDraft>) {
    for request in requests {
        let id = document.new_row();
        document.queue.push(Rc::new(RequestRow { id, request }));
    }
}

/// Adds a copy of a request below it, with the texts that could not be read.
pub(super) fn duplicate(document: &mut Document, row: RowId) {
    let Some(at) = place_of(document, row) else {
        return;
    };
    let id = document.new_row();
    let request = document.queue[at].request.clone();
    document
        .queue
        .insert(at + 1, Rc::new(RequestRow { id, request }));
    for part in RequestField::ALL {
        if let Some(text) = document.unread.get(&Field::Request(row, part)).cloned() {
            document.unread.insert(Field::Request(id, part), text);
        }
    }
}

/// Moves a request beside another one and into its year.
pub(super) fn move_to(document: &mut Document, row: RowId, to: QueuePlace) {
    let target = document.request(to.beside()).map(Rc::clone);
    let (Some(from), Some(target)) = (place_of(document, row), target) else {
        return;
    };
    if row == target.id {
        return;
    }
    let moved = document.queue.remove(from);
    let beside = place_of(document, target.id).expect("the other request is still in the queue");
    let at = match to {
        QueuePlace::Before(_) => beside,
        QueuePlace::After(_) => beside + 1,
    };
    document.queue.insert(at, moved);
    if document.queue[at].request.year != target.request.year {
        let year = Field::Request(row, RequestField::Year);
        document.write(year, target.request.year.clone());
    }
}

/// Whether a move would change anything.
pub fn would_move(document: &Document, row: RowId, to: QueuePlace) -> bool {
    let mut moved = document.clone();
    move_to(&mut moved, row, to);
    moved != *document
}

fn place_of(document: &Document, row: RowId) -> Option<usize> {
    document.queue.iter().position(|request| request.id == row)
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
