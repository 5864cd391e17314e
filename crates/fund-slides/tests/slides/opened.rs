//! A file, opened part by part.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use fund_slides::{Deck, pptx};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// An element and its attributes.
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
}

impl Element {
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

/// A file by the names of its parts.
pub(crate) struct Opened(pub(crate) BTreeMap<String, Vec<u8>>);

impl Opened {
    pub(crate) fn of(deck: &Deck) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(pptx(deck).unwrap())).unwrap();
        let count = archive.len();
        let part = |index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        };
        Self((0..count).map(part).collect())
    }

    pub(crate) fn names(&self, start: &str) -> Vec<&str> {
        let names = self.0.keys().map(String::as_str);
        names
            .filter(|name| name.starts_with(start) && name.ends_with(".xml"))
            .collect()
    }

    pub(crate) fn text(&self, part: &str) -> &str {
        let bytes = self.0.get(part).unwrap_or_else(|| panic!("no part {part}"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// The elements of a part, each where it begins. A part that is no XML fails the test.
    pub(crate) fn elements(&self, part: &str) -> Vec<Element> {
        let mut reader = Reader::from_str(self.text(part));
        let mut elements = Vec::new();
        loop {
            match reader
                .read_event()
                .unwrap_or_else(|error| panic!("{part}: {error}"))
            {
                Event::Start(start) | Event::Empty(start) => elements.push(element(&start)),
                Event::Eof => return elements,
                _ => {}
            }
        }
    }

    /// Elements of one name.
    pub(crate) fn named(&self, part: &str, name: &str) -> Vec<Element> {
        let elements = self.elements(part).into_iter();
        elements.filter(|element| element.name == name).collect()
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap();
        (attribute.key.as_ref().to_owned(), value.into_owned())
    });
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
    }
}
