//! `ARCHITECTURE.md` and the tree agree.

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use super::sources::Source;
use crate::workspace;

const MAP: &str = "ARCHITECTURE.md";
/// Made by a build, so no file of git's.
const MADE: [&str; 3] = ["dist", "target", ".tools"];
/// Folders whose own folders must each be on the map.
const MAPPED: [&str; 5] = ["", "crates/", "src/", "assets/", "tests/"];

/// Paths that the map names and that are not there, and folders that it leaves out.
pub(crate) fn problems(sources: &[Source]) -> Result<Vec<String>> {
    let map = sources
        .iter()
        .find(|source| source.path == MAP)
        .with_context(|| format!("there is no {MAP}"))?;
    let named = named_paths(&map.text);
    let root = workspace::root();
    let is_made = |path: &str| MADE.iter().any(|made| path.split('/').next() == Some(made));
    let gone = named
        .iter()
        .filter(|path| !is_made(path) && !root.join(path).exists());
    let gone = gone.map(|path| format!("{MAP} names `{path}`, which is not there"));
    let folders = folders(sources);
    let unnamed = folders
        .iter()
        .filter(|folder| !named.iter().any(|path| is_within(path, folder)));
    let unnamed = unnamed.map(|folder| format!("{MAP} says nothing of `{folder}`"));
    Ok(gone.chain(unnamed).collect())
}

fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Inline code that looks like a path; a pattern such as `assets/locales/<lang>/*.ftl` counts up to its first gap.
fn named_paths(markdown: &str) -> BTreeSet<String> {
    let inline_code = markdown.split('`').skip(1).step_by(2);
    inline_code.filter_map(as_path).map(str::to_owned).collect()
}

fn as_path(code: &str) -> Option<&str> {
    let looks = code.contains('/')
        || [".rs", ".toml", ".md", ".html", ".js", ".mjs"]
            .iter()
            .any(|end| code.ends_with(end));
    let foreign = code
        .contains(|character: char| character.is_whitespace() || "(){}:@$=\"'".contains(character));
    if !looks || foreign || code.starts_with(['/', '-']) {
        return None;
    }
    let fixed = code.find(['*', '<']).map_or(code, |gap| &code[..gap]);
    let fixed = if fixed.len() < code.len() {
        fixed.rsplit_once('/')?.0
    } else {
        fixed
    };
    Some(fixed.trim_end_matches('/'))
}

fn folders(sources: &[Source]) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for source in sources {
        for parent in MAPPED {
            if let Some((folder, _)) = source
                .path
                .strip_prefix(parent)
                .and_then(|path| path.split_once('/'))
            {
                folders.insert(format!("{parent}{folder}"));
            }
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_other_code() {
        let found = named_paths(
            "`src/app.rs`, `crates/`, `cargo xtask serve`, `Money`, `a::b/c`, `assets/locales/<lang>/*.ftl`, `Trunk.toml`",
        );
        let expected = ["Trunk.toml", "assets/locales", "crates", "src/app.rs"];
        assert!(found.iter().eq(expected.iter()), "{found:?}");
    }
}
