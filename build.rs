//! Compiles the messages of `assets/locales`, so that the page neither parses nor carries Fluent.

#[path = "src/text/marks.rs"]
mod marks;
#[path = "build/messages.rs"]
mod messages;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use messages::{Source, Texts, compile};

const LOCALES: &str = "assets/locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let mut languages: BTreeMap<String, Texts> = BTreeMap::new();
    for folder in entries(Path::new(LOCALES))? {
        match compile(&sources(&folder)?) {
            Ok(texts) => {
                languages.insert(name(&folder), texts);
            }
            Err(problems) => problems
                .iter()
                .for_each(|problem| println!("cargo::error={problem}")),
        }
    }
    write(&languages)
}

/// Writes the ids of all messages, and the texts of each language in their order.
fn write(languages: &BTreeMap<String, Texts>) -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for build scripts"));
    let ids: BTreeSet<&str> = languages
        .values()
        .flat_map(|texts| texts.keys().map(String::as_str))
        .collect();
    fs::write(out.join("ids"), joined(ids.iter().copied()))?;
    for (language, texts) in languages {
        let texts = ids.iter().map(|id| texts.get(*id).map_or("", |text| text));
        fs::write(out.join(language), joined(texts))?;
    }
    Ok(())
}

fn joined<'a>(records: impl Iterator<Item = &'a str>) -> String {
    let records: Vec<&str> = records.collect();
    records.join(&marks::RECORD.to_string())
}

fn sources(folder: &Path) -> io::Result<Vec<Source>> {
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path)?;
        Ok(Source::new(path.display(), text))
    };
    entries(folder)?.iter().map(read).collect()
}

/// What a folder holds, in the order of the names, so that every build is the same.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
