//! The queue of named requests, met from the top.

use std::rc::Rc;

use fund_model::{Area, Money, Word};
use yew::prelude::*;

use super::document_input::DocumentInput;
use super::trouble::view_trouble;
use super::{spec, words};
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::focus_on;
use crate::state::{
    Action, Dispatch, Field, RequestField, RequestRow, State, Trouble, Way, selectors,
};
use crate::text::{Texts, args, money};

/// Requests shown at first, and more at each asking: a queue may hold thousands.
const SHOWN_STEP: usize = 50;

/// Every request of the queue, and a button for one more.
#[component]
pub fn Queue() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let shown = use_state_eq(|| SHOWN_STEP);
    let queue = &state.document.queue;
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + SHOWN_STEP))
    };
    let hidden = queue.len().saturating_sub(*shown);
    let adding = use_mut_ref(|| false);
    let add = {
        let (adding, shown, length) = (adding.clone(), shown.clone(), queue.len());
        dispatch.reform(move |_: MouseEvent| {
            *adding.borrow_mut() = true;
            shown.set((*shown).max(length + 1));
            Action::RequestAdded
        })
    };
    use_effect_with(queue.last().map(|row| row.id), move |last| {
        if let Some(row) = last.filter(|_| adding.replace(false)) {
            focus_on(&format!("#request-{}-title", row.0));
        }
    });
    let total: Money = queue
        .iter()
        .filter_map(|row| row.request.amount.parse::<Money>().ok())
        .sum();
    html! {
        <div class="queue">
            <p class="field__help">{ texts.text("queue-help", ()) }</p>
            if queue.is_empty() {
                <p class="queue__empty">{ texts.text("queue-empty", ()) }</p>
            }
            <ol class="queue__requests">
                { for queue.iter().take(*shown).enumerate().map(|(index, row)| html! {
                    <RequestView key={row.id.0} row={Rc::clone(row)} number={index + 1} is_last={index + 1 == queue.len()}
                        troubles={troubles(&state, row)} unread={unread(&state, row)} />
                }) }
            </ol>
            if hidden > 0 {
                <button type="button" class="button button--small" onclick={more}>
                    { texts.text("queue-more", args! { "rows" => hidden.min(SHOWN_STEP) }) }
                </button>
            }
            <div class="queue__foot">
                <button type="button" class="button button--small" onclick={add}>{ texts.text("action-add-request", ()) }</button>
                <span>{ texts.text("queue-counted", args! { "count" => queue.len() }) }</span>
                <span>{ texts.text("queue-total", ()) }{ " " }<span class="number">{ texts.show(money(total)) }</span></span>
            </div>
        </div>
    }
}

fn troubles(state: &State, row: &RequestRow) -> Vec<(RequestField, Trouble)> {
    let of = |field| selectors::trouble(state, Field::Request(row.id, field));
    RequestField::ALL
        .into_iter()
        .filter_map(|field| Some((field, of(field)?.clone())))
        .collect()
}

fn unread(state: &State, row: &RequestRow) -> Vec<(RequestField, String)> {
    let of = |field| state.document.unread.get(&Field::Request(row.id, field));
    RequestField::ALL
        .into_iter()
        .filter_map(|field| Some((field, of(field)?.clone())))
        .collect()
}

/// Properties of [`RequestView`].
#[derive(Properties, PartialEq)]
pub struct RequestProps {
    pub row: Rc<RequestRow>,
    /// Its place in the queue, from 1.
    pub number: usize,
    pub is_last: bool,
    pub troubles: Vec<(RequestField, Trouble)>,
    pub unread: Vec<(RequestField, String)>,
}

/// One request.
#[component]
fn RequestView(props: &RequestProps) -> Html {
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let row = props.row.id;
    let title = props.row.request.title.clone();
    let name = if title.trim().is_empty() {
        texts.text("queue-row-unnamed", args! { "number" => props.number })
    } else {
        texts.text(
            "queue-row",
            args! { "number" => props.number, "title" => &title },
        )
    };
    let move_up = dispatch.reform(move |_: MouseEvent| Action::RequestMoved { row, way: Way::Up });
    let move_down = dispatch.reform(move |_: MouseEvent| Action::RequestMoved {
        row,
        way: Way::Down,
    });
    let remove = dispatch.reform(move |_: MouseEvent| Action::RequestRemoved(row));
    let button = |id: &str, sign: &'static str, disabled: bool, onclick: Callback<MouseEvent>| {
        let label = texts.plain(&format!("{id}.title"), args! { "title" => &name });
        html! {
            <button type="button" class="button button--quiet button--icon" {disabled} {onclick}
                title={label.clone()} aria-label={label}><span aria-hidden="true">{ sign }</span></button>
        }
    };
    html! {
        <li class="request" aria-label={name.clone()}>
            <div class="request__fields">
                { for RequestField::ALL.map(|field| view_field(props, field, &name, &texts, &dispatch)) }
            </div>
            if props.row.is_blank() {
                <p class="field__help request__note">{ texts.text("queue-note-blank", ()) }</p>
            }
            <div class="request__tools">
                { button("action-move-up", "↑", props.number == 1, move_up) }
                { button("action-move-down", "↓", props.is_last, move_down) }
                { button("action-remove-request", "×", false, remove) }
            </div>
        </li>
    }
}

fn view_field(
    props: &RequestProps,
    part: RequestField,
    name: &str,
    texts: &Texts,
    dispatch: &Dispatch,
) -> Html {
    let row = &props.row;
    let field = Field::Request(row.id, part);
    let id = format!("request-{}-{}", row.id.0, part.name());
    let field_label = words::request_label(part, texts);
    let label = texts.plain(
        "pledges-cell",
        args! { "field" => &field_label, "pledge" => name },
    );
    let trouble = props
        .troubles
        .iter()
        .find(|(of, _)| *of == part)
        .map(|(_, trouble)| trouble);
    let invalid = trouble.is_some();
    let described_by = invalid.then(|| AttrValue::from(format!("{id}-message")));
    let form = spec::form(field, "USD");
    let choose = dispatch.reform(move |text| Action::ValueChosen { field, text });
    let unread = props.unread.iter().find(|(of, _)| *of == part);
    let unread = unread.map(|(_, text)| AttrValue::from(text.clone()));
    let options = match part {
        RequestField::Area => Some(area_options(texts)),
        RequestField::Ldc | RequestField::Sids => Some(flag_options(texts)),
        _ => None,
    };
    let input = match options {
        Some(options) => Choice {
            id: id.clone().into(),
            label: label.into(),
            style: ChoiceStyle::List,
            options,
            value: row.text(part).to_owned().into(),
            described_by,
            invalid,
            column: None,
            class: "",
            on_chosen: choose.reform(|word: AttrValue| word.to_string()),
        }
        .view(),
        None => DocumentInput {
            unread,
            label: Some(label.into()),
            described_by,
            invalid,
            ..DocumentInput::new(field, id.clone().into(), row.text(part).to_owned())
        }
        .view(dispatch),
    };
    html! {
        <div class={format!("request__field request__field--{}", part.name())} key={part.name()}>
            <span class="field__label" aria-hidden="true">{ field_label }</span>
            { input }
            if let Some(trouble) = trouble {
                <div class="field__message" id={format!("{id}-message")}>
                    { view_trouble(trouble, &form, texts, &choose) }
                </div>
            }
        </div>
    }
}

fn area_options(texts: &Texts) -> Vec<ChoiceOption> {
    let none = ChoiceOption {
        word: "".into(),
        label: texts.text("option-area-none", ()).into(),
        help: None,
    };
    std::iter::once(none)
        .chain(words::options("area", Area::NAMES, texts))
        .collect()
}

fn flag_options(texts: &Texts) -> Vec<ChoiceOption> {
    let option = |word: &'static str, id: &str| ChoiceOption {
        word: word.into(),
        label: texts.text(id, ()).into(),
        help: None,
    };
    vec![
        option("", "option-not-given"),
        option("true", "option-yes"),
        option("false", "option-no"),
    ]
}
