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
        let name = copy_hashed(&from, folder)?;
        fs::remove_file(&from).with_context(|| format!("removing {}", from.display()))?;
        let named = format!(" src=\"{script}\"");
        if page.matches(&named).count() != 1 {
            bail!("the page does not name {script} once");
        }
        page = page.replace(&named, &format!(" src=\"./{name}\""));
    }
    fs::write(&shell, page).with_context(|| format!("writing {}", shell.display()))
}

/// Copies a file into a folder under a name that has a digest of what is in it. Returns the name.
pub(crate) fn copy_hashed(file: &Path, folder: &Path) -> Result<String> {
    let content = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    let part =
        |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).map(str::to_owned);
    let (Some(stem), Some(kind)) = (part(file.file_stem()), part(file.extension())) else {
        bail!("{} has no name with an ending", file.display());
    };
    let mut digest = DefaultHasher::new();
    content.hash(&mut digest);
    let name = format!("{stem}-{:016x}.{kind}", digest.finish());
    let to = folder.join(&name);
    fs::write(&to, content).with_context(|| format!("writing {}", to.display()))?;
    Ok(name)
}
