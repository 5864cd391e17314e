//! Slides as a PPTX file, made of plain values: for PowerPoint, LibreOffice, Keynote.
//!
//! What a person may do with the file is what it is made for: titles and texts stand in the placeholders of layouts, so
//! that the outline has them and screen readers find them; pictures have words for those who do not see them; tables are
//! tables; colours and fonts come from one theme, in which a mission may change them all at once.
//!
//! # Room
//! No text leaves its place. A sentence that is long is written smaller, down to the least size that is read in a room;
//! paragraphs and rows that do not fit go on to further slides of the same title with their number; a title, a figure or
//! a cell that is too long even so ends with an ellipsis.
//!
//! # Sameness
//! The same deck gives the same bytes: the file has no time, no author, nothing of the machine.
//!
//! # Texts
//! The crate holds no sentences.
//!
//! ```
//! use fund_slides::{Content, Deck, Slide, pptx};
//!
//! let deck = Deck {
//!     language: "en-GB".to_owned(),
//!     right_to_left: false,
//!     title: "Reserve Runway".to_owned(),
//!     footer: "A model, not a forecast".to_owned(),
//!     slides: vec![Slide {
//!         title: "The reserve stays above its floor".to_owned(),
//!         content: Content::Text(vec!["Seventeen of 31 requests are met every year.".into()]),
//!         notes: vec!["Every figure follows from the inputs.".into()],
//!     }],
//! };
//! let file = pptx(&deck)?;
//! assert!(file.starts_with(b"PK"));
//! # Ok::<(), fund_slides::NotPacked>(())
//! ```

mod deck;
mod fit;
mod flow;
mod layout;
mod master;
mod notes;
mod package;
mod pages;
mod place;
mod shape;
mod slide;
mod table;
mod theme;
mod xml;

use std::fmt;

pub use deck::{Column, ColumnKind, Content, Deck, Figure, Paragraph, Picture, Slide, Table};

/// Addresses longer than this stay text: programs for slides open no longer ones.
pub const LINK_MOST: usize = 2_000;

/// The file could not be packed: it would be larger than its format allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPacked(String);

impl fmt::Display for NotPacked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotPacked {}

/// The bytes of a PPTX file, slides of 16 to 9, the same for the same deck.
///
/// # Errors
/// The pictures are more than the format holds: 4 gigabytes.
pub fn pptx(deck: &Deck) -> Result<Vec<u8>, NotPacked> {
    package::packed(&package::parts(deck)).map_err(|error| NotPacked(error.to_string()))
}
