//! The workbench: inputs on one side, results on the other.

mod header;
mod inputs;
mod results;
mod shortcuts_dialog;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Toast;
use crate::state::{Action, AppState, Dispatch, Notice, NoticeKind, State, selectors};
use crate::text::{Texts, args, field_id};
use header::Header;
use inputs::WorkbenchInputs;
use results::WorkbenchResults;
use shortcuts_dialog::ShortcutsDialog;

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
    let state = use_context::<State>().expect("the app provides the state");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let source = use_source(&state, &texts);
    html! {
        <div class="app">
            <a class="skip-link" href="#results">{ texts.text("skip-to-results", ()) }</a>
            <Header on_shortcuts={props.on_shortcuts.reform(|()| true)} />
            <main class="workbench">
                <div class="workbench__inputs" id="inputs" role="region" aria-label={texts.text("nav-inputs", ())}>
                    <WorkbenchInputs />
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
            <Notices />
            <ShortcutsDialog open={props.shortcuts_open} on_close={props.on_shortcuts.reform(|()| false)} />
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
#[component]
fn Notices() -> Html {
    let state = use_context::<State>().expect("the app provides the state");
    let dispatch = use_context::<Dispatch>().expect("the app provides actions");
    let texts = use_context::<Texts>().expect("the app provides texts");
    let notice = state.notice.as_ref();
    let offers_undo = notice.is_some_and(|notice| notice.kind.offers_undo());
    html! {
        <Toast message={notice.map(|notice| AttrValue::from(notice_text(notice, &state, &texts)))}
            number={notice.map_or(0, |notice| notice.number)}
            on_undo={offers_undo.then(|| dispatch.reform(|()| Action::Undone))}
            on_dismissed={dispatch.reform(|()| Action::NoticeDismissed)} />
    }
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
