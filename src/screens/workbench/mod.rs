//! The workbench: inputs on one side, results on the other.

mod inputs;
pub mod results;
mod shortcuts_dialog;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::LazyDetails;
use crate::screens::{Annex, FromAnnex, Scene, origin_name, use_scene};
use crate::state::{AppState, State, selectors};
use crate::text::{Texts, args, field_id};
use inputs::workbench_inputs;
pub use inputs::{
    DocumentInput, choice_input, form, import_dialog, pledges_table, queue_editor, requests_table,
    stage_totals_table, view_trouble, words,
};
use results::WorkbenchResults;
pub use results::headline;
pub use results::{Ledger, ShownFigure, chart_table, ledger_by_month, working_dialog};
pub use shortcuts_dialog::shortcuts_dialog;

/// The screen the page opens on.
#[component]
pub fn Workbench() -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let source = use_source(state, texts);
    html! {
        <main class="workbench">
            <div class="workbench__inputs" id="inputs" role="region" aria-label={texts.text("nav-inputs", ())}>
                { workbench_inputs(&scene) }
                { changes(&scene) }
            </div>
            <div class="workbench__results" id="results" role="region" tabindex="-1"
                aria-label={texts.text("nav-results", ())}>
                <WorkbenchResults results={Rc::clone(&state.last_good)} stale={state.is_stale()}
                    editing={state.history.is_open()} has_ghost={state.comparing.ghost.is_some()} {source} />
            </div>
        </main>
    }
}

/// In what the scenario differs from the one it was made from.
fn changes(scene: &Scene) -> Html {
    let summary = scene.texts.text("changes-what", ());
    let scene = scene.clone();
    let content = Callback::from(move |()| {
        let scene = scene.clone();
        let view = Callback::from(move |annex: Annex| {
            (annex.changed_from)(&scene, scene.state.origin(), &scene.state.document)
        });
        html! { <FromAnnex {view} /> }
    });
    html! { <LazyDetails {summary} {content} /> }
}

/// Says where the input at a path of the format comes from. The same callback as long as document and language are.
#[hook]
fn use_source(state: &State, texts: &Texts) -> Callback<&'static str, String> {
    let document = Rc::clone(&state.document);
    let source = use_memo((document, texts.clone()), |(_, texts)| {
        let (state, texts) = ((**state).clone(), texts.clone());
        Callback::from(move |path: &'static str| source_text(&state, &texts, path))
    });
    (*source).clone()
}

/// Where the input at a path of the format comes from.
pub fn source_text(state: &AppState, texts: &Texts, path: &str) -> String {
    if selectors::is_path_changed(state, path) {
        return texts.text("source-own", ());
    }
    let field = match path {
        "reserve.value" => state.document.reserve_field().name(),
        path => path,
    };
    let of_report = format!("{}.source", field_id(field));
    if selectors::is_path_of_opening(state, path) && texts.has(&of_report) {
        return texts.text(&of_report, ());
    }
    let name = origin_name(state, texts);
    texts.text("source-preset", args! { "name" => name })
}
