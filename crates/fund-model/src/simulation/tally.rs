//! Keeps what the runs gave until it is read.

use std::collections::BTreeMap;

use super::outcomes::{
    Frequency, MetRuns, MonthOutcomes, PickedRun, RunPlace, SIMULATION_POINTS, SimulationResult,
    YearOutcomes, rank,
};
use super::points::points;
use super::prepared::Prepared;
use super::run::Run;
use crate::Money;
use crate::income::Horizon;

/// What the runs gave so far.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    runs: u32,
    /// One balance a run, month after month.
    balances: Columns,
    /// One amount a run, year after year.
    receipts: Columns,
    /// By year.
    met: Vec<Counts>,
    target_reached: Vec<u32>,
    /// Requests not met, one number a run.
    unmet: Vec<u32>,
    /// Runs by the first month that ended below the floor, or below zero.
    below_floor: Vec<u32>,
    run_out: Vec<u32>,
}

impl Tally {
    pub(super) fn new(years: usize, runs: u32) -> Self {
        Self {
            runs: 0,
            balances: Columns::new(12 * years, runs),
            receipts: Columns::new(years, runs),
            met: vec![Counts::default(); years],
            target_reached: vec![0; years],
            unmet: Vec::with_capacity(runs as usize),
            below_floor: vec![0; 12 * years],
            run_out: vec![0; 12 * years],
        }
    }

    pub(super) fn runs(&self) -> u32 {
        self.runs
    }

    pub(super) fn add(&mut self, run: &Run, annual_target: i64) {
        self.balances.set(self.runs, &run.balances);
        self.receipts.set(self.runs, &run.receipts);
        self.runs += 1;
        for (reached, receipts) in self.target_reached.iter_mut().zip(&run.receipts) {
            *reached += u32::from(*receipts >= annual_target);
        }
        for (counts, met) in self.met.iter_mut().zip(&run.met) {
            counts.add(*met);
        }
        self.unmet.push(run.unmet);
        for (months, first) in [
            (&mut self.below_floor, run.below_floor),
            (&mut self.run_out, run.run_out),
        ] {
            if let Some(first) = first {
                months[first] += 1;
            }
        }
    }

    /// What at least one run gave.
    pub(super) fn result(&self, prepared: &Prepared) -> SimulationResult {
        let horizon = Horizon::of(&prepared.scenario);
        let below_floor = self.ever(&self.below_floor);
        let run_out = self.ever(&self.run_out);
        let broken = below_floor.last().map_or(0, |frequency| frequency.runs);
        let events = below_floor.into_iter().zip(run_out);
        let months = self.balances.of_first(self.runs).zip(events).enumerate();
        let months = months.map(
            |(index, (balances, (below_floor, run_out)))| MonthOutcomes {
                month: horizon.month(index),
                balance: amounts(balances),
                below_floor,
                run_out,
            },
        );
        SimulationResult {
            runs: self.runs,
            months: months.collect(),
            years: self.years(horizon),
            floor_kept: self.frequency(self.runs - broken),
            picked: self.picked(),
        }
    }

    fn years(&self, horizon: Horizon) -> Vec<YearOutcomes> {
        let receipts = self.receipts.of_first(self.runs);
        let years = receipts
            .zip(&self.met)
            .zip(&self.target_reached)
            .enumerate();
        years
            .map(|(index, ((receipts, met), reached))| YearOutcomes {
                first_month: horizon.month(12 * index),
                target_reached: self.frequency(*reached),
                receipts: amounts(receipts),
                requests_met: met.in_order(),
            })
            .collect()
    }

    fn frequency(&self, runs: u32) -> Frequency {
        Frequency {
            runs,
            of: self.runs,
        }
    }

    /// In how many runs it had happened by the end of each month.
    fn ever(&self, first: &[u32]) -> Vec<Frequency> {
        let mut sum = 0;
        let by_now = first.iter().map(|runs| {
            sum += runs;
            self.frequency(sum)
        });
        by_now.collect()
    }

    fn picked(&self) -> [PickedRun; 5] {
        let columns = self.balances.of_first(self.runs);
        let closing = columns.last().expect("a horizon has months");
        // From the worst: more requests not met, then less money, then the later run.
        let key = |run: &u32| {
            let index = *run as usize;
            (u32::MAX - self.unmet[index], closing[index], u32::MAX - run)
        };
        let mut order: Vec<u32> = (0..self.runs).collect();
        let count = order.len();
        let places = [
            (RunPlace::Worst, 0),
            (RunPlace::P10, rank(count, 10)),
            (RunPlace::P50, rank(count, 50)),
            (RunPlace::P90, rank(count, 90)),
            (RunPlace::Best, count - 1),
        ];
        places.map(|(place, index)| PickedRun {
            place,
            run: *order.select_nth_unstable_by_key(index, key).1,
        })
    }
}

/// Amounts by column, each with a place for every run.
#[derive(Clone, Debug)]
struct Columns {
    runs: usize,
    amounts: Vec<i64>,
}

impl Columns {
    fn new(columns: usize, runs: u32) -> Self {
        let runs = runs as usize;
        Self {
            runs,
            amounts: vec![0; columns * runs],
        }
    }

    fn set(&mut self, run: u32, amounts: &[i64]) {
        let columns = self.amounts.chunks_exact_mut(self.runs);
        for (column, amount) in columns.zip(amounts) {
            column[run as usize] = *amount;
        }
    }

    /// Each column up to so many runs.
    fn of_first(&self, runs: u32) -> impl Iterator<Item = &[i64]> {
        let columns = self.amounts.chunks_exact(self.runs);
        columns.map(move |column| &column[..runs as usize])
    }
}

/// The points of one column, in US$.
fn amounts(column: &[i64]) -> [Money; 7] {
    let ranks = SIMULATION_POINTS.map(|per_cent| rank(column.len(), per_cent));
    points(column, &ranks).map(Money::from_cents)
}

/// How often each number of requests was met.
#[derive(Clone, Debug, Default)]
struct Counts {
    /// By number, for the numbers of ordinary scenarios.
    few: Vec<u32>,
    many: BTreeMap<u32, u32>,
}

/// Below this, a number has a place of its own.
const FEW: u32 = 1 << 12;

impl Counts {
    fn add(&mut self, met: u32) {
        if met >= FEW {
            *self.many.entry(met).or_default() += 1;
            return;
        }
        let index = met as usize;
        if index >= self.few.len() {
            self.few.resize(index + 1, 0);
        }
        self.few[index] += 1;
    }

    fn in_order(&self) -> Vec<MetRuns> {
        let few = (0..).zip(self.few.iter().copied());
        let many = self.many.iter().map(|(met, runs)| (u64::from(*met), *runs));
        let all = few.chain(many).filter(|(_, runs)| *runs > 0);
        all.map(|(met, runs)| MetRuns { met, runs }).collect()
    }
}
