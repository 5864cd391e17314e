//! Where a message stands, and what is wrong with it there.

use std::fmt::{self, Display};

use fluent_syntax::parser::ParserError;

/// A `.ftl` file.
pub(crate) struct Source {
    path: String,
    pub(super) text: String,
}

impl Source {
    pub(crate) fn new(path: impl Display, text: impl Into<String>) -> Self {
        Self {
            path: path.to_string(),
            text: text.into(),
        }
    }

    /// A problem of a message; `at` is a part of the file's text.
    pub(super) fn problem(&self, at: &str, id: &str, what: impl Display) -> Problem {
        let offset = (at.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.bytes().take(offset);
        Problem {
            path: self.path.clone(),
            line: before.filter(|byte| *byte == b'\n').count() + 1,
            id: id.to_owned(),
            what: what.to_string(),
        }
    }

    pub(super) fn syntax_problem(&self, error: &ParserError) -> Problem {
        let entry = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        let entry = self.text.get(entry).unwrap_or_default();
        let id = entry.split(['=', '\n']).next().unwrap_or_default().trim();
        let at = self.text.get(error.pos.start..).unwrap_or_default();
        self.problem(at, id, &error.kind)
    }
}

/// What keeps a message from being shown, and where it stands.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    path: String,
    line: usize,
    id: String,
    what: String,
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            id,
            what,
        } = self;
        write!(f, "{path}:{line}: {id}: {what}")
    }
}

/// A message that is being compiled, and the one that shows it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) id: &'a str,
    pub(super) source: &'a Source,
    pub(super) shown_by: Option<&'a Place<'a>>,
}

impl Place<'_> {
    pub(super) fn problem<T>(&self, at: &str, what: impl Display) -> Result<T, Problem> {
        Err(self.source.problem(at, self.id, what))
    }

    pub(super) fn is_within(&self, id: &str) -> bool {
        self.id == id || self.shown_by.is_some_and(|place| place.is_within(id))
    }

    /// Text as the page shows it.
    pub(super) fn plain(&self, at: &str, text: String) -> Result<String, Problem> {
        if text.contains(|character: char| character.is_control() && character != '\n') {
            return self.problem(at, "a control character cannot be shown");
        }
        Ok(text)
    }
}
