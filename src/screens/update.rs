//! The offer of a newer version of the page.

use yew::prelude::*;

use crate::effects::take_update;
use crate::screens::use_scene;
use crate::state::Saving;

/// The offer, until the person puts it off to the next visit.
pub fn update() -> Html {
    html! { <Update /> }
}

#[component]
fn Update() -> Html {
    let scene = use_scene();
    let put_off = use_state_eq(|| false);
    if *put_off {
        return Html::default();
    }
    let texts = &scene.texts;
    let is_kept = !matches!(scene.state.saving, Saving::Blocked | Saving::Full);
    let message = if is_kept {
        "update-there"
    } else {
        "update-there-unkept"
    };
    let later = {
        let put_off = put_off.setter();
        Callback::from(move |_: MouseEvent| put_off.set(true))
    };
    html! {
        <div class="saving-banner" role="status">
            <p>{ texts.text(message, ()) }</p>
            <button type="button" class="button button--small" onclick={Callback::from(|_: MouseEvent| take_update())}>
                { texts.text("update-take", ()) }
            </button>
            <button type="button" class="button button--small" onclick={later}>{ texts.text("update-put-off", ()) }</button>
        </div>
    }
}
