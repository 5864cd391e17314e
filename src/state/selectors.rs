//! Values derived from the state, computed where they are asked for and never stored.

use fund_model::{Money, QueuedRequest, Stage, WarningKind, average_as_queue};

use super::{AppState, Document, Field, OPENING, RowId, Trouble, field_at, same_value};

/// What is wrong with a field, if anything.
pub fn trouble(state: &AppState, field: Field) -> Option<&Trouble> {
    state.assessment.by_field.get(&field)
}

/// Whether a field no longer holds the value of the preset that the document started from: from then on it is the
/// person's own assumption.
pub fn is_changed(state: &AppState, field: Field) -> bool {
    !same_in(&state.document, state.origin(), field)
}

/// Whether a field holds the same in both documents. A balance is that of a month: of another month, it is another.
fn same_in(document: &Document, other: &Document, field: Field) -> bool {
    let same = |field| same_value(field, document.text(field), other.text(field));
    same(field) && (field != Field::OpeningBalance || same(Field::AsOf))
}

/// The same for the input at a path of the format. All pledges or all requests are one input there.
pub fn is_path_changed(state: &AppState, path: &str) -> bool {
    !same_at(&state.document, state.origin(), path)
}

/// Whether the input at a path holds the value of the preset that the page opens on, whose sources the fields name.
pub fn is_path_of_opening(state: &AppState, path: &str) -> bool {
    let opening = state.presets.iter().find(|preset| preset.id == OPENING);
    opening.is_some_and(|preset| same_at(&state.document, &preset.document, path))
}

fn same_at(document: &Document, other: &Document, path: &str) -> bool {
    if path.starts_with("pledges") {
        return document.draft().pledges == other.draft().pledges;
    }
    if path == "demand.requests" && document.demand.kind == "queue" {
        return document.draft().demand.queue == other.draft().demand.queue;
    }
    field_at(document, path).is_none_or(|field| same_in(document, other, field))
}

/// The rows with a payment that the opening balance holds already, as the last good results say.
pub fn rows_already_in_balance(state: &AppState) -> Vec<RowId> {
    if state.is_stale() {
        return Vec::new();
    }
    let rows: Vec<RowId> = state.document.counted_pledges().map(|row| row.id).collect();
    let warnings = state.last_good.chosen.warnings.iter();
    warnings
        .filter(|warning| warning.kind == WarningKind::AlreadyInBalance)
        .filter_map(|warning| rows.get(warning.pledge).copied())
        .collect()
}

/// What the pledges of one stage bring, of those that count.
#[derive(Clone, Debug, PartialEq)]
pub struct StageTotal {
    pub stage: Stage,
    /// In the first planning year.
    pub first_year: Money,
    /// In all planning years.
    pub horizon: Money,
}

/// Receipts by stage, from the last good results.
pub fn stage_totals(state: &AppState) -> Vec<StageTotal> {
    let years = &state.last_good.receipts_by_stage;
    let of_stage = |year: &fund_model::StageReceipts, stage: Stage| {
        let receipts = year.receipts.iter().find(|(of, _)| *of == stage);
        receipts.map_or(Money::ZERO, |(_, money)| money.clone())
    };
    [Stage::Paid, Stage::Agreed, Stage::Announced, Stage::Assumed]
        .into_iter()
        .map(|stage| StageTotal {
            stage,
            first_year: years
                .first()
                .map_or(Money::ZERO, |year| of_stage(year, stage)),
            horizon: years.iter().map(|year| of_stage(year, stage)).sum(),
        })
        .collect()
}

/// The requests of the average demand that the document holds beside its queue, one by one; `None` where it is not good
/// or brings more than a queue may hold.
pub fn queue_of_average(state: &AppState) -> Option<Vec<QueuedRequest>> {
    let mut draft = state.document.draft();
    draft.demand.kind = "average".to_owned();
    average_as_queue(&draft.check().ok()?)
}
