//! The inputs that the author left open: what is typed here changes the reader's own copy and nothing else.

use fund_model::Decimal;
use yew::prelude::*;

use super::choice::Control;
use super::gift::{GiftFound, GiftInputs};
use super::own_copy;
use super::parts::Shown;
use super::scale::Scale;
use crate::components::Slider;
use crate::components::fields::{FieldFrame, Form, described_by};
use crate::screens::workbench::{DocumentInput, choice_input, form, view_trouble, words};
use crate::state::{Action, Dispatch, Entry, Field, Trouble, same_value, selectors};
use crate::text::{Texts, args, list};

/// The open inputs, what changed, and the way back; nothing where none is open.
pub fn view_controls(shown: &Shown, gift: &GiftInputs, found: &GiftFound) -> Html {
    let texts = &shown.scene.texts;
    let document = &shown.scene.state.document;
    let open = shown.briefing.controls.iter();
    let open: Vec<Control> = open
        .copied()
        .filter(|control| control.is_of(document))
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let input = |control: &Control| match control.field(document) {
        None => gift.view(&shown.scene, found),
        Some(Field::Rule) => rule(shown),
        Some(field @ Field::Counting) => choice_input(&shown.scene, field),
        Some(field) => field_with_slider(shown, field),
    };
    html! {
        <section class="briefing__part briefing__controls" aria-labelledby="briefing-controls">
            <h2 class="briefing__heading" id="briefing-controls">{ texts.text("briefing-controls", ()) }</h2>
            <p class="briefing__lead">{ texts.text("briefing-controls-lead", ()) }</p>
            if shown.scene.state.is_stale() {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            <div class="briefing__inputs">{ for open.iter().map(input) }</div>
            { way_back(shown) }
        </section>
    }
}

/// The rule, with its number where it has one.
fn rule(shown: &Shown) -> Html {
    let is_cap = shown.scene.state.document.support.rule == "cap";
    html! {
        <>
            { choice_input(&shown.scene, Field::Rule) }
            if is_cap { { field_with_slider(shown, Field::Cap) } }
        </>
    }
}

fn field_with_slider(shown: &Shown, field: Field) -> Html {
    let state = &shown.scene.state;
    let (texts, dispatch) = (&shown.scene.texts, &shown.scene.dispatch);
    let trouble = selectors::trouble(state, field);
    let (form, value) = (form(field, "USD"), state.document.text(field));
    let id = AttrValue::from(format!("field-{}", field.name().replace('_', "-")));
    let label = AttrValue::from(words::label(field, texts));
    let (unit, help) = (
        words::part(field, "unit", texts),
        words::part(field, "help", texts),
    );
    let input = DocumentInput {
        unread: state
            .document
            .unread
            .get(&field)
            .cloned()
            .map(AttrValue::from),
        described_by: Some(
            described_by(&id, trouble.is_some(), unit.is_some(), help.is_some()).into(),
        ),
        invalid: trouble.is_some(),
        ..DocumentInput::new(field, id.clone(), value.to_owned())
    };
    let author = shown.original.text(field);
    let slider = Scale::of(field, author).map(|scale| {
        slider(
            &Sliding {
                id: format!("{id}-slider").into(),
                label: label.clone(),
                scale,
                value: value.parse().unwrap_or_default(),
                text: in_words(&form, value, unit.as_deref(), texts),
                field,
            },
            dispatch,
        )
    });
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    let frame = FieldFrame {
        input: input.view(dispatch),
        source: html! { <>{ for slider }{ authors(texts, &form, author, value) }</> },
        message: trouble.map(|trouble| view_trouble(trouble, &form, texts, &choose)),
        help,
        id,
        label,
        unit,
    };
    frame.view()
}

/// A value with its unit, for those who hear a slider.
fn in_words(form: &Form, value: &str, unit: Option<&str>, texts: &Texts) -> String {
    let written = form.write(value, texts);
    unit.map_or_else(|| written.clone(), |unit| format!("{written} {unit}"))
}

/// The author's value, where the reader's is another.
fn authors(texts: &Texts, form: &Form, author: &str, value: &str) -> Html {
    if form.is_same(author, value) {
        return Html::default();
    }
    let author = form.write(author, texts);
    html! { <span>{ texts.text("briefing-author-value", args! { "value" => author }) }</span> }
}

/// A slider at a field.
pub struct Sliding {
    pub id: AttrValue,
    pub label: AttrValue,
    pub scale: Scale,
    pub value: Decimal,
    /// The value in words.
    pub text: String,
    pub field: Field,
}

/// A slider that types into its field. While it is moved, that is one edit.
pub fn slider(sliding: &Sliding, dispatch: &Dispatch) -> Html {
    let (field, scale) = (sliding.field, sliding.scale);
    let slider = Slider {
        id: sliding.id.clone(),
        label: sliding.label.clone(),
        last: scale.last,
        at: scale.nearest(sliding.value),
        text: sliding.text.clone().into(),
        on_moved: dispatch.reform(move |step| Action::FieldTyped {
            field,
            entry: Entry::Read(scale.at(step)),
        }),
        on_left: dispatch.reform(move |()| Action::FieldLeft(field)),
    };
    slider.view()
}

/// What the reader changed, and the one way back; nothing while all is the author's.
fn way_back(shown: &Shown) -> Html {
    let state = &shown.scene.state;
    let texts = &shown.scene.texts;
    let changed: Vec<String> = changed(shown);
    if changed.is_empty() {
        return Html::default();
    }
    let back = {
        let action = own_copy::opened(state, &shown.author);
        shown
            .scene
            .dispatch
            .reform(move |_: MouseEvent| action.clone())
    };
    html! {
        <div class="briefing__changed" role="status">
            <p>{ texts.text("briefing-changed", args! { "inputs" => list(changed) }) }</p>
            <button type="button" class="button" id="briefing-back" onclick={back}>{ texts.text("briefing-back", ()) }</button>
        </div>
    }
}

/// The names of the inputs that are no longer the author's.
fn changed(shown: &Shown) -> Vec<String> {
    let state = &shown.scene.state;
    let texts = &shown.scene.texts;
    let is_changed = |field: Field| {
        let is_wrong = matches!(selectors::trouble(state, field), Some(Trouble::Unread(_)));
        let author = shown.original.text(field);
        is_wrong || !same_value(field, state.document.text(field), author)
    };
    let fields = shown.briefing.controls.iter();
    let fields = fields.filter_map(|control| control.field(&state.document));
    let fields = fields.chain(
        [Field::Cap]
            .into_iter()
            .filter(|_| state.document.support.rule == "cap"),
    );
    let mut changed: Vec<String> = fields
        .filter(|field| is_changed(*field))
        .map(|field| words::label(field, texts))
        .collect();
    let has_gift = !state.document.plan.filled().is_empty();
    if has_gift {
        changed.insert(0, texts.text("briefing-control-gift", ()));
    }
    changed
}
