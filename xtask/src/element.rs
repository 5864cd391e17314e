//! The custom element of `assets/embed`, as it is shipped: without what only those who write it need, because a page
//! that embeds a briefing loads it before anything of ours.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace;

const FOLDER: &str = "assets/embed";
const SCRIPT: &str = "element.js";
const TYPES: &str = "element.d.ts";

/// Writes the element and its types into a folder.
pub(crate) fn element(folder: &Path) -> Result<()> {
    let source = workspace::root().join(FOLDER);
    let script = source.join(SCRIPT);
    let text =
        fs::read_to_string(&script).with_context(|| format!("reading {}", script.display()))?;
    let written = folder.join(SCRIPT);
    fs::write(&written, shipped(&text))
        .with_context(|| format!("writing {}", written.display()))?;
    let types = folder.join(TYPES);
    fs::copy(source.join(TYPES), &types).with_context(|| format!("writing {}", types.display()))?;
    Ok(())
}

/// The same program without comments, indents and the spaces beside signs. It knows what that one script is written in:
/// comments on lines of their own, texts in double quotes on one line, no regular expressions.
fn shipped(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.flat_map(|line| [without_spaces(line), "\n".to_owned()])
        .collect()
}

fn without_spaces(line: &str) -> String {
    // Every other piece is a text.
    let pieces = line.split('"').enumerate();
    let pieces = pieces.map(|(place, piece)| match place % 2 {
        0 => squeezed(piece),
        _ => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("\"")
}

fn squeezed(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let is_word = |place: Option<usize>| {
        let sign = place.and_then(|place| signs.get(place));
        sign.is_some_and(|sign| sign.is_alphanumeric() || "_$#".contains(*sign))
    };
    let is_kept = |place: usize| {
        signs[place] != ' ' || (is_word(place.checked_sub(1)) && is_word(Some(place + 1)))
    };
    (0..signs.len())
        .filter(|place| is_kept(*place))
        .map(|place| signs[place])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the script may have at most, uncompressed.
    const BYTES: usize = 2_000;

    fn written() -> String {
        let script = workspace::root().join(FOLDER).join(SCRIPT);
        fs::read_to_string(script).expect("the script is there")
    }

    #[test]
    fn it_is_small() {
        let length = shipped(&written()).len();
        assert!(length < BYTES, "the element has {length} bytes");
    }

    #[test]
    fn comments_indents_and_spaces_stay_behind_and_texts_do_not_change() {
        let script =
            "// why\nif (a && !b) {\n  // so\n  get #said() + \"a = b; \" ?? { x: 1 };\n}\n";
        assert_eq!(
            shipped(script),
            "if(a&&!b){\nget #said()+\"a = b; \"??{x:1};\n}\n"
        );
    }

    #[test]
    fn the_script_is_written_in_what_the_build_knows() {
        for line in written().lines().map(str::trim) {
            let is_comment = line.starts_with("//");
            let is_known = line.split('"').count() % 2 == 1
                && !["/*", "'", "`", "\\", " /", "++", "--"]
                    .iter()
                    .any(|sign| line.contains(sign))
                && !line.contains("//");
            assert!(is_comment || is_known, "{line}");
        }
    }
}
