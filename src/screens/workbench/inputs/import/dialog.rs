//! The dialog: a box to paste into, a file to open, the rows as they would be taken over, and the choice.

use std::rc::Rc;

use fund_scenario::CsvKind;
use yew::prelude::*;

use super::notes::{file_problem, letters_note, notes};
use super::preview::{Pick, Picks, Preview};
use super::takeover::Takeover;
use super::view::{SHOWN_MOST, View};
use crate::components::{Dialog, DropZone, file_button, text_box};
use crate::effects::tables::{TableFile, read_table};
use crate::screens::use_scene;
use crate::text::{Texts, args};

/// What the browser proposes to open.
const ACCEPTED: &str = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

/// The dialog, open, with a text that was pasted already or with none. `on_close` is told when it is done.
pub fn import_dialog(kind: CsvKind, text: String, on_close: Callback<()>) -> Html {
    html! { <ImportDialog {kind} {text} {on_close} /> }
}

/// Properties of [`ImportDialog`].
#[derive(Properties, PartialEq)]
pub struct ImportDialogProps {
    pub kind: CsvKind,
    pub text: String,
    pub on_close: Callback<()>,
}

#[component]
fn ImportDialog(props: &ImportDialogProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    let kind = props.kind;
    let pasted = use_state_eq(|| props.text.clone());
    let file = use_state_eq(|| None::<TableFile>);
    let picks = use_state_eq(Picks::default);
    let replaces = use_state_eq(|| false);
    // Another text has other cells: what was picked for the old ones is forgotten.
    let on_text = {
        let (picks, pasted, file) = (picks.setter(), pasted.setter(), file.setter());
        Callback::from(move |text: String| {
            picks.set(Picks::default());
            file.set(None);
            pasted.set(text);
        })
    };
    let on_read = {
        let (picks, pasted, file) = (picks.setter(), pasted.setter(), file.setter());
        Callback::from(move |read: TableFile| {
            picks.set(Picks::default());
            pasted.set(String::new());
            file.set(Some(read));
        })
    };
    let on_files = Callback::from(move |files: Vec<_>| {
        if let Some(file) = files.into_iter().next() {
            read_table(file, on_read.clone());
        }
    });
    let text = match &*file {
        Some(file) => file.text.as_ref().map_or("", |read| &read.text),
        None => &pasted,
    };
    let preview = use_memo(
        (
            text.to_owned(),
            (*picks).clone(),
            Rc::clone(&scene.state.document),
            texts.clone(),
        ),
        |(text, picks, _, texts)| Preview::of(text, kind, picks, &scene.state, texts),
    );
    let pick = {
        let picks = picks.clone();
        Callback::from(move |pick: Pick| picks.set(picks.with(pick)))
    };
    let view = View {
        preview: &preview,
        kind,
        pick: &pick,
        texts,
    };
    let choice = Takeover {
        scene: &scene,
        preview: &preview,
        kind,
        replaces: *replaces,
        on_close: &props.on_close,
    };
    let set_replaces = {
        let setter = replaces.setter();
        Callback::from(move |word: AttrValue| setter.set(word == "replace"))
    };
    let title = texts.text(&format!("import-title-{}", word(kind)), ());
    html! {
        <Dialog id="paste" {title} open=true on_close={props.on_close.clone()}>
            <DropZone class="paste" hint={texts.text("import-drop", ())} on_files={on_files.clone()}>
                <label class="field__label" for="paste-text">{ texts.text("paste-label", ()) }</label>
                <p class="field__help" id="paste-help">{ texts.text("import-help", ()) }</p>
                { text_box("paste-text", "paste__text", "paste-help", AttrValue::from((*pasted).clone()), &on_text) }
                <p class="paste__file">
                    { file_button("paste-file", texts.text("import-open-file", ()).into(), ACCEPTED, &on_files) }
                    { " " }{ file_status(file.as_ref(), texts) }
                </p>
                if !preview.sheet.rows.is_empty() {
                    { found(&preview, kind, texts) }
                    { view.doubts() }
                    <div class="paste__preview" role="region" tabindex="0" aria-label={texts.text("import-preview", ())}>
                        { view.table() }
                    </div>
                    if preview.sheet.rows.len() > SHOWN_MOST {
                        <p>{ texts.text("paste-more", args! { "rows" => preview.sheet.rows.len() - SHOWN_MOST }) }</p>
                    }
                    { choice.view(&set_replaces) }
                } else if !text.trim().is_empty() {
                    <p role="status">{ texts.text("import-no-rows", ()) }</p>
                }
            </DropZone>
        </Dialog>
    }
}

/// The word of a kind in ids.
const fn word(kind: CsvKind) -> &'static str {
    match kind {
        CsvKind::Pledges => "pledges",
        CsvKind::Requests => "requests",
    }
}

/// The name of the file that is open, and what is to be known of it.
fn file_status(file: Option<&TableFile>, texts: &Texts) -> Html {
    let Some(file) = file else {
        return Html::default();
    };
    match &file.text {
        Ok(text) => html! {
            <>
                <span role="status">{ texts.text("import-file", args! { "name" => &file.name }) }</span>
                if let Some(note) = letters_note(text, texts) {
                    <span class="paste__note">{ " " }{ note }</span>
                }
            </>
        },
        Err(problem) => html! {
            <span class="field__message" role="alert">
                { texts.text("import-file", args! { "name" => &file.name }) }{ " " }{ file_problem(*problem, texts) }
            </span>
        },
    }
}

/// How many rows there are, how many need attention, and what was left out.
fn found(preview: &Preview, kind: CsvKind, texts: &Texts) -> Html {
    let rows = preview.sheet.rows.len();
    let wrong = rows - preview.good();
    html! {
        <>
            <p role="status">
                { texts.text("paste-found", args! { "rows" => rows }) }
                if wrong > 0 {
                    { " " }{ texts.text("paste-wrong", args! { "wrong" => wrong }) }
                }
            </p>
            <ul class="paste__notes">
                { for notes(&preview.sheet, kind, texts).into_iter().map(|note| html! { <li>{ note }</li> }) }
            </ul>
        </>
    }
}
