//! A scenario goes to others: as a link, as a file, with the whole calculator.

mod taking;
mod workbook;

use std::rc::Rc;

use fund_model::Scenario;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{Dialog, copied_text};
use crate::effects::{files, links, print};
use crate::screens::briefing::{Briefing, SlidesButton};
use crate::screens::embedding::embedding;
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::{Document, assess};
use crate::text::{Texts, args};
pub use taking::Taking;
use workbook::WorkbookButton;

/// Addresses longer than this are cut by some programs.
const LENGTH_EVERYWHERE: usize = 2_048;

/// The dialog, open. The callback is told when it is closed.
pub fn sharing(_: &Scene, document: &Rc<Document>, on_close: Callback<()>) -> Html {
    html! { <Sharing document={Rc::clone(document)} {on_close} /> }
}

#[derive(Properties, PartialEq)]
struct SharingProps {
    document: Rc<Document>,
    on_close: Callback<()>,
}

#[component]
fn Sharing(props: &SharingProps) -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let name = scenario_name(state, &props.document, texts);
    let scenario = use_memo(Rc::clone(&props.document), |document| {
        assess(document).map_err(|assessment| assessment.count())
    });
    let embeds = use_state_eq(|| false);
    if *embeds {
        return embedding(&props.document, props.on_close.clone());
    }
    let embed = {
        let embeds = embeds.setter();
        Callback::from(move |_: MouseEvent| embeds.set(true))
    };
    let content = match scenario.as_ref() {
        Ok(scenario) => html! {
            <>
                <Link scenario={scenario.clone()} />
                { web_page(texts, embed) }
                { scenario_files(&scene, &props.document, scenario, &name) }
                <Taking document={Rc::clone(&props.document)} />
            </>
        },
        Err(wrong) => html! {
            <p class="sharing__wrong">{ texts.text("sharing-not-good", args! { "count" => *wrong }) }</p>
        },
    };
    html! {
        <Dialog id="sharing" title={texts.text("sharing-title", args! { "name" => name })} open={true}
            on_close={props.on_close.clone()}>
            { content }
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct LinkProps {
    scenario: Scenario,
}

/// How copying the link went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copying {
    NotYet,
    Done,
    Refused,
}

#[component]
fn Link(props: &LinkProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let copying = use_state_eq(|| Copying::NotYet);
    let address = use_memo(props.scenario.clone(), links::address);
    let link = match address.as_ref() {
        Ok(address) => address.clone(),
        Err(too_large) => {
            let message = args! { "length" => too_large.length, "most" => too_large.most };
            return html! { <p class="sharing__wrong">{ texts.text("sharing-link-too-large", message) }</p> };
        }
    };
    let copy = {
        let (copying, link) = (copying.setter(), link.clone());
        Callback::from(move |_: MouseEvent| {
            let (copying, link) = (copying.clone(), link.clone());
            spawn_local(async move {
                copying.set(match links::copy(&link).await {
                    true => Copying::Done,
                    false => Copying::Refused,
                });
            });
        })
    };
    let said = match *copying {
        Copying::NotYet => None,
        Copying::Done => Some("sharing-link-copied"),
        Copying::Refused => Some("sharing-link-not-copied"),
    };
    html! {
        <section class="sharing__part" aria-labelledby="sharing-link-title">
            <h3 id="sharing-link-title">{ texts.text("sharing-link", ()) }</h3>
            <p>{ texts.text("sharing-link-help", ()) }</p>
            <div class="sharing__link">
                { copied_text("sharing-link", texts.text("sharing-link", ()).into(), link.clone().into()) }
                <button type="button" class="button button--primary" onclick={copy}>
                    { texts.text("sharing-copy-link", ()) }
                </button>
            </div>
            <p class="sharing__said" role="status">
                if let Some(said) = said { { texts.text(said, ()) } }
            </p>
            <p class="field__help">
                { texts.text("sharing-link-length", args! { "length" => link.len() }) }
                if link.len() > LENGTH_EVERYWHERE {
                    { " " }{ texts.text("sharing-link-long", args! { "length" => LENGTH_EVERYWHERE }) }
                }
            </p>
        </section>
    }
}

fn web_page(texts: &Texts, embed: Callback<MouseEvent>) -> Html {
    html! {
        <section class="sharing__part">
            <div class="sharing__link">
                <button type="button" class="button" onclick={embed}>{ texts.text("embedding-open", ()) }</button>
                <span class="field__help">{ texts.text("embedding-open.help", ()) }</span>
            </div>
        </section>
    }
}

fn scenario_files(scene: &Scene, document: &Rc<Document>, scenario: &Scenario, name: &str) -> Html {
    let texts = &scene.texts;
    let save = {
        let (document, name) = (Rc::clone(document), name.to_owned());
        let dispatch = scene.dispatch.clone();
        Callback::from(move |_: MouseEvent| files::save_scenario(&name, &document, &dispatch))
    };
    html! {
        <section class="sharing__part" aria-labelledby="sharing-files">
            <h3 id="sharing-files">{ texts.text("sharing-files", ()) }</h3>
            <ul class="sharing__files">
                <li>
                    <button type="button" class="button" onclick={save}>{ texts.text("sharing-save-scenario", ()) }</button>
                    <span class="field__help">{ texts.text("sharing-save-scenario.help", ()) }</span>
                </li>
                <li><WorkbookButton document={Rc::clone(document)} /></li>
                <li>
                    <SlidesButton scenario={Rc::new(scenario.clone())} briefing={Briefing::of_document(document)}
                        has_help={true} />
                </li>
                <li>
                    <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| print())}>
                        { texts.text("sharing-print", ()) }
                    </button>
                    <span class="field__help">{ texts.text("sharing-print.help", ()) }</span>
                </li>
            </ul>
        </section>
    }
}
