//! What the page does to the world, and the world to the page: each watches the state, uses the platform, dispatches.

mod address;
mod autosave;
mod breakdown;
pub mod briefings;
pub mod files;
pub mod following;
pub mod forecast;
mod host;
pub mod library;
pub mod links;
mod notice;
pub mod one_file;
mod opening;
mod preferences;
mod printing;
pub mod sensitivity;
pub mod shelf;
mod shortcuts;
pub mod slides;
pub mod tables;
mod update;
pub mod workbook;

pub use crate::platform::paper::print as print_as_it_is;
pub use crate::platform::style::{annex_style, ask_for_annex_style};
pub use address::use_address;
pub use autosave::use_autosave;
pub use breakdown::survive_breakdown;
pub use host::{use_host, use_told_changes};
pub use links::use_link;
pub use notice::use_passing_notice;
pub use opening::open;
pub use preferences::use_preferences;
pub use printing::{print, use_is_printing, use_line_on_paper, use_printing};
pub use shortcuts::use_shortcuts;
pub use update::{take as take_update, use_update};
