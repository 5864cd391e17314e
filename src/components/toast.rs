//! A message about what was just done, announced to screen readers.

use yew::prelude::*;

use crate::text::Texts;

/// Properties of [`Toast`].
#[derive(Properties, PartialEq)]
pub struct ToastProps {
    /// What it says; nothing while there is nothing to say.
    pub message: Option<AttrValue>,
    /// Differs from message to message, so that the same words twice are announced twice.
    pub number: u32,
    /// What takes back what was done, if it can be taken back.
    #[prop_or_default]
    pub on_undo: Option<Callback<()>>,
    pub on_dismissed: Callback<()>,
}

/// A status line at the foot of the page. Its region is always there, as screen readers want it.
#[component]
pub fn Toast(props: &ToastProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let dismissed = props.on_dismissed.reform(|_: MouseEvent| ());
    html! {
        <div class="toast-region" role="status" aria-live="polite">
            if let Some(message) = &props.message {
                <div class="toast" key={props.number}>
                    <span class="toast__text">{ message }</span>
                    if let Some(undo) = &props.on_undo {
                        <button type="button" class="button button--quiet toast__undo"
                            onclick={undo.reform(|_: MouseEvent| ())}>
                            { texts.text("action-undo", ()) }
                        </button>
                    }
                    <button type="button" class="button button--quiet button--icon" onclick={dismissed}
                        aria-label={texts.text("action-dismiss", ())}>
                        <span aria-hidden="true">{ "×" }</span>
                    </button>
                </div>
            }
        </div>
    }
}
