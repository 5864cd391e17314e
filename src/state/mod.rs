//! The one state of the page, the actions that change it, and what is derived from it.
//!
//! Nothing here knows the browser, the clock or chance: a state and an action give the next state.

mod action;
mod app_state;
mod arrival;
mod assessment;
mod comparing;
mod context;
mod document;
mod field;
mod field_text;
mod history;
mod import;
mod library;
mod notice;
mod opening;
#[cfg(test)]
mod opening_tests;
mod order;
mod origin;
mod plan;
mod preferences;
mod presets;
mod queue;
mod reduce;
mod results;
pub mod saved;
#[cfg(test)]
mod saved_tests;
mod screen;
pub mod selectors;
#[cfg(test)]
pub(crate) mod tests;

pub use action::{Action, Entry, Order};
pub use app_state::{AppState, Ids};
pub use arrival::{Arrival, BackupCounts, FileProblem};
pub use assessment::{Trouble, assess, field_at};
pub use comparing::{COMPARED_MOST, WORKBENCH, library_key, preset_key};
pub use context::{Dispatch, State};
pub use document::{Document, PledgeRow, RequestRow, ScenarioId};
pub use field::{Field, PledgeField, RequestField, RowId};
pub use field_text::{same_value, write_pledge};
#[cfg(all(test, not(target_arch = "wasm32")))]
pub use import::take_over;
pub use import::{Import, ImportedRow, ImportedRows};
pub use library::{Kept, Library, Stamp};
pub use notice::{Notice, NoticeKind, Saving};
pub use order::is_sorted;
pub use origin::{Made, Origin};
pub use plan::PlanField;
pub use preferences::{Preferences, Theme};
pub use presets::{OPENING, Preset, presets};
pub use queue::{QueuePlace, is_queue_by_year, requests_by_year, would_move, year_of};
pub use results::Results;
pub use screen::Screen;
