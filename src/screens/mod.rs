//! One folder a screen.

mod scene;
pub mod workbench;

pub use scene::{Scene, use_scene};
