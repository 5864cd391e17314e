//! A box that is ticked or not.

use yew::prelude::*;

use crate::platform::events;

/// A box whose label is its accessible name and its tooltip.
pub fn check_box(label: String, checked: bool, on_switched: &Callback<bool>) -> Html {
    let onchange = on_switched.reform(|event: Event| events::is_checked(&event));
    let label = AttrValue::from(label);
    html! {
        <input type="checkbox" {checked} {onchange} aria-label={label.clone()} title={label} />
    }
}

/// A box with its label beside it.
pub fn ticked(id: String, label: String, checked: bool, on_switched: &Callback<bool>) -> Html {
    let onchange = on_switched.reform(|event: Event| events::is_checked(&event));
    html! {
        <label class="ticked" key={id.as_str()}>
            <input type="checkbox" id={id.clone()} {checked} {onchange} /><span>{ label }</span>
        </label>
    }
}
