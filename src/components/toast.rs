//! A message about what was just done, announced to screen readers.

use yew::prelude::*;

use crate::text::Texts;

/// A message with what can be done about it.
pub struct Toast {
    /// What it says; nothing while there is nothing to say.
    pub message: Option<AttrValue>,
    /// Differs from message to message, so that the same words twice are announced twice.
    pub number: u32,
    /// What takes back what was done, if it can be taken back.
    pub on_undo: Option<Callback<()>>,
    pub on_dismissed: Callback<()>,
}

impl Toast {
    /// A status line at the foot of the page. Its region is always there, as screen readers want it.
    pub fn view(&self, texts: &Texts) -> Html {
        let dismissed = self.on_dismissed.reform(|_: MouseEvent| ());
        html! {
            <div class="toast-region" role="status" aria-live="polite">
                if let Some(message) = &self.message {
                    <div class="toast" key={self.number}>
                        <span class="toast__text">{ message }</span>
                        if let Some(undo) = &self.on_undo {
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
}
