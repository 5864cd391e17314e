//! A box for text of several lines.

use yew::prelude::*;

use crate::platform::events;

/// Properties of [`TextBox`].
#[derive(Properties, PartialEq)]
pub struct TextBoxProps {
    pub id: AttrValue,
    pub class: Classes,
    pub value: AttrValue,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    pub on_text: Callback<String>,
}

/// A text area.
#[component]
pub fn TextBox(props: &TextBoxProps) -> Html {
    let oninput = props
        .on_text
        .reform(|event: InputEvent| events::text_of(&event));
    html! {
        <textarea id={props.id.clone()} class={props.class.clone()} rows="4" value={props.value.clone()}
            aria-describedby={props.described_by.clone()} {oninput} dir="auto" />
    }
}
