//! What the low and the high value of each lever do, as bars around a base.

use crate::along::Along;
use crate::plot::{BASE_LINE_DROP, LABEL_GAP};
use crate::{Anchor, Domain, Line, Plot, Point, Rect, TextSpot, Tick};

/// The height of a bar, and of the room for a name above it, in pixels.
const BAR_HEIGHT: f64 = 24.0;
const NAME_HEIGHT: f64 = 18.0;
/// The gap between two rows, in pixels.
const ROW_GAP: f64 = 10.0;

/// Where the names of the rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// In the margin at the start of the plot.
    Beside,
    /// Each above its bar, where the drawing is narrow.
    Above,
}

impl Names {
    const fn height(self) -> f64 {
        match self {
            Self::Beside => 0.0,
            Self::Above => NAME_HEIGHT,
        }
    }

    const fn row_height(self) -> f64 {
        self.height() + BAR_HEIGHT + ROW_GAP
    }

    /// How high the plot is that so many rows need, in pixels.
    #[must_use]
    pub fn plot_height(self, rows: usize) -> f64 {
        f64::from(u32::try_from(rows.max(1)).unwrap_or(u32::MAX)) * self.row_height()
    }
}

/// One row: from the base to the low value, and from the base to the high value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TornadoBar {
    /// From the base to the low value.
    pub low: Rect,
    /// From the base to the high value.
    pub high: Rect,
    /// Where the text of the low value stands.
    pub low_label: TextSpot,
    /// Where the text of the high value stands.
    pub high_label: TextSpot,
}

/// Rows of bars around a base, in the order in which they are given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tornado {
    along: Along,
    base: f64,
    names: Names,
    rows: usize,
}

impl Tornado {
    /// A chart of so many rows. `label_room` is what the text of a value needs beside its bar.
    #[must_use]
    pub const fn new(
        plot: Plot,
        domain: Domain,
        base: f64,
        names: Names,
        rows: usize,
        label_room: f64,
    ) -> Self {
        Self {
            along: Along::new(plot, domain, label_room),
            base,
            names,
            rows,
        }
    }

    fn top(&self, row: usize) -> f64 {
        let row = u32::try_from(row.min(self.rows)).unwrap_or(u32::MAX);
        self.along.plot.area().y + f64::from(row) * self.names.row_height()
    }

    /// The bars of a row. Where both values lie on one side of the base they share its height, so
    /// that neither hides the other, and their texts stand beyond the longer one. A value outside the domain is drawn at its end.
    #[must_use]
    pub fn bar(&self, row: usize, low: f64, high: f64) -> TornadoBar {
        let top = self.top(row) + self.names.height() + ROW_GAP / 2.0;
        let (middle, bottom) = (top + BAR_HEIGHT / 2.0, top + BAR_HEIGHT);
        let below = [low, high].map(|value| value < self.base);
        let above = [low, high].map(|value| value > self.base);
        let is_one_side = below == [true; 2] || above == [true; 2];
        let ((low_top, low_bottom), (high_top, high_bottom)) = if is_one_side {
            ((top, middle), (middle, bottom))
        } else {
            ((top, bottom), (top, bottom))
        };
        // Both texts stand beyond the longer bar, so that none lies on it.
        let (low_end, high_end) = match (below == [true; 2], above == [true; 2]) {
            (true, _) => (low.min(high), low.min(high)),
            (_, true) => (low.max(high), low.max(high)),
            _ => (low, high),
        };
        // A value at the base stands on the side that the other leaves free.
        let low_is_before = below[0] || (!above[0] && !below[1]);
        let high_is_before = below[1] || (!above[1] && above[0]);
        TornadoBar {
            low: self.bar_to(low, low_top, low_bottom),
            high: self.bar_to(high, high_top, high_bottom),
            low_label: self.label(low_end, low_is_before, low_top, low_bottom),
            high_label: self.label(high_end, high_is_before, high_top, high_bottom),
        }
    }

    fn bar_to(&self, value: f64, top: f64, bottom: f64) -> Rect {
        let (base, end) = (self.along.of(self.base), self.along.of(value));
        let (start, width) = (base.min(end), (base - end).abs());
        self.along.plot.rect(start, width, top, bottom)
    }

    fn label(&self, value: f64, is_before: bool, top: f64, bottom: f64) -> TextSpot {
        let end = self.along.of(value);
        let (along, anchor) = if is_before {
            (end - LABEL_GAP, Anchor::End)
        } else {
            (end + LABEL_GAP, Anchor::Start)
        };
        let at = Point {
            x: self.along.plot.x(along),
            y: f64::midpoint(top, bottom) + BASE_LINE_DROP,
        };
        TextSpot { at, anchor }
    }

    /// Where the name of a row stands.
    #[must_use]
    pub fn name(&self, row: usize) -> TextSpot {
        let top = self.top(row) + ROW_GAP / 2.0;
        let (along, anchor, middle) = match self.names {
            Names::Beside => (-LABEL_GAP, Anchor::End, top + BAR_HEIGHT / 2.0),
            Names::Above => (0.0, Anchor::Start, top + NAME_HEIGHT / 2.0),
        };
        let at = Point {
            x: self.along.plot.x(along),
            y: middle + BASE_LINE_DROP,
        };
        TextSpot { at, anchor }
    }

    /// The line at the base; `None` outside the domain.
    #[must_use]
    pub fn base(&self) -> Option<Line> {
        self.along.upright(self.base)
    }

    /// The line at zero; `None` outside the domain.
    #[must_use]
    pub fn zero(&self) -> Option<Line> {
        self.along.upright(0.0)
    }

    /// The box of a row over the plot's whole width.
    #[must_use]
    pub fn row(&self, index: usize) -> Rect {
        let area = self.along.plot.area();
        let top = self.top(index);
        Rect {
            y: top,
            height: self.names.row_height(),
            ..area
        }
    }

    /// The row at a place `y` pixels from the upper edge of the drawing.
    #[must_use]
    pub fn row_at(&self, y: f64) -> usize {
        let last = self.rows.saturating_sub(1);
        (0..last).find(|row| y < self.top(row + 1)).unwrap_or(last)
    }

    /// The marks of the value axis, from the least value on, with room for labels `label_width`
    /// pixels wide with their gap.
    #[must_use]
    pub fn value_ticks(&self, label_width: f64) -> Vec<Tick<f64>> {
        self.along.ticks(label_width)
    }
}

#[cfg(test)]
mod tests;
