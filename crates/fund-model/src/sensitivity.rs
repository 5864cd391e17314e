//! `sensitivity`: what each lever, and each pledge, does to the result.

mod lever;
mod task;

use rust_decimal::Decimal;

use crate::Problem;
use crate::integer::Integer;
use crate::measures::Measures;
use crate::scenario::Scenario;
pub use lever::Lever;
pub use task::SensitivityTask;

/// What a low and a high value of a lever do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeverEffect {
    /// The lever.
    pub lever: Lever,
    /// With the low change.
    pub low: Measures,
    /// With the high change.
    pub high: Measures,
    /// Whether the allowed range kept the low change from going all the way: of a value, or of one of several.
    pub low_is_kept: bool,
    /// The same of the high change.
    pub high_is_kept: bool,
}

/// What becomes of the result without a pledge, or with it later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PledgeEffect {
    /// The index of the pledge.
    pub pledge: usize,
    /// Without it.
    pub without: Measures,
    /// With every payment of it six months later.
    pub six_months_later: Measures,
}

/// The effects of all levers and of all pledges that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sensitivity {
    /// The scenario as it is.
    pub base: Measures,
    /// Sorted by the size of the effect: requests met first, then the last closing balance, then months to the floor.
    pub levers: Vec<LeverEffect>,
    /// One entry for each pledge that counts, in the order of the scenario: States are not ranked.
    pub pledges: Vec<PledgeEffect>,
}

/// Moves each lever by a low and a high relative change (−0.2 is 20 per cent less), kept within the allowed range, and
/// leaves out or delays each pledge that counts.
///
/// A moved value is rounded, half away from zero, to the decimals its field allows.
///
/// # Errors
/// A change outside −1 to 10; the path is `low` or `high`.
pub fn sensitivity(
    scenario: &Scenario,
    low: Decimal,
    high: Decimal,
) -> Result<Sensitivity, Vec<Problem>> {
    let mut task = SensitivityTask::new(scenario, low, high)?;
    while !task.is_complete() {
        task.advance();
    }
    Ok(task.result().expect("all steps are done"))
}

impl LeverEffect {
    fn sizes(&self) -> [Integer; 3] {
        let (low, high) = (self.low.units(), self.high.units());
        [0, 1, 2]
            .map(|measure| (&high[measure] - &low[measure]).max(&low[measure] - &high[measure]))
    }
}
