//! Documents of earlier versions of the format, brought up to the present one before they are read.
//!
//! A version changes by a step: a function from the document as one version has it to the next. What reads, checks and
//! names problems knows the present version alone.

use std::borrow::Cow;

use crate::Node;
use crate::format::VERSION;

/// Makes a document of one version a document of the next; the field `version` is not its concern.
type Step = fn(Node) -> Node;

/// The step from version 1 to 2 comes first, then that from 2 to 3. While 1 is the present version, there is none.
const STEPS: [Step; VERSION as usize - 1] = [];

/// The document in the present version. One of a version that is not known stays as it is, for the reader to refuse.
pub(crate) fn migrated(document: &Node) -> Cow<'_, Node> {
    through(document, &STEPS)
}

fn through<'a>(document: &'a Node, steps: &[Step]) -> Cow<'a, Node> {
    let Some(version) = version(document).filter(|version| *version <= steps.len()) else {
        return Cow::Borrowed(document);
    };
    let left = steps[version - 1..].iter();
    let migrated = left.fold(document.clone(), |document, step| step(document));
    Cow::Owned(with_version(migrated, steps.len() + 1))
}

/// The version that a document says it has, from 1.
fn version(document: &Node) -> Option<usize> {
    match document.field("version")? {
        Node::Number(version) => version.parse().ok().filter(|version| *version > 0),
        _ => None,
    }
}

fn with_version(document: Node, version: usize) -> Node {
    let Node::Object(fields) = document else {
        return document;
    };
    let field = |(name, value)| match name == "version" {
        true => (name, Node::Number(version.to_string())),
        false => (name, value),
    };
    Node::Object(fields.into_iter().map(field).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(version: &str, rest: &str) -> Node {
        let text = format!("{{\"version\":{version},{rest}}}");
        text.parse().expect("it is JSON")
    }

    fn renamed(document: Node, from: &str, to: &str) -> Node {
        let Node::Object(fields) = document else {
            return document;
        };
        let rename = |(name, value)| match name == from {
            true => (to.to_owned(), value),
            false => (name, value),
        };
        Node::Object(fields.into_iter().map(rename).collect())
    }

    /// Version 2 calls `donors` `pledgers`, version 3 calls them `pledges`.
    const STEPS: [Step; 2] = [
        |document| renamed(document, "donors", "pledgers"),
        |document| renamed(document, "pledgers", "pledges"),
    ];

    #[test]
    fn each_version_takes_the_steps_that_are_left() {
        let present = document("3", "\"pledges\":[]");
        for earlier in [
            document("1", "\"donors\":[]"),
            document("2", "\"pledgers\":[]"),
            present.clone(),
        ] {
            assert_eq!(*through(&earlier, &STEPS), present);
        }
    }

    #[test]
    fn what_is_of_no_known_version_stays_as_it_is() {
        for version in ["0", "4", "-1", "1.5", "\"1\""] {
            let other = document(version, "\"donors\":[]");
            assert_eq!(*through(&other, &STEPS), other);
        }
        assert_eq!(*through(&Node::Null, &STEPS), Node::Null);
    }
}
