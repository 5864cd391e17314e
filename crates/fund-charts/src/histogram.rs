//! How often each value, or each interval of values, comes.

use crate::along::Along;
use crate::{Domain, Line, Plot, Rect, Tick};

/// A bar of a single value takes this share of the distance to the nearest other.
const SINGLE_SHARE: f64 = 0.7;
/// A bar of a single value is at least so many pixels wide, to be seen, and at most so many.
const SINGLE_WIDTH_LEAST: f64 = 2.0;
const SINGLE_WIDTH_MOST: f64 = 24.0;

/// The values that one bar stands for: all from the one to the other, or one value where both are the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The least.
    pub from: f64,
    /// The greatest.
    pub to: f64,
}

impl Interval {
    fn middle(self) -> f64 {
        // Halved first: the sum of two huge values would be infinite.
        self.from / 2.0 + self.to / 2.0
    }
}

/// Bars that stand where their values are, so that humps and gaps between them show.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    along: Along,
    upward: Domain,
    intervals: Vec<Interval>,
    /// The width of the bar of a single value.
    single_width: f64,
}

impl Histogram {
    /// A chart of `intervals`, in rising order, over the range `along`, whose heights are in the
    /// range `upward`.
    #[must_use]
    pub fn new(plot: Plot, along: Domain, upward: Domain, intervals: &[Interval]) -> Self {
        let along = Along::new(plot, along, SINGLE_WIDTH_MOST / 2.0);
        let distances = intervals
            .windows(2)
            .map(|pair| along.of(pair[1].middle()) - along.of(pair[0].middle()));
        let nearest = distances.fold(f64::INFINITY, f64::min);
        Self {
            along,
            upward,
            intervals: intervals.to_vec(),
            single_width: (SINGLE_SHARE * nearest).clamp(SINGLE_WIDTH_LEAST, SINGLE_WIDTH_MOST),
        }
    }

    /// The bar of an interval, as high as `value`. What lies beyond the ranges is cut off, and a
    /// value below zero counts as zero; `None` for an interval that is not there.
    #[must_use]
    pub fn bar(&self, interval: usize, value: f64) -> Option<Rect> {
        let (start, width) = self.place(*self.intervals.get(interval)?);
        let plot = &self.along.plot;
        let above = plot.y(self.upward, value.max(0.0));
        Some(plot.rect(start, width, plot.y(self.upward, 0.0), above))
    }

    /// The box of an interval over the plot's whole height; `None` for one that is not there.
    #[must_use]
    pub fn interval(&self, interval: usize) -> Option<Rect> {
        let (start, width) = self.place(*self.intervals.get(interval)?);
        let area = self.along.plot.area();
        let plot = &self.along.plot;
        Some(plot.rect(start, width, area.y, area.y + area.height))
    }

    /// Where the bar of an interval starts along the plot, and its width.
    fn place(&self, interval: Interval) -> (f64, f64) {
        let (from, to) = (self.along.of(interval.from), self.along.of(interval.to));
        if interval.from < interval.to {
            return (from, to - from);
        }
        (from - self.single_width / 2.0, self.single_width)
    }

    /// The interval nearest to a place `x` pixels from the left edge of the drawing.
    #[must_use]
    pub fn interval_at(&self, x: f64) -> usize {
        let along = self.along.plot.along(x);
        let distance = |interval: &Interval| {
            let (start, width) = self.place(*interval);
            (start - along).max(along - start - width).max(0.0)
        };
        let intervals = self.intervals.iter().enumerate();
        intervals
            .min_by(|(_, a), (_, b)| distance(a).total_cmp(&distance(b)))
            .map_or(0, |(index, _)| index)
    }

    /// A line down the plot at a value (a target); `None` outside the range.
    #[must_use]
    pub fn upright(&self, value: f64) -> Option<Line> {
        self.along.upright(value)
    }

    /// The base line.
    #[must_use]
    pub fn zero(&self) -> Option<Line> {
        self.along.plot.level(self.upward, 0.0)
    }

    /// The marks of the axis of heights, from zero up.
    #[must_use]
    pub fn height_ticks(&self) -> Vec<Tick<f64>> {
        self.along.plot.value_ticks(self.upward)
    }

    /// The marks of the axis of values, from the least on, with room for labels `label_width`
    /// pixels wide with their gap.
    #[must_use]
    pub fn value_ticks(&self, label_width: f64) -> Vec<Tick<f64>> {
        self.along.ticks(label_width)
    }
}

#[cfg(test)]
mod tests;
