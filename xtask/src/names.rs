//! Names that say what is in a file.
//!
//! Trunk names the page by what the compiler wrote, but much is done to it afterwards: a later optimizer would give other
//! bytes under the same name, and a cache that keeps such a name for ever would mix two builds. So what belongs together
//! gets its name once more, by all its bytes, when nothing changes them any more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

/// Trunk writes a number of 64 bits, without zeros in front.
const DIGITS: RangeInclusive<usize> = 12..=16;

/// The digits in a name that stand for the content of the file, as in `page-0123456789abcdef.css`.
pub(crate) fn digits(name: &str) -> Option<&str> {
    name.split('-').skip(1).find_map(|part| {
        let end = part.find(|sign: char| !sign.is_ascii_alphanumeric());
        let digits = &part[..end.unwrap_or(part.len())];
        (DIGITS.contains(&digits.len()) && digits.bytes().all(is_digit)).then_some(digits)
    })
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// Names the files of a folder anew, and each other by the new names.
pub(crate) fn by_content(folder: &Path) -> Result<()> {
    let mut files = read(folder)?;
    let groups = groups(&files);
    stand_alone(&files, &groups)?;
    let digests: BTreeMap<Vec<u8>, Vec<u8>> = groups
        .iter()
        .map(|old| (old.clone().into_bytes(), digest(&files, old).into_bytes()))
        .collect();
    for (path, bytes) in &mut files {
        let renamed = path.file_name().map(|name| {
            let name = name.to_string_lossy().into_owned().into_bytes();
            String::from_utf8_lossy(&replaced(&name, &digests)).into_owned()
        });
        let to = path.with_file_name(renamed.unwrap_or_default());
        fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        fs::write(&to, replaced(bytes, &digests))
            .with_context(|| format!("writing {}", to.display()))?;
    }
    Ok(())
}

fn read(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let context = || format!("reading {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if path.is_file() {
            files.push((path.clone(), fs::read(&path).with_context(context)?));
        }
    }
    // A folder lists its files in any order; names must not depend on it.
    files.sort();
    Ok(files)
}

fn groups(files: &[(PathBuf, Vec<u8>)]) -> BTreeSet<String> {
    let names = files
        .iter()
        .filter_map(|(path, _)| path.file_name()?.to_str());
    names.filter_map(digits).map(str::to_owned).collect()
}

/// A file that named one of another group would change with that one's name and keep its own.
fn stand_alone(files: &[(PathBuf, Vec<u8>)], groups: &BTreeSet<String>) -> Result<()> {
    for (path, bytes) in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some(own) = digits(&name) else { continue };
        let others = groups.iter().filter(|group| *group != own);
        for other in others {
            if bytes
                .windows(other.len())
                .any(|window| window == other.as_bytes())
            {
                bail!(
                    "{name} names a file with the digits {other}, but its own name says nothing of that file"
                );
            }
        }
    }
    Ok(())
}

/// The digest of all files whose names have these digits.
fn digest(files: &[(PathBuf, Vec<u8>)], old: &str) -> String {
    let mut hasher = Sha256::new();
    for (path, bytes) in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if digits(&name) == Some(old) {
            hasher.update(name.as_bytes());
            hasher.update(bytes.len().to_le_bytes());
            hasher.update(bytes);
        }
    }
    hexadecimal(&hasher.finalize())[..old.len()].to_owned()
}

/// Bytes as people compare them.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digit =
        |value: u8| char::from_digit(u32::from(value), 16).expect("half a byte is one digit");
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The new digits are as many as the old, so that what stands around them, in a module too, stays where it is.
fn replaced(bytes: &[u8], digests: &BTreeMap<Vec<u8>, Vec<u8>>) -> Vec<u8> {
    let mut replaced = bytes.to_vec();
    for (old, new) in digests {
        let places = bytes.windows(old.len()).enumerate();
        for (at, _) in places.filter(|(_, window)| window == old) {
            replaced[at..at + old.len()].copy_from_slice(new);
        }
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_told_from_words() {
        assert_eq!(
            digits("page-0123456789abcdef.css"),
            Some("0123456789abcdef")
        );
        let part = "reserve-runway-0123456789abcdef-split_annex.wasm";
        assert_eq!(digits(part), Some("0123456789abcdef"));
        let module = "fund-worker-0123456789abcdef_bg.wasm";
        assert_eq!(digits(module), Some("0123456789abcdef"));
        for name in [
            "boot.js",
            "icon-192.png",
            "a-0123456789abcdefg.js",
            "a-0123.js",
        ] {
            assert_eq!(digits(name), None, "{name}");
        }
    }

    #[test]
    fn other_bytes_give_other_names_everywhere() {
        let folder = std::env::temp_dir().join(format!("names-{}", std::process::id()));
        let build = |code: &str| {
            fs::create_dir_all(&folder).expect("a folder of its own");
            let old = "a-0123456789abcdef";
            fs::write(folder.join(format!("{old}.js")), code).expect("a file");
            fs::write(folder.join("index.html"), format!("src=\"{old}.js\"")).expect("a file");
            by_content(&folder).expect("names");
            let page = fs::read_to_string(folder.join("index.html")).expect("the page");
            let name = page
                .split('"')
                .nth(1)
                .expect("the name in the page")
                .to_owned();
            assert_eq!(
                fs::read_to_string(folder.join(&name)).expect("it is there"),
                code
            );
            fs::remove_dir_all(&folder).expect("it can be removed");
            name
        };
        let first = build("one");
        assert_eq!(first, build("one"));
        assert_ne!(first, build("two"));
    }
}
