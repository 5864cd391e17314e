//! What separates two scenarios, in words: the list "changed from …", and what the screen that compares shows of it.

mod entries;
mod held;
mod inputs;
mod items;
mod value;
mod view;

pub use entries::{Entry, Subject, change_line, entries};
pub use held::{Held, Pair, held};
pub use view::changed_from;

#[cfg(test)]
mod tests;
