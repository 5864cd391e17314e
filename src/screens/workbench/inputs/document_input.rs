//! An input bound to a field of the document.

use yew::prelude::*;

use super::{spec, steps};
use crate::components::fields::{StepKey, Typed, ValueInput};
use crate::state::{Action, Dispatch, Entry, Field};

/// Properties of [`DocumentInput`].
#[derive(Properties, PartialEq)]
pub struct DocumentInputProps {
    pub field: Field,
    pub id: AttrValue,
    /// The canonical text.
    pub value: AttrValue,
    /// The text that could not be read.
    pub unread: Option<AttrValue>,
    /// The currency of an amount.
    #[prop_or("USD".into())]
    pub currency: AttrValue,
    /// The accessible name, where no `<label>` gives one.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    #[prop_or_default]
    pub invalid: bool,
    #[prop_or_default]
    pub list: Option<AttrValue>,
    #[prop_or_default]
    pub column: Option<AttrValue>,
}

/// Reports what is typed, stepped, left and abandoned.
#[component]
pub fn DocumentInput(props: &DocumentInputProps) -> Html {
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let field = props.field;
    let on_step = steps::has_steps(field).then(|| step(props, &dispatch));
    html! {
        <ValueInput id={props.id.clone()} value={props.value.clone()} unread={props.unread.clone()}
            form={spec::form(field, &props.currency)} label={props.label.clone()}
            described_by={props.described_by.clone()} invalid={props.invalid} list={props.list.clone()}
            column={props.column.clone()} {on_step} on_typed={typed(&dispatch, field)}
            on_left={dispatch.reform(move |()| Action::FieldLeft(field))}
            on_abandoned={dispatch.reform(move |()| Action::FieldAbandoned(field))} />
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
fn step(props: &DocumentInputProps, dispatch: &Dispatch) -> Callback<StepKey> {
    let (field, dispatch) = (props.field, dispatch.clone());
    let value = props.unread.is_none().then(|| props.value.clone());
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
