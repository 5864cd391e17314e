//! The section of the pledges.

use fund_scenario::CsvKind;
use yew::prelude::*;

use super::grid::PledgeGrid;
use super::stage_totals::stage_totals;
use crate::components::focus_cell;
use crate::screens::workbench::inputs::choice_input::choice_input;
use crate::screens::workbench::inputs::section::section;
use crate::screens::{Annex, FromAnnex, SaveTable, SavedTable, Scene, use_scene};
use crate::state::{Action, Field};
use crate::text::Texts;

/// Grid, what can be added, which pledges count, totals.
#[component]
pub fn PledgesSection() -> Html {
    let scene = use_scene();
    let Scene {
        state,
        dispatch,
        texts,
    } = &scene;
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
    let content = html! {
        <>
            <StateNames />
            <PledgeGrid on_pasted={set_pasting.reform(Some)} on_past_end={add.clone()} />
            <div class="pledges__actions">
                <button type="button" class="button button--small" onclick={add.reform(|_: MouseEvent| ())}>{ texts.text("action-add-pledge", ()) }</button>
                <button type="button" class="button button--small" title={texts.plain("action-import.title", ())}
                    onclick={set_pasting.reform(|_: MouseEvent| Some(String::new()))}>
                    { texts.text("action-import", ()) }
                </button>
                <SaveTable table={SavedTable::Pledges} />
            </div>
            if let Some(text) = &*pasting {
                <FromAnnex view={import(text.clone(), set_pasting.reform(|()| None))}
                    on_close={set_pasting.reform(|()| None)} />
            }
            { choice_input(&scene, Field::Counting) }
            { stage_totals(&scene) }
        </>
    };
    section(texts, "pledges", content)
}

/// The dialog that takes over rows of a spreadsheet.
fn import(text: String, on_close: Callback<()>) -> Callback<Annex, Html> {
    Callback::from(move |annex: Annex| {
        (annex.import)(CsvKind::Pledges, text.clone(), on_close.clone())
    })
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
