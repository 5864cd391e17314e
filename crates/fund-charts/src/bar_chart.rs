//! Parts of a whole stacked per category.

use crate::{Domain, Line, Plot, Rect, Tick, stride};

/// The share of a category's room that its bar takes.
const BAR_SHARE: f64 = 0.64;
/// The same of bars side by side, all together.
const GROUP_SHARE: f64 = 0.8;
/// A bar is no wider than this many pixels, so that one year does not fill the plot.
const BAR_WIDTH_MOST: f64 = 96.0;

/// Stacked bars, one for each category (a year).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BarChart {
    plot: Plot,
    domain: Domain,
    categories: u32,
}

impl BarChart {
    /// A chart of so many categories, at least one.
    #[must_use]
    pub fn new(plot: Plot, domain: Domain, categories: usize) -> Self {
        let categories = u32::try_from(categories).unwrap_or(u32::MAX).max(1);
        Self {
            plot,
            domain,
            categories,
        }
    }

    fn room(&self) -> f64 {
        self.plot.width() / f64::from(self.categories)
    }

    fn start(&self, category: usize) -> f64 {
        let last = self.categories - 1;
        let category = u32::try_from(category).map_or(last, |category| category.min(last));
        f64::from(category) * self.room()
    }

    /// One rectangle for each of `parts`, stacked from zero upward in their order. What lies
    /// beyond the domain is cut off; parts below zero count as zero.
    #[must_use]
    pub fn stack(&self, category: usize, parts: &[f64]) -> Vec<Rect> {
        let width = (self.room() * BAR_SHARE).min(BAR_WIDTH_MOST);
        let along = self.start(category) + (self.room() - width) / 2.0;
        let mut total = 0.0;
        let mut stack = Vec::with_capacity(parts.len());
        for part in parts {
            let below = self.plot.y(self.domain, total);
            total += part.max(0.0);
            let above = self.plot.y(self.domain, total);
            stack.push(self.plot.rect(along, width, below, above));
        }
        stack
    }

    /// One rectangle for each of `values`, side by side from zero upward in their order. What lies beyond the domain is
    /// cut off; values below zero count as zero.
    #[must_use]
    pub fn side_by_side(&self, category: usize, values: &[f64]) -> Vec<Rect> {
        let most = u32::try_from(values.len()).unwrap_or(u32::MAX).max(1);
        let width = (self.room() * GROUP_SHARE / f64::from(most)).min(BAR_WIDTH_MOST);
        let start = self.start(category) + (self.room() - width * f64::from(most)) / 2.0;
        let bar = |(index, value): (u32, &f64)| {
            let along = start + width * f64::from(index);
            let below = self.plot.y(self.domain, 0.0);
            let above = self.plot.y(self.domain, value.max(0.0));
            self.plot.rect(along, width, below, above)
        };
        (0..).zip(values).map(bar).collect()
    }

    /// A line across the plot at a value (a target); `None` outside the domain.
    #[must_use]
    pub fn level(&self, value: f64) -> Option<Line> {
        self.plot.level(self.domain, value)
    }

    /// The box of a category over the plot's whole height.
    #[must_use]
    pub fn category(&self, index: usize) -> Rect {
        let area = self.plot.area();
        let (top, bottom) = (area.y, area.y + area.height);
        self.plot.rect(self.start(index), self.room(), top, bottom)
    }

    /// The category at a place `x` pixels from the left edge of the drawing.
    #[must_use]
    pub fn category_at(&self, x: f64) -> usize {
        let along = self.plot.along(x);
        let last = self.categories as usize - 1;
        (0..last)
            .find(|category| along < self.start(*category) + self.room())
            .unwrap_or(last)
    }

    /// The marks of the value axis, from the least value up.
    #[must_use]
    pub fn value_ticks(&self) -> Vec<Tick<f64>> {
        self.plot.value_ticks(self.domain)
    }

    /// The marks of the categories, each in the middle of its bar; only those whose labels,
    /// `label_width` pixels wide with their gap, have room.
    #[must_use]
    pub fn category_ticks(&self, label_width: f64) -> Vec<Tick<usize>> {
        let shown = (0..self.categories as usize).step_by(stride(self.room(), label_width));
        shown
            .map(|category| {
                let middle = self.start(category) + self.room() / 2.0;
                self.plot.category_tick(category, middle, middle)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
