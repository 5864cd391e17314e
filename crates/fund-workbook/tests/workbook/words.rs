//! The texts of the page, read without Fluent: messages of a workbook have no arguments.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fund_workbook::{WorkbookText, WorkbookWords};

pub(crate) struct Words {
    texts: BTreeMap<String, String>,
    right_to_left: bool,
}

impl Words {
    pub(crate) fn of(language: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../assets/locales")
            .join(language);
        let mut texts = BTreeMap::new();
        for file in fs::read_dir(folder).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let mut message = String::new();
            for line in text.lines() {
                let Some((left, right)) = line.split_once(" =") else {
                    continue;
                };
                let id = match left.trim_start().strip_prefix('.') {
                    Some(attribute) => format!("{message}.{attribute}"),
                    None => {
                        left.clone_into(&mut message);
                        left.to_owned()
                    }
                };
                texts.insert(id, right.trim().to_owned());
            }
        }
        Self {
            texts,
            right_to_left: language == "ar",
        }
    }

    pub(crate) fn english() -> Self {
        Self::of("en")
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.texts.get(id).is_some_and(|text| !text.is_empty())
    }

    /// The message with an id.
    pub(crate) fn get(&self, id: &str) -> &str {
        &self.texts[id]
    }
}

impl WorkbookWords for Words {
    fn text(&self, text: WorkbookText) -> String {
        self.get(text.name()).to_owned()
    }

    fn source(&self, path: &str) -> String {
        format!("Source of {path}")
    }

    fn right_to_left(&self) -> bool {
        self.right_to_left
    }

    fn notes(&self) -> Vec<(String, String)> {
        vec![("Model".to_owned(), "1".to_owned())]
    }
}
