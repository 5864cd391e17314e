//! The file of a frozen briefing: a button, and how saving it goes.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::effects::one_file::{self, OneFileProblem};
use crate::text::Texts;

/// A name that stands in an address as it is.
const NAME: &str = "briefing";
pub const FILE: &str = "briefing.html";

/// Properties of [`Saved`].
#[derive(Properties, PartialEq)]
pub struct SavedProps {
    /// Query and fragment of the briefing that the file opens on.
    pub address: String,
}

/// Saves the file.
#[component]
pub fn Saved(props: &SavedProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let said = use_state_eq(|| None::<&'static str>);
    let save = {
        let (said, address) = (said.setter(), props.address.clone());
        Callback::from(move |_: MouseEvent| {
            let (said, address) = (said.clone(), address.clone());
            said.set(Some("taking-running"));
            spawn_local(async move {
                said.set(Some(match one_file::save(&address, NAME).await {
                    Ok(()) => "taking-done",
                    Err(OneFileProblem::NotReached) => "taking-not-reached",
                    Err(OneFileProblem::AnotherPage) => "taking-another-page",
                }));
            });
        })
    };
    html! {
        <div class="embedding__copy">
            <button type="button" class="button button--primary" onclick={save}>
                { texts.text("embedding-file", ()) }
            </button>
            <p class="sharing__said" role="status">
                if let Some(said) = *said { { texts.text(said, ()) } }
            </p>
        </div>
    }
}
