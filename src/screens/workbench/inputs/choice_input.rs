//! A choice of the document, bound to the state.

use fund_model::{Counting, DEMAND_NAMES, RESERVE_NAMES, RULE_NAMES, Word};
use yew::prelude::*;

use super::words;
use crate::components::fields::{Choice, ChoiceStyle};
use crate::state::{Action, Dispatch, Field, State, Trouble, selectors};
use crate::text::Texts;

/// Properties of [`ChoiceInput`].
#[derive(Properties, PartialEq)]
pub struct ChoiceInputProps {
    pub field: Field,
}

/// A field whose value is one of a few words.
#[component]
pub fn ChoiceInput(props: &ChoiceInputProps) -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let field = props.field;
    let name = field.name().replace('_', "-");
    let trouble = match selectors::trouble(&state, field) {
        Some(Trouble::NotAllowed(problem)) => Some(texts.problem(problem)),
        _ => None,
    };
    let message_id = trouble
        .is_some()
        .then(|| AttrValue::from(format!("field-{name}-message")));
    let chosen = dispatch.reform(move |word: AttrValue| Action::ValueChosen {
        field,
        text: word.to_string(),
    });
    html! {
        <div class="field field--choice">
            <Choice id={format!("field-{name}")} label={words::label(field, &texts)} style={style_of(field)}
                options={words::options(&name, words_of(field), &texts)} value={state.document.text(field).to_owned()}
                described_by={message_id.clone()} invalid={trouble.is_some()} on_chosen={chosen} />
            if let Some(trouble) = trouble {
                <p class="field__message" id={message_id}>{ trouble }</p>
            }
        </div>
    }
}

const fn words_of(field: Field) -> &'static [&'static str] {
    match field {
        Field::Counting => Counting::NAMES,
        Field::DemandKind => DEMAND_NAMES,
        Field::ReserveKind => RESERVE_NAMES,
        _ => RULE_NAMES,
    }
}

const fn style_of(field: Field) -> ChoiceStyle {
    match field {
        Field::Rule => ChoiceStyle::Radios,
        _ => ChoiceStyle::Segments,
    }
}
