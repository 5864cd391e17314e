//! What a simulation found, as counts and exact points of whole cents.

use crate::integer::{Fraction, Integer};
use crate::scenario::words;
use crate::{Chance, Money, Month};

/// The per cent points that a simulation gives of each amount.
pub const SIMULATION_POINTS: [u32; 7] = [5, 10, 25, 50, 75, 90, 95];

/// What became of the Fund in a number of runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulationResult {
    /// How many runs.
    pub runs: u32,
    /// One entry a month of the horizon.
    pub months: Vec<MonthOutcomes>,
    /// One entry a planning year.
    pub years: Vec<YearOutcomes>,
    /// In how many runs every month ended at its year's reserve floor or above.
    pub floor_kept: Frequency,
    /// Runs to look into, from the worst to the best: in order of the requests not met over the horizon, the fewer the
    /// better, and among runs with as many, of the last closing balance.
    pub picked: [PickedRun; 5],
}

/// The balances at the end of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthOutcomes {
    /// The month.
    pub month: Month,
    /// The [`SIMULATION_POINTS`] of the balance, US$: each the smallest balance that at least that share of the runs
    /// does not exceed.
    pub balance: [Money; 7],
    /// In how many runs this month or one before it ended below its year's reserve floor.
    pub below_floor: Frequency,
    /// In how many runs this month or one before it ended below zero.
    pub run_out: Frequency,
}

/// One planning year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOutcomes {
    /// The year's first month.
    pub first_month: Month,
    /// In how many runs receipts were at least the annual target.
    pub target_reached: Frequency,
    /// The [`SIMULATION_POINTS`] of receipts, US$.
    pub receipts: [Money; 7],
    /// In how many runs so many requests were met, in ascending order of requests; numbers of no run are left out.
    pub requests_met: Vec<MetRuns>,
}

/// In how many runs a number of requests was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetRuns {
    /// Requests met.
    pub met: u64,
    /// Runs.
    pub runs: u32,
}

/// A run to look into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickedRun {
    /// Where it stands among the runs.
    pub place: RunPlace,
    /// Its index, from 0, for [`crate::Simulation::ledger`].
    pub run: u32,
}

/// A place in the order of the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunPlace {
    /// The last in order.
    Worst,
    /// A tenth of the runs are no better.
    P10,
    /// Half of the runs are no better.
    P50,
    /// Nine tenths of the runs are no better.
    P90,
    /// The first in order.
    Best,
}

words!(RunPlace {
    Self::Worst => "worst",
    Self::P10 => "p10",
    Self::P50 => "p50",
    Self::P90 => "p90",
    Self::Best => "best",
});

/// How often something happened: the estimate of a chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frequency {
    /// In how many runs.
    pub runs: u32,
    /// Of how many, at least 1.
    pub of: u32,
}

impl Frequency {
    /// The share of the runs, to eight decimals, half away from zero.
    #[must_use]
    pub fn chance(self) -> Chance {
        let share = Fraction::ratio(Integer::new(self.runs.into()), Integer::new(self.of.into()));
        Chance(Integer::new(100_000_000).times(&share))
    }

    /// The standard error of [`Self::chance`], √(p (1 − p) ÷ n), to eight decimals, half away from zero. It is 0 where
    /// it happened in every run or in none, which says no more than that the chance is near.
    ///
    /// ```
    /// use fund_model::Frequency;
    /// let frequency = Frequency { runs: 2_000, of: 10_000 };
    /// assert_eq!(frequency.chance().to_string(), "0.20000000");
    /// assert_eq!(frequency.standard_error().to_string(), "0.00400000");
    /// ```
    #[must_use]
    pub fn standard_error(self) -> Chance {
        let (runs, of) = (u128::from(self.runs), u128::from(self.of));
        // Twice the error in units of 10⁻⁸, rounded down; with one more, its half rounds half up.
        let square = 4 * runs * (of - runs) * 10_u128.pow(16) / of.pow(3);
        let units = square.isqrt().div_ceil(2);
        Chance(units.into())
    }
}

/// The index, in ascending order, of the smallest of `count` numbers that at least `per_cent` of them do not exceed.
pub(super) fn rank(count: usize, per_cent: u32) -> usize {
    (count * per_cent as usize).div_ceil(100).max(1) - 1
}
