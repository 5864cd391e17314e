//! What is asked of a simulation.

use rust_decimal::Decimal;

use crate::Problem;
use crate::limits::{self, WholeLimit};
use crate::scenario::words;

/// How a simulation draws its runs.
///
/// The default takes 10,000 runs from seed 1 and lets nothing vary but whether pledges are honoured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulationSettings {
    /// How many runs, at most [`limits::RUNS`]. Times the months of the horizon they make at most
    /// [`limits::RUN_MONTHS_MOST`], because every balance is kept until the percentiles are read.
    pub runs: u32,
    /// Which runs: the same seed gives the same ones on every machine.
    pub seed: u64,
    /// Each payment of an honoured pledge comes from 0 to so many months after its month, each equally likely.
    pub payment_delay_months: u32,
    /// Whether the number of requests varies.
    pub requests_spread: RequestsSpread,
    /// Coefficient of variation of what a request asks: its standard deviation over its mean. The factor is lognormal
    /// with mean 1, one draw a year for all requests of the year.
    pub cost_cv: Decimal,
    /// Correlation of the normal variables behind the pledges, through one factor common to all of them.
    pub donor_climate: Decimal,
}

impl Default for SimulationSettings {
    fn default() -> Self {
        Self {
            runs: 10_000,
            seed: 1,
            payment_delay_months: 0,
            requests_spread: RequestsSpread::Fixed,
            cost_cv: Decimal::ZERO,
            donor_climate: Decimal::ZERO,
        }
    }
}

/// How the number of requests of a year is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestsSpread {
    /// As the scenario says.
    Fixed,
    /// Poisson-distributed around it. Not for a queue, whose requests are named.
    Poisson,
}

words!(RequestsSpread { Self::Fixed => "fixed", Self::Poisson => "poisson" });

impl SimulationSettings {
    /// Every setting outside its limits, for a horizon of so many years.
    pub(crate) fn problems(&self, years: u32) -> Vec<Problem> {
        let most = limits::RUN_MONTHS_MOST / (12 * years);
        let runs = WholeLimit {
            greatest: limits::RUNS.greatest.min(most),
            ..limits::RUNS
        };
        [
            Problem::of_whole("runs", self.runs, runs),
            Problem::of_whole(
                "payment_delay_months",
                self.payment_delay_months,
                limits::PAYMENT_DELAY_MONTHS,
            ),
            Problem::of_decimal("cost_cv", self.cost_cv, limits::COST_CV),
            Problem::of_decimal("donor_climate", self.donor_climate, limits::DONOR_CLIMATE),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
