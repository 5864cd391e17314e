//! The stylesheets out of the parts in `assets/css`: that of a first visit and that of the annex, a file each, so that
//! the page asks for few files and Trunk can hash them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace;

const FOLDER: &str = "assets/css";
/// Each names its parts, in the order of the cascade, as plain `@import` lines: without this step it works too.
const MANIFESTS: [&str; 2] = ["page.css", "annex.css"];
/// Where `index.html` expects the results, whatever `CARGO_TARGET_DIR` says.
const WRITTEN: &str = "target";

/// Writes the stylesheets. Trunk calls this before each build.
pub(crate) fn stylesheets() -> Result<()> {
    MANIFESTS.into_iter().try_for_each(stylesheet)
}

fn stylesheet(manifest: &str) -> Result<()> {
    let root = workspace::root();
    let css = without_notes(&bundled(&root.join(FOLDER).join(manifest))?);
    let written = root.join(WRITTEN).join(manifest);
    // An untouched file keeps `trunk serve` from building again and again.
    if fs::read_to_string(&written).is_ok_and(|before| before == css) {
        return Ok(());
    }
    fs::create_dir_all(root.join(WRITTEN)).context("making the folder target/")?;
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
            _ => bail!("{FOLDER}: `{line}` is not of the form `@import \"name.css\";`"),
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
    fn every_file_of_the_folder_is_a_part_of_one_stylesheet() {
        let folder = workspace::root().join(FOLDER);
        let named_by = |manifest: &str| {
            let text = fs::read_to_string(folder.join(manifest)).expect("the manifest is there");
            let names = parts(&text).expect("it can be read");
            names.into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        let named: Vec<String> = MANIFESTS.into_iter().flat_map(named_by).collect();
        let present: BTreeSet<_> = fs::read_dir(&folder)
            .expect("the folder can be read")
            .map(|entry| entry.expect("an entry").file_name().display().to_string())
            .filter(|name| !MANIFESTS.contains(&name.as_str()))
            .collect();
        assert_eq!(named.len(), present.len(), "none is named twice");
        assert_eq!(BTreeSet::from_iter(named), present);
    }
}
