//! What keeps the page for visits without a network: its service worker, with the list of all that the page needs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};

use crate::hashed::write_hashed;
use crate::{lean, workspace};

const SHELL: &str = "index.html";
const SCRIPT: &str = "assets/offline.js";
const WORKER: &str = "assets/sw.js";
/// The attribute of the page's script before which others are put.
const BEFORE: &str = " data-wasm=";
/// Of what lies beside the page, the kinds that it asks for itself. Other pages, tables of headers and packed copies
/// are for servers, and the folders for other pages.
const KINDS: [&str; 6] = ["js", "wasm", "css", "svg", "png", "webmanifest"];
/// Half of the digits of SHA-256 tell versions apart.
const VERSION_DIGITS: usize = 32;

/// Writes the service worker of the page in this folder, and names both to the page.
pub(crate) fn offline(dist: &Path) -> Result<()> {
    let script = workspace::root().join(SCRIPT);
    let script = String::from_utf8(read(&script)?).context("what keeps the page is no text")?;
    let script = write_hashed("offline.js", &lean::script(&script), dist)?;
    let mut names = needed(dist)?;
    let version = version(dist, &names)?;
    name_to(&dist.join(SHELL), &script, &version)?;
    names.insert(0, SHELL.to_owned());
    let worker = workspace::root().join(WORKER);
    let text = read(&worker)?;
    let text = String::from_utf8(text).context("the service worker is no text")?;
    let text = filled(
        &text,
        "const VERSION = \"\";",
        &format!("const VERSION = \"{version}\";"),
    )?;
    let files = format!("const FILES = {{\n{}}};", lines(dist, &names)?);
    let text = filled(&text, "const FILES = {};", &files)?;
    let to = dist.join("sw.js");
    fs::write(&to, text).with_context(|| format!("writing {}", to.display()))
}

/// What the page may ask for, beside itself.
fn needed(dist: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("reading {}", dist.display()))? {
        let name = entry?.file_name().into_string();
        let is_needed = |name: &String| {
            let kind = name.rsplit_once('.').map(|(_, kind)| kind);
            kind.is_some_and(|kind| KINDS.contains(&kind)) && name != "sw.js"
        };
        names.extend(name.ok().filter(is_needed));
    }
    names.sort();
    Ok(names)
}

/// A text that changes with anything in the page or beside it.
fn version(dist: &Path, names: &[String]) -> Result<String> {
    let mut digest = Sha256::new();
    for name in names.iter().map(String::as_str).chain([SHELL]) {
        digest.update(name);
        digest.update(Sha256::digest(read(&dist.join(name))?));
    }
    let digits = HEXLOWER.encode(&digest.finalize());
    Ok(digits[..VERSION_DIGITS].to_owned())
}

/// A line of the worker's list for each file.
fn lines(dist: &Path, names: &[String]) -> Result<String> {
    let line = |name: &String| {
        let digest = BASE64.encode(&Sha256::digest(read(&dist.join(name))?));
        let address = if name == SHELL { "" } else { name };
        Ok(format!("  \"./{address}\": \"sha256-{digest}\",\n"))
    };
    names.iter().map(line).collect()
}

/// Writes into the page what keeps it, and which version it is.
fn name_to(shell: &Path, script: &str, version: &str) -> Result<()> {
    let page = String::from_utf8(read(shell)?).context("the shell is no text")?;
    let named = format!(" data-offline=\"./{script}\" data-version=\"{version}\"{BEFORE}");
    let page = filled(&page, BEFORE, &named)?;
    fs::write(shell, page).with_context(|| format!("writing {}", shell.display()))
}

fn filled(text: &str, place: &str, with: &str) -> Result<String> {
    if text.matches(place).count() != 1 {
        bail!("there is not one place `{place}` to be filled in");
    }
    Ok(text.replace(place, with))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_has_its_places() {
        let text = fs::read_to_string(workspace::root().join(WORKER)).expect("it is there");
        for place in ["const VERSION = \"\";", "const FILES = {};"] {
            assert!(filled(&text, place, "").is_ok(), "{place}");
        }
        assert!(filled("a a", "a", "b").is_err());
    }

    #[test]
    fn the_list_has_what_the_page_asks_for_and_the_version_follows_it() {
        let folder =
            std::env::temp_dir().join(format!("reserve-runway-offline-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for name in [
            SHELL,
            "b.wasm",
            "a.js",
            "sw.js",
            "one-file.html",
            "a.js.br",
            "_headers",
        ] {
            fs::write(folder.join(name), name).expect("a file");
        }
        let names = needed(&folder).expect("the folder can be read");
        assert_eq!(names, ["a.js", "b.wasm"]);
        let first = version(&folder, &names).expect("a version");
        assert_eq!(first, version(&folder, &names).expect("the same"));
        fs::write(folder.join(SHELL), "changed").expect("a file");
        assert_ne!(first, version(&folder, &names).expect("another"));
        let shell = [SHELL.to_owned()];
        let listed = lines(&folder, &shell).expect("a line");
        assert!(listed.starts_with("  \"./\": \"sha256-"), "{listed}");
        fs::remove_dir_all(&folder).expect("the folder was ours");
    }
}
