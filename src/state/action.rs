//! What a person did, or the world reported: the only way the state changes.

use std::rc::Rc;

use fund_model::RequestDraft;

use super::arrival::Arrival;
use super::field::{Field, PledgeField, RowId};
use super::import::Import;
use super::library::{Kept, Library};
use super::notice::Saving;
use super::preferences::Theme;
use super::queue::QueuePlace;
use super::screen::Screen;
use crate::text::Language;

/// One action.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A person is typing; edits of one field are one step of undo until it is left.
    FieldTyped {
        field: Field,
        entry: Entry,
    },
    /// A person left a field.
    FieldLeft(Field),
    /// Escape: the field goes back to what it held when its edit began.
    FieldAbandoned(Field),
    /// A choice, or a value offered by a button: a step of its own.
    ValueChosen {
        field: Field,
        text: String,
    },
    /// A reserve offered by a button: kind and value at once.
    ReserveChosen {
        field: Field,
        text: String,
    },
    /// Back to the value of the preset.
    FieldReset(Field),
    PledgeAdded,
    PledgeDuplicated(RowId),
    PledgeRemoved(RowId),
    PledgeSwitched {
        row: RowId,
        active: bool,
    },
    PledgesSorted {
        by: PledgeField,
        order: Order,
    },
    /// Rows of a spreadsheet were taken over.
    RowsImported(Import),
    RequestAdded,
    /// Several requests at once, at the end of the queue.
    RequestsAdded(Vec<RequestDraft>),
    RequestDuplicated(RowId),
    RequestRemoved(RowId),
    RequestMoved {
        row: RowId,
        to: QueuePlace,
    },
    /// The queue is put in the order of its years.
    QueueSorted,
    /// The gift table goes back to what is suggested.
    TiersReset,
    PresetChosen(String),
    /// A scenario comes on the workbench: one of the library, of a link or of a file.
    ScenarioOpened(Rc<Kept>),
    /// Of two versions of the scenario, each in a tab, both are kept: this tab's goes on as another scenario.
    BothKept,
    /// The library was read.
    LibraryRead(Rc<Library>),
    /// The opening preset comes on the workbench, because the scenario there is being removed.
    WorkbenchCleared,
    /// Something came from outside.
    Arrived(Arrival),
    /// A part of the page that was asked for did not come.
    AnnexMissed,
    /// What was said about it was read.
    ArrivalDismissed,
    /// A scenario of the library was removed, and can be restored.
    ScenarioRemoved(Rc<Kept>),
    Undone,
    Redone,
    LanguageChosen(Language),
    ThemeChosen(Theme),
    ScreenChosen(Screen),
    /// A scenario joins those that are compared, by its key.
    ComparisonAdded(String),
    ComparisonRemoved(String),
    /// The others are measured against this one.
    BaselineChosen(String),
    /// The charts of the workbench show this scenario too, or none.
    GhostChosen(Option<String>),
    NoticeDismissed,
    /// The store reported how saving goes.
    SavingChanged(Saving),
}

/// What was typed, as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The canonical text of the value: a plain decimal, `YYYY-MM`, or text as it is.
    Read(String),
    /// The text itself, because it is no value or could mean two.
    Unread(String),
}

/// Ascending or descending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Ascending,
    Descending,
}
