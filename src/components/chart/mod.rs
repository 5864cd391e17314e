//! Charts: a finding as title, a sentence, the drawing, a legend, exact figures on demand.
//!
//! The drawing is an image to assistive technology, named by its title and sentence. Beside it
//! stands a slider over its months or years, which speaks the exact figures of each; pointing at
//! the drawing writes the same below it. No colour alone tells two things apart: lines differ by
//! dashes, areas by texture. Geometry comes from `fund_charts`, words and figures from the caller.

mod actions;
mod axes;
mod band_figure;
mod bar_figure;
mod frame;
mod histogram_figure;
mod legend;
mod line_figure;
mod lying_axis;
mod set_up;
mod texture;
mod tornado_figure;

pub use actions::ChartActions;
pub use band_figure::{Band, BandFigure};
pub use bar_figure::{BarFigure, BarLayout, BarMarks, BarSeries, TargetLine};
pub use frame::ChartWords;
pub use histogram_figure::{HistogramBar, HistogramFigure, HistogramMark, HistogramSeries};
pub use line_figure::{LineFigure, LineSeries};
pub use set_up::Chart;
pub use texture::Texture;
pub use tornado_figure::{TornadoFigure, TornadoRow, TornadoSides};
