//! The button that replays the last change. What it opens is in the annex.

use yew::prelude::*;

use crate::screens::{Annex, FromAnnex, use_scene};

/// The button, and the dialog while it is open.
#[component]
pub fn ReplayButton() -> Html {
    let scene = use_scene();
    let is_open = use_state_eq(|| false);
    let texts = &scene.texts;
    let label = texts.plain("action-replay", ());
    let is_possible = scene.state.history.can_undo();
    let open = {
        let is_open = is_open.setter();
        Callback::from(move |_: MouseEvent| is_open.set(is_possible))
    };
    let close = {
        let is_open = is_open.setter();
        Callback::from(move |()| is_open.set(false))
    };
    let view = {
        let scene = scene.clone();
        Callback::from(move |annex: Annex| (annex.replay)(&scene, close.clone()))
    };
    html! {
        <>
            <button type="button" class="button button--quiet button--icon" id="replay-button"
                aria-disabled={(!is_possible).to_string()} onclick={open} title={label.clone()} aria-label={label}>
                <span class="flips" aria-hidden="true">{ "▷" }</span>
            </button>
            if *is_open {
                <FromAnnex {view} />
            }
        </>
    }
}
