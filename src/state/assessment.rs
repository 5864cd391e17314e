//! What is wrong with a document, by field.

use std::collections::BTreeMap;

use fund_model::{Problem, Scenario};

use super::document::Document;
use super::field::{Field, PledgeField, RequestField};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The text could not be read as a value; it is kept as it was typed.
    Unread(String),
    /// The value was read, and the model does not allow it.
    NotAllowed(Problem),
}

/// Every problem of a document at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    pub by_field: BTreeMap<Field, Trouble>,
    /// Problems that belong to no single field, such as a list that is too long.
    pub elsewhere: Vec<Problem>,
}

impl Assessment {
    /// Whether nothing is wrong, so that the results are those of what is on screen.
    pub fn is_good(&self) -> bool {
        self.by_field.is_empty() && self.elsewhere.is_empty()
    }

    /// How many things are wrong.
    pub fn count(&self) -> usize {
        self.by_field.len() + self.elsewhere.len()
    }
}

/// Checks a document: its scenario if all is well, and every problem if not.
pub fn assess(document: &Document) -> Result<Scenario, Assessment> {
    let mut assessment = Assessment::default();
    let unread = document
        .unread
        .iter()
        .filter(|(field, _)| takes_part(document, **field));
    for (field, text) in unread {
        assessment
            .by_field
            .insert(*field, Trouble::Unread(text.clone()));
    }
    match document.draft().check() {
        Ok(scenario) if assessment.is_good() => return Ok(scenario),
        Ok(_) => {}
        Err(problems) => problems
            .into_iter()
            .for_each(|problem| place(document, problem, &mut assessment)),
    }
    Err(assessment)
}

fn place(document: &Document, problem: Problem, into: &mut Assessment) {
    match field_at(document, &problem.path) {
        Some(field) => {
            into.by_field
                .entry(field)
                .or_insert(Trouble::NotAllowed(problem));
        }
        None => into.elsewhere.push(problem),
    }
}

/// Whether a field's value goes into the scenario as the document stands.
fn takes_part(document: &Document, field: Field) -> bool {
    match field {
        Field::Pledge(row, _) => document.pledge(row).is_some_and(|row| row.active),
        Field::Request(..) => document.demand.kind == "queue",
        Field::Plan(_) => false,
        Field::Requests | Field::AverageRequest | Field::RequestsGrowth => {
            document.demand.kind == "average"
        }
        Field::ReserveAmount | Field::ReserveShare | Field::ReserveMonths => {
            field == document.reserve_field()
        }
        _ => true,
    }
}

/// The field that a path of the format means in this document.
pub fn field_at(document: &Document, path: &str) -> Option<Field> {
    if let Some((index, name)) = row_of(path, "pledges[") {
        let row = document.counted_pledges().nth(index)?.id;
        let field = PledgeField::ALL
            .into_iter()
            .find(|field| field.name() == name)?;
        return Some(Field::Pledge(row, field));
    }
    if let Some((index, name)) = row_of(path, "demand.requests[") {
        let row = document.counted_requests().nth(index)?.id;
        let field = RequestField::ALL
            .into_iter()
            .find(|field| field.name() == name)?;
        return Some(Field::Request(row, field));
    }
    if path == "reserve.value" {
        return Some(document.reserve_field());
    }
    if path == "demand.requests" && document.demand.kind == "queue" {
        return None;
    }
    Field::OUTSIDE_ROWS
        .into_iter()
        .find(|field| field.path() == path)
}

/// Splits `pledges[3].rate` into 3 and `rate`.
fn row_of<'a>(path: &'a str, list: &str) -> Option<(usize, &'a str)> {
    let (index, name) = path.strip_prefix(list)?.split_once("].")?;
    Some((index.parse().ok()?, name))
}
