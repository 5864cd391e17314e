//! One folder a screen.

mod annex;
mod changes;
mod compare;
mod frame;
mod header;
mod library;
mod notices;
mod scene;
pub mod workbench;

pub use annex::{Annex, FromAnnex};
pub use frame::Frame;
pub use scene::{Scene, use_scene};
