//! A value axis that runs along the plot.

use crate::{Domain, Line, Plot, Tick};

/// Values along the plot, with the same room before the least and after the greatest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Along {
    pub(crate) plot: Plot,
    domain: Domain,
    /// In pixels, at each end of the plot.
    inset: f64,
}

impl Along {
    pub(crate) const fn new(plot: Plot, domain: Domain, inset: f64) -> Self {
        Self {
            plot,
            domain,
            inset,
        }
    }

    /// The length of the axis in pixels, at least one.
    fn length(&self) -> f64 {
        (self.plot.width() - 2.0 * self.inset).max(1.0)
    }

    /// How far from the plot's start a value stands; one outside the domain stands at its end.
    pub(crate) fn of(&self, value: f64) -> f64 {
        self.inset + self.domain.fraction(self.domain.clamp(value)) * self.length()
    }

    /// A line down the plot at a value; `None` outside the domain.
    pub(crate) fn upright(&self, value: f64) -> Option<Line> {
        let is_drawn = self.domain.holds(value);
        is_drawn.then(|| self.plot.upright(self.of(value)))
    }

    /// The marks of the axis, from the least value on, with room for labels `label_width` pixels
    /// wide with their gap.
    pub(crate) fn ticks(&self, label_width: f64) -> Vec<Tick<f64>> {
        let most = (1..20_u32)
            .rev()
            .find(|ticks| f64::from(*ticks) * label_width <= self.length())
            .unwrap_or(1);
        let ticks = self.domain.ticks(most).into_iter();
        ticks
            .map(|value| Tick {
                at: value,
                line: self.plot.upright(self.of(value)),
                label: self.plot.label_below(self.of(value)),
            })
            .collect()
    }
}
