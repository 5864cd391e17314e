//! An input bound to a field of the document.

use yew::prelude::*;

use super::{spec, steps};
use crate::components::fields::{StepKey, Typed, ValueInput};
use crate::state::{Action, Dispatch, Entry, Field};

/// An input of a field.
pub struct DocumentInput {
    pub field: Field,
    pub id: AttrValue,
    /// The canonical text.
    pub value: AttrValue,
    /// The text that could not be read.
    pub unread: Option<AttrValue>,
    /// The currency of an amount.
    pub currency: AttrValue,
    /// The accessible name, where no `<label>` gives one.
    pub label: Option<AttrValue>,
    pub described_by: Option<AttrValue>,
    pub invalid: bool,
    pub list: Option<AttrValue>,
    pub column: Option<AttrValue>,
}

impl DocumentInput {
    /// An input that nothing is wrong with, for US$ if it is an amount.
    pub fn new(field: Field, id: AttrValue, value: impl Into<AttrValue>) -> Self {
        Self {
            field,
            id,
            value: value.into(),
            unread: None,
            currency: "USD".into(),
            label: None,
            described_by: None,
            invalid: false,
            list: None,
            column: None,
        }
    }

    /// Reports what is typed, stepped, left and abandoned.
    pub fn view(self, dispatch: &Dispatch) -> Html {
        let field = self.field;
        let on_step = steps::has_steps(field).then(|| step(&self, dispatch));
        html! {
            <ValueInput id={self.id} value={self.value} unread={self.unread}
                form={spec::form(field, &self.currency)} label={self.label}
                described_by={self.described_by} invalid={self.invalid} list={self.list}
                column={self.column} {on_step} on_typed={typed(dispatch, field)}
                on_left={dispatch.reform(move |()| Action::FieldLeft(field))}
                on_abandoned={dispatch.reform(move |()| Action::FieldAbandoned(field))} />
        }
    }
}

fn typed(dispatch: &Dispatch, field: Field) -> Callback<Typed> {
    dispatch.reform(move |typed| Action::FieldTyped {
        field,
        entry: match typed {
            Typed::Value(text) => Entry::Read(text),
            Typed::Unread(text) => Entry::Unread(text),
        },
    })
}

/// A step from the value, unless the field holds a text that is none.
fn step(input: &DocumentInput, dispatch: &Dispatch) -> Callback<StepKey> {
    let (field, dispatch) = (input.field, dispatch.clone());
    let value = input.unread.is_none().then(|| input.value.clone());
    Callback::from(move |key| {
        let next = value
            .as_deref()
            .and_then(|value| steps::stepped(field, value, key));
        if let Some(text) = next {
            dispatch.emit(Action::FieldTyped {
                field,
                entry: Entry::Read(text),
            });
        }
    })
}
