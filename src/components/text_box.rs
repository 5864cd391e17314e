//! A box for text of several lines.

use yew::prelude::*;

use crate::platform::{clipboard, events};

/// A text area, described by the element with the id `described_by`.
pub fn text_box(
    id: &'static str,
    class: &'static str,
    described_by: &'static str,
    value: AttrValue,
    on_text: &Callback<String>,
) -> Html {
    let oninput = on_text.reform(|event: InputEvent| events::text_of(&event));
    html! {
        <textarea {id} {class} rows="4" {value} aria-describedby={described_by} {oninput} dir="auto" />
    }
}

/// A text of several lines to copy, selected as a whole when it is entered.
pub fn text_to_copy(id: &'static str, label: AttrValue, value: AttrValue) -> Html {
    let onfocus = Callback::from(|event: FocusEvent| clipboard::select_text(&event));
    html! {
        <textarea {id} class="text-to-copy" rows="6" aria-label={label} {value} readonly={true} {onfocus}
            spellcheck="false" dir="ltr" />
    }
}
