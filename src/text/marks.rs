//! The form in which the texts of a language travel in the page.
//!
//! `build/messages.rs` writes it from the `.ftl` files when the page is built; the catalogue reads it. The ids of all
//! messages, sorted, and the texts of each language in that order are each one string, parted by [`RECORD`]; the text
//! of a message that a language lacks is empty. A text is itself, marks of isolation included, but for
//!
//! | in `.ftl` | here |
//! |---|---|
//! | `{ $name }` | [`ARGUMENT`] name [`END`] |
//! | `{ MONEY("1.50") }` | [`FIGURE`] `MONEY` [`END`] `1.50` [`END`] |
//! | `{ $name -> … }` | [`SELECT`] name [`END`], then key [`END`] text [`END`] for each variant, the default last |
//! | `{ PLURAL($name) -> … }` | the same with [`PLURAL`] |
//! | `{ other-message }` | the text of the other message |
//!
//! The default variant has no key. Nothing is named more than once, so it is the smallest form once it is compressed.

/// Between ids, and between the texts of a language.
pub(crate) const RECORD: char = '\u{1e}';
/// After each part of what a mark opens.
pub(crate) const END: char = '\u{1}';
/// Opens the value of an argument.
pub(crate) const ARGUMENT: char = '\u{2}';
/// Opens a figure that stands in the text.
pub(crate) const FIGURE: char = '\u{3}';
/// Opens a choice by an argument that is text.
pub(crate) const SELECT: char = '\u{4}';
/// Opens a choice by the plural category of an argument.
pub(crate) const PLURAL: char = '\u{5}';
