//! Another scenario comes on the workbench, or the present one becomes another.

use std::rc::Rc;

use super::app_state::AppState;
use super::document::{Document, ScenarioId};
use super::library::Kept;
use super::notice::{NoticeKind, Saving};
use super::results::Results;

/// A scenario comes on the workbench. The one before is a step back.
pub(super) fn open_scenario(state: &mut AppState, kept: &Kept) {
    let mut document = (*kept.document).clone();
    if document.id == ScenarioId::default() {
        document.id = state.ids.fresh();
    }
    state.history.record(Rc::clone(&state.document), None);
    if let Some(good) = &kept.last_good {
        state.settle_on(Results::of(good.clone()));
    }
    state.show(Rc::new(document));
    state.screen = state.screen.of_one_scenario();
    state.saving = Saving::NotYet;
    state.notify(NoticeKind::ScenarioOpened);
}

/// The preset with this id comes on the workbench, unless it is there.
pub(super) fn open_preset(state: &mut AppState, id: &str) {
    let Some(preset) = state.presets.iter().find(|preset| preset.id == id) else {
        return;
    };
    let document = Rc::clone(&preset.document);
    if document.is_same_as(&state.document) {
        state.screen = state.screen.of_one_scenario();
        return;
    }
    let good = document.draft().check().ok();
    open_scenario(state, &Kept::new(document, good));
}

/// This tab's version goes on under an identity and a name of its own.
pub(super) fn keep_both(state: &mut AppState) {
    let id = state.ids.fresh();
    state.history.rename(&state.document.id, &id);
    let document = Document {
        id,
        name: state.document.name_beside(),
        ..(*state.document).clone()
    };
    state.show(Rc::new(document));
    state.saving = Saving::NotYet;
}
