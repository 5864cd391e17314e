//! The section of the pledges.

use yew::prelude::*;

use super::grid::PledgeGrid;
use super::paste_dialog::PasteDialog;
use super::stage_totals::StageTotals;
use crate::components::focus_cell;
use crate::screens::workbench::inputs::choice_input::ChoiceInput;
use crate::screens::workbench::inputs::section::Section;
use crate::state::{Action, Dispatch, Field, State};
use crate::text::Texts;

/// Grid, what can be added, which pledges count, totals.
#[component]
pub fn PledgesSection() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let pasting = use_state_eq(|| None::<String>);
    let set_pasting = {
        let pasting = pasting.clone();
        Callback::from(move |text: Option<String>| pasting.set(text))
    };
    let adding = use_mut_ref(|| false);
    let add = {
        let adding = adding.clone();
        dispatch.reform(move |()| {
            *adding.borrow_mut() = true;
            Action::PledgeAdded
        })
    };
    let last = state.document.pledges.last().map(|row| row.id);
    use_effect_with(last, move |last| {
        if let Some(row) = last.filter(|_| adding.replace(false)) {
            focus_cell(row.0, "donor");
        }
    });
    html! {
        <Section id="pledges">
            <StateNames />
            <PledgeGrid on_pasted={set_pasting.reform(Some)} on_past_end={add.clone()} />
            <div class="pledges__actions">
                <button type="button" class="button button--small" onclick={add.reform(|_: MouseEvent| ())}>{ texts.text("action-add-pledge", ()) }</button>
                <button type="button" class="button button--small"
                    onclick={set_pasting.reform(|_: MouseEvent| Some(String::new()))}>
                    { texts.text("action-paste-pledges", ()) }
                </button>
            </div>
            <PasteDialog text={(*pasting).clone()} on_text={set_pasting} />
            <ChoiceInput field={Field::Counting} />
            <StageTotals />
        </Section>
    }
}

/// The names of all States, offered in the fields for a contributor. Made once a language.
#[component]
fn StateNames() -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    html! {
        <datalist id="states">
            { for texts.states().into_iter().map(|name| html! { <option key={name.clone()} value={name} /> }) }
        </datalist>
    }
}
