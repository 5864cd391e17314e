//! The form in which a document is kept in this browser: JSON with a version, invalid texts included.
//!
//! Every field is a text under its name, so reading and writing go through [`Field`] and need no code per field.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use fund_model::{PledgeDraft, RequestDraft, Scenario, ScenarioDraft};
use fund_scenario::Node;
use serde::Serialize;

use super::document::{Document, PledgeRow, RequestRow};
use super::field::{Field, PledgeField, RequestField, RowId};

/// The version that this code writes.
const VERSION: u32 = 1;

/// The saved text is not a document that this version can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a saved document of a known version")
    }
}

impl std::error::Error for Unreadable {}

/// What was open when the page was last left.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub document: Document,
    /// The scenario of the results that were on screen, if it can still be read.
    pub last_good: Option<Scenario>,
}

#[derive(Serialize)]
struct SavedV1<'a> {
    version: u32,
    origin: &'a str,
    texts: Texts<'a>,
    pledges: Vec<PledgeV1<'a>>,
    queue: Vec<RequestV1<'a>>,
    unread: Vec<(String, &'a str)>,
    last_good: String,
}

#[derive(Serialize)]
struct PledgeV1<'a> {
    id: u32,
    active: bool,
    texts: Texts<'a>,
}

#[derive(Serialize)]
struct RequestV1<'a> {
    id: u32,
    texts: Texts<'a>,
}

/// Texts by the names of their fields.
type Texts<'a> = BTreeMap<&'static str, &'a str>;

/// Writes a document and the scenario whose results are on screen.
pub fn to_json(document: &Document, last_good: &Scenario) -> String {
    let texts = Field::OUTSIDE_ROWS.map(|field| (field.name(), document.text(field)));
    let unread = document.unread.iter();
    let saved = SavedV1 {
        version: VERSION,
        origin: &document.origin,
        texts: texts.into(),
        pledges: document.pledges.iter().map(|row| pledge(row)).collect(),
        queue: document.queue.iter().map(|row| request(row)).collect(),
        unread: unread
            .map(|(field, text)| (key(*field), text.as_str()))
            .collect(),
        last_good: fund_scenario::scenario_json(last_good),
    };
    // Not `expect`, which would bring the words of every error of JSON into the page.
    let Ok(text) = serde_json::to_string(&saved) else {
        unreachable!("texts, flags and whole numbers can be written");
    };
    text
}

fn pledge(row: &PledgeRow) -> PledgeV1<'_> {
    PledgeV1 {
        id: row.id.0,
        active: row.active,
        texts: PledgeField::ALL
            .map(|field| (field.name(), row.text(field)))
            .into(),
    }
}

fn request(row: &RequestRow) -> RequestV1<'_> {
    RequestV1 {
        id: row.id.0,
        texts: RequestField::ALL
            .map(|field| (field.name(), row.text(field)))
            .into(),
    }
}

/// What a field is called among the unread texts: `requests`, `pledge.5.amount`.
fn key(field: Field) -> String {
    match field {
        Field::Pledge(row, part) => format!("pledge.{}.{}", row.0, part.name()),
        Field::Request(row, part) => format!("request.{}.{}", row.0, part.name()),
        other => other.name().to_owned(),
    }
}

fn field_of(key: &str) -> Option<Field> {
    let mut parts = key.split('.');
    let name = parts.next()?;
    let (Some(row), Some(part)) = (parts.next(), parts.next()) else {
        return Field::OUTSIDE_ROWS
            .into_iter()
            .find(|field| field.name() == name);
    };
    let row = RowId(row.parse().ok()?);
    if name == "pledge" {
        let part = PledgeField::ALL
            .into_iter()
            .find(|field| field.name() == part)?;
        Some(Field::Pledge(row, part))
    } else {
        let part = RequestField::ALL
            .into_iter()
            .find(|field| field.name() == part)?;
        Some(Field::Request(row, part))
    }
}

/// Reads what [`to_json`] wrote.
///
/// # Errors
/// When the text is not of a version that this code knows.
pub fn from_json(text: &str) -> Result<Saved, Unreadable> {
    let saved: Node = text.parse().map_err(|_| Unreadable)?;
    read(&saved).ok_or(Unreadable)
}

fn read(saved: &Node) -> Option<Saved> {
    if number(saved, "version")? != VERSION {
        return None;
    }
    let last_good = fund_scenario::read_scenario(text(saved, "last_good")?).ok();
    Some(Saved {
        document: read_document(saved)?,
        last_good: last_good.and_then(|draft| draft.check().ok()),
    })
}

fn read_document(saved: &Node) -> Option<Document> {
    let origin = text(saved, "origin")?;
    let mut document = Document::from_draft(origin, ScenarioDraft::default());
    let texts = field(saved, "texts")?;
    for part in Field::OUTSIDE_ROWS {
        document.put(part, text(texts, part.name())?.to_owned());
    }
    document.pledges = items(saved, "pledges")?
        .map(read_pledge)
        .collect::<Option<_>>()?;
    document.queue = items(saved, "queue")?
        .map(read_request)
        .collect::<Option<_>>()?;
    document.unread = items(saved, "unread")?
        .map(read_unread)
        .collect::<Option<_>>()?;
    let ids = document.pledges.iter().map(|row| row.id);
    let ids = ids.chain(document.queue.iter().map(|row| row.id));
    document.next_row = RowId(ids.map(|id| id.0).max().unwrap_or(0).checked_add(1)?);
    Some(document)
}

fn read_pledge(saved: &Node) -> Option<Rc<PledgeRow>> {
    let id = RowId(number(saved, "id")?);
    let active = matches!(field(saved, "active")?, Node::Flag(true));
    let mut row = PledgeRow {
        id,
        active,
        pledge: PledgeDraft::default(),
    };
    for part in PledgeField::ALL {
        row.write(part, text(field(saved, "texts")?, part.name())?.to_owned());
    }
    Some(Rc::new(row))
}

fn read_request(saved: &Node) -> Option<Rc<RequestRow>> {
    let id = RowId(number(saved, "id")?);
    let mut row = RequestRow {
        id,
        request: RequestDraft::default(),
    };
    for part in RequestField::ALL {
        row.write(part, text(field(saved, "texts")?, part.name())?);
    }
    Some(Rc::new(row))
}

fn read_unread(saved: &Node) -> Option<(Field, String)> {
    match saved {
        Node::List(pair) => match pair.as_slice() {
            [Node::Text(key), Node::Text(text)] => Some((field_of(key)?, text.clone())),
            _ => None,
        },
        _ => None,
    }
}

fn field<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Node::Object(fields) = node else {
        return None;
    };
    fields
        .iter()
        .find(|(of, _)| of == name)
        .map(|(_, value)| value)
}

fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match field(node, name)? {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

fn number(node: &Node, name: &str) -> Option<u32> {
    match field(node, name)? {
        Node::Number(digits) => digits.parse().ok(),
        _ => None,
    }
}

fn items<'a>(node: &'a Node, name: &str) -> Option<std::slice::Iter<'a, Node>> {
    match field(node, name)? {
        Node::List(items) => Some(items.iter()),
        _ => None,
    }
}
