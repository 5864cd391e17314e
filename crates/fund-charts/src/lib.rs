//! Chart geometry: numbers in, SVG shapes out.
//!
//! Nothing here knows the Fund, a language or a page. A caller gives values and the size of the
//! drawing, and gets shapes as plain values ([`Path`], [`Rect`], [`Line`], [`TextSpot`]); the text
//! that stands at a spot is the caller's. Lengths are CSS pixels, the origin is the top left.
//!
//! * [`Domain`] is the range of a value axis. The caller keeps it, so an axis can hold still while
//!   a value is being typed; what leaves it is clipped to the plot.
//! * [`Plot`] is where the data are drawn. It mirrors the horizontal axis for languages written
//!   from right to left: [`Direction::RightToLeft`] gives the mirror image of every shape.
//! * [`LineChart`] draws values over time, lines and the bands between them; [`BarChart`] stacks parts
//!   per category; [`Histogram`] draws how often values come; [`Tornado`] what levers do around a base.
//!
//! Numbers are `f64` because this is drawing: exact figures stay with the caller.
#![allow(
    clippy::float_arithmetic,
    reason = "geometry on a screen; exact money never enters this crate"
)]

mod along;
mod bar_chart;
mod domain;
mod histogram;
mod line_chart;
mod plot;
mod shape;
mod thinning;
mod tornado;

pub use bar_chart::BarChart;
pub use domain::Domain;
pub use histogram::{Histogram, Interval};
pub use line_chart::LineChart;
pub use plot::{Direction, Margins, Plot, Size, Tick};
pub use shape::{Anchor, Line, Path, Point, Rect, TextSpot, coordinate};
pub use thinning::stride;
pub use tornado::{Names, Tornado, TornadoBar};
