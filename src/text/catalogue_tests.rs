//! What holds for every text of every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

use super::catalogue::{AVAILABLE, Catalogue};
use super::{Args, Language, count};

/// What one message, or one attribute of it, uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    arguments: BTreeSet<String>,
    /// Messages it shows, whose arguments it needs too.
    pub(super) messages: BTreeSet<String>,
    /// The plural categories of each selection by `PLURAL`.
    plurals: Vec<BTreeSet<String>>,
}

impl Uses {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.add_pattern(pattern);
        uses
    }

    fn add_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add(expression);
            }
        }
    }

    fn add(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                if matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL")
                {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    self.plurals.push(keys.collect());
                }
                variants
                    .iter()
                    .for_each(|variant| self.add_pattern(&variant.value));
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.add_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.add(expression),
            _ => {}
        }
    }
}

/// The files of a language.
pub(super) fn sources(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    let entries = fs::read_dir(folder.join(language.tag())).expect("the language has a folder");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    paths
        .map(|path| fs::read_to_string(path).expect("the file can be read"))
        .collect()
}

/// Every message (`id`) and attribute (`id.attribute`) of a language.
pub(super) fn messages(language: Language) -> BTreeMap<String, Uses> {
    let mut messages = BTreeMap::new();
    for source in &sources(language) {
        let resource: Resource<&str> =
            fluent_syntax::parser::parse(source.as_str()).expect("the file can be parsed");
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let values = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|a| (format!("{id}.{}", a.id.name), &a.value));
            for (id, pattern) in values.chain(attributes) {
                let before = messages.insert(id.clone(), Uses::of(pattern));
                assert!(before.is_none(), "{id} stands twice in {language:?}");
            }
        }
    }
    messages
}

/// The arguments of a message and of those that it shows.
pub(super) fn all_arguments(id: &str, messages: &BTreeMap<String, Uses>) -> BTreeSet<String> {
    let uses = messages
        .get(id)
        .unwrap_or_else(|| panic!("there is no {id}"));
    let shown = uses
        .messages
        .iter()
        .flat_map(|id| all_arguments(id, messages));
    uses.arguments.iter().cloned().chain(shown).collect()
}

#[test]
fn every_language_has_the_same_texts() {
    let english: Vec<String> = messages(Language::En).into_keys().collect();
    for language in AVAILABLE {
        let ids: Vec<String> = messages(*language).into_keys().collect();
        let lacking: Vec<_> = english.iter().filter(|id| !ids.contains(id)).collect();
        let beyond: Vec<_> = ids.iter().filter(|id| !english.contains(id)).collect();
        assert!(
            lacking.is_empty() && beyond.is_empty(),
            "{language:?} lacks {lacking:?} and has beyond {beyond:?}"
        );
    }
}

#[test]
fn a_text_shows_the_same_values_in_every_language() {
    let english = messages(Language::En);
    for language in AVAILABLE {
        let messages = messages(*language);
        for id in messages.keys() {
            assert_eq!(
                all_arguments(id, &messages),
                all_arguments(id, &english),
                "{id} in {language:?}"
            );
        }
    }
}

#[test]
fn a_plural_has_only_forms_of_its_language() {
    for language in AVAILABLE {
        let forms: &[&str] = match language {
            Language::Ar => &["zero", "one", "two", "few", "many", "other"],
            Language::Ru => &["one", "few", "many", "other"],
            Language::Fr | Language::Es => &["one", "many", "other"],
            Language::Zh => &["other"],
            Language::En => &["one", "other"],
        };
        let forms: BTreeSet<String> = forms.iter().map(|form| (*form).to_owned()).collect();
        for (id, uses) in messages(*language) {
            for plural in uses.plurals {
                // Forms of the same wording may share `other`.
                let foreign: Vec<_> = plural.difference(&forms).collect();
                assert!(
                    foreign.is_empty() && plural.contains("other"),
                    "{id} in {language:?}: {foreign:?}"
                );
            }
        }
    }
}

#[test]
fn every_text_can_be_made() {
    for language in AVAILABLE {
        let catalogue = Catalogue::of(*language);
        let messages = messages(*language);
        for id in messages.keys() {
            let names = all_arguments(id, &messages);
            let args = names.into_iter().fold(Args::default(), |args, name| {
                args.with(name.leak(), count(11))
            });
            let text = catalogue
                .message(id, &args)
                .unwrap_or_else(|flaw| panic!("{id} in {language:?}: {flaw:?}"));
            assert!(!text.trim().is_empty(), "{id} in {language:?} is empty");
        }
    }
}
