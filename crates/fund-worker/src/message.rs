//! What the page asks.

use std::rc::Rc;

use fund_model::{Scenario, SimulationSettings};
use fund_scenario::{scenario_from_json, scenario_json};

use crate::flat::{Flat, flat_enum, flat_struct, from_bytes, to_bytes};

/// What a forecast is about. Of each topic one question is worked on; a newer one takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The exact chances of each year's receipts.
    Odds,
    /// What many runs give.
    Simulation,
}

/// What is asked of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// [`fund_model::distributions`].
    Odds,
    /// [`fund_model::simulate`].
    Simulation(SimulationSettings),
}

impl Wanted {
    /// What it is about.
    #[must_use]
    pub fn topic(&self) -> Topic {
        match self {
            Self::Odds => Topic::Odds,
            Self::Simulation(_) => Topic::Simulation,
        }
    }
}

/// A question about a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What every answer to it carries.
    pub number: u32,
    /// What is asked.
    pub wanted: Wanted,
    /// The scenario.
    pub scenario: Rc<Scenario>,
}

/// What the page tells the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Work on this, and no more on what was asked before about the same.
    Ask(Question),
    /// Stop, and answer with what is found so far.
    Stop(Topic),
    /// Go on where it was stopped.
    GoOn(Topic),
    /// Forget what was asked.
    Forget(Topic),
}

impl Message {
    /// The message as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// The message of bytes; `None` if they are not exactly one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}

flat_enum!(Topic {
    0 => Odds {},
    1 => Simulation {},
});
flat_enum!(Wanted {
    0 => Odds {},
    1 => Simulation { 0: settings },
});
flat_struct!(Question {
    number,
    wanted,
    scenario,
});
flat_enum!(Message {
    0 => Ask { 0: question },
    1 => Stop { 0: topic },
    2 => GoOn { 0: topic },
    3 => Forget { 0: topic },
});

/// A scenario travels in the published format, which holds all of it.
impl Flat for Rc<Scenario> {
    fn write(&self, to: &mut Vec<u8>) {
        scenario_json(self).write(to);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        scenario_from_json(&String::read(from)?).ok().map(Self::new)
    }
}
