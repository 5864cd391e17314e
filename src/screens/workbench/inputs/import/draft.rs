//! A row as it would be taken over, of either kind.

use fund_model::RequestDraft;
use fund_scenario::CsvKind;

use crate::state::{
    Document, Field, PledgeField, PledgeRow, RequestField, RequestRow, RowId, write_pledge,
};

/// A pledge or a request that has no place in the document yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Draft {
    Pledge(PledgeRow),
    Request(RequestRow),
}

impl Draft {
    /// What a new row of the document holds, in which the cells of a table are written.
    pub fn blank(kind: CsvKind, document: &Document) -> Self {
        match kind {
            CsvKind::Pledges => Self::Pledge(PledgeRow {
                id: RowId::default(),
                active: true,
                pledge: document.new_pledge(),
            }),
            CsvKind::Requests => Self::Request(RequestRow {
                id: RowId::default(),
                request: RequestDraft {
                    year: "1".to_owned(),
                    ..RequestDraft::default()
                },
            }),
        }
    }

    /// The canonical text of a field.
    pub fn text(&self, field: Field) -> &str {
        match (self, field) {
            (Self::Pledge(row), Field::Pledge(_, part)) => row.text(part),
            (Self::Request(row), Field::Request(_, part)) => row.text(part),
            _ => "",
        }
    }

    /// Writes a canonical text into a field. The rate follows the currency.
    pub fn write(&mut self, field: Field, text: String) {
        match (self, field) {
            (Self::Pledge(row), Field::Pledge(_, part)) => {
                write_pledge(&mut row.pledge, part, text);
            }
            (Self::Request(row), Field::Request(_, part)) => row.write(part, &text),
            _ => {}
        }
    }

    /// The currency of its amount.
    pub fn currency(&self) -> &str {
        match self {
            Self::Pledge(row) => &row.pledge.currency,
            Self::Request(_) => "USD",
        }
    }

    /// Says that the pledge does not count.
    pub fn switch_off(&mut self) {
        if let Self::Pledge(row) = self {
            row.active = false;
        }
    }

    /// Whether it is a pledge that does not count.
    pub const fn is_off(&self) -> bool {
        matches!(self, Self::Pledge(row) if !row.active)
    }

    /// The pledge, if it is one.
    pub fn into_pledge(self) -> Option<PledgeRow> {
        match self {
            Self::Pledge(row) => Some(row),
            Self::Request(_) => None,
        }
    }

    /// The request, if it is one.
    pub fn into_request(self) -> Option<RequestRow> {
        match self {
            Self::Pledge(_) => None,
            Self::Request(row) => Some(row),
        }
    }
}

/// The fields of a row, in the order of the format.
pub fn fields(kind: CsvKind) -> Vec<Field> {
    let row = RowId::default();
    match kind {
        CsvKind::Pledges => PledgeField::ALL
            .map(|part| Field::Pledge(row, part))
            .to_vec(),
        CsvKind::Requests => RequestField::ALL
            .map(|part| Field::Request(row, part))
            .to_vec(),
    }
}
