//! The texts that the page asks for and the texts that there are, compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Language;
use super::catalogue_tests::messages;

/// The text of every Rust file of the page but its tests.
fn code(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    let is_code = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".rs") && !name.ends_with("tests.rs")
    };
    let read = |path: &Path| {
        let text = fs::read_to_string(path).expect("the file can be read");
        text.lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect()
    };
    let texts = paths.map(|path| match path.is_dir() {
        true => code(&path),
        false if is_code(&path) => read(&path),
        false => String::new(),
    });
    texts.collect()
}

/// Every literal in double quotes, roughly: enough to find message ids.
fn literals(code: &str) -> BTreeSet<&str> {
    let literals = code
        .lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2));
    literals
        .filter(|literal| fixed_length(literal) >= LEAST_FIXED)
        .collect()
}

/// A literal with fewer fixed characters says nothing about which id it makes.
const LEAST_FIXED: usize = 4;

/// The characters of a literal outside `{…}`.
fn fixed_length(literal: &str) -> usize {
    let after = |part: &str| part.split_once('}').map_or(0, |(_, after)| after.len());
    let mut parts = literal.split('{');
    parts.next().map_or(0, str::len) + parts.map(after).sum::<usize>()
}

/// Whether an id is made by a literal, whose `{…}` stand for anything.
fn makes(literal: &str, id: &str) -> bool {
    let mut parts = literal.split('{').enumerate().map(|(index, part)| {
        if index == 0 {
            part
        } else {
            part.split_once('}').map_or("", |(_, after)| after)
        }
    });
    let mut rest = match parts.next().and_then(|first| id.strip_prefix(first)) {
        Some(rest) => rest,
        None => return false,
    };
    let mut open = false;
    for part in parts {
        open = part.is_empty();
        rest = match rest.find(part) {
            Some(at) => &rest[at + part.len()..],
            None => return false,
        };
    }
    rest.is_empty() || open
}

#[test]
fn every_text_that_the_page_asks_for_exists() {
    let code = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let ids = messages(Language::En);
    let calls = [".text(", ".plain("]
        .into_iter()
        .flat_map(|call| code.split(call).skip(1));
    let asked = calls.filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next());
    let lacking: BTreeSet<&str> = asked.filter(|id| !ids.contains_key(*id)).collect();
    assert!(lacking.is_empty(), "the page asks for {lacking:#?}");
}

#[test]
fn the_page_uses_every_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = ["src", "crates/fund-workbook/src"].map(|folder| code(&root.join(folder)));
    let code = code.concat();
    let literals = literals(&code);
    let messages = messages(Language::En);
    let shown_by_others: BTreeSet<&String> =
        messages.values().flat_map(|uses| &uses.messages).collect();
    let unused: Vec<&String> = messages
        .keys()
        .filter(|id| {
            !shown_by_others.contains(id) && !literals.iter().any(|literal| makes(literal, id))
        })
        .collect();
    assert!(unused.is_empty(), "nothing shows {unused:#?}");
}
