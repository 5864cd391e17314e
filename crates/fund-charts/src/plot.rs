//! Where the data are drawn, and the axes around it.

use crate::{Anchor, Domain, Line, Point, Rect, TextSpot};

/// The gap between the plot and the labels along its side, in pixels.
pub(crate) const LABEL_GAP: f64 = 8.0;
/// How far a label's base line lies below the middle of its letters, in pixels.
pub(crate) const BASE_LINE_DROP: f64 = 4.0;
/// How far below the plot the base line of the labels under it lies, in pixels.
const LABEL_DROP: f64 = 18.0;
/// The least distance between two ticks of the value axis, in pixels.
const TICK_SPACING: f64 = 44.0;

/// Which way the language is written, and so which way the horizontal axis runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Time runs from left to right.
    #[default]
    LeftToRight,
    /// Time runs from right to left.
    RightToLeft,
}

/// The size of the whole drawing in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

/// The room around the plot, in pixels. Start and end are those of the direction of writing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
    /// Where a line of text starts: the labels of the value axis stand here.
    pub start: f64,
    /// Where a line of text ends.
    pub end: f64,
}

/// The part of the drawing in which the data are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    size: Size,
    margins: Margins,
    direction: Direction,
}

/// A mark on an axis: a grid line across the plot, and where its label stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick<T> {
    /// What it marks: a value, or the index of a category.
    pub at: T,
    /// The grid line.
    pub line: Line,
    /// Where its label stands.
    pub label: TextSpot,
}

impl Plot {
    /// A plot within a drawing of `size`.
    #[must_use]
    pub const fn new(size: Size, margins: Margins, direction: Direction) -> Self {
        Self {
            size,
            margins,
            direction,
        }
    }

    /// The size of the whole drawing.
    #[must_use]
    pub const fn size(&self) -> Size {
        self.size
    }

    /// The box in which the data are drawn; at least one pixel each way.
    #[must_use]
    pub fn area(&self) -> Rect {
        let left = match self.direction {
            Direction::LeftToRight => self.margins.start,
            Direction::RightToLeft => self.size.width - self.margins.start - self.width(),
        };
        Rect {
            x: left,
            y: self.margins.top,
            width: self.width(),
            height: self.height(),
        }
    }

    pub(crate) fn width(&self) -> f64 {
        (self.size.width - self.margins.start - self.margins.end).max(1.0)
    }

    pub(crate) fn height(&self) -> f64 {
        (self.size.height - self.margins.top - self.margins.bottom).max(1.0)
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.margins.top + self.height()
    }

    /// The `x` of a place `along` pixels from the plot's start.
    pub(crate) fn x(&self, along: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => self.margins.start + along,
            Direction::RightToLeft => self.size.width - self.margins.start - along,
        }
    }

    /// How far from the plot's start `x` lies, the reverse of [`Self::x`].
    pub(crate) fn along(&self, x: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => x - self.margins.start,
            Direction::RightToLeft => self.size.width - self.margins.start - x,
        }
    }

    /// The `y` of a value; a value outside the domain is drawn at its end.
    pub(crate) fn y(&self, domain: Domain, value: f64) -> f64 {
        self.bottom() - domain.fraction(domain.clamp(value)) * self.height()
    }

    /// A rectangle from a place along the axis, and two heights in any order.
    pub(crate) fn rect(&self, along: f64, width: f64, y1: f64, y2: f64) -> Rect {
        let (x1, x2) = (self.x(along), self.x(along + width));
        Rect {
            x: x1.min(x2),
            y: y1.min(y2),
            width,
            height: (y1 - y2).abs(),
        }
    }

    /// A line across the plot at a value; `None` outside the domain.
    pub(crate) fn level(&self, domain: Domain, value: f64) -> Option<Line> {
        let y = self.y(domain, value);
        let (from, to) = (self.x(0.0), self.x(self.width()));
        domain.holds(value).then_some(Line {
            from: Point { x: from, y },
            to: Point { x: to, y },
        })
    }

    /// How many ticks the value axis has room for.
    #[must_use]
    pub fn value_ticks_most(&self) -> u32 {
        // A count of ticks: small, and the fraction is of no use.
        (1..20_u32)
            .rev()
            .find(|ticks| f64::from(*ticks) * TICK_SPACING <= self.height())
            .map_or(2, |ticks| ticks + 1)
    }

    /// The marks of the value axis, from the least value up.
    pub(crate) fn value_ticks(&self, domain: Domain) -> Vec<Tick<f64>> {
        let label_x = self.x(-LABEL_GAP);
        let tick = |value| {
            let line = self.level(domain, value)?;
            let at = Point {
                x: label_x,
                y: line.from.y + BASE_LINE_DROP,
            };
            let anchor = Anchor::End;
            Some(Tick {
                at: value,
                line,
                label: TextSpot { at, anchor },
            })
        };
        domain
            .ticks(self.value_ticks_most())
            .into_iter()
            .filter_map(tick)
            .collect()
    }

    /// A line down the plot, `along` pixels from its start.
    pub(crate) fn upright(&self, along: f64) -> Line {
        let x = self.x(along);
        let (top, bottom) = (self.margins.top, self.bottom());
        Line {
            from: Point { x, y: top },
            to: Point { x, y: bottom },
        }
    }

    /// A label below the plot, centred so many pixels from its start.
    pub(crate) fn label_below(&self, along: f64) -> TextSpot {
        let at = Point {
            x: self.x(along),
            y: self.bottom() + LABEL_DROP,
        };
        let anchor = Anchor::Middle;
        TextSpot { at, anchor }
    }

    /// The mark of a category: its grid line at `line_along`, its label centred on `label_along`.
    pub(crate) fn category_tick(
        &self,
        index: usize,
        line_along: f64,
        label_along: f64,
    ) -> Tick<usize> {
        Tick {
            at: index,
            line: self.upright(line_along),
            label: self.label_below(label_along),
        }
    }
}
