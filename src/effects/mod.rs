//! What the page does to the world, and the world to the page: each watches the state, uses the platform, dispatches.

mod autosave;
mod breakdown;
mod opening;
mod preferences;
mod shortcuts;

pub use autosave::use_autosave;
pub use breakdown::survive_breakdown;
pub use opening::open;
pub use preferences::use_preferences;
pub use shortcuts::use_shortcuts;
