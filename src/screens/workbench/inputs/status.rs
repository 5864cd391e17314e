//! What holds for all inputs: how saving goes, how many values need attention.

use yew::prelude::*;

use crate::components::focus_on;
use crate::screens::Scene;
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
