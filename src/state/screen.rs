//! Which view is on screen.

/// A view of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Inputs and results of one scenario.
    #[default]
    Workbench,
    /// What has to come in for requests to be met.
    Ask,
    /// How likely results are, with the chances that the person gave.
    Odds,
    /// Scenarios side by side.
    Compare,
    /// The scenario as it is shown to others.
    Briefing,
    /// The scenarios that are kept in this browser.
    Library,
}

impl Screen {
    /// Every screen, in the order of the navigation.
    pub const ALL: [Self; 6] = [
        Self::Workbench,
        Self::Ask,
        Self::Odds,
        Self::Compare,
        Self::Briefing,
        Self::Library,
    ];

    /// The screen's word, the same in the address (`?view=compare`), CSS and Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Workbench => "workbench",
            Self::Ask => "ask",
            Self::Odds => "odds",
            Self::Compare => "compare",
            Self::Briefing => "briefing",
            Self::Library => "library",
        }
    }

    /// This screen if it shows the open scenario, else the workbench: where a scenario is seen that was just opened.
    pub const fn of_one_scenario(self) -> Self {
        match self {
            Self::Ask | Self::Odds | Self::Briefing => self,
            Self::Workbench | Self::Library | Self::Compare => Self::Workbench,
        }
    }

    /// The screen of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.word() == word)
    }
}
