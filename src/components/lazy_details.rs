//! Content that is made when a person asks to see it.

use yew::prelude::*;

use crate::platform::events;

/// Properties of [`LazyDetails`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LazyDetailsProps {
    /// What is behind it.
    pub summary: AttrValue,
    /// What is behind it, in more words, for those who cannot see what it stands beside.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    /// Makes the content.
    pub content: Callback<(), Html>,
}

/// A `<details>` whose content is made while it is open: a table of hundreds of months costs
/// nothing to a person who does not look at it.
#[component]
pub fn LazyDetails(props: &LazyDetailsProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| open.set(events::is_open(&event)))
    };
    html! {
        <details class={classes!("lazy-details", props.class.clone())} {ontoggle}>
            <summary aria-label={props.label.clone()}>{ &props.summary }</summary>
            if *open {
                { props.content.emit(()) }
            }
        </details>
    }
}
