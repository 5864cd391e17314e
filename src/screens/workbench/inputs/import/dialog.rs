//! The dialog: a box to paste into, a file to open, the rows as they would be taken over, and the choice.

use std::rc::Rc;

use fund_scenario::CsvKind;
use yew::prelude::*;

use super::notes::{file_problem, letters_note, notes};
use super::preview::{Pick, Picks, Preview};
use super::view::{SHOWN_MOST, View};
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{Dialog, file_button, text_box};
use crate::effects::tables::{TableFile, read_table};
use crate::screens::{Scene, use_scene};
use crate::state::{Action, AppState};
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
            <label class="field__label" for="paste-text">{ texts.text("paste-label", ()) }</label>
            <p class="field__help" id="paste-help">{ texts.text("import-help", ()) }</p>
            { text_box("paste-text", "paste__text", "paste-help", AttrValue::from((*pasted).clone()), &on_text) }
            <p class="paste__file">
                { file_button("paste-file", texts.text("import-open-file", ()).into(), ACCEPTED, &on_files) }
                { " " }{ file_status(file.as_ref(), texts) }
            </p>
            if !preview.sheet.rows.is_empty() {
                { found(&preview, kind, texts) }
                { View { preview: &preview, pick: &pick, texts }.doubts() }
                <div class="paste__preview" role="region" tabindex="0" aria-label={texts.text("import-preview", ())}>
                    { View { preview: &preview, pick: &pick, texts }.table() }
                </div>
                if preview.sheet.rows.len() > SHOWN_MOST {
                    <p>{ texts.text("paste-more", args! { "rows" => preview.sheet.rows.len() - SHOWN_MOST }) }</p>
                }
                { choice.view(&set_replaces) }
            } else if !text.trim().is_empty() {
                <p role="status">{ texts.text("import-no-rows", ()) }</p>
            }
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

/// What a person can do with the rows.
struct Takeover<'a> {
    scene: &'a Scene,
    preview: &'a Rc<Preview>,
    kind: CsvKind,
    replaces: bool,
    on_close: &'a Callback<()>,
}

impl Takeover<'_> {
    fn view(&self, set_replaces: &Callback<AttrValue>) -> Html {
        let texts = &self.scene.texts;
        let present = self.present();
        let (good, rows) = (self.preview.good(), self.preview.sheet.rows.len());
        let main = |is_main| {
            if is_main {
                "button button--primary"
            } else {
                "button"
            }
        };
        html! {
            <>
                if present > 0 {
                    { self.place(set_replaces, present) }
                }
                <div class="dialog__actions">
                    if good < rows && good > 0 {
                        { self.button(true, good, "paste-add-good", main(true)) }
                    }
                    { self.button(false, rows, "paste-add-all", main(good == rows)) }
                </div>
                if !self.has_room(rows) {
                    <p class="field__message">{ texts.text("import-no-room", args! { "most" => self.kind.rows_most() }) }</p>
                }
            </>
        }
    }

    /// Beside the present rows, or in their place.
    fn place(&self, set_replaces: &Callback<AttrValue>, present: usize) -> Html {
        let texts = &self.scene.texts;
        let option = |word: &'static str, id: &str| ChoiceOption {
            word: word.into(),
            label: texts.text(id, args! { "rows" => present }).into(),
            help: None,
        };
        let choice = Choice {
            id: "paste-place".into(),
            label: texts.text("import-place", ()).into(),
            style: ChoiceStyle::Segments,
            options: vec![
                option("add", "import-place-add"),
                option("replace", "import-place-replace"),
            ],
            value: if self.replaces { "replace" } else { "add" }.into(),
            described_by: None,
            invalid: false,
            column: None,
            class: "",
            on_chosen: set_replaces.clone(),
        };
        choice.view()
    }

    fn button(&self, only_good: bool, rows: usize, id: &str, class: &'static str) -> Html {
        let take_over = {
            let (preview, kind, replaces) = (Rc::clone(self.preview), self.kind, self.replaces);
            let (dispatch, on_close) = (self.scene.dispatch.clone(), self.on_close.clone());
            Callback::from(move |_: MouseEvent| {
                dispatch.emit(Action::RowsImported(
                    preview.import(kind, only_good, replaces),
                ));
                on_close.emit(());
            })
        };
        html! {
            <button type="button" {class} onclick={take_over} disabled={!self.has_room(rows)}>
                { self.scene.texts.text(id, args! { "rows" => rows }) }
            </button>
        }
    }

    /// How many rows of the kind there are.
    fn present(&self) -> usize {
        let AppState { document, .. } = &*self.scene.state;
        match self.kind {
            CsvKind::Pledges => document.pledges.len(),
            CsvKind::Requests => document.queue.len(),
        }
    }

    /// Whether so many more rows are allowed.
    fn has_room(&self, rows: usize) -> bool {
        let stay = if self.replaces { 0 } else { self.present() };
        stay + rows <= self.kind.rows_most()
    }
}
