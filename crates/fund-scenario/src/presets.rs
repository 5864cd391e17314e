//! The scenarios that come with the calculator.

use fund_model::{Scenario, ScenarioDraft};

use crate::read::{read_scenario, scenario_from_json};

/// A scenario that comes with the calculator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its name in file names, addresses and message ids.
    pub id: &'static str,
    /// Its JSON form.
    pub json: &'static str,
}

impl Preset {
    /// The scenario itself.
    ///
    /// # Panics
    /// Never for a preset of [`PRESETS`], which a test reads all.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        scenario_from_json(self.json).expect("a preset is a valid scenario")
    }

    /// The scenario as a draft, to be changed.
    ///
    /// # Panics
    /// Never for a preset of [`PRESETS`], which a test reads all.
    #[must_use]
    pub fn draft(&self) -> ScenarioDraft {
        read_scenario(self.json).expect("a preset is a valid scenario")
    }
}

macro_rules! preset {
    ($id:literal) => {
        Preset {
            id: $id,
            json: include_str!(concat!("../../../assets/presets/", $id, ".json")),
        }
    };
}

/// All presets. The first is the one that the calculator opens with.
pub const PRESETS: &[Preset] = &[
    preset!("repeat_2024"),
    preset!("no_new_income"),
    preset!("meet_every_request"),
    preset!("target_reached"),
    preset!("steady"),
    preset!("un_reserve_15"),
    preset!("back_test_2024"),
];

/// The preset that the calculator opens with: the contributors of 2024 give the same again.
///
/// ```
/// let scenario = fund_scenario::default_preset().scenario();
/// assert_eq!(scenario.opening_balance.to_string(), "1199655.35"); // report, para. 54
/// ```
#[must_use]
pub fn default_preset() -> Preset {
    PRESETS[0]
}
