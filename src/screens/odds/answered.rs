//! Which settings are answered while a field is being written in, or holds something wrong.

use fund_model::SimulationSettings;

use crate::state::{AppState, ScenarioId};

/// The settings that are answered, and those to go back to.
#[derive(Debug, Default)]
pub struct Answered {
    /// The scenario they were given for. Those of another are nothing that the person meant for this one.
    of: ScenarioId,
    /// When the open edit of a field began: where it ends as something wrong, its beginning (`200000` of `2000000`) was
    /// never a value that the person meant.
    settled: Option<SimulationSettings>,
}

impl Answered {
    /// The settings to answer: those that are asked; with something wrong among them, the last that were meant. `None`
    /// where there are none.
    pub fn of(
        &mut self,
        state: &AppState,
        asked: Option<SimulationSettings>,
    ) -> Option<SimulationSettings> {
        if self.of != state.document.id {
            *self = Self {
                of: state.document.id.clone(),
                settled: None,
            };
        }
        if asked.is_none() {
            return self.settled.clone();
        }
        if !state.history.is_open() {
            self.settled.clone_from(&asked);
        }
        asked
    }
}
