//! Writes a compiled text with its arguments.

use super::marks::{ARGUMENT, END, FIGURE, PLURAL, SELECT};
use super::{Args, Language, Value, decimal, dollars, money, percent};

/// A compiled text as the language writes it, and the first argument that it needs and was not given.
pub(super) fn written(
    compiled: &'static str,
    language: Language,
    args: &Args,
) -> (String, Option<&'static str>) {
    let mut writer = Writer {
        language,
        args,
        text: String::new(),
        lacking: None,
    };
    writer.write(compiled, true);
    (writer.text, writer.lacking)
}

struct Writer<'a> {
    language: Language,
    args: &'a Args,
    text: String,
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
        "NUMBER" => decimal(figure),
        _ => figure.parse().map_or_else(|_| figure.into(), Value::Month),
    }
}
