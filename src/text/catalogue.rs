//! The texts of one language, compiled from its `.ftl` files when the page is built.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::marks::RECORD;
use super::writer::written;
use super::{Args, Language};

/// Adding a language: its folder under `assets/locales` and a line at the end of this file.
macro_rules! locales {
    ($($language:ident => $folder:literal),+ $(,)?) => {
        /// The languages that have texts.
        pub const AVAILABLE: &[Language] = &[$(Language::$language),+];

        /// The texts of a language in the order of their ids.
        const fn compiled(language: Language) -> &'static str {
            match language {
                $(Language::$language => include_str!(concat!(env!("OUT_DIR"), "/", $folder)),)+
                #[allow(unreachable_patterns, reason = "reached until all six languages have texts")]
                _ => "",
            }
        }
    };
}

const IDS: &str = include_str!(concat!(env!("OUT_DIR"), "/ids"));

/// A message could not be made whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// The language has no such message.
    Missing,
    /// The message was made, but this argument of it was not given.
    Broken(String, &'static str),
}

/// The texts of one language.
pub(super) struct Catalogue {
    language: Language,
    /// Ids, sorted, and their texts.
    texts: Vec<(&'static str, &'static str)>,
}

thread_local! {
    static CATALOGUES: RefCell<HashMap<&'static str, Rc<Catalogue>>> = RefCell::default();
}

impl Catalogue {
    /// The texts of a language.
    pub(super) fn of(language: Language) -> Rc<Self> {
        CATALOGUES.with_borrow_mut(|catalogues| {
            let made = catalogues.entry(language.tag());
            Rc::clone(made.or_insert_with(|| Rc::new(Self::new(language))))
        })
    }

    fn new(language: Language) -> Self {
        let texts = IDS.split(RECORD).zip(compiled(language).split(RECORD));
        let texts = texts.filter(|(_, text)| !text.is_empty()).collect();
        Self { language, texts }
    }

    fn compiled(&self, id: &str) -> Option<&'static str> {
        let found = self.texts.binary_search_by_key(&id, |(id, _)| id);
        found.ok().map(|index| self.texts[index].1)
    }

    /// Whether the language has this message, or this attribute (`id.attribute`).
    pub(super) fn has(&self, id: &str) -> bool {
        self.compiled(id).is_some()
    }

    /// The message with its arguments, each isolated for text of mixed direction.
    pub(super) fn message(&self, id: &str, args: &Args) -> Result<String, Flaw> {
        let compiled = self.compiled(id).ok_or(Flaw::Missing)?;
        match written(compiled, self.language, args) {
            (text, None) => Ok(text),
            (text, Some(name)) => Err(Flaw::Broken(text, name)),
        }
    }
}

locales! {
    En => "en",
    Ar => "ar",
}
