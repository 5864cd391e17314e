//! What the model answers for a scenario.

use std::rc::Rc;

use fund_model::{
    Projection, Scenario, StageReceipts, project, project_meeting_all, receipts_by_stage,
};

/// The answers for one scenario: the chosen rule, and always beside it the run that meets every request.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub scenario: Rc<Scenario>,
    /// Under the scenario's own rule.
    pub chosen: Projection,
    /// The same scenario if every request were met.
    pub every_request: Projection,
    /// Receipts of each planning year by stage, of the pledges that count.
    pub receipts_by_stage: Vec<StageReceipts>,
}

impl Results {
    /// Computes all answers.
    pub fn of(scenario: Scenario) -> Self {
        Self {
            chosen: project(&scenario),
            every_request: project_meeting_all(&scenario),
            receipts_by_stage: receipts_by_stage(&scenario),
            scenario: Rc::new(scenario),
        }
    }
}
