//! What a scenario is called on the page.

use std::rc::Rc;

use crate::state::{AppState, Document};
use crate::text::Texts;

/// A scenario's name. While it is that of its preset, it is written in the page's language.
pub fn scenario_name(state: &AppState, document: &Rc<Document>, texts: &Texts) -> String {
    let of_preset = document.origin.preset().and_then(|id| {
        let preset = state.presets.iter().find(|preset| preset.id == id)?;
        (preset.document.name == document.name).then(|| preset_name(id, texts))
    });
    of_preset.unwrap_or_else(|| document.name.clone())
}

/// The name of the scenario that the present one was made from.
pub fn origin_name(state: &AppState, texts: &Texts) -> String {
    scenario_name(state, state.origin(), texts)
}

/// The name of a preset.
pub fn preset_name(id: &str, texts: &Texts) -> String {
    texts.plain(&format!("preset-{id}"), ())
}
