//! What the page tells a person about an action or about saving.

use std::rc::Rc;

use super::library::Kept;

/// A message that stands until it is dismissed or replaced.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Differs from the notice before, so that the same message twice is announced twice.
    pub number: u32,
    pub kind: NoticeKind,
}

/// What it says.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeKind {
    PledgeRemoved {
        donor: String,
    },
    PledgesImported {
        count: usize,
    },
    PledgesSorted,
    RequestRemoved {
        title: String,
    },
    RequestsImported {
        count: usize,
    },
    /// A scenario was opened: a preset, one of the library, of a link or of a file.
    ScenarioOpened,
    /// A scenario of the library was removed.
    ScenarioRemoved(Rc<Kept>),
    /// A part of the page that was asked for did not come.
    AnnexMissed,
    Undone,
    Redone,
}

impl NoticeKind {
    /// Whether the message offers to undo what it reports.
    pub const fn offers_undo(&self) -> bool {
        !matches!(self, Self::AnnexMissed | Self::Undone | Self::Redone)
    }
}

/// How saving in this browser goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was saved yet.
    #[default]
    NotYet,
    /// The document is saved.
    Saved,
    /// The browser keeps nothing for this page: closing it loses the work.
    Blocked,
    /// The browser has no room left for this page.
    Full,
    /// What was open could not be read; it stays where it is.
    Unreadable,
    /// Another tab wrote the same scenario: nothing more is saved until the person has chosen.
    Elsewhere,
}
