//! A slider over whole steps: the browser's own, with its keys.

use yew::prelude::*;

use crate::platform::events;

/// A slider beside a field that holds the exact value.
pub struct Slider {
    pub id: AttrValue,
    /// What it changes, for those who do not see the field.
    pub label: AttrValue,
    /// The last step, counted from 0.
    pub last: u32,
    pub at: u32,
    /// The value in words.
    pub text: AttrValue,
    /// It was moved to a step.
    pub on_moved: Callback<u32>,
    /// It was let go.
    pub on_left: Callback<()>,
}

impl Slider {
    /// The slider.
    pub fn view(self) -> Html {
        let oninput = self
            .on_moved
            .reform(|event: InputEvent| events::text_of(&event).parse().unwrap_or(0));
        let onchange = self.on_left.reform(|_: Event| ());
        html! {
            <input type="range" class="slider" id={self.id} min="0" max={self.last.to_string()} step="1"
                value={self.at.to_string()} aria-label={self.label} aria-valuetext={self.text} {oninput} {onchange} />
        }
    }
}
