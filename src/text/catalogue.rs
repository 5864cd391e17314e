//! The texts of one language, compiled from its `.ftl` files when the page is built.

use std::cell::{Cell, OnceCell, RefCell};
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

        part!(page, "/page/", $($language => $folder),+);
        part!(annex, "/annex/", $($language => $folder),+);
    };
}

/// The texts of one part of the page, in each language in the order of their ids.
macro_rules! part {
    ($part:ident, $out:literal, $($language:ident => $folder:literal),+) => {
        fn $part(language: Language) -> Part {
            Part {
                ids: include_str!(concat!(env!("OUT_DIR"), $out, "ids")),
                texts: match language {
                    $(Language::$language => include_str!(concat!(env!("OUT_DIR"), $out, $folder)),)+
                    #[allow(unreachable_patterns, reason = "reached until all six languages have texts")]
                    _ => "",
                },
            }
        }
    };
}

/// Texts that travel together.
#[derive(Clone, Copy)]
pub struct Part {
    ids: &'static str,
    texts: &'static str,
}

/// Ids, sorted, and their texts.
struct Sorted(Vec<(&'static str, &'static str)>);

impl Sorted {
    fn of(part: Part) -> Self {
        let texts = part.ids.split(RECORD).zip(part.texts.split(RECORD));
        Self(texts.filter(|(_, text)| !text.is_empty()).collect())
    }

    fn find(&self, id: &str) -> Option<&'static str> {
        let found = self.0.binary_search_by_key(&id, |(id, _)| id);
        found.ok().map(|index| self.0[index].1)
    }
}

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
    page: Sorted,
    /// The texts of the annex, once it is there.
    annex: OnceCell<Sorted>,
}

thread_local! {
    static CATALOGUES: RefCell<HashMap<&'static str, Rc<Catalogue>>> = RefCell::default();
    /// Tests have the texts of the annex from the beginning.
    static ANNEX: Cell<Option<PartOf>> =
        const { Cell::new(if cfg!(test) { Some(annex) } else { None }) };
}

/// The texts of a part in a language.
pub type PartOf = fn(Language) -> Part;

/// The texts of the annex. Only the annex may name this function: so they travel with it.
pub const ANNEX_TEXTS: PartOf = annex;

/// Adds the texts of the annex. They are handed in, because the compiler would follow a name from here, and put them
/// into the page.
pub fn add_annex_texts(texts: PartOf) {
    ANNEX.set(Some(texts));
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
        Self {
            language,
            page: Sorted::of(page(language)),
            annex: OnceCell::new(),
        }
    }

    fn compiled(&self, id: &str) -> Option<&'static str> {
        self.page.find(id).or_else(|| {
            let part = ANNEX.get()?;
            let annex = self.annex.get_or_init(|| Sorted::of(part(self.language)));
            annex.find(id)
        })
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
