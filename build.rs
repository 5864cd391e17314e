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

/// The files of the messages that travel with the annex begin so.
const ANNEX: &str = "annex-";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        // What `cargo xtask split` reads to cut the page.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let (mut page, mut annex) = (BTreeMap::new(), BTreeMap::new());
    for folder in entries(Path::new(LOCALES))? {
        let files = entries(&folder)?;
        let is_of_annex = |path: &&PathBuf| name(path).starts_with(ANNEX);
        let texts = compiled(&sources(files.iter().filter(|path| !is_of_annex(path)))?);
        // Messages of the annex may show those of the page, which is there whenever the annex is.
        let mut others = compiled(&sources(files.iter())?);
        others.retain(|id, _| !texts.contains_key(id));
        page.insert(name(&folder), texts);
        annex.insert(name(&folder), others);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for build scripts"));
    write(&page, &out.join("page"))?;
    write(&annex, &out.join("annex"))
}

fn compiled(sources: &[Source]) -> Texts {
    compile(sources).unwrap_or_else(|problems| {
        problems
            .iter()
            .for_each(|problem| println!("cargo::error={problem}"));
        Texts::new()
    })
}

/// Writes the ids of all messages, and the texts of each language in their order.
fn write(languages: &BTreeMap<String, Texts>, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
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

fn sources<'a>(files: impl Iterator<Item = &'a PathBuf>) -> io::Result<Vec<Source>> {
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path)?;
        Ok(Source::new(path.display(), text))
    };
    files.map(read).collect()
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
