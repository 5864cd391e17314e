//! The form in which a document is kept in this browser: JSON with a version, invalid texts included.
//!
//! Every field is a text under its name, so reading and writing go through [`Field`] and need no code per field.

use std::fmt;
use std::rc::Rc;

use fund_model::{PledgeDraft, RequestDraft, ScenarioDraft};
use fund_scenario::Node;
use serde::{Serialize, Serializer};

use super::document::{Document, PledgeRow, RequestRow, ScenarioId};
use super::field::{Field, PledgeField, RequestField, RowId};
use super::library::{Kept, Stamp};
use super::origin::{Made, Origin};
use super::plan::PlanField;

/// The version that this code writes. Version 1 had no stamp, and presets as only origins.
const VERSION: u32 = 2;

/// The saved text is not a document that this version can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a saved document of a known version")
    }
}

impl std::error::Error for Unreadable {}

#[derive(Serialize)]
struct SavedV2<'a> {
    version: u32,
    // Before anything that a person typed: `revision_of` reads it without reading the rest.
    revision: &'a str,
    changed: u64,
    removed: bool,
    document: DocumentV2<'a>,
    last_good: Option<String>,
}

#[derive(Serialize)]
struct DocumentV2<'a> {
    origin: OriginV2<'a>,
    texts: Texts<'a>,
    pledges: Vec<PledgeV1<'a>>,
    queue: Vec<RequestV1<'a>>,
    unread: Vec<(String, &'a str)>,
    // Absent in what was kept before there was one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    plan: Vec<(String, &'a str)>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum OriginV2<'a> {
    Preset {
        preset: &'a str,
    },
    Scenario {
        by: &'static str,
        from: Box<DocumentV2<'a>>,
    },
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

/// Texts by the names of their fields, written as an object.
struct Texts<'a>(Vec<(&'static str, &'a str)>);

impl Serialize for Texts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// Writes what is to be kept.
pub fn to_json(kept: &Kept) -> String {
    let Kept {
        document,
        stamp,
        last_good,
    } = kept;
    let saved = SavedV2 {
        version: VERSION,
        revision: &stamp.revision,
        changed: stamp.changed_ms,
        removed: stamp.is_removed,
        document: document_form(document),
        last_good: last_good.as_ref().map(fund_scenario::scenario_json),
    };
    // Not `expect`, which would bring the words of every error of JSON into the page.
    let Ok(text) = serde_json::to_string(&saved) else {
        unreachable!("texts, flags and whole numbers can be written");
    };
    text
}

fn document_form(document: &Document) -> DocumentV2<'_> {
    let texts = Field::OUTSIDE_ROWS.map(|field| (field.name(), document.text(field)));
    let unread = document.unread.iter();
    let plan = document.plan.filled().iter();
    DocumentV2 {
        origin: match &document.origin {
            Origin::Preset(preset) => OriginV2::Preset { preset },
            Origin::Scenario { by, from } => OriginV2::Scenario {
                by: by.word(),
                from: Box::new(document_form(from)),
            },
        },
        texts: Texts(texts.into()),
        pledges: document.pledges.iter().map(|row| pledge(row)).collect(),
        queue: document.queue.iter().map(|row| request(row)).collect(),
        unread: unread
            .map(|(field, text)| (key(*field), text.as_str()))
            .collect(),
        plan: plan
            .map(|(field, text)| (key(Field::Plan(*field)), text.as_str()))
            .collect(),
    }
}

fn pledge(row: &PledgeRow) -> PledgeV1<'_> {
    PledgeV1 {
        id: row.id.0,
        active: row.active,
        texts: Texts(
            PledgeField::ALL
                .map(|field| (field.name(), row.text(field)))
                .into(),
        ),
    }
}

fn request(row: &RequestRow) -> RequestV1<'_> {
    RequestV1 {
        id: row.id.0,
        texts: Texts(
            RequestField::ALL
                .map(|field| (field.name(), row.text(field)))
                .into(),
        ),
    }
}

/// What a field is called among the unread texts: `requests`, `pledge.5.amount`, `plan.0.ask_share`.
fn key(field: Field) -> String {
    match field {
        Field::Pledge(row, part) => format!("pledge.{}.{}", row.0, part.name()),
        Field::Request(row, part) => format!("request.{}.{}", row.0, part.name()),
        Field::Plan(part) => format!("plan.{}.{}", part.tier(), part.name()),
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
    if name == "plan" {
        let field = PlanField::ALL
            .into_iter()
            .find(|field| field.name() == part)?;
        Some(Field::Plan(field.in_tier(u8::try_from(row.0).ok()?)))
    } else if name == "pledge" {
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

/// Reads what [`to_json`] wrote, in this version or one before.
///
/// # Errors
/// When the text is not of a version that this code knows.
pub fn from_json(id: ScenarioId, text: &str) -> Result<Kept, Unreadable> {
    let saved: Node = text.parse().map_err(|_| Unreadable)?;
    read(id, &saved).ok_or(Unreadable)
}

/// The revision of a saved text; empty for one of version 1.
pub fn revision_of(text: &str) -> &str {
    let after = text.split_once("\"revision\":\"");
    let revision = after.and_then(|(before, after)| {
        // Further in, it is something that a person typed.
        (before.len() < 40).then(|| after.split_once('"').map(|(revision, _)| revision))
    });
    revision.flatten().unwrap_or_default()
}

fn read(id: ScenarioId, saved: &Node) -> Option<Kept> {
    let (document, stamp) = match number(saved, "version")? {
        1 => (
            read_document(saved, Origin::Preset(text(saved, "origin")?.to_owned()))?,
            Stamp::default(),
        ),
        VERSION => {
            let document = field(saved, "document")?;
            let document = read_document(document, read_origin(document)?)?;
            (document, read_stamp(saved)?)
        }
        _ => return None,
    };
    let last_good = text(saved, "last_good");
    let last_good = last_good.and_then(|text| fund_scenario::read_scenario(text).ok());
    Some(Kept {
        document: Rc::new(Document { id, ..document }),
        stamp,
        last_good: last_good.and_then(|draft| draft.check().ok()),
    })
}

fn read_stamp(saved: &Node) -> Option<Stamp> {
    Some(Stamp {
        revision: text(saved, "revision")?.to_owned(),
        changed_ms: digits(saved, "changed")?.parse().ok()?,
        is_removed: matches!(field(saved, "removed")?, Node::Flag(true)),
    })
}

fn read_origin(document: &Node) -> Option<Origin> {
    let origin = field(document, "origin")?;
    if let Some(preset) = text(origin, "preset") {
        return Some(Origin::Preset(preset.to_owned()));
    }
    let from = field(origin, "from")?;
    Some(Origin::Scenario {
        by: Made::from_word(text(origin, "by")?)?,
        from: Rc::new(read_document(from, read_origin(from)?)?),
    })
}

fn read_document(saved: &Node, origin: Origin) -> Option<Document> {
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
    for unread in items(saved, "unread")? {
        let (field, text) = read_unread(unread)?;
        document.unread.insert(field, text);
    }
    for filled in items(saved, "plan").into_iter().flatten() {
        let (field, text) = read_unread(filled)?;
        document.put(field, text);
    }
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

/// The field of an object.
pub fn field<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Node::Object(fields) = node else {
        return None;
    };
    fields
        .iter()
        .find(|(of, _)| of == name)
        .map(|(_, value)| value)
}

/// The text in a field of an object.
pub fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match field(node, name)? {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

/// The whole number in a field of an object.
pub fn number(node: &Node, name: &str) -> Option<u32> {
    digits(node, name)?.parse().ok()
}

fn digits<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match field(node, name)? {
        Node::Number(digits) => Some(digits),
        _ => None,
    }
}

fn items<'a>(node: &'a Node, name: &str) -> Option<std::slice::Iter<'a, Node>> {
    match field(node, name)? {
        Node::List(items) => Some(items.iter()),
        _ => None,
    }
}
