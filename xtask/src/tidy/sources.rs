//! The text files that belong to the project, as git knows them.

use std::fs;

use anyhow::{Context, Result};

use crate::step::answer;
use crate::workspace;

/// A text file and its path from the root, with forward slashes.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    #[cfg(test)]
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    pub(crate) fn is_rust(&self) -> bool {
        has_extension(&self.path, "rs")
    }

    /// Lines with their numbers, counted from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// Whether a path ends in `.extension`.
pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, found)| found == extension)
}

/// Reads all files that are committed or would be; files that are no text are left out.
pub(crate) fn read() -> Result<Vec<Source>> {
    let listed = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let listed = answer("git", &listed)
        .context("git is needed to list the project's files, in a clone of it")?;
    let root = workspace::root();
    let read = |path: &str| {
        let text = fs::read_to_string(root.join(path)).ok()?;
        Some(Source {
            path: path.to_owned(),
            text,
        })
    };
    Ok(listed.lines().filter_map(read).collect())
}
