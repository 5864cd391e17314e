//! Text that must not be committed: paths of one machine, hosts of registries, promises of work.

use super::sources::Source;

/// Written in pieces, so that this file does not find itself.
const UNWANTED: &[(&str, &str)] = &[
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("/Us", "ers/"), "a path of one machine"),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("registry", ".npmjs"), "the host of a registry"),
    (concat!("index.", "crates.io"), "the host of a registry"),
    (concat!("static.", "crates.io"), "the host of a registry"),
    (concat!("TO", "DO"), "work left open"),
    (concat!("FIX", "ME"), "work left open"),
    (concat!("XX", "X"), "work left open"),
    (concat!("to", "do!("), "work left open"),
    (concat!("unimple", "mented!("), "work left open"),
    (concat!("not yet imple", "mented"), "work left open"),
    (concat!("coming ", "soon"), "work left open"),
];

/// Each line that has one.
pub(crate) fn problems(sources: &[Source]) -> Vec<String> {
    let mut problems = Vec::new();
    for source in sources {
        for (number, line) in source.lines() {
            // Checksums may spell anything.
            if is_checksum(line) {
                continue;
            }
            for (text, what) in UNWANTED.iter().filter(|(text, _)| line.contains(text)) {
                problems.push(format!("{}:{number} has `{text}`: {what}", source.path));
            }
        }
    }
    problems
}

fn is_checksum(line: &str) -> bool {
    let key = line.trim_start().trim_start_matches('"');
    key.starts_with("integrity") || key.starts_with("checksum")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwanted_text_is_found_and_checksums_are_not() {
        let text = concat!(
            "see /ro",
            "ot/x\nfine\n\"integrity\": \"sha512-XX",
            "X\"\n// TO",
            "DO\n"
        );
        let found = problems(&[Source::new("a.md", text)]);
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
