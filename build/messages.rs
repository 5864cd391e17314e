//! Compiles the messages of one language from Fluent to the form that `src/text/marks.rs` describes.
//!
//! What the page could not show as the translator meant it stops the build: wrong syntax, a reference to nothing, an
//! unknown function, a feature of Fluent that the page has no use for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;

use self::place::{Place, Problem};
use super::marks::{ARGUMENT, END, FIGURE, PLURAL, SELECT};

pub(crate) use self::place::Source;

mod place;

/// The functions that write a figure which stands in the text.
const FIGURES: [&str; 5] = ["MONEY", "DOLLARS", "PERCENT", "NUMBER", "MONTH"];
/// What stands around a value in a text, so that its direction does not disturb the text's (Unicode: FSI, PDI).
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

/// Compiled texts by id, `message` or `message.attribute`.
pub(crate) type Texts = BTreeMap<String, String>;

/// The texts of one language, or every problem of its files.
pub(crate) fn compile(sources: &[Source]) -> Result<Texts, BTreeSet<Problem>> {
    let mut problems = BTreeSet::new();
    let resources: Vec<(&Source, Resource<&str>)> = sources
        .iter()
        .map(|source| {
            let parsed = parse_runtime(source.text.as_str());
            (
                source,
                parsed.unwrap_or_else(|(resource, errors)| {
                    problems.extend(errors.iter().map(|error| source.syntax_problem(error)));
                    resource
                }),
            )
        })
        .collect();
    let mut messages = Messages::default();
    for (source, resource) in &resources {
        problems.extend(messages.add(source, &resource.body));
    }
    let mut texts = Texts::new();
    for id in messages.0.keys() {
        match messages.text(id, None) {
            Some(Ok(text)) => {
                texts.insert(id.clone(), text);
            }
            Some(Err(problem)) => {
                problems.insert(problem);
            }
            None => {}
        }
    }
    if problems.is_empty() {
        Ok(texts)
    } else {
        Err(problems)
    }
}

/// A message or an attribute as its file has it.
struct Message<'a> {
    source: &'a Source,
    name: &'a str,
    pattern: &'a Pattern<&'a str>,
}

#[derive(Default)]
struct Messages<'a>(BTreeMap<String, Message<'a>>);

impl<'a> Messages<'a> {
    /// Takes up what a file defines, and gives what is wrong with that.
    fn add(&mut self, source: &'a Source, entries: &'a [Entry<&'a str>]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for entry in entries {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    let name = term.id.name;
                    problems.push(source.problem(name, name, "terms are not supported"));
                    continue;
                }
                _ => continue,
            };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), id, value));
            let attributes = message.attributes.iter().map(|attribute| {
                let name = attribute.id.name;
                (format!("{id}.{name}"), name, &attribute.value)
            });
            for (id, name, pattern) in value.chain(attributes) {
                if self.0.contains_key(&id) {
                    problems.push(source.problem(name, &id, "stands twice in this language"));
                }
                let message = Message {
                    source,
                    name,
                    pattern,
                };
                self.0.insert(id, message);
            }
        }
        problems
    }

    /// The compiled text of a message, if there is such a message.
    fn text(&self, id: &str, shown_by: Option<&Place<'_>>) -> Option<Result<String, Problem>> {
        let message = self.0.get(id)?;
        let place = Place {
            id,
            source: message.source,
            shown_by,
        };
        let text = self.pattern(message.pattern, &place);
        Some(text.and_then(|text| match text.is_empty() {
            true => place.problem(message.name, "has no text"),
            false => Ok(text),
        }))
    }

    fn pattern(&self, pattern: &Pattern<&str>, place: &Place<'_>) -> Result<String, Problem> {
        let is_alone = pattern.elements.len() == 1;
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    text += &place.plain(value, (*value).to_owned())?;
                }
                PatternElement::Placeable { expression } => {
                    let shown = self.expression(expression, place)?;
                    if is_alone || is_ours(expression) {
                        text += &shown;
                    } else {
                        text.extend([ISOLATE.to_string(), shown, END_ISOLATE.to_string()]);
                    }
                }
            }
        }
        Ok(text)
    }

    fn expression(
        &self,
        expression: &Expression<&str>,
        place: &Place<'_>,
    ) -> Result<String, Problem> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, place),
            Expression::Select { selector, variants } => {
                let mut text = selection(selector, place)?;
                let default = variants.iter().find(|variant| variant.default);
                let mut keys = BTreeSet::new();
                for variant in variants {
                    let key = key(variant, place)?;
                    if !keys.insert(key) {
                        return place.problem(key, format!("[{key}] stands twice"));
                    }
                    if !variant.default {
                        let shown = self.pattern(&variant.value, place)?;
                        text += &format!("{key}{END}{shown}{END}");
                    }
                }
                // The parser lets no selection pass without a default.
                if let Some(variant) = default {
                    let shown = self.pattern(&variant.value, place)?;
                    text += &format!("{END}{shown}{END}");
                }
                Ok(text)
            }
        }
    }

    fn inline(
        &self,
        inline: &InlineExpression<&str>,
        place: &Place<'_>,
    ) -> Result<String, Problem> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                place.plain(value, unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::VariableReference { id } => Ok(format!("{ARGUMENT}{}{END}", id.name)),
            InlineExpression::FunctionReference { id, arguments } => {
                figure(id.name, arguments, place)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let at = id.name;
                let id = attribute
                    .as_ref()
                    .map_or_else(|| at.to_owned(), |of| format!("{at}.{}", of.name));
                if place.is_within(&id) {
                    return place.problem(at, format!("{id} shows itself"));
                }
                self.text(&id, Some(place))
                    .unwrap_or_else(|| place.problem(at, format!("there is no message {id}")))
            }
            InlineExpression::NumberLiteral { value } => place.problem(
                value,
                format!("write {{ NUMBER(\"{value}\") }} for {{ {value} }}"),
            ),
            InlineExpression::TermReference { id, .. } => {
                place.problem(id.name, "terms are not supported")
            }
            InlineExpression::Placeable { expression } => self.expression(expression, place),
        }
    }
}

/// Whether what is shown is of the language itself, so that it needs no isolation.
const fn is_ours(expression: &Expression<&str>) -> bool {
    matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. } | InlineExpression::StringLiteral { .. }
        )
    )
}

/// `MONEY("1.50")`.
fn figure(
    function: &str,
    arguments: &CallArguments<&str>,
    place: &Place<'_>,
) -> Result<String, Problem> {
    if !FIGURES.contains(&function) {
        return place.problem(function, format!("{function} writes nothing into a text"));
    }
    match (&*arguments.positional, &*arguments.named) {
        ([InlineExpression::StringLiteral { value }], []) => {
            let given = place.plain(value, unescape_unicode_to_string(value).into_owned())?;
            Ok(format!("{FIGURE}{function}{END}{given}{END}"))
        }
        _ => place.problem(function, format!("{function} takes one text in quotes")),
    }
}

/// `$name` or `PLURAL($name)`.
fn selection(selector: &InlineExpression<&str>, place: &Place<'_>) -> Result<String, Problem> {
    match selector {
        InlineExpression::VariableReference { id } => Ok(format!("{SELECT}{}{END}", id.name)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
            match (&*arguments.positional, &*arguments.named) {
                ([InlineExpression::VariableReference { id }], []) => {
                    Ok(format!("{PLURAL}{}{END}", id.name))
                }
                _ => place.problem(id.name, "PLURAL takes one argument of the message"),
            }
        }
        InlineExpression::FunctionReference { id, .. } => {
            place.problem(id.name, format!("{} selects nothing", id.name))
        }
        _ => place.problem(place.id, "selects by neither $name nor PLURAL($name)"),
    }
}

fn key<'k>(variant: &Variant<&'k str>, place: &Place<'_>) -> Result<&'k str, Problem> {
    match variant.key {
        VariantKey::Identifier { name } => Ok(name),
        VariantKey::NumberLiteral { value } => {
            place.problem(value, format!("[{value}] is a number; keys are words"))
        }
    }
}

#[cfg(test)]
#[path = "messages_tests.rs"]
mod tests;
