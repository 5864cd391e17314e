//! Which view is on screen.

/// A view of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Inputs and results of one scenario.
    #[default]
    Workbench,
    /// The scenarios that are kept in this browser.
    Library,
    /// Scenarios side by side.
    Compare,
}

impl Screen {
    /// Every screen, in the order of the navigation.
    pub const ALL: [Self; 3] = [Self::Workbench, Self::Library, Self::Compare];

    /// The screen's word, the same in the address (`?view=compare`), CSS and Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Workbench => "workbench",
            Self::Library => "library",
            Self::Compare => "compare",
        }
    }

    /// The screen of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.word() == word)
    }
}
