//! The structure of a document held against the format: missing, unknown and repeated fields, and wrong JSON types.

use std::collections::HashSet;

use fund_model::{Allowed, Problem};

use crate::Node;
use crate::format::{Field, Kinds, Required, SCENARIO, Shape, VERSION};

/// Every problem of structure, in the order of the document; a missing field stands where its object does.
///
/// A document of another version is not held against this one: the only problem then is its version.
pub(crate) fn structure_problems(document: &Node) -> Vec<Problem> {
    if let Some(Node::Number(version)) = document.field("version")
        && *version != VERSION.to_string()
    {
        let limit = fund_model::limits::WholeLimit {
            least: VERSION,
            greatest: VERSION,
        };
        return vec![Problem {
            path: "version".into(),
            value: Some(version.clone()),
            allowed: limit.into(),
        }];
    }
    problems_of(document, "", &Shape::Object(SCENARIO))
}

/// The problems of a part of a document at a path, the first for each path.
pub(crate) fn problems_of(node: &Node, path: &str, shape: &Shape) -> Vec<Problem> {
    let mut problems = Problems(Vec::new());
    problems.of_value(node, path, shape);
    let mut seen = HashSet::new();
    problems
        .0
        .retain(|problem| seen.insert(problem.path.clone()));
    problems.0
}

/// A field that some kind has, while the kind is not known.
const ANYTHING: Field = Field {
    name: "",
    required: Required::Never,
    shape: Shape::Anything,
};

struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, path: &str, value: Option<String>, allowed: Allowed) {
        self.0.push(Problem {
            path: path.to_owned(),
            value,
            allowed,
        });
    }

    fn of_value(&mut self, node: &Node, path: &str, shape: &Shape) {
        match (shape, node) {
            (Shape::List { most, item }, Node::List(items)) => {
                self.of_list(items, path, *most, item)
            }
            (Shape::Object(expected), Node::Object(fields)) => {
                self.of_object(fields, path, expected)
            }
            (Shape::ByKind(kinds), Node::Object(fields)) => {
                self.of_kinds(node, fields, path, kinds)
            }
            _ if has_type(node, shape) => {}
            _ => self.add(path, Some(node.to_string()), shape.allowed()),
        }
    }

    /// Items beyond the greatest number are not looked at: the list is a problem already.
    fn of_list(&mut self, items: &[Node], path: &str, most: usize, item: &'static [Field]) {
        if items.len() > most {
            self.add(
                path,
                Some(items.len().to_string()),
                Allowed::List { most_items: most },
            );
        }
        for (index, node) in items.iter().enumerate().take(most) {
            self.of_value(node, &format!("{path}[{index}]"), &Shape::Object(item));
        }
    }

    fn of_object(&mut self, fields: &[(String, Node)], path: &str, expected: &[Field]) {
        self.missing(fields, path, expected);
        self.given(fields, path, |name| {
            expected.iter().find(|field| field.name == name)
        });
    }

    /// Where the kind is not known, neither is what is missing; what no kind has is unknown all the same.
    fn of_kinds(&mut self, node: &Node, fields: &[(String, Node)], path: &str, kinds: &Kinds) {
        let of_kind = match node.field("kind") {
            Some(Node::Text(kind)) => kinds.fields_of(kind),
            _ => None,
        };
        self.missing(fields, path, std::slice::from_ref(&kinds.kind));
        self.missing(fields, path, of_kind.unwrap_or_default());
        self.given(fields, path, |name| match of_kind {
            _ if name == kinds.kind.name => Some(&kinds.kind),
            Some(expected) => expected.iter().find(|field| field.name == name),
            None => kinds.has_field(name).then_some(&ANYTHING),
        });
    }

    fn missing(&mut self, fields: &[(String, Node)], path: &str, expected: &[Field]) {
        for field in expected
            .iter()
            .filter(|field| matches!(field.required, Required::Always))
        {
            if !fields.iter().any(|(name, _)| name == field.name) {
                self.add(&join(path, field.name), None, field.shape.allowed());
            }
        }
    }

    fn given<'f>(
        &mut self,
        fields: &[(String, Node)],
        path: &str,
        expected: impl Fn(&str) -> Option<&'f Field>,
    ) {
        let mut seen = HashSet::new();
        for (name, node) in fields {
            let path = join(path, name);
            match expected(name) {
                _ if !seen.insert(name) => self.add(&path, Some(node.to_string()), Allowed::Once),
                Some(field) => self.of_value(node, &path, &field.shape),
                None => self.add(&path, Some(node.to_string()), Allowed::NoSuchField),
            }
        }
    }
}

fn has_type(node: &Node, shape: &Shape) -> bool {
    match shape {
        Shape::Anything => true,
        Shape::Flag => matches!(node, Node::Flag(_)),
        Shape::Whole(_) => matches!(node, Node::Number(_)),
        Shape::Decimal(_) => matches!(node, Node::Number(_) | Node::Text(_)),
        // An empty word would read as an absent one.
        Shape::Word(_) => matches!(node, Node::Text(word) if !word.is_empty()),
        Shape::Text { .. } | Shape::Currency | Shape::Month(_) => matches!(node, Node::Text(_)),
        Shape::List { .. } | Shape::Object(_) | Shape::ByKind(_) => false,
    }
}

/// The path of a field of the object at `path`.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
