//! How saving goes, said on every screen where there is something to say or to choose.

use std::rc::Rc;

use yew::prelude::*;

use crate::effects::shelf;
use crate::screens::Scene;
use crate::state::{Action, Saving, Screen};

/// How saving goes, where there is something to say or to choose.
pub fn saving_banner(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let message = match state.saving {
        Saving::NotYet | Saving::Saved => return Html::default(),
        Saving::Blocked => "saving-blocked",
        Saving::Full => "saving-full",
        Saving::Unreadable => "saving-unreadable",
        Saving::Elsewhere => "saving-elsewhere",
    };
    let button = |id: &str, clicked: Callback<MouseEvent>| {
        html! { <button type="button" class="button button--small" onclick={clicked}>{ texts.text(id, ()) }</button> }
    };
    let choices = match state.saving {
        Saving::Elsewhere => html! {
            <>
                { button("saving-keep-both", dispatch.reform(|_| Action::BothKept)) }
                { button("saving-take-other", take_other(scene)) }
            </>
        },
        _ => button(
            "saving-go-to-library",
            dispatch.reform(|_| Action::ScreenChosen(Screen::Library)),
        ),
    };
    html! {
        <div class="saving-banner" role="status">
            <p>{ texts.text(message, ()) }</p>
            { choices }
        </div>
    }
}

/// The version that another tab wrote comes on the workbench; this tab's is a step back.
fn take_other(scene: &Scene) -> Callback<MouseEvent> {
    let (id, dispatch) = (scene.state.document.id.clone(), scene.dispatch.clone());
    Callback::from(move |_| {
        dispatch.emit(match shelf::read(&id) {
            Ok(Some(kept)) => Action::ScenarioOpened(Rc::new(kept)),
            // Erased or unreadable by now: there is nothing to take.
            Ok(None) | Err(_) => Action::BothKept,
        });
    })
}
