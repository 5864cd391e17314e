//! The shell and its scripts as they are shipped: without what only those who write them need. A first visit loads all
//! of it.
//!
//! It knows how they are written: comments on lines of their own, no text over several lines.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// How lines of comments begin.
const NOTES: [&str; 4] = ["//", "/*", "* ", "*/"];

/// Makes the shell and every script of a folder lean, in place.
pub(crate) fn make_lean(folder: &Path) -> Result<()> {
    let context = || format!("reading {}", folder.display());
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        let lean = match path.extension().and_then(|kind| kind.to_str()) {
            Some("js") => script,
            Some("html") => shell,
            _ => continue,
        };
        let text =
            fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        fs::write(&path, lean(&text)).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

/// A script without comments and indents.
pub(crate) fn script(text: &str) -> String {
    let is_note = |line: &&str| *line == "*" || NOTES.iter().any(|note| line.starts_with(note));
    lines(text, |line| !is_note(line))
}

/// A page without comments and indents.
pub(crate) fn shell(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    lines(&(kept + rest), |_| true)
}

fn lines(text: &str, is_kept: impl Fn(&&str) -> bool) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .filter(is_kept)
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_stays() {
        let text =
            "// why\n/** what */\nif (a) {\n  b(\"//\"); // so\n}\n\n/*\n * more\n *\n */\nc();\n";
        assert_eq!(script(text), "if (a) {\nb(\"//\"); // so\n}\nc();\n");
    }

    #[test]
    fn what_is_shown_stays() {
        let text = "<a>\n  <!-- why\n  and how -->\n  <b>c <!--d-->e</b>\n</a>\n";
        assert_eq!(shell(text), "<a>\n<b>c e</b>\n</a>\n");
    }
}
