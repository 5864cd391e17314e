//! Fields: what a person types stays as typed until the field is left, and counts as soon as it can be read.

mod choice;
mod edited_text;
mod form;
mod frame;
mod step_key;
mod value_input;

pub use choice::{Choice, ChoiceOption, ChoiceStyle};
pub use form::{Form, Typed};
pub use frame::{FieldFrame, described_by};
pub use step_key::StepKey;
pub use value_input::ValueInput;
