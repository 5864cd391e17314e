//! JSON text as nodes.
//!
//! Not by way of `serde_json`, whose reading of numbers alone is as long as all of this crate: the page has to be short
//! to load.

use std::str::FromStr;

use hifijson::num::LexWrite as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::{Expect, Lex as _};
use hifijson::{Error, SliceLexer};

use crate::Node;
use crate::double::nearest_double;

/// Lists and objects are followed this deep, so that no text can exhaust the stack; the format needs four levels.
const DEPTH_MOST: usize = 127;

/// The text is not JSON (RFC 8259) from a place on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The line, from 1.
    pub line: usize,
    /// The column in the line, in bytes from 1.
    pub column: usize,
    /// The rest of that line; empty where the text ends too early.
    pub rest: String,
}

impl NotJson {
    fn at(text: &str, offset: usize) -> Self {
        let (before, rest) = text.split_at(text.floor_char_boundary(offset));
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before.len() - line_start + 1,
            rest: rest.lines().next().unwrap_or_default().to_owned(),
        }
    }
}

impl std::fmt::Display for NotJson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "not JSON from line {}, column {}",
            self.line, self.column
        )
    }
}

impl std::error::Error for NotJson {}

/// Reads JSON text of any length. A number too great for a double is refused, as are lists and objects nested more than
/// 127 deep.
impl FromStr for Node {
    type Err = NotJson;

    fn from_str(text: &str) -> Result<Self, NotJson> {
        let mut lexer = SliceLexer::new(text.as_bytes());
        lexer
            .exactly_one(SliceLexer::ws_peek, |next, lexer| {
                value(next, lexer, DEPTH_MOST)
            })
            .map_err(|_| NotJson::at(text, text.len() - lexer.as_slice().len()))
    }
}

/// The value that begins with `next`, which is not taken yet.
fn value(next: u8, lexer: &mut SliceLexer, depth_left: usize) -> Result<Node, Error> {
    match next {
        b'"' => text(lexer).map(Node::Text),
        b'[' => list(lexer, inside(depth_left)?).map(Node::List),
        b'{' => object(lexer, inside(depth_left)?).map(Node::Object),
        b'-' | b'0'..=b'9' => whole_or_not_at_all(lexer, number),
        b'n' | b't' | b'f' => whole_or_not_at_all(lexer, word),
        _ => Err(Expect::Value.into()),
    }
}

fn inside(depth_left: usize) -> Result<usize, Error> {
    depth_left.checked_sub(1).ok_or(Error::Depth)
}

/// Stays in front of what cannot be read, for the place of the problem.
fn whole_or_not_at_all<'a>(
    lexer: &mut SliceLexer<'a>,
    read: impl FnOnce(&mut SliceLexer<'a>) -> Option<Node>,
) -> Result<Node, Error> {
    let start = lexer.as_slice();
    read(lexer).ok_or_else(|| {
        *lexer = SliceLexer::new(start);
        Expect::Value.into()
    })
}

fn word(lexer: &mut SliceLexer) -> Option<Node> {
    Some(lexer.null_or_bool()?.map_or(Node::Null, Node::Flag))
}

/// Whole numbers of up to 64 bits stay as they are; every other number is the double that it stands for.
fn number(lexer: &mut SliceLexer) -> Option<Node> {
    let (text, _) = lexer.num_string().validated().ok()?;
    let is_short = text != "-0" && (text.parse::<u64>().is_ok() || text.parse::<i64>().is_ok());
    if is_short {
        return Some(Node::Number(text.to_owned()));
    }
    nearest_double(text).map(Node::number)
}

fn text(lexer: &mut SliceLexer) -> Result<String, Error> {
    Ok(lexer.discarded().str_string()?.into_owned())
}

fn list(lexer: &mut SliceLexer, depth_left: usize) -> Result<Vec<Node>, Error> {
    let mut items = Vec::new();
    lexer
        .discarded()
        .seq(b']', SliceLexer::ws_peek, |next, lexer| {
            items.push(value(next, lexer, depth_left)?);
            Ok::<_, Error>(())
        })?;
    Ok(items)
}

fn object(lexer: &mut SliceLexer, depth_left: usize) -> Result<Vec<(String, Node)>, Error> {
    let mut fields = Vec::new();
    lexer
        .discarded()
        .seq(b'}', SliceLexer::ws_peek, |next, lexer| {
            if next != b'"' {
                return Err(Expect::String.into());
            }
            let name = text(lexer)?;
            lexer
                .expect(SliceLexer::ws_peek, b':')
                .ok_or(Expect::Colon)?;
            let next = lexer.ws_peek().ok_or(Expect::Value)?;
            fields.push((name, value(next, lexer, depth_left)?));
            Ok::<_, Error>(())
        })?;
    Ok(fields)
}
