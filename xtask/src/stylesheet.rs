//! One stylesheet out of `assets/css`, so that the first visit asks for one file and Trunk can hash it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// Names the parts, in the order of the cascade, as plain `@import` lines: without this step it works too.
const MANIFEST: &str = "assets/css/page.css";
/// Where `index.html` expects the result, whatever `CARGO_TARGET_DIR` says.
const WRITTEN: &str = "target/page.css";

/// Writes the stylesheet. Trunk calls this before each build.
pub(crate) fn stylesheet() -> Result<()> {
    let root = workspace::root();
    let css = without_notes(&bundled(&root.join(MANIFEST))?);
    let written = root.join(WRITTEN);
    // An untouched file keeps `trunk serve` from building again and again.
    if fs::read_to_string(&written).is_ok_and(|before| before == css) {
        return Ok(());
    }
    fs::create_dir_all(root.join("target")).context("making the folder target/")?;
    fs::write(&written, css).with_context(|| format!("writing {}", written.display()))
}

fn bundled(manifest: &Path) -> Result<String> {
    let read = |path: &Path| {
        fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
    };
    let folder = manifest.parent().unwrap_or(Path::new("."));
    parts(&read(manifest)?)?
        .into_iter()
        .map(|name| read(&folder.join(name)))
        .collect()
}

/// The same rules without comments and indents, which only those who write them need.
fn without_notes(css: &str) -> String {
    let mut rest = css;
    let mut rules = String::with_capacity(css.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        rules.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    rules.push_str(rest);
    let lines = rules.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn parts(manifest: &str) -> Result<Vec<&str>> {
    manifest
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("@import"))
        .map(|line| match line.split('"').collect::<Vec<_>>()[..] {
            ["@import ", name, ";"] => Ok(name),
            _ => bail!("{MANIFEST}: `{line}` is not of the form `@import \"name.css\";`"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn comments_and_indents_stay_behind() {
        let css = "/* why */\n.a {\n  color: red; /* so\n that */\n}\n\n.b {}\n";
        assert_eq!(without_notes(css), ".a {\ncolor: red;\n}\n.b {}\n");
    }

    #[test]
    fn parts_keep_their_order() {
        let manifest = "/* why */\n@import \"b.css\";\n@import \"a.css\";\n";
        assert_eq!(parts(manifest).expect("two parts"), ["b.css", "a.css"]);
        assert!(parts("@import url(a.css);").is_err());
    }

    #[test]
    fn every_file_of_the_folder_is_a_part() {
        let manifest = workspace::root().join(MANIFEST);
        let text = fs::read_to_string(&manifest).expect("the manifest is there");
        let named: BTreeSet<_> = parts(&text)
            .expect("it can be read")
            .into_iter()
            .map(str::to_owned)
            .collect();
        let present: BTreeSet<_> = fs::read_dir(manifest.parent().expect("it is in a folder"))
            .expect("the folder can be read")
            .map(|entry| entry.expect("an entry").file_name().display().to_string())
            .filter(|name| name != "page.css")
            .collect();
        assert_eq!(named, present);
    }
}
