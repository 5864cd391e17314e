//! The scenarios whose figures a screen shows.

use std::rc::Rc;

use fund_model::Scenario;

use crate::screens::compare::compared_scenarios;
use crate::screens::{Scene, scenario_name};
use crate::state::Screen;
use crate::text::{Texts, args};

/// A scenario whose figures are printed.
pub struct Printed {
    pub name: String,
    pub scenario: Rc<Scenario>,
}

impl Printed {
    /// The month of the balance that everything starts from, and how far it goes.
    pub fn as_of(&self, texts: &Texts) -> String {
        let as_of = self.scenario.as_of;
        let months = i32::try_from(self.scenario.years * 12).unwrap_or(0);
        texts.text(
            "paper-as-of",
            args! { "month" => as_of, "last" => as_of.plus(months) },
        )
    }
}

/// Those of the screen: of a value that is wrong, the last that was good, as are the figures. A briefing says all of it
/// itself, and the library shows no figures.
pub fn printed(scene: &Scene) -> Vec<Printed> {
    let Scene { state, texts, .. } = scene;
    match state.screen {
        Screen::Briefing | Screen::Library => Vec::new(),
        Screen::Compare => compared_scenarios(scene)
            .into_iter()
            .map(|(name, scenario)| Printed { name, scenario })
            .collect(),
        Screen::Workbench | Screen::Ask | Screen::Odds => vec![Printed {
            name: scenario_name(state, &state.document, texts),
            scenario: Rc::clone(&state.last_good.scenario),
        }],
    }
}
