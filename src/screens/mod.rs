//! One folder a screen.

pub mod workbench;
