//! A text of several lines to copy, and how copying went.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::text_to_copy;
use crate::effects::links;
use crate::text::Texts;

/// Properties of [`Copied`].
#[derive(Properties, PartialEq)]
pub struct CopiedProps {
    pub text: AttrValue,
}

/// The text and its button.
#[component]
pub fn Copied(props: &CopiedProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    // With the text that it was said of: another one was not copied.
    let said = use_state_eq(|| None::<(AttrValue, &'static str)>);
    let copy = {
        let (said, text) = (said.setter(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (said, text) = (said.clone(), text.clone());
            spawn_local(async move {
                let went = match links::copy(&text).await {
                    true => "embedding-copied",
                    false => "embedding-not-copied",
                };
                said.set(Some((text, went)));
            });
        })
    };
    let said = said.as_ref().filter(|(text, _)| *text == props.text);
    html! {
        <>
            { text_to_copy("embedding-snippet", texts.plain("embedding-snippet", ()).into(), props.text.clone()) }
            <div class="embedding__copy">
                <button type="button" class="button button--primary" onclick={copy}>
                    { texts.text("embedding-copy", ()) }
                </button>
                <p class="sharing__said" role="status">
                    if let Some((_, said)) = said { { texts.text(said, ()) } }
                </p>
            </div>
        </>
    }
}
