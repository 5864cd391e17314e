//! The workbench: inputs on one side, results on the other.

mod header;
mod inputs;
mod results;
mod shortcuts_dialog;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Toast;
use crate::screens::{Scene, use_scene};
use crate::state::{Action, AppState, Notice, NoticeKind, State, selectors};
use crate::text::{Texts, args, field_id};
use header::header;
use inputs::workbench_inputs;
use results::WorkbenchResults;
use shortcuts_dialog::shortcuts_dialog;

/// Properties of [`Workbench`].
#[derive(Properties, PartialEq)]
pub struct WorkbenchProps {
    /// Whether the list of shortcuts is open.
    pub shortcuts_open: bool,
    pub on_shortcuts: Callback<bool>,
}

/// The screen the page opens on.
#[component]
pub fn Workbench(props: &WorkbenchProps) -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let source = use_source(state, texts);
    html! {
        <div class="app">
            <a class="skip-link" href="#results">{ texts.text("skip-to-results", ()) }</a>
            { header(&scene, &props.on_shortcuts.reform(|()| true)) }
            <main class="workbench">
                <div class="workbench__inputs" id="inputs" role="region" aria-label={texts.text("nav-inputs", ())}>
                    { workbench_inputs(&scene) }
                </div>
                <div class="workbench__results" id="results" role="region" tabindex="-1"
                    aria-label={texts.text("nav-results", ())}>
                    <WorkbenchResults results={Rc::clone(&state.last_good)} stale={state.is_stale()}
                        editing={state.history.is_open()} {source} />
                </div>
            </main>
            <footer class="app-footer">
                { for ["note-report", "note-model", "note-states", "note-privacy"]
                    .map(|id| html! { <p>{ texts.text(id, ()) }</p> }) }
            </footer>
            { notices(&scene) }
            { shortcuts_dialog(texts, props.shortcuts_open, props.on_shortcuts.reform(|()| false)) }
        </div>
    }
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

fn source_text(state: &AppState, texts: &Texts, path: &str) -> String {
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
    let preset = texts.text(&format!("preset-{}", state.document.origin), ());
    texts.text("source-preset", args! { "name" => preset })
}

/// What was just done, with undo.
fn notices(scene: &Scene) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let notice = state.notice.as_ref();
    let offers_undo = notice.is_some_and(|notice| notice.kind.offers_undo());
    let toast = Toast {
        message: notice.map(|notice| AttrValue::from(notice_text(notice, state, texts))),
        number: notice.map_or(0, |notice| notice.number),
        on_undo: offers_undo.then(|| dispatch.reform(|()| Action::Undone)),
        on_dismissed: dispatch.reform(|()| Action::NoticeDismissed),
    };
    toast.view(texts)
}

fn notice_text(notice: &Notice, state: &State, texts: &Texts) -> String {
    match &notice.kind {
        NoticeKind::PledgeRemoved { donor } if donor.is_empty() => {
            texts.text("notice-pledge-removed-unnamed", ())
        }
        NoticeKind::PledgeRemoved { donor } => texts.text(
            "notice-pledge-removed",
            args! { "donor" => texts.contributor_shown(donor) },
        ),
        NoticeKind::PledgesPasted { count } => {
            texts.text("notice-pledges-pasted", args! { "count" => *count })
        }
        NoticeKind::PledgesSorted => texts.text("notice-pledges-sorted", ()),
        NoticeKind::RequestRemoved { title } if title.is_empty() => {
            texts.text("notice-request-removed-unnamed", ())
        }
        NoticeKind::RequestRemoved { title } => {
            texts.text("notice-request-removed", args! { "title" => title })
        }
        NoticeKind::PresetChosen => {
            let name = texts.text(&format!("preset-{}", state.document.origin), ());
            texts.text("notice-preset-chosen", args! { "name" => name })
        }
        NoticeKind::Undone => texts.text("notice-undone", ()),
        NoticeKind::Redone => texts.text("notice-redone", ()),
    }
}
