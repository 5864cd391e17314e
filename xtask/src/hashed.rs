//! Names of files that change with what is in them, so that no cache mixes two builds.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result, bail};

/// What the shell names and Trunk only copies.
const SCRIPTS: [&str; 2] = ["boot.js", "early.js"];

/// Renames the scripts that Trunk copied into a folder, and names them so in its page.
pub(crate) fn rename_scripts(folder: &Path) -> Result<()> {
    let shell = folder.join("index.html");
    let mut page =
        fs::read_to_string(&shell).with_context(|| format!("reading {}", shell.display()))?;
    for script in SCRIPTS {
        let from = folder.join(script);
        let content =
            fs::read_to_string(&from).with_context(|| format!("reading {}", from.display()))?;
        let name = write_hashed(script, &content, folder)?;
        fs::remove_file(&from).with_context(|| format!("removing {}", from.display()))?;
        let named = format!(" src=\"{script}\"");
        if page.matches(&named).count() != 1 {
            bail!("the page does not name {script} once");
        }
        page = page.replace(&named, &format!(" src=\"./{name}\""));
    }
    fs::write(&shell, page).with_context(|| format!("writing {}", shell.display()))
}

/// Writes a file into a folder under a name that has a digest of what is in it. Returns the name.
pub(crate) fn write_hashed(file: &str, content: &str, folder: &Path) -> Result<String> {
    let (stem, kind) = file
        .rsplit_once('.')
        .with_context(|| format!("{file} has no ending"))?;
    let mut digest = DefaultHasher::new();
    content.hash(&mut digest);
    let name = format!("{stem}-{:016x}.{kind}", digest.finish());
    let to = folder.join(&name);
    fs::write(&to, content).with_context(|| format!("writing {}", to.display()))?;
    Ok(name)
}
