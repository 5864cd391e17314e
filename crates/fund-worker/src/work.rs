//! The work on one question, a piece at a time.

use fund_model::{Distributions, Problem, Scenario, Simulation, YearDistribution, distributions};

use crate::{Found, Wanted};

/// After so many runs there is a first answer, and another after ten times as many.
const FIRST_RUNS: u32 = 1_000;

/// The time one piece of the work may take: in so many microseconds nobody waits for anything else.
const PIECE_US: u64 = 2_000;

/// The greatest piece, in runs.
const PIECE_RUNS_MOST: u32 = 4_096;

/// The work on one question.
pub(crate) struct Work {
    task: Task,
    done: u32,
    of: u32,
}

enum Task {
    Odds {
        years: Distributions,
        found: Vec<YearDistribution>,
    },
    Simulation {
        simulation: Box<Simulation>,
        /// How many runs the next piece has: as many as its time has room for.
        piece: u32,
    },
}

impl Work {
    /// The work that a question needs; nothing is done yet.
    pub(crate) fn new(scenario: &Scenario, wanted: &Wanted) -> Result<Self, Vec<Problem>> {
        let (task, of) = match wanted {
            Wanted::Odds => {
                let (years, found) = (distributions(scenario)?, Vec::new());
                (Task::Odds { years, found }, scenario.years)
            }
            Wanted::Simulation(settings) => {
                let simulation = Box::new(Simulation::new(scenario, settings)?);
                let piece = 1;
                (Task::Simulation { simulation, piece }, settings.runs)
            }
        };
        Ok(Self { task, done: 0, of })
    }

    /// How many runs or years are done, and of how many.
    pub(crate) fn progress(&self) -> (u32, u32) {
        (self.done, self.of)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.done == self.of
    }

    /// Works for the time of a slice by a clock of microseconds. It ends before, where what is found is news: says
    /// whether it is.
    pub(crate) fn slice(
        &mut self,
        slice_us: u64,
        now_us: &dyn Fn() -> u64,
    ) -> Result<bool, Vec<Problem>> {
        let start = now_us();
        loop {
            let is_news = self.piece(now_us)?;
            if is_news || now_us().saturating_sub(start) >= slice_us {
                return Ok(is_news);
            }
        }
    }

    fn piece(&mut self, now_us: &dyn Fn() -> u64) -> Result<bool, Vec<Problem>> {
        match &mut self.task {
            Task::Odds { years, found } => {
                found.extend(years.next());
                self.done += 1;
                Ok(true)
            }
            Task::Simulation { simulation, piece } => {
                let told_next = told_after(self.done).min(self.of);
                let start = now_us();
                simulation.advance((*piece).min(told_next - self.done))?;
                self.done = simulation.runs_done();
                *piece = fitting(*piece, now_us().saturating_sub(start));
                Ok(self.done == told_next)
            }
        }
    }

    /// What is found so far, if anything is.
    pub(crate) fn found(&self) -> Option<Found> {
        match &self.task {
            Task::Odds { found, .. } => (!found.is_empty()).then(|| Found::Odds(found.clone())),
            Task::Simulation { simulation, .. } => simulation.result().map(Found::Simulation),
        }
    }
}

/// The number of runs, after so many, at which what is found is told.
fn told_after(runs: u32) -> u32 {
    let mut told = FIRST_RUNS;
    while told <= runs {
        told = told.saturating_mul(10);
    }
    told
}

/// The next piece, after one of so many runs took so long.
fn fitting(piece: u32, took_us: u64) -> u32 {
    if took_us > PIECE_US {
        (piece / 2).max(1)
    } else if took_us < PIECE_US / 4 {
        (piece * 2).min(PIECE_RUNS_MOST)
    } else {
        piece
    }
}
