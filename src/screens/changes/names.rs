//! What a scenario is called.

use crate::state::{AppState, Document};
use crate::text::Texts;

/// The name of a document. The name of a preset is in the page's language.
pub fn document_name(state: &AppState, texts: &Texts, document: &Document) -> String {
    let mut presets = state.presets.iter();
    match presets.find(|preset| preset.document.name == document.name) {
        Some(preset) => texts.text(&format!("preset-{}", preset.id), ()),
        None if document.name.trim().is_empty() => texts.text("changes-scenario-unnamed", ()),
        None => document.name.clone(),
    }
}
