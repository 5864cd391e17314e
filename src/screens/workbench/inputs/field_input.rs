//! A field of the document outside the rows, with label, unit, help, source and reset.

use yew::prelude::*;

use super::document_input::DocumentInput;
use super::trouble::view_trouble;
use super::{spec, words};
use crate::components::fields::{FieldFrame, described_by};
use crate::screens::{Scene, origin_name};
use crate::state::{Action, Field, OPENING, State, Trouble, same_value, selectors};
use crate::text::{Texts, args};

/// One field, bound to the state.
pub fn field_input(scene: &Scene, field: Field) -> Html {
    field_input_with(scene, field, Html::default())
}

/// The same with something between the field and its help, such as buttons that offer values.
pub fn field_input_with(scene: &Scene, field: Field, extra: Html) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let (unit, help) = (
        words::part(field, "unit", texts),
        words::part(field, "help", texts),
    );
    let form = spec::form(field, "USD");
    let trouble = selectors::trouble(state, field);
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    let message = trouble.map(|trouble| view_trouble(trouble, &form, texts, &choose));
    let id = AttrValue::from(format!("field-{}", field.name().replace('_', "-")));
    let described_by = described_by(&id, message.is_some(), unit.is_some(), help.is_some());
    let unread = state
        .document
        .unread
        .get(&field)
        .cloned()
        .map(AttrValue::from);
    let input = DocumentInput {
        unread,
        described_by: Some(described_by.into()),
        invalid: trouble.is_some(),
        ..DocumentInput::new(field, id.clone(), state.document.text(field).to_owned())
    };
    let frame = FieldFrame {
        id,
        label: words::label(field, texts).into(),
        unit,
        help,
        source: view_source(scene, field),
        message,
        input: html! { <>{ input.view(dispatch) }{ extra }</> },
    };
    frame.view()
}

/// Where the value comes from: the report, the scenario it started from, or the person, who can go back.
fn view_source(scene: &Scene, field: Field) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let is_unread = matches!(selectors::trouble(state, field), Some(Trouble::Unread(_)));
    if is_unread || selectors::is_changed(state, field) {
        let reset = dispatch.reform(move |_: MouseEvent| Action::FieldReset(field));
        return html! {
            <>
                <span class="field__assumption">{ texts.text("source-own", ()) }</span>
                <button type="button" class="button button--link" onclick={reset}>
                    { texts.text("inputs-reset", args! { "value" => origin_text(state, field, texts) }) }
                </button>
            </>
        };
    }
    let opening = state.presets.iter().find(|preset| preset.id == OPENING);
    let is_opening = opening.is_some_and(|preset| {
        same_value(
            field,
            preset.document.text(field),
            state.document.text(field),
        )
    });
    let of_report = words::part(field, "source", texts).filter(|_| is_opening);
    let source = of_report.unwrap_or_else(|| {
        let name = origin_name(state, texts);
        texts.text("source-preset", args! { "name" => name }).into()
    });
    html! { <span>{ source }</span> }
}

/// The value that a reset goes back to, as it is written on the page.
fn origin_text(state: &State, field: Field, texts: &Texts) -> String {
    spec::form(field, "USD").write(state.origin().text(field), texts)
}
