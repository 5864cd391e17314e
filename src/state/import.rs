//! Rows that come from a spreadsheet.

use std::rc::Rc;

use super::document::{Document, PledgeRow, RequestRow};
use super::field::{Field, PledgeField, RequestField};
use super::notice::NoticeKind;

/// Rows to take over.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub rows: ImportedRows,
    /// Whether they take the place of the present rows of their kind, rather than to stand after them.
    pub replaces: bool,
}

/// Rows of one kind.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportedRows {
    Pledges(Vec<ImportedRow<PledgeRow, PledgeField>>),
    Requests(Vec<ImportedRow<RequestRow, RequestField>>),
}

/// A row, with the cells that could not be read as they stand in the spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedRow<R, F> {
    /// Its identity is given when it is taken over.
    pub row: R,
    pub unread: Vec<(F, String)>,
}

/// Takes rows over.
pub fn take_over(document: &mut Document, import: Import) -> NoticeKind {
    match import.rows {
        ImportedRows::Pledges(pledges) => {
            if import.replaces {
                remove_pledges(document);
            }
            let count = pledges.len();
            pledges
                .into_iter()
                .for_each(|row| add_pledge(document, row));
            NoticeKind::PledgesImported { count }
        }
        ImportedRows::Requests(requests) => {
            if import.replaces {
                remove_requests(document);
            }
            let count = requests.len();
            requests
                .into_iter()
                .for_each(|row| add_request(document, row));
            NoticeKind::RequestsImported { count }
        }
    }
}

fn remove_pledges(document: &mut Document) {
    document.pledges.clear();
    document
        .unread
        .retain(|field, _| !matches!(field, Field::Pledge(..)));
}

fn remove_requests(document: &mut Document) {
    document.queue.clear();
    document
        .unread
        .retain(|field, _| !matches!(field, Field::Request(..)));
}

fn add_pledge(document: &mut Document, imported: ImportedRow<PledgeRow, PledgeField>) {
    let id = document.new_row();
    document
        .pledges
        .push(Rc::new(PledgeRow { id, ..imported.row }));
    let unread = imported.unread.into_iter();
    document
        .unread
        .extend(unread.map(|(part, text)| (Field::Pledge(id, part), text)));
}

fn add_request(document: &mut Document, imported: ImportedRow<RequestRow, RequestField>) {
    let id = document.new_row();
    document
        .queue
        .push(Rc::new(RequestRow { id, ..imported.row }));
    let unread = imported.unread.into_iter();
    document
        .unread
        .extend(unread.map(|(part, text)| (Field::Request(id, part), text)));
}
