//! Files that have grown long.

use super::sources::{Source, has_extension};

const MOST: usize = 250;
const CODE: [&str; 4] = ["rs", "mjs", "js", "css"];

/// Names files above the usual length: a hint, since one long table reads better than two halves.
pub(crate) fn report(sources: &[Source]) {
    let mut long: Vec<_> = sources
        .iter()
        .filter(|source| {
            CODE.iter()
                .any(|extension| has_extension(&source.path, extension))
        })
        .map(|source| (source.text.lines().count(), &source.path))
        .filter(|(lines, _)| *lines > MOST)
        .collect();
    long.sort_unstable_by(|a, b| b.cmp(a));
    for (lines, path) in long {
        eprintln!("note: {path} has {lines} lines; most files have {MOST} or less");
    }
}
