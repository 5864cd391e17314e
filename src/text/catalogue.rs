//! The texts of one language, compiled from its `.ftl` files when the page is built.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::marks::{ARGUMENT, END, FIGURE, PLURAL, RECORD, SELECT};
use super::{Args, Language, Value, dollars, money, percent, value};

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
        let mut writer = Writer {
            language: self.language,
            args,
            text: String::new(),
            lacking: None,
        };
        writer.write(compiled, true);
        match writer.lacking {
            None => Ok(writer.text),
            Some(name) => Err(Flaw::Broken(writer.text, name)),
        }
    }
}

/// Writes one message.
struct Writer<'a> {
    language: Language,
    args: &'a Args,
    text: String,
    /// The first argument that was needed and not given.
    lacking: Option<&'static str>,
}

impl<'a> Writer<'a> {
    /// Reads a compiled text up to its end and gives what follows it. Only what is chosen is written.
    fn write(&mut self, mut rest: &'static str, chosen: bool) -> &'static str {
        while let Some(at) = rest.find([END, ARGUMENT, FIGURE, SELECT, PLURAL]) {
            let (text, marked) = rest.split_at(at);
            self.push(text, chosen);
            let mark = marked.chars().next().unwrap_or(END);
            let after = &marked[mark.len_utf8()..];
            if mark == END {
                return after;
            }
            let (name, after) = part(after);
            rest = match mark {
                FIGURE => {
                    let (digits, after) = part(after);
                    if chosen {
                        self.text += &figure(name, digits).written(self.language);
                    }
                    after
                }
                ARGUMENT => {
                    if chosen {
                        self.argument(name);
                    }
                    after
                }
                _ => {
                    let sought = chosen.then(|| self.key(mark, name));
                    self.select(sought.flatten(), after, chosen)
                }
            };
        }
        self.push(rest, chosen);
        ""
    }

    fn push(&mut self, text: &str, chosen: bool) {
        if chosen {
            self.text += text;
        }
    }

    /// An argument that was not given is named in its place.
    fn argument(&mut self, name: &'static str) {
        match self.given(name) {
            Some(value) => self.text += &value.written(self.language),
            None => self.text.extend(["{$", name, "}"]),
        }
    }

    fn given(&mut self, name: &'static str) -> Option<&'a Value> {
        let given = self.args.get(name);
        if given.is_none() {
            self.lacking.get_or_insert(name);
        }
        given
    }

    /// The key of the variant that an argument asks for, if it asks for any.
    fn key(&mut self, mark: char, name: &'static str) -> Option<String> {
        let language = self.language;
        match (self.given(name)?, mark) {
            (value, PLURAL) => Some(value.plural_category(language)),
            (Value::Text(text), _) => Some(text.clone()),
            _ => None,
        }
    }

    /// Writes the variant with the key that is sought, or the default, which is the last and has none.
    fn select(
        &mut self,
        sought: Option<String>,
        mut rest: &'static str,
        mut chosen: bool,
    ) -> &'static str {
        loop {
            let (key, text) = part(rest);
            let matches = chosen && (key.is_empty() || sought.as_deref() == Some(key));
            chosen &= !matches;
            rest = self.write(text, matches);
            if key.is_empty() {
                return rest;
            }
        }
    }
}

/// What stands before the next end, and what follows it.
fn part(compiled: &'static str) -> (&'static str, &'static str) {
    compiled.split_once(END).unwrap_or((compiled, ""))
}

/// A figure that stands in the text: `MONEY("1.50")`, `DOLLARS("2")`, `PERCENT("0.13")`, `NUMBER("1200")`,
/// `MONTH("2024-12")`.
fn figure(function: &str, figure: &str) -> Value {
    match function {
        "MONEY" => money(figure),
        "DOLLARS" => dollars(figure),
        "PERCENT" => percent(figure),
        "NUMBER" => value::decimal(figure),
        _ => figure.parse().map_or_else(|_| figure.into(), Value::Month),
    }
}

locales! {
    En => "en",
    Ar => "ar",
}
