//! One folder a screen.

mod annex;
mod arrival;
mod ask;
mod beside;
mod briefing;
mod changes;
mod choices;
mod compare;
mod embedding;
mod frame;
mod header;
mod library;
mod naming;
mod notices;
mod odds;
mod paper;
mod pictures;
mod plan;
mod replay;
mod saving;
mod scene;
mod sharing;
mod tables;
mod update;
pub mod workbench;

pub use annex::{Annex, FromAnnex, is_loaded, with_annex};
pub use frame::Frame;
pub use naming::{origin_name, scenario_name};
pub use scene::{Scene, use_scene};
pub use tables::{SaveTable, SavedTable};
