//! Text for people, made in one place from typed values.
//!
//! # Texts
//! [`Texts`] is a language's texts: cheap to clone and compare, made for a Yew context. Components read it with
//! `use_context::<Texts>()` and never format a number themselves:
//!
//! ```ignore
//! use crate::text::{Texts, args, dollars};
//!
//! let texts = Texts::new(Language::En);
//! texts.text("action-undo", ());                                        // "Undo"
//! texts.text("field-opening-balance.label", ());                        // an attribute of a message
//! texts.text("figure-gap-note", args! { "gap" => dollars(gap.whole_dollars_up()) });
//! texts.show(month);                                                    // "February 2026"
//! texts.plain("page-title", ());                                        // for titles and file names
//! ```
//!
//! A missing message falls back to English and then to its own id, and is reported once on the console.
//!
//! # Values
//! Arguments are typed: [`money`] (cents), [`dollars`] (whole), [`count`], [`decimal`], [`percent`] ("13%"),
//! [`percent_rounded`], [`year`], [`month_short`], [`axis_mark`], [`contributor`] (name or ISO code), [`list()`],
//! [`any_of`]; `Month`, `Money`, whole numbers and texts go in as they are. Numbers travel as decimal strings, so what
//! a person reads is exact.
//!
//! In `.ftl` files: `{ $gap }` is written by its type; `{ PLURAL($met) -> [one] … *[other] … }` selects on the exact
//! number by the rules of the language (its keys are the six category words, never a number such as `[0]`);
//! `{ MONEY("41935.48") }`, `DOLLARS`, `PERCENT("0.13")`, `NUMBER("1200")` and `MONTH("2024-12")` write figures that
//! stand in the text. Selecting on a text (`{ $stage -> [paid] … }`) and showing another message (`{ other-message }`)
//! work. The files are compiled when the page is built; what else Fluent knows stops the build.
//!
//! # Problems
//! [`Texts::problem`] says what is wrong with an input; [`field_id`] gives the message id of a field's path.
//!
//! # What people type
//! [`read_number`] and [`read_month`] read it, [`edited_number`] and [`Texts::edited_month`] write the text to edit.

mod args;
#[cfg(all(test, target_arch = "wasm32"))]
mod browser_tests;
mod catalogue;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod catalogue_tests;
mod date_input;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod fluent_tests;
mod language;
mod marks;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../../build/messages.rs"]
mod messages;
mod month_input;
mod number;
mod plain_decimal;
mod problem;
mod states;
mod texts;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod usage_tests;
mod value;
mod writer;

pub use args::Args;
pub(crate) use args::args;
pub use catalogue::{ANNEX_TEXTS, AVAILABLE, PartOf, add_annex_texts};
pub use date_input::{DateReading, read_date};
pub use language::{Language, Marks};
pub use month_input::read_month;
pub use number::{
    NumberKind, Reading, Reason, Unreadable, currency_in, edited_number, has_bare_dollar,
    read_foreign_number, read_number,
};
pub use plain_decimal::PlainDecimal;
pub use problem::field_id;
pub use texts::{Texts, without_direction_marks};
pub use value::{
    Value, any_of, axis_mark, contributor, count, decimal, dollars, list, money, month_short,
    percent, percent_rounded, year,
};
