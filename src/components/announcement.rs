//! Tells assistive technology what changed, once, when the changes have settled.

use yew::prelude::*;

use crate::platform::delay::Delay;

/// How long nothing may change before the news is told, in milliseconds.
const SETTLED_AFTER_MS: u32 = 1_000;

/// Properties of [`Announcement`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnnouncementProps {
    /// The news. What it says when the page opens is not news.
    pub text: AttrValue,
}

/// A live region without a place on the screen.
#[component]
pub fn Announcement(props: &AnnouncementProps) -> Html {
    let told = use_state_eq(AttrValue::default);
    let known = use_mut_ref(|| props.text.clone());
    let setter = told.setter();
    use_effect_with(props.text.clone(), move |text| {
        let text = text.clone();
        let is_news = *known.borrow() != text;
        let delay = is_news.then(|| {
            Delay::start(SETTLED_AFTER_MS, move || {
                known.replace(text.clone());
                setter.set(text);
            })
        });
        // Another change before the time is over starts it anew.
        move || drop(delay)
    });
    html! { <p class="visually-hidden" role="status">{ &*told }</p> }
}
