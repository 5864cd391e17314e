//! What the page tells a person about an action or about saving.

/// A message that stands until it is dismissed or replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Differs from the notice before, so that the same message twice is announced twice.
    pub number: u32,
    pub kind: NoticeKind,
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    PledgeRemoved { donor: String },
    PledgesPasted { count: usize },
    PledgesSorted,
    RequestRemoved { title: String },
    PresetChosen,
    Undone,
    Redone,
}

impl NoticeKind {
    /// Whether the message offers to undo what it reports.
    pub const fn offers_undo(&self) -> bool {
        !matches!(self, Self::Undone | Self::Redone)
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
    /// There was a saved document that this version cannot read; it is kept under another key.
    KeptAside,
}
