//! What makes a picture of a chart: to a file or to the clipboard, as SVG or as PNG.

mod layout;
mod tools;
mod wrap;

pub use tools::{PictureTools, PictureWords};
