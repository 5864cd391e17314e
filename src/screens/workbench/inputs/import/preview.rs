//! The rows as they would be taken over, what is wrong with each, and what a person picked for cells in doubt.

use std::collections::{BTreeMap, BTreeSet};

use fund_model::{DemandDraft, Problem, ScenarioDraft};
use fund_scenario::CsvKind;

use super::cells::{Taking, Why};
use super::draft::Draft;
use super::sheet::{OpenCell, Sheet, SheetRow, read_sheet};
use crate::state::{
    AppState, Field, Import, ImportedRow, ImportedRows, PledgeField, PledgeRow, RequestField,
    RequestRow,
};
use crate::text::Texts;

/// What a person picked for cells that can be read in two ways.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picks {
    /// For one cell: the row, counted from 0, and the field.
    pub cells: BTreeMap<(usize, Field), String>,
    /// For all cells of a column that can be read so.
    pub columns: BTreeSet<(Field, Taking)>,
}

/// A person picks.
#[derive(Clone, Debug)]
pub enum Pick {
    Cell(usize, Field, String),
    Column(Field, Taking),
}

impl Picks {
    /// With one more.
    pub fn with(&self, pick: Pick) -> Self {
        let mut picks = self.clone();
        match pick {
            Pick::Cell(row, field, value) => {
                picks.cells.insert((row, field), value);
            }
            Pick::Column(field, taking) => {
                picks.columns.insert((field, taking));
            }
        }
        picks
    }

    fn value(&self, row: usize, cell: &OpenCell) -> Option<String> {
        if let Some(value) = self.cells.get(&(row, cell.field)) {
            return Some(value.clone());
        }
        let Why::Either(ways) = &cell.why else {
            return None;
        };
        let picked = |taking| self.columns.contains(&(cell.field, taking));
        ways.iter()
            .find(|way| picked(way.taking))
            .map(|way| way.value.clone())
    }
}

/// A table and what is wrong with it.
pub struct Preview {
    pub sheet: Sheet,
    /// What is wrong with each row, beside the cells that could not be read.
    pub problems: Vec<Vec<Problem>>,
}

impl Preview {
    /// Reads a text and checks it, with what was picked so far.
    pub fn of(text: &str, kind: CsvKind, picks: &Picks, state: &AppState, texts: &Texts) -> Self {
        let mut sheet = read_sheet(text, kind, &state.document, texts);
        for (index, row) in sheet.rows.iter_mut().enumerate() {
            let picked = row.open.iter();
            let picked = picked.filter_map(|cell| Some((cell.field, picks.value(index, cell)?)));
            let picked: Vec<(Field, String)> = picked.collect();
            for (field, value) in picked {
                row.settle(field, value);
            }
        }
        let problems = problems(&sheet.rows, kind, state);
        Self { sheet, problems }
    }

    /// Whether a row can be taken over as it is.
    pub fn is_good(&self, index: usize) -> bool {
        self.sheet.rows[index].open.is_empty() && self.problems[index].is_empty()
    }

    /// How many rows can.
    pub fn good(&self) -> usize {
        (0..self.sheet.rows.len())
            .filter(|index| self.is_good(*index))
            .count()
    }

    /// The rows to take over, all or the good ones only.
    pub fn import(&self, kind: CsvKind, only_good: bool, replaces: bool) -> Import {
        let rows = self.sheet.rows.iter().enumerate();
        let rows = rows
            .filter(|(index, _)| !only_good || self.is_good(*index))
            .map(|(_, row)| row);
        let rows = match kind {
            CsvKind::Pledges => ImportedRows::Pledges(rows.filter_map(pledge).collect()),
            CsvKind::Requests => ImportedRows::Requests(rows.filter_map(request).collect()),
        };
        Import { rows, replaces }
    }
}

fn pledge(row: &SheetRow) -> Option<ImportedRow<PledgeRow, PledgeField>> {
    let unread = row.open.iter().filter_map(|cell| match cell.field {
        Field::Pledge(_, part) => Some((part, cell.text.clone())),
        _ => None,
    });
    Some(ImportedRow {
        unread: unread.collect(),
        row: row.draft.clone().into_pledge()?,
    })
}

fn request(row: &SheetRow) -> Option<ImportedRow<RequestRow, RequestField>> {
    let unread = row.open.iter().filter_map(|cell| match cell.field {
        // A flag is chosen, not typed: what is neither yes nor no stays "not given".
        Field::Request(_, part) if cell.why != Why::Flag => Some((part, cell.text.clone())),
        _ => None,
    });
    Some(ImportedRow {
        unread: unread.collect(),
        row: row.draft.clone().into_request()?,
    })
}

/// What would be wrong with the rows if they stood in a scenario that is otherwise good, for each of them.
fn problems(rows: &[SheetRow], kind: CsvKind, state: &AppState) -> Vec<Vec<Problem>> {
    let mut found: Vec<Vec<Problem>> = rows.iter().map(|_| Vec::new()).collect();
    let mut scenario = ScenarioDraft::from(&*state.last_good.scenario);
    let drafts = rows.iter().map(|row| row.draft.clone());
    match kind {
        CsvKind::Pledges => {
            let pledges = drafts.filter_map(Draft::into_pledge);
            scenario.pledges = pledges.map(|row| row.pledge).collect();
        }
        CsvKind::Requests => {
            scenario.demand = DemandDraft {
                kind: "queue".to_owned(),
                queue: drafts
                    .filter_map(Draft::into_request)
                    .map(|row| row.request)
                    .collect(),
                ..DemandDraft::default()
            };
        }
    }
    for problem in scenario.check().err().unwrap_or_default() {
        let at = problem
            .path
            .split_once('[')
            .and_then(|(_, rest)| rest.split_once("]."));
        let Some((index, name)) = at else { continue };
        let index = index.parse::<usize>().unwrap_or(usize::MAX);
        if let Some(row) = rows.get(index)
            && row.open.iter().all(|cell| cell.field.name() != name)
        {
            // By its field alone, for it is no row of the scenario yet and the preview counts its rows. A cell that could
            // not be read is said to be so, and not to be empty as well.
            let path = format!("{}_{name}", item(kind));
            found[index].push(Problem { path, ..problem });
        }
    }
    found
}

const fn item(kind: CsvKind) -> &'static str {
    match kind {
        CsvKind::Pledges => "pledge",
        CsvKind::Requests => "request",
    }
}
