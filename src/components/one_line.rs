//! Fields of one line that belong to no scenario: a search, a name, a text to copy.

use yew::prelude::*;

use crate::components::focus_on;
use crate::platform::events;

/// A box to search in what is shown; told at each key.
pub fn search_box(
    id: &'static str,
    label: AttrValue,
    value: AttrValue,
    on_text: &Callback<String>,
) -> Html {
    let oninput = on_text.reform(|event: InputEvent| events::text_of(&event));
    html! {
        <input type="search" class="search-box" {id} aria-label={label.clone()} placeholder={label} {value} {oninput}
            autocomplete="off" />
    }
}

/// Properties of [`CommitField`].
#[derive(Properties, PartialEq)]
pub struct CommitFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    /// The text, when Enter is pressed or the field is left; nothing for Escape.
    pub on_done: Callback<Option<String>>,
}

/// A field that has the focus as soon as it is there, and is done with once.
#[component]
pub fn CommitField(props: &CommitFieldProps) -> Html {
    let selector = format!("#{}", props.id);
    use_effect_with((), move |()| {
        focus_on(&selector);
    });
    let is_done = use_mut_ref(|| false);
    let done = {
        let on_done = props.on_done.clone();
        Callback::from(move |text: Option<String>| {
            // Leaving the field follows on Enter and on Escape.
            if !is_done.replace(true) {
                on_done.emit(text);
            }
        })
    };
    let onkeydown = {
        let done = done.clone();
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => done.emit(Some(events::text_of(&event))),
            "Escape" => {
                event.stop_propagation();
                done.emit(None);
            }
            _ => {}
        })
    };
    let onblur = done.reform(|event: FocusEvent| Some(events::text_of(&event)));
    html! {
        <input type="text" class="commit-field" id={props.id.clone()} aria-label={props.label.clone()}
            value={props.value.clone()} {onkeydown} {onblur} dir="auto" autocomplete="off" maxlength="300" />
    }
}

/// A text to copy, selected as a whole when it is entered.
pub fn copied_text(id: &'static str, label: AttrValue, value: AttrValue) -> Html {
    let onfocus = Callback::from(move |_: FocusEvent| {
        focus_on(&format!("#{id}"));
    });
    html! {
        <input type="text" class="copied-text" {id} aria-label={label} {value} readonly={true} {onfocus} dir="ltr" />
    }
}
