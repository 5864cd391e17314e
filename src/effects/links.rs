//! Links: a whole scenario in the fragment of an address, which browsers do not send to servers.

use fund_model::{Scenario, ScenarioDraft, project};
use fund_scenario::{LinkProblem, LinkTooLarge, SharedScenario, headline, link_text, read_link};
use yew::prelude::*;

use super::{files, library, shelf};
use crate::platform::{clipboard, page};
use crate::state::{Action, AppState, Arrival, Dispatch, Document, Made, assess};

/// Before the scenario in the fragment.
pub const NAME: &str = "s";

/// The link in the address, each time one is there: how many there were, and its text.
#[hook]
pub fn use_link() -> Option<(u32, AttrValue)> {
    let link = use_state(|| link_of(0));
    {
        let link = link.setter();
        use_effect_with((), move |()| {
            let count = std::cell::Cell::new(0);
            let listener = page::on_fragment(move || {
                count.set(count.get() + 1);
                if let Some(found) = link_of(count.get()) {
                    link.set(Some(found));
                }
            });
            move || drop(listener)
        });
    }
    (*link).clone()
}

fn link_of(count: u32) -> Option<(u32, AttrValue)> {
    page::in_fragment(NAME).map(|text| (count, text.into()))
}

/// The address that opens a scenario.
///
/// # Errors
/// The scenario is too large for a link.
pub fn address(scenario: &Scenario) -> Result<String, LinkTooLarge> {
    let text = link_text(scenario)?;
    Ok(format!("{}#{NAME}={text}", page::plain_address()))
}

/// Puts text on the clipboard. Whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    clipboard::write_text(text).await
}

/// Reads the text of a link as programs hand it on.
///
/// # Errors
/// The link cannot be read, or holds what no scenario may hold.
pub fn read(text: &str) -> Result<SharedScenario, LinkProblem> {
    // Programs break addresses over lines and take the full stop of a sentence along.
    let is_of_link = |sign: &char| sign.is_ascii_alphanumeric() || "-_".contains(*sign);
    let text: String = text.chars().filter(is_of_link).collect();
    read_link(&text)
}

/// Opens the scenario of a link beside what is kept. The address then no longer holds it, so that loading the page
/// again goes on with what the person made of it.
pub fn open(text: &str, state: &AppState, dispatch: &Dispatch) {
    page::clear_fragment();
    let shared = match read(text) {
        Ok(shared) => shared,
        Err(problem) => return dispatch.emit(Action::Arrived(Arrival::LinkUnread(problem))),
    };
    let differences = shared
        .headline
        .differences(&headline(&project(&shared.scenario)));
    open_scenario(shared.scenario, state, dispatch);
    if !differences.is_empty() {
        dispatch.emit(Action::Arrived(Arrival::LinkDiffers {
            model_version: shared.model_version,
            differences,
        }));
    }
}

/// A scenario that is here already is opened as it is; any other becomes one of its own.
fn open_scenario(scenario: Scenario, state: &AppState, dispatch: &Dispatch) {
    let is_it = |document: &Document| assess(document).is_ok_and(|of| of == scenario);
    if is_it(&state.document) {
        return dispatch.emit(Action::ScreenChosen(Default::default()));
    }
    let mut presets = state.presets.iter();
    if let Some(preset) = presets.find(|preset| is_it(&preset.document)) {
        return dispatch.emit(Action::PresetChosen(preset.id.to_owned()));
    }
    let library = shelf::read_all().unwrap_or_default();
    let same = library.present().find(|kept| is_it(&kept.document));
    if let Some(kept) = same {
        return library::open(kept, dispatch);
    }
    let document = files::document_of(Made::Link, ScenarioDraft::from(&scenario), state);
    library::open_new(document, scenario, dispatch);
}
