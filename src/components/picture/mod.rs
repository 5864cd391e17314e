//! What makes a picture of a chart: to a file or to the clipboard, as SVG or as PNG.

mod alone;
mod layout;
mod tools;
mod wrap;

pub use alone::{ChartPicture, chart_picture};
pub use tools::{PictureTools, PictureWords};
