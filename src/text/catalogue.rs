//! The texts of one language, parsed.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{Args, Language, Value, dollars, money, percent, value};

/// Adding a language: its folder under `assets/locales` and a line at the end of this file.
macro_rules! locales {
    ($($language:ident => $folder:literal),+ $(,)?) => {
        /// The languages that have texts.
        pub const AVAILABLE: &[Language] = &[$(Language::$language),+];

        /// The texts of a language, a file each.
        pub(super) const fn sources(language: Language) -> &'static [&'static str] {
            match language {
                $(Language::$language => &[
                    locales!(@file $folder "main"),
                    locales!(@file $folder "actions"),
                    locales!(@file $folder "fields"),
                    locales!(@file $folder "inputs"),
                    locales!(@file $folder "presets"),
                    locales!(@file $folder "problems"),
                    locales!(@file $folder "results"),
                    locales!(@file $folder "states"),
                ],)+
                #[allow(unreachable_patterns, reason = "reached until all six languages have texts")]
                _ => &[],
            }
        }
    };
    (@file $folder:literal $file:literal) => {
        include_str!(concat!("../../assets/locales/", $folder, "/", $file, ".ftl"))
    };
}

/// A message could not be made whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// The language has no such message.
    Missing,
    /// The message was made, with these errors in it.
    Broken(String, String),
}

/// The texts of one language.
pub(super) struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

thread_local! {
    static CATALOGUES: RefCell<HashMap<&'static str, Rc<Catalogue>>> = RefCell::default();
}

impl Catalogue {
    /// The texts of a language, parsed at the first call.
    pub(super) fn of(language: Language) -> Rc<Self> {
        CATALOGUES.with_borrow_mut(|catalogues| {
            Rc::clone(
                catalogues
                    .entry(language.tag())
                    .or_insert_with(|| Rc::new(Self::parsed(language))),
            )
        })
    }

    fn parsed(language: Language) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        add_functions(&mut bundle, language);
        for source in sources(language) {
            // What cannot be parsed is skipped: its messages fall back, and a test keeps the files whole.
            let resource =
                FluentResource::try_new((*source).into()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Whether the language has this message, or this attribute (`id.attribute`).
    pub(super) fn has(&self, id: &str) -> bool {
        let (message, attribute) = parts(id);
        let message = self.bundle.get_message(message);
        message.is_some_and(|message| {
            attribute.map_or(message.value().is_some(), |a| {
                message.get_attribute(a).is_some()
            })
        })
    }

    /// The message with its arguments, each isolated for text of mixed direction.
    pub(super) fn message(&self, id: &str, args: &Args) -> Result<String, Flaw> {
        let (message, attribute) = parts(id);
        let message = self.bundle.get_message(message).ok_or(Flaw::Missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
        };
        let mut errors = Vec::new();
        let args = self.fluent_args(args);
        let text = self
            .bundle
            .format_pattern(pattern.ok_or(Flaw::Missing)?, Some(&args), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(Flaw::Broken(text, error.to_string())),
        }
    }

    fn fluent_args(&self, args: &Args) -> FluentArgs<'static> {
        args.iter()
            .map(|(name, value)| (name, fluent(value, self.language)))
            .collect()
    }
}

/// A message id and, after a point, an attribute of the message.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.')
        .map_or((id, None), |(message, attribute)| {
            (message, Some(attribute))
        })
}

/// A typed value inside Fluent: written already, and still exact for `PLURAL`.
#[derive(Clone, Debug, PartialEq)]
struct Typed {
    value: Value,
    written: String,
}

impl fmt::Display for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl FluentType for Typed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.written.clone().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.written.clone().into()
    }
}

/// Plain text stays text, so that a message can select on it.
fn fluent(value: &Value, language: Language) -> FluentValue<'static> {
    match value {
        Value::Text(text) => text.clone().into(),
        _ => FluentValue::Custom(Box::new(Typed {
            value: value.clone(),
            written: value.written(language),
        })),
    }
}

/// The functions that messages may call: `PLURAL($count)` for the plural category, and `MONEY("1.50")`,
/// `DOLLARS("2")`, `PERCENT("0.13")`, `NUMBER("1200")`, `MONTH("2024-12")` for figures that stand in the text.
fn add_functions(bundle: &mut FluentBundle<FluentResource>, language: Language) {
    let mut add = |name, make: fn(&str) -> Value| {
        let function = move |given: &[FluentValue<'_>]| match given {
            [FluentValue::String(text)] => FluentValue::from(make(text).written(language)),
            _ => FluentValue::Error,
        };
        let added = bundle.add_function(name, move |given, _| function(given));
        debug_assert!(added.is_ok(), "each function has a name of its own");
    };
    add("MONEY", |text| money(text));
    add("DOLLARS", |text| dollars(text));
    add("PERCENT", |text| percent(text));
    add("NUMBER", |text| value::decimal(text));
    add("MONTH", |text| {
        text.parse().map_or_else(|_| text.into(), Value::Month)
    });
    let added = bundle.add_function("PLURAL", move |given, _| plural(given, language));
    debug_assert!(added.is_ok(), "each function has a name of its own");
}

/// The plural category by which a message selects on its only argument.
fn plural(given: &[FluentValue<'_>], language: Language) -> FluentValue<'static> {
    match given {
        [FluentValue::Custom(custom)] => {
            let typed = custom.as_any().downcast_ref::<Typed>();
            typed.map_or(FluentValue::Error, |typed| {
                typed.value.plural_category(language).into()
            })
        }
        [FluentValue::String(text)] => Value::from(&**text).plural_category(language).into(),
        _ => FluentValue::Error,
    }
}

locales! {
    En => "en",
    Ar => "ar",
}
