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
    let css = bundled(&root.join(MANIFEST))?;
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
