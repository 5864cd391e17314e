//! What holds for all inputs: how saving goes, how many values need attention.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::focus_on;
use crate::effects::shelf;
use crate::screens::Scene;
use crate::state::{Action, Saving, Screen};
use crate::text::args;

/// Lines that stay in view at the foot of the inputs, so that their coming and going moves no field.
pub fn inputs_status(scene: &Scene) -> Html {
    let Scene { state, texts, .. } = scene;
    let wrong = state.assessment.count();
    let go = Callback::from(|_: MouseEvent| {
        focus_on(".workbench__inputs [aria-invalid=\"true\"]");
    });
    html! {
        <div class="inputs-status">
            { saving_status(scene) }
            if wrong > 0 {
                <div class="inputs-status__problems">
                    <p>
                        <strong>{ texts.text("problems-counted", args! { "count" => wrong }) }</strong>
                        { " " }{ texts.text("unread-kept", ()) }
                    </p>
                    { for state.assessment.elsewhere.iter().map(|problem| html! { <p>{ texts.problem(problem) }</p> }) }
                    if !state.assessment.by_field.is_empty() {
                        <button type="button" class="button button--link" onclick={go}>
                            { texts.text("problems-go-to", ()) }
                        </button>
                    }
                </div>
            }
        </div>
    }
}

/// How saving goes, where there is something to say or to choose.
fn saving_status(scene: &Scene) -> Html {
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
        <div class="inputs-status__saving" role="status">
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
