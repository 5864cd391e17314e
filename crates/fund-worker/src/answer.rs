//! What the desk answers.

use fund_model::{Problem, SimulationResult, YearDistribution};

use crate::Topic;
use crate::flat::{flat_enum, flat_struct, from_bytes, to_bytes};

/// One answer to a question; there may be several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which question.
    pub number: u32,
    /// What it was about.
    pub topic: Topic,
    /// What there is to tell.
    pub news: News,
}

/// What there is to tell of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// The work goes on. What is found comes with it now and then.
    Progress {
        /// How many runs or years are done.
        done: u32,
        /// Of how many.
        of: u32,
        /// What is found so far, where that is news.
        found: Option<Found>,
    },
    /// The work was stopped.
    Stopped {
        /// How many runs or years are done.
        done: u32,
        /// Of how many.
        of: u32,
        /// What is found so far, if anything is.
        found: Option<Found>,
    },
    /// The work is done.
    Done(Found),
    /// The question cannot be answered: every reason.
    Problems(Vec<Problem>),
}

/// What is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One entry a planning year, the first years first.
    Odds(Vec<YearDistribution>),
    /// Of the runs done.
    Simulation(SimulationResult),
}

impl Answer {
    /// The answer as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// The answer of bytes; `None` if they are not exactly one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}

flat_struct!(Answer {
    number,
    topic,
    news,
});
flat_enum!(News {
    0 => Progress { done: done, of: of, found: found },
    1 => Stopped { done: done, of: of, found: found },
    2 => Done { 0: found },
    3 => Problems { 0: problems },
});
flat_enum!(Found {
    0 => Odds { 0: years },
    1 => Simulation { 0: result },
});
