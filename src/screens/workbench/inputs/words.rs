//! The words that belong to a field: its label, help, unit and source.

use yew::AttrValue;

use crate::components::fields::ChoiceOption;
use crate::state::{Field, PledgeField, RequestField};
use crate::text::Texts;

/// The message id of a field, whose attributes are `.label`, `.help` and, where there are any, `.unit` and `.source`.
fn message_id(field: Field) -> String {
    let of = match field {
        Field::Pledge(..) => "pledge-",
        Field::Request(..) => "request-",
        _ => "",
    };
    format!("field-{of}{}", field.name().replace('_', "-"))
}

/// What a field is called.
pub fn label(field: Field, texts: &Texts) -> String {
    texts.text(&format!("{}.label", message_id(field)), ())
}

/// What a column of the grid is called.
pub fn column_label(column: PledgeField, texts: &Texts) -> String {
    label(Field::Pledge(Default::default(), column), texts)
}

/// What a field of the queue is called.
pub fn request_label(field: RequestField, texts: &Texts) -> String {
    label(Field::Request(Default::default(), field), texts)
}

/// One of the other texts of a field, if it has it: `help`, `unit`, `source`.
pub fn part(field: Field, name: &str, texts: &Texts) -> Option<AttrValue> {
    let id = format!("{}.{name}", message_id(field));
    texts.has(&id).then(|| texts.text(&id, ()).into())
}

/// The options of a choice, by their words.
pub fn options(choice: &str, words: &[&'static str], texts: &Texts) -> Vec<ChoiceOption> {
    let option = |word: &&'static str| {
        let id = format!("option-{choice}-{}", word.replace('_', "-"));
        let help = format!("{id}.help");
        ChoiceOption {
            word: (*word).into(),
            label: texts.text(&id, ()).into(),
            help: texts.has(&help).then(|| texts.text(&help, ()).into()),
        }
    };
    words.iter().map(option).collect()
}
