//! Reading: text or value → draft, and on to a checked scenario, with every problem at once.

use std::collections::{HashMap, HashSet};

use fund_model::{Allowed, Problem, Scenario, ScenarioDraft};

use crate::draft::{Fields, scenario_draft};
use crate::format::{DEMAND, RESERVE};
use crate::migration::migrated;
use crate::structure::{join, structure_problems};
use crate::{Node, NotJson};

/// The longest text that is read, in bytes: far above any scenario with texts of ordinary length.
pub const TEXT_BYTES_MOST: usize = 8 * 1024 * 1024;

/// How much of a text that is not JSON stands in the problem, in characters.
const EXCERPT_CHARACTERS: usize = 20;

/// Reads the structure of a scenario of format version 1 from JSON text; its values are not checked yet.
///
/// Absent optional fields get the defaults of the format. A byte-order mark is skipped.
///
/// # Errors
/// Every problem of structure: a field that is unknown, missing, repeated or of the wrong JSON type. Text that is not
/// JSON or is longer than [`TEXT_BYTES_MOST`] gives that one problem.
pub fn read_scenario(text: &str) -> Result<ScenarioDraft, Vec<Problem>> {
    structured(&parse(text)?)
}

/// Reads a scenario from JSON text and checks its values.
///
/// ```
/// let problems = fund_scenario::scenario_from_json(r#"{ "version": 1, "years": 21 }"#).unwrap_err();
/// assert!(problems.iter().any(|problem| problem.path == "years"));
/// assert!(problems.iter().any(|problem| problem.path == "pledges" && problem.value.is_none()));
/// ```
///
/// # Errors
/// Every problem, of structure and of value together, in the order of the document and one for each path. A missing
/// field stands where its object does.
pub fn scenario_from_json(text: &str) -> Result<Scenario, Vec<Problem>> {
    scenario_from_node(&parse(text)?)
}

/// Like [`scenario_from_json`], from a value that is parsed already.
///
/// # Errors
/// As [`scenario_from_json`].
pub fn scenario_from_node(document: &Node) -> Result<Scenario, Vec<Problem>> {
    let document = &*migrated(document);
    let structure = structure_problems(document);
    if structure.iter().any(|problem| {
        problem.path.is_empty() || problem.path == "version" && problem.value.is_some()
    }) {
        return Err(structure);
    }
    match scenario_draft(document).check() {
        Ok(scenario) if structure.is_empty() => Ok(scenario),
        Ok(_) => Err(structure),
        Err(values) => Err(in_document_order(document, structure, values)),
    }
}

/// JSON text as a [`Node`].
///
/// # Errors
/// One problem, with path "": the text is too long, or is not JSON from a line and column on.
pub fn parse(text: &str) -> Result<Node, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole = |value, allowed| {
        vec![Problem {
            path: String::new(),
            value: Some(value),
            allowed,
        }]
    };
    if text.len() > TEXT_BYTES_MOST {
        return Err(whole(
            text.len().to_string(),
            Allowed::Bytes {
                most: TEXT_BYTES_MOST,
            },
        ));
    }
    text.parse().map_err(|NotJson { line, column, rest }| {
        let excerpt = rest.chars().take(EXCERPT_CHARACTERS).collect();
        whole(excerpt, Allowed::Json { line, column })
    })
}

fn structured(document: &Node) -> Result<ScenarioDraft, Vec<Problem>> {
    let document = &*migrated(document);
    let problems = structure_problems(document);
    if problems.is_empty() {
        Ok(scenario_draft(document))
    } else {
        Err(problems)
    }
}

/// Both lists as one, without the values of parts whose structure is a problem already.
fn in_document_order(
    document: &Node,
    structure: Vec<Problem>,
    values: Vec<Problem>,
) -> Vec<Problem> {
    let named: HashSet<_> = structure
        .iter()
        .map(|problem| problem.path.clone())
        .collect();
    let unread = unread_objects(document, &structure);
    let is_new = |problem: &Problem| {
        let of_unread = above_and_itself(&problem.path).any(|path| unread.contains(path));
        let is_kind = problem.path.ends_with(".kind") && problem.value.is_some();
        !named.contains(&problem.path) && (!of_unread || is_kind)
    };
    let mut places = HashMap::new();
    number_places(document, String::new(), &mut places);
    let mut problems = structure;
    problems.extend(values.into_iter().filter(is_new));
    problems.sort_by_cached_key(|problem| {
        above_and_itself(&problem.path).find_map(|path| places.get(path).copied())
    });
    problems
}

/// The objects of which nothing can be said: they are missing or no objects, or it is not known of which kind they are.
fn unread_objects(document: &Node, structure: &[Problem]) -> HashSet<String> {
    let no_object = structure
        .iter()
        .filter(|problem| problem.allowed == Allowed::Object);
    let no_kind = [("demand", &DEMAND), ("reserve", &RESERVE)]
        .into_iter()
        .filter(|(name, kinds)| {
            let kind = Fields(Some(document)).object(name).text("kind");
            kinds.fields_of(&kind).is_none()
        });
    no_object
        .map(|problem| problem.path.clone())
        .chain(no_kind.map(|(name, _)| name.to_owned()))
        .collect()
}

/// `a[0].b`, `a[0]`, `a` and the document itself.
fn above_and_itself(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| {
        path.rfind(['.', '['])
            .map(|end| &path[..end])
            .or((!path.is_empty()).then_some(""))
    })
}

fn number_places(node: &Node, path: String, places: &mut HashMap<String, usize>) {
    let place = places.len();
    places.entry(path.clone()).or_insert(place);
    match node {
        Node::Object(fields) => fields
            .iter()
            .for_each(|(name, node)| number_places(node, join(&path, name), places)),
        Node::List(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, node)| number_places(node, format!("{path}[{index}]"), places));
        }
        _ => {}
    }
}
