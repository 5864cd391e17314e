//! A titled part of the inputs.

use yew::prelude::*;

use crate::text::Texts;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// Its message is `section-<id>`, with `section-<id>-help`.
    pub id: AttrValue,
    pub children: Html,
}

/// A section with its title and what it is about.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let title_id = format!("section-{}-title", props.id);
    html! {
        <section class={format!("section inputs__section inputs__section--{}", props.id)} aria-labelledby={title_id.clone()}>
            <h2 class="section__title" id={title_id}>{ texts.text(&format!("section-{}", props.id), ()) }</h2>
            <p class="section__lead">{ texts.text(&format!("section-{}-help", props.id), ()) }</p>
            { props.children.clone() }
        </section>
    }
}
