//! The scenarios that can be put beside another.

use std::rc::Rc;

use crate::screens::scenario_name;
use crate::state::{AppState, Document, Origin, WORKBENCH, library_key, preset_key};
use crate::text::Texts;

/// A scenario that can be put beside others.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosable {
    /// By which the state knows it.
    pub key: String,
    pub name: String,
    pub place: Place,
    pub document: Rc<Document>,
}

/// Where a scenario is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Workbench,
    /// What the one on the workbench was copied from or opened as, as it then was.
    Origin,
    Library,
    Preset,
}

impl Place {
    /// Its word in Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Workbench => "workbench",
            Self::Origin => "origin",
            Self::Library => "library",
            Self::Preset => "preset",
        }
    }
}

/// The key of what the scenario on the workbench was made from, where that is no preset.
const ORIGIN: &str = "origin";

/// Every scenario that can be chosen: the one on the workbench, what it was made from, the library, the presets.
pub fn choices(state: &AppState, texts: &Texts) -> Vec<Choosable> {
    let choice = |key: String, place, document: &Rc<Document>| Choosable {
        key,
        name: name(state, texts, document),
        place,
        document: Rc::clone(document),
    };
    let present = &state.document;
    let mut choices = vec![choice(WORKBENCH.to_owned(), Place::Workbench, present)];
    if matches!(present.origin, Origin::Scenario { .. }) {
        choices.push(choice(ORIGIN.to_owned(), Place::Origin, state.origin()));
    }
    let kept = state.library.iter().flat_map(|library| library.present());
    let others = kept.filter(|kept| kept.document.id != present.id);
    choices.extend(others.map(|kept| {
        let key = library_key(&kept.document.id);
        choice(key, Place::Library, &kept.document)
    }));
    let presets = state.presets.iter();
    choices.extend(
        presets.map(|preset| choice(preset_key(preset.id), Place::Preset, &preset.document)),
    );
    choices
}

fn name(state: &AppState, texts: &Texts, document: &Rc<Document>) -> String {
    let name = scenario_name(state, document, texts);
    if name.trim().is_empty() {
        return texts.text("scenario-unnamed", ());
    }
    name
}
