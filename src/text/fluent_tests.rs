//! The page writes every message of every language as Fluent itself does.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::catalogue::{AVAILABLE, Catalogue, Flaw};
use super::catalogue_tests::{all_arguments, messages, sources};
use super::{Args, Language, Value, decimal, dollars, money, percent};

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

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().expect("the tag is right");
    let mut bundle = FluentBundle::new(vec![tag]);
    add_functions(&mut bundle, language);
    for source in sources(language) {
        let resource = FluentResource::try_new(source).expect("the file can be parsed");
        bundle.add_resource(resource).expect("no id stands twice");
    }
    bundle
}

fn add_functions(bundle: &mut FluentBundle<FluentResource>, language: Language) {
    let mut add = |name, make: fn(&str) -> Value| {
        let function = move |given: &[FluentValue<'_>]| match given {
            [FluentValue::String(text)] => FluentValue::from(make(text).written(language)),
            _ => FluentValue::Error,
        };
        let added = bundle.add_function(name, move |given, _| function(given));
        added.expect("each function has a name of its own");
    };
    add("MONEY", |text| money(text));
    add("DOLLARS", |text| dollars(text));
    add("PERCENT", |text| percent(text));
    add("NUMBER", |text| decimal(text));
    add("MONTH", |text| {
        text.parse().map_or_else(|_| text.into(), Value::Month)
    });
    let added = bundle.add_function("PLURAL", move |given, _| plural(given, language));
    added.expect("each function has a name of its own");
}

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

/// The text of a message and whether it is whole.
fn by_fluent(
    bundle: &FluentBundle<FluentResource>,
    language: Language,
    id: &str,
    args: &[(&'static str, Value)],
) -> (String, bool) {
    let (message, attribute) = id
        .split_once('.')
        .map_or((id, None), |(message, attribute)| {
            (message, Some(attribute))
        });
    let message = bundle.get_message(message).expect("Fluent has the message");
    let pattern = attribute.map_or(message.value(), |attribute| {
        Some(message.get_attribute(attribute)?.value())
    });
    let args: FluentArgs<'_> = args
        .iter()
        .map(|(name, value)| (*name, fluent(value, language)))
        .collect();
    let mut errors = Vec::new();
    let pattern = pattern.expect("Fluent has the text");
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    (text.into_owned(), errors.is_empty())
}

fn by_page(catalogue: &Catalogue, id: &str, args: Vec<(&'static str, Value)>) -> (String, bool) {
    let args = args
        .into_iter()
        .fold(Args::default(), |args, (name, value)| {
            args.with(name, value)
        });
    match catalogue.message(id, &args) {
        Ok(text) => (text, true),
        Err(Flaw::Broken(text, _)) => (text, false),
        Err(Flaw::Missing) => panic!("the page has no {id}"),
    }
}

/// Numbers of every plural category of every language, and every word on which a message selects.
fn samples(language: Language) -> Vec<Value> {
    let keys = sources(language).into_iter().flat_map(|source| {
        let lines: Vec<String> = source.lines().map(|line| line.trim().to_owned()).collect();
        lines
    });
    let keys = keys.filter_map(|line| {
        let key = line.trim_start_matches('*').strip_prefix('[')?;
        Some(Value::from(key.split_once(']')?.0))
    });
    let numbers = [0_u32, 1, 2, 3, 11, 100, 1_000_000].map(Value::from);
    let others = [money("1065829.5"), percent("0.135"), Value::from("مثال")];
    numbers.into_iter().chain(others).chain(keys).collect()
}

#[test]
fn every_message_is_written_as_fluent_writes_it() {
    for language in AVAILABLE {
        let (catalogue, bundle) = (Catalogue::of(*language), bundle(*language));
        let messages = messages(*language);
        let samples = samples(*language);
        for id in messages.keys() {
            let names: Vec<&'static str> = all_arguments(id, &messages)
                .into_iter()
                .map(|name| &*name.leak())
                .collect();
            let given = samples
                .iter()
                .map(|value| names.iter().map(|name| (*name, value.clone())).collect());
            for args in given.chain([Vec::new()]) {
                assert_eq!(
                    by_fluent(&bundle, *language, id, &args),
                    by_page(&catalogue, id, args),
                    "{id} in {language:?}"
                );
            }
        }
    }
}
