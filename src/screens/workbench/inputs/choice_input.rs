//! A choice of the document, bound to the state.

use fund_model::{Counting, DEMAND_NAMES, RESERVE_NAMES, RULE_NAMES, Word};
use yew::prelude::*;

use super::words;
use crate::components::fields::{Choice, ChoiceStyle};
use crate::screens::Scene;
use crate::state::{Action, Field, Trouble, selectors};

/// A field whose value is one of a few words.
pub fn choice_input(scene: &Scene, field: Field) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let name = field.name().replace('_', "-");
    let trouble = match selectors::trouble(state, field) {
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
    let choice = Choice {
        id: format!("field-{name}").into(),
        label: words::label(field, texts).into(),
        style: style_of(field),
        options: words::options(&name, words_of(field), texts),
        value: state.document.text(field).to_owned().into(),
        described_by: message_id.clone(),
        invalid: trouble.is_some(),
        column: None,
        class: "",
        on_chosen: chosen,
    };
    html! {
        <div class="field field--choice">
            { choice.view() }
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
