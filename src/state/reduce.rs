//! How an action changes the document. Pure: no platform, no clock, no chance.

use std::rc::Rc;

use super::action::{Action, Entry};
use super::document::{Document, PledgeRow};
use super::field::{Field, RowId};
use super::notice::NoticeKind;
use super::opening::{keep_both, open_preset, open_scenario};
use super::order::sort_pledges;
use super::presets::OPENING;
use super::{AppState, Preferences, import, queue};

/// The state after an action.
pub fn reduce(state: &AppState, action: Action) -> AppState {
    let mut next = state.clone();
    match action {
        Action::FieldLeft(field) => next.history.leave(field, &state.document),
        Action::FieldAbandoned(field) => {
            if next.history.is_editing(field) {
                step_back(&mut next);
            }
        }
        Action::Undone => {
            if step_back(&mut next) {
                next.notify(NoticeKind::Undone);
            }
        }
        Action::Redone => {
            if let Some(document) = next.history.redo(Rc::clone(&state.document)) {
                next.show(document);
                next.notify(NoticeKind::Redone);
            }
        }
        Action::LanguageChosen(language) => {
            next.preferences = Preferences {
                language,
                ..state.preferences
            };
        }
        Action::ThemeChosen(theme) => {
            next.preferences = Preferences {
                theme,
                ..state.preferences
            };
        }
        Action::ScreenChosen(screen) => next.screen = screen,
        Action::ComparisonAdded(key) => next.comparing.add(key),
        Action::ComparisonRemoved(key) => next.comparing.remove(&key),
        Action::BaselineChosen(key) => next.comparing.baseline = key,
        Action::GhostChosen(key) => next.comparing.ghost = key,
        Action::NoticeDismissed => next.notice = None,
        Action::SavingChanged(saving) => next.saving = saving,
        Action::LibraryRead(library) => next.library = Some(library),
        Action::ScenarioRemoved(kept) => next.notify(NoticeKind::ScenarioRemoved(kept)),
        Action::ScenarioOpened(kept) => open_scenario(&mut next, &kept),
        Action::PresetChosen(id) => open_preset(&mut next, &id),
        Action::WorkbenchCleared => {
            open_preset(&mut next, OPENING);
            next.screen = state.screen;
        }
        Action::Arrived(arrival) => next.arrival = Some(Rc::new(arrival)),
        Action::AnnexMissed => next.notify(NoticeKind::AnnexMissed),
        Action::ArrivalDismissed => next.arrival = None,
        Action::BothKept => keep_both(&mut next),
        edit => apply_edit(&mut next, edit),
    }
    if !next.history.is_open() {
        next.settle();
    }
    next
}

fn step_back(state: &mut AppState) -> bool {
    let present = Rc::clone(&state.document);
    match state.history.undo(present) {
        Some(document) => {
            state.show(document);
            true
        }
        None => false,
    }
}

/// An action on the document: one step of undo, or a part of the open step of a field.
fn apply_edit(state: &mut AppState, action: Action) {
    let step = match &action {
        Action::FieldTyped { field, .. } => Some(*field),
        _ => None,
    };
    let mut document = (*state.document).clone();
    let notice = edit(&mut document, state, action);
    if document == *state.document {
        return;
    }
    if !step.is_some_and(|field| state.history.is_editing(field)) {
        state.settle();
    }
    state.history.record(Rc::clone(&state.document), step);
    state.show(Rc::new(document));
    match notice {
        Some(kind) => state.notify(kind),
        None => state.notice = None,
    }
}

fn edit(document: &mut Document, state: &AppState, action: Action) -> Option<NoticeKind> {
    match action {
        Action::FieldTyped { field, entry } => write_entry(document, field, entry),
        Action::ValueChosen { field, text } => {
            document.write(field, text);
            if field == Field::ReserveKind {
                propose_reserve_amount(document, state);
            }
        }
        Action::ReserveChosen { field, text } => {
            document.write(Field::ReserveKind, reserve_kind(field).to_owned());
            document.write(field, text);
        }
        Action::FieldReset(field) => {
            let preset = state.origin();
            document.write(field, preset.text(field).to_owned());
        }
        Action::PledgeAdded => add_pledge(document),
        Action::PledgeDuplicated(row) => duplicate_pledge(document, row),
        Action::PledgeRemoved(row) => return remove_pledge(document, row),
        Action::PledgeSwitched { row, active } => switch_pledge(document, row, active),
        Action::RowsImported(import) => return Some(import::take_over(document, import)),
        Action::PledgesSorted { by, order } => {
            sort_pledges(&mut document.pledges, by, order);
            return Some(NoticeKind::PledgesSorted);
        }
        Action::RequestAdded => queue::add(document),
        Action::RequestsAdded(requests) => queue::add_all(document, requests),
        Action::RequestDuplicated(row) => queue::duplicate(document, row),
        Action::RequestRemoved(row) => return remove_request(document, row),
        Action::RequestMoved { row, to } => queue::move_to(document, row, to),
        Action::QueueSorted => queue::sort(&mut document.queue),
        Action::TiersReset => document.reset_tiers(),
        _ => {}
    }
    None
}

fn write_entry(document: &mut Document, field: Field, entry: Entry) {
    match entry {
        Entry::Read(text) => document.write(field, text),
        Entry::Unread(text) => {
            document.unread.insert(field, text);
        }
    }
}

const fn reserve_kind(field: Field) -> &'static str {
    match field {
        Field::ReserveAmount => "amount",
        Field::ReserveShare => "share_of_spending",
        _ => "months_of_spending",
    }
}

/// A reserve named as an amount for the first time starts at the floor the person is looking at, to the next dollar.
fn propose_reserve_amount(document: &mut Document, state: &AppState) {
    let first = state.last_good.chosen.years.first();
    if let ("amount", true, Some(year)) = (
        document.reserve.kind.as_str(),
        document.reserve.amount.is_empty(),
        first,
    ) {
        document.reserve.amount = year.floor.whole_dollars_up().to_string();
    }
}

fn add_pledge(document: &mut Document) {
    let pledge = document.new_pledge();
    let id = document.new_row();
    document.pledges.push(Rc::new(PledgeRow {
        id,
        active: true,
        pledge,
    }));
}

fn duplicate_pledge(document: &mut Document, row: RowId) {
    let Some(at) = document.pledges.iter().position(|pledge| pledge.id == row) else {
        return;
    };
    let id = document.new_row();
    let copy = PledgeRow {
        id,
        ..(*document.pledges[at]).clone()
    };
    document.pledges.insert(at + 1, Rc::new(copy));
    let unread = document
        .unread
        .iter()
        .filter_map(|(field, text)| match field {
            Field::Pledge(of, part) if *of == row => Some((Field::Pledge(id, *part), text.clone())),
            _ => None,
        });
    let unread: Vec<_> = unread.collect();
    document.unread.extend(unread);
}

fn remove_pledge(document: &mut Document, row: RowId) -> Option<NoticeKind> {
    let donor = document.pledge(row)?.pledge.donor.clone();
    document.pledges.retain(|pledge| pledge.id != row);
    document.forget_row(row);
    Some(NoticeKind::PledgeRemoved { donor })
}

fn switch_pledge(document: &mut Document, row: RowId, active: bool) {
    if let Some(row) = document.pledges.iter_mut().find(|pledge| pledge.id == row) {
        Rc::make_mut(row).active = active;
    }
}

fn remove_request(document: &mut Document, row: RowId) -> Option<NoticeKind> {
    let title = document.request(row)?.request.title.clone();
    document.queue.retain(|request| request.id != row);
    document.forget_row(row);
    Some(NoticeKind::RequestRemoved { title })
}
