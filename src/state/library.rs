//! The scenarios that are kept in this browser, as they were last read.

use std::rc::Rc;

use fund_model::Scenario;

use super::document::{Document, ScenarioId};

/// What is written beside a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Differs from one time it was written to the next, and from tab to tab.
    pub revision: String,
    /// When it was last written, in milliseconds since 1970 UTC.
    pub changed_ms: u64,
    /// Whether the person removed it: it can be restored until it is erased.
    pub is_removed: bool,
}

/// A scenario that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub document: Rc<Document>,
    pub stamp: Stamp,
    /// The scenario of the answers that were last on screen with it; its own, unless something is wrong with it.
    pub last_good: Option<Scenario>,
}

impl Kept {
    /// A document that is not kept yet.
    pub fn new(document: Rc<Document>, last_good: Option<Scenario>) -> Self {
        Self {
            document,
            stamp: Stamp::default(),
            last_good,
        }
    }
}

/// Everything that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// In the order in which they were last changed, the latest first.
    pub scenarios: Vec<Rc<Kept>>,
    /// Texts that this version cannot read, with where they are kept.
    pub unreadable: Vec<(String, String)>,
}

impl Library {
    /// A scenario by its identity.
    pub fn get(&self, id: &ScenarioId) -> Option<&Rc<Kept>> {
        self.scenarios.iter().find(|kept| kept.document.id == *id)
    }

    /// Those that were not removed.
    pub fn present(&self) -> impl Iterator<Item = &Rc<Kept>> {
        self.scenarios.iter().filter(|kept| !kept.stamp.is_removed)
    }

    /// Those that were removed and not erased.
    pub fn removed(&self) -> impl Iterator<Item = &Rc<Kept>> {
        self.scenarios.iter().filter(|kept| kept.stamp.is_removed)
    }
}
