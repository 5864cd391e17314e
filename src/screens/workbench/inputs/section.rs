//! A titled part of the inputs.

use yew::prelude::*;

use crate::text::Texts;

/// A section with its title, the message `section-<id>`, and what it is about, `section-<id>-help`.
pub fn section(texts: &Texts, id: &str, content: Html) -> Html {
    let title_id = format!("section-{id}-title");
    html! {
        <section class={format!("section inputs__section inputs__section--{}", id)} aria-labelledby={title_id.clone()}>
            <h2 class="section__title" id={title_id}>{ texts.text(&format!("section-{id}"), ()) }</h2>
            <p class="section__lead">{ texts.text(&format!("section-{id}-help"), ()) }</p>
            { content }
        </section>
    }
}
