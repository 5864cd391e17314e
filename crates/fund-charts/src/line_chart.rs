//! Values over time as lines.

use crate::{Domain, Line, Path, Plot, Point, Rect, Tick, stride};

/// Lines over moments at equal distances: the first stands at the start of the plot, the last at
/// its end. The moments are grouped in spans of equal length (twelve months a year).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineChart {
    plot: Plot,
    domain: Domain,
    spans: usize,
    span_steps: usize,
}

/// A place on a line before it is drawn: steps from the start, and the value there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sample {
    step: f64,
    value: f64,
}

impl LineChart {
    /// A chart of `spans` × `span_steps` steps, each at least 1.
    #[must_use]
    pub fn new(plot: Plot, domain: Domain, spans: usize, span_steps: usize) -> Self {
        Self {
            plot,
            domain,
            spans: spans.max(1),
            span_steps: span_steps.max(1),
        }
    }

    fn steps(&self) -> usize {
        self.spans * self.span_steps
    }

    fn along(&self, step: f64) -> f64 {
        step / count(self.steps()) * self.plot.width()
    }

    fn point(&self, sample: Sample) -> Point {
        Point {
            x: self.plot.x(self.along(sample.step)),
            y: self.plot.y(self.domain, sample.value),
        }
    }

    /// The line through `values`, the first of which stands at the start of the plot. Its parts
    /// outside the domain are not drawn.
    #[must_use]
    pub fn line(&self, values: &[f64]) -> Path {
        self.clipped(samples(values))
    }

    /// A line that is level within each span and steps between them.
    #[must_use]
    pub fn steps_line(&self, values: &[f64]) -> Path {
        let corners = |(span, value): (usize, &f64)| {
            [span, span + 1].map(|end| Sample {
                step: count(end * self.span_steps),
                value: *value,
            })
        };
        self.clipped(values.iter().enumerate().flat_map(corners).collect())
    }

    fn clipped(&self, samples: Vec<Sample>) -> Path {
        let (least, greatest) = (self.domain.least(), self.domain.greatest());
        let samples = with_crossings(&with_crossings(&samples, least), greatest);
        let mut path = Path::default();
        let mut run = Vec::new();
        for pair in samples.windows(2) {
            // With every crossing a sample of its own, a stretch is inside if both its ends are.
            if self.domain.holds(pair[0].value) && self.domain.holds(pair[1].value) {
                if run.is_empty() {
                    run.push(self.point(pair[0]));
                }
                run.push(self.point(pair[1]));
            } else {
                path.add_run(std::mem::take(&mut run));
            }
        }
        path.add_run(run);
        path
    }

    /// The areas between the line through `values` and zero where it is below zero.
    #[must_use]
    pub fn area_below_zero(&self, values: &[f64]) -> Path {
        let samples = with_crossings(&samples(values), 0.0);
        let samples = with_crossings(&samples, self.domain.least());
        let mut path = Path::outline();
        let mut below: Vec<Sample> = Vec::new();
        for sample in samples {
            if sample.value < 0.0 {
                below.push(sample);
                continue;
            }
            if sample.value == 0.0 {
                below.push(sample);
            }
            self.close_area(&mut path, &below);
            below = vec![Sample {
                value: 0.0,
                ..sample
            }];
        }
        self.close_area(&mut path, &below);
        path
    }

    fn close_area(&self, path: &mut Path, below: &[Sample]) {
        let (Some(first), Some(last)) = (below.first(), below.last()) else {
            return;
        };
        if !below.iter().any(|sample| sample.value < 0.0) {
            return;
        }
        let on_zero = |step| self.point(Sample { step, value: 0.0 });
        let mut outline = vec![on_zero(first.step)];
        outline.extend(below.iter().map(|sample| self.point(*sample)));
        outline.push(on_zero(last.step));
        outline.dedup();
        path.add_run(outline);
    }

    /// The area between two lines, from the one through `low` up to the one through `high`. What lies
    /// beyond the domain is cut off.
    #[must_use]
    pub fn band(&self, low: &[f64], high: &[f64]) -> Path {
        let mut outline = self.edge(low);
        outline.extend(self.edge(high).into_iter().rev());
        let mut path = Path::outline();
        path.add_run(outline);
        path
    }

    /// The line through `values`, drawn along the end of the domain where it is beyond it.
    fn edge(&self, values: &[f64]) -> Vec<Point> {
        let samples = with_crossings(&samples(values), self.domain.least());
        let samples = with_crossings(&samples, self.domain.greatest());
        samples
            .into_iter()
            .map(|sample| self.point(sample))
            .collect()
    }

    /// The zero line.
    #[must_use]
    pub fn zero(&self) -> Option<Line> {
        self.plot.level(self.domain, 0.0)
    }

    /// Where a value stands; `None` outside the domain or the time drawn.
    #[must_use]
    pub fn marker(&self, step: usize, value: f64) -> Option<Point> {
        let drawn = step <= self.steps() && self.domain.holds(value);
        drawn.then(|| {
            self.point(Sample {
                step: count(step),
                value,
            })
        })
    }

    /// A line down the plot at a step.
    #[must_use]
    pub fn cursor(&self, step: usize) -> Line {
        self.plot.upright(self.along(count(step.min(self.steps()))))
    }

    /// The box of one span over the plot's whole height.
    #[must_use]
    pub fn span(&self, index: usize) -> Rect {
        let along = |span: usize| self.along(count(span.min(self.spans) * self.span_steps));
        let (from, to) = (along(index), along(index + 1));
        let area = self.plot.area();
        self.plot
            .rect(from, to - from, area.y, area.y + area.height)
    }

    /// The step nearest to a place `x` pixels from the left edge of the drawing.
    #[must_use]
    pub fn step_at(&self, x: f64) -> usize {
        let along = self.plot.along(x);
        let distance = |step: &usize| (self.along(count(*step)) - along).abs();
        (0..=self.steps())
            .min_by(|a, b| distance(a).total_cmp(&distance(b)))
            .unwrap_or(0)
    }

    /// The marks of the value axis, from the least value up.
    #[must_use]
    pub fn value_ticks(&self) -> Vec<Tick<f64>> {
        self.plot.value_ticks(self.domain)
    }

    /// The marks of the spans, a line where each starts and a label in its middle; only those
    /// whose labels, `label_width` pixels wide with their gap, have room.
    #[must_use]
    pub fn span_ticks(&self, label_width: f64) -> Vec<Tick<usize>> {
        let width = self.along(count(self.span_steps));
        let shown = (0..self.spans).step_by(stride(width, label_width));
        shown
            .map(|span| {
                let start = count(span) * width;
                self.plot.category_tick(span, start, start + width / 2.0)
            })
            .collect()
    }
}

/// A count as a number to draw with: there are never more than some hundreds of months.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}

/// Values at one step after the other.
fn samples(values: &[f64]) -> Vec<Sample> {
    let samples = values.iter().enumerate().map(|(step, value)| Sample {
        step: count(step),
        value: *value,
    });
    samples.collect()
}

/// `samples` with one more wherever the line between two of them passes `level`.
fn with_crossings(samples: &[Sample], level: f64) -> Vec<Sample> {
    let mut all = Vec::with_capacity(samples.len());
    for pair in samples.windows(2) {
        all.push(pair[0]);
        let (from, to) = (pair[0].value, pair[1].value);
        if (from < level && level < to) || (to < level && level < from) {
            // Halved first: the difference of two huge values would be infinite.
            let share = (level / 2.0 - from / 2.0) / (to / 2.0 - from / 2.0);
            let step = pair[0].step + share * (pair[1].step - pair[0].step);
            all.push(Sample { step, value: level });
        }
    }
    all.extend(samples.last());
    all
}

#[cfg(test)]
mod tests;
