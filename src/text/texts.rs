//! The texts of the page in one language.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use super::catalogue::{Catalogue, Flaw};
use super::{Args, Language, Value};
use crate::platform::intl;

/// The texts of the page in one language. Cheap to clone; two are equal if their language is.
#[derive(Clone)]
pub struct Texts {
    language: Language,
    catalogue: Rc<Catalogue>,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Texts {
    /// The texts of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            catalogue: Catalogue::of(language),
        }
    }

    /// Their language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message with this id, for HTML: each argument is isolated, so that text of mixed direction reads right.
    ///
    /// `id` may name an attribute: `field-years.help`. Without arguments: `texts.text("action-undo", ())`.
    #[must_use]
    pub fn text(&self, id: &str, args: impl Into<Args>) -> String {
        let args = args.into();
        self.catalogue.message(id, &args).unwrap_or_else(|flaw| {
            report_once(self.language, id, &flaw);
            match flaw {
                Flaw::Broken(text, _) => text,
                Flaw::Missing => Catalogue::of(Language::En)
                    .message(id, &args)
                    .unwrap_or_else(|_| id.to_owned()),
            }
        })
    }

    /// The same without invisible marks, for the window's title and names of files.
    #[must_use]
    pub fn plain(&self, id: &str, args: impl Into<Args>) -> String {
        without_direction_marks(&self.text(id, args))
    }

    /// A text that is already made, without invisible marks.
    #[must_use]
    pub fn without_marks(&self, text: &str) -> String {
        without_direction_marks(text)
    }

    /// Whether the language has this message, for texts that only some things have, such as a field's source.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.has(id)
    }

    /// One value as the language writes it, with no message around it.
    #[must_use]
    pub fn show(&self, value: impl Into<Value>) -> String {
        value.into().written(self.language)
    }

    /// A moment given in milliseconds since 1970 UTC, by the clock of the device.
    #[must_use]
    pub fn moment(&self, ms: u64) -> String {
        intl::moment(self.language.intl_tag(), ms)
    }

    /// Text in lower case, for comparing what people write.
    #[must_use]
    pub fn lower(&self, text: &str) -> String {
        intl::lower(text)
    }

    /// Sorts texts as the language orders them.
    pub fn sort(&self, texts: &mut [String]) {
        intl::sort(self.language.intl_tag(), texts);
    }
}

/// Takes out what isolates and what sets direction.
#[must_use]
pub fn without_direction_marks(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}

/// Whether a character is invisible and only there to set the direction of text.
pub(super) const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

thread_local! {
    static REPORTED: RefCell<HashSet<(&'static str, String)>> = RefCell::default();
}

fn report_once(language: Language, id: &str, flaw: &Flaw) {
    if REPORTED.with_borrow_mut(|reported| reported.insert((language.tag(), id.to_owned()))) {
        let tag = language.tag();
        intl::report(&match flaw {
            Flaw::Missing => format!("no text `{id}` in `{tag}`"),
            Flaw::Broken(_, name) => format!("no value for `${name}` of `{id}` in `{tag}`"),
        });
    }
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
