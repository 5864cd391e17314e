//! The workbook: a button, how it goes, and the words that go into it.

use std::rc::Rc;

use fund_workbook::{
    WORKBOOK_PAYMENT_CELLS_MOST, WORKBOOK_QUEUE_MOST, WorkbookProblem, WorkbookText, WorkbookWords,
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::effects::workbook::{NoWorkbook, save_workbook};
use crate::screens::workbench::source_text;
use crate::screens::{scenario_name, use_scene};
use crate::state::{AppState, Document, assess};
use crate::text::{Texts, args};

/// Properties of [`WorkbookButton`].
#[derive(Properties, PartialEq)]
pub struct WorkbookButtonProps {
    pub document: Rc<Document>,
}

/// How making the workbook goes.
#[derive(Clone, PartialEq)]
enum Making {
    NotYet,
    Running,
    Done,
    Failed(NoWorkbook),
}

/// Saves the scenario as a workbook, and says how that goes.
#[component]
pub fn WorkbookButton(props: &WorkbookButtonProps) -> Html {
    let scene = use_scene();
    let making = use_state(|| Making::NotYet);
    let texts = &scene.texts;
    let save = {
        let (document, making, scene) =
            (Rc::clone(&props.document), making.setter(), scene.clone());
        Callback::from(move |_: MouseEvent| {
            let Ok(scenario) = assess(&document) else {
                return;
            };
            making.set(Making::Running);
            let name = scenario_name(&scene.state, &document, &scene.texts);
            let words = PageWords {
                texts: scene.texts.clone(),
                state: scene.state.with_document(&document),
            };
            let making = making.clone();
            spawn_local(async move {
                let went = save_workbook(&name, scenario, Box::new(words)).await;
                making.set(match went {
                    Ok(()) => Making::Done,
                    Err(why) => Making::Failed(why),
                });
            });
        })
    };
    let is_running = *making == Making::Running;
    html! {
        <>
            <button type="button" class="button" onclick={save} aria-disabled={is_running.to_string()}>
                { texts.text("sharing-save-workbook", ()) }
            </button>
            <span class="field__help">{ texts.text("sharing-save-workbook.help", ()) }</span>
            <span class="sharing__said" role="status">{ said(texts, &making) }</span>
        </>
    }
}

fn said(texts: &Texts, making: &Making) -> String {
    match making {
        Making::NotYet => String::new(),
        Making::Running => texts.text("sharing-workbook-running", ()),
        Making::Done => texts.text("sharing-workbook-done", ()),
        Making::Failed(NoWorkbook::NotLoaded) => texts.text("annex-failed", ()),
        Making::Failed(NoWorkbook::Problem(problem)) => match problem {
            WorkbookProblem::TooManyPayments { cells } => texts.text(
                "sharing-workbook-payments",
                args! { "cells" => *cells, "most" => WORKBOOK_PAYMENT_CELLS_MOST },
            ),
            WorkbookProblem::TooManyRequests { requests } => texts.text(
                "sharing-workbook-requests",
                args! { "requests" => *requests, "most" => WORKBOOK_QUEUE_MOST },
            ),
            WorkbookProblem::FigureTooLarge => texts.text("sharing-workbook-figure", ()),
            WorkbookProblem::NotWritten(why) => {
                texts.text("sharing-workbook-not-written", args! { "why" => why })
            }
        },
    }
}

/// The page's texts and sources.
struct PageWords {
    texts: Texts,
    state: AppState,
}

impl WorkbookWords for PageWords {
    fn text(&self, text: WorkbookText) -> String {
        self.texts.plain(text.name(), ())
    }

    fn source(&self, path: &str) -> String {
        // All pledges, and all requests of a queue, are one input to the page.
        let path = path.split('[').next().unwrap_or(path);
        self.texts
            .without_marks(&source_text(&self.state, &self.texts, path))
    }

    fn right_to_left(&self) -> bool {
        self.texts.language().direction() == "rtl"
    }
}
