//! The named scenarios a document can start from.

use std::rc::Rc;

use super::document::Document;
use super::origin::Origin;

/// The preset the page opens on.
pub const OPENING: &str = "repeat_2024";

/// A named scenario, as a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Its Fluent id is `preset-<id>`.
    pub id: &'static str,
    pub document: Rc<Document>,
}

/// Every preset, in the order of the menu.
pub fn presets() -> Rc<[Preset]> {
    fund_scenario::PRESETS
        .iter()
        .map(|preset| Preset {
            id: preset.id,
            document: Rc::new(Document::from_draft(
                Origin::Preset(preset.id.to_owned()),
                preset.draft(),
            )),
        })
        .collect()
}
