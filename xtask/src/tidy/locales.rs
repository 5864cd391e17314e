//! Every language says everything that English says, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::{Source, has_extension};

const FOLDER: &str = "assets/locales/";
const MODEL: &str = "en";

/// Messages that a language lacks or has beyond those of English.
pub(crate) fn problems(sources: &[Source]) -> Vec<String> {
    let mut languages: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut problems = Vec::new();
    for source in sources
        .iter()
        .filter(|source| has_extension(&source.path, "ftl"))
    {
        let Some((language, _)) = source
            .path
            .strip_prefix(FOLDER)
            .and_then(|path| path.split_once('/'))
        else {
            problems.push(format!("{} is not in {FOLDER}<language>/", source.path));
            continue;
        };
        let known = languages.entry(language).or_default();
        for id in ids(&source.text) {
            if !known.insert(id.clone()) {
                problems.push(format!(
                    "{}: `{id}` stands twice in this language",
                    source.path
                ));
            }
        }
    }
    let model = languages.remove(MODEL).unwrap_or_default();
    for (language, found) in languages {
        let missing = model
            .difference(&found)
            .map(|id| format!("{FOLDER}{language}: `{id}` is missing"));
        let extra = found
            .difference(&model)
            .map(|id| format!("{FOLDER}{language}: `{id}` is not in {MODEL}"));
        problems.extend(missing.chain(extra));
    }
    problems
}

/// Identifiers of messages, terms (`-term`) and attributes (`message.attribute`), each only once per message.
fn ids(fluent: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut message = String::new();
    for line in fluent.lines() {
        let Some((left, _)) = line.split_once('=') else {
            continue;
        };
        let name = left.trim();
        if !left.starts_with(char::is_whitespace) && is_name(name.trim_start_matches('-')) {
            name.clone_into(&mut message);
            found.push(message.clone());
        } else if let Some(attribute) = name.strip_prefix('.').filter(|name| is_name(name)) {
            found.push(format!("{message}.{attribute}"));
        }
    }
    found
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "-_".contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_terms_and_attributes_are_found() {
        let fluent = "# a = comment\n-fund = Fund\nsave = Save\n    .title = Keep = it\nlong =\n    with a = sign\n";
        assert_eq!(ids(fluent), ["-fund", "save", "save.title", "long"]);
    }

    #[test]
    fn languages_are_compared_with_english_across_files() {
        let sources = [
            Source::new("assets/locales/en/a.ftl", "one = 1\ntwo = 2\n"),
            Source::new("assets/locales/ar/a.ftl", "one = 1\n"),
            Source::new("assets/locales/ar/b.ftl", "three = 3\none = 1\n"),
        ];
        assert_eq!(problems(&sources).len(), 3);
    }
}
