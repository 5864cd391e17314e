//! What becomes of the rows: where they go, and which of them.

use std::rc::Rc;

use fund_scenario::CsvKind;
use yew::prelude::*;

use super::preview::Preview;
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::screens::Scene;
use crate::state::{Action, AppState};
use crate::text::args;

/// What a person can do with the rows.
pub struct Takeover<'a> {
    pub scene: &'a Scene,
    pub preview: &'a Rc<Preview>,
    pub kind: CsvKind,
    /// Whether the rows take the place of the present ones.
    pub replaces: bool,
    pub on_close: &'a Callback<()>,
}

impl Takeover<'_> {
    /// Where the rows go, and the buttons that take them over.
    pub fn view(&self, set_replaces: &Callback<AttrValue>) -> Html {
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
