//! A box that is ticked or not.

use yew::prelude::*;

use crate::platform::events;

/// Properties of [`CheckBox`].
#[derive(Properties, PartialEq)]
pub struct CheckBoxProps {
    pub label: AttrValue,
    pub checked: bool,
    pub on_switched: Callback<bool>,
}

/// A box whose label is its accessible name and its tooltip.
#[component]
pub fn CheckBox(props: &CheckBoxProps) -> Html {
    let onchange = props
        .on_switched
        .reform(|event: Event| events::is_checked(&event));
    html! {
        <input type="checkbox" checked={props.checked} {onchange}
            aria-label={props.label.clone()} title={props.label.clone()} />
    }
}
