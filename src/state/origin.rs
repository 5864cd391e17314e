//! What a scenario was made from: where "reset" goes back to and what "changed from" compares with.

use std::rc::Rc;

use super::document::Document;

/// What a scenario was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// One of the presets, by its id.
    Preset(String),
    /// A scenario as it then was. Its own origin is that of its fields' sources.
    Scenario { by: Made, from: Rc<Document> },
}

/// How a scenario was made from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// As a copy of one of the library.
    Copy,
    /// By opening a link.
    Link,
    /// By opening a file.
    File,
}

impl Made {
    /// Every way with its word, the same in storage and in Fluent ids.
    pub const ALL: [Self; 3] = [Self::Copy, Self::Link, Self::File];

    /// The word of the way.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Link => "link",
            Self::File => "file",
        }
    }

    /// The way of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|made| made.word() == word)
    }
}

impl Origin {
    /// The preset at the beginning of the chain, for a scenario that came from one.
    pub fn preset(&self) -> Option<&str> {
        match self {
            Self::Preset(id) => Some(id),
            Self::Scenario { from, .. } => from.origin.preset(),
        }
    }
}
