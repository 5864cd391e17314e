//! One scenario of the library.

use std::rc::Rc;

use yew::prelude::*;

use super::open_preset;
use crate::components::{CommitField, LazyDetails, focus_on};
use crate::effects::library;
use crate::screens::changes::changed_from;
use crate::screens::sharing::sharing;
use crate::screens::workbench::headline;
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::{
    Action, Document, Entry as Typed, Field, Kept, Origin, Preset, Results, assess,
};
use crate::text::{Texts, args};

/// Properties of [`Entry`].
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    pub kept: Rc<Kept>,
}

/// What is open below an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Renaming,
    Sharing,
}

/// A scenario that is kept: what it says, when it was changed, what it was made from, and what can be done with it.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let scene = use_scene();
    let open = use_state_eq(|| Open::Nothing);
    let Scene { state, texts, .. } = &scene;
    let kept = &props.kept;
    let document = &kept.document;
    let name = scenario_name(state, document, texts);
    let is_open = document.id == state.document.id;
    let results = use_memo(Rc::clone(document), |document| {
        assess(document).ok().map(Results::of)
    });
    let set = |to: Open| {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(to))
    };
    let close = open.setter();
    let on_close = Callback::from(move |()| close.set(Open::Nothing));
    html! {
        <li class="library__entry" aria-current={is_open.then_some("true")}>
            if *open == Open::Renaming {
                { rename_field(&scene, kept, name.clone(), on_close.clone()) }
            } else {
                <h3 class="library__name">
                    <button type="button" class="button button--link" onclick={open_entry(&scene, kept)}>{ name.clone() }</button>
                    if is_open {
                        <span class="library__badge">{ texts.text("library-on-workbench", ()) }</span>
                    }
                </h3>
            }
            <p class="library__said">{ said(texts, (*results).as_ref()) }</p>
            { origin(&scene, kept) }
            <div class="library__actions">
                { action(texts, "library-open", &name, open_entry(&scene, kept)) }
                { action(texts, "library-rename", &name, set(Open::Renaming)) }
                { action(texts, "library-duplicate", &name, duplicate(&scene, kept, &name)) }
                { action(texts, "library-share", &name, set(Open::Sharing)) }
                { action(texts, "library-remove", &name, remove(&scene, kept)) }
            </div>
            if *open == Open::Sharing {
                { sharing(&scene, document, on_close) }
            }
        </li>
    }
}

/// A scenario made from the report.
pub fn preset_entry(scene: &Scene, preset: &Preset) -> Html {
    let texts = &scene.texts;
    let name = texts.plain(&format!("preset-{}", preset.id), ());
    let copy = {
        let kept = Kept::new(
            Rc::clone(&preset.document),
            preset.document.draft().check().ok(),
        );
        duplicate(scene, &Rc::new(kept), &name)
    };
    html! {
        <li class="library__entry" key={preset.id}>
            <h3 class="library__name">
                <button type="button" class="button button--link" onclick={open_preset(scene, preset.id)}>{ name.clone() }</button>
            </h3>
            <p class="library__said">{ texts.text(&format!("preset-{}.note", preset.id), ()) }</p>
            <div class="library__actions">
                { action(texts, "library-open", &name, open_preset(scene, preset.id)) }
                { action(texts, "library-duplicate", &name, copy) }
            </div>
        </li>
    }
}

/// The headline of the scenario, or that something in it needs attention.
fn said(texts: &Texts, results: Option<&Results>) -> String {
    match results {
        Some(results) => headline(texts, results),
        None => texts.text("library-needs-attention", ()),
    }
}

fn action(texts: &Texts, id: &str, name: &str, clicked: Callback<MouseEvent>) -> Html {
    let title = texts.plain(&format!("{id}.title"), args! { "name" => name });
    html! {
        <button type="button" class="button button--small" onclick={clicked} aria-label={title.clone()} {title}>
            { texts.text(id, ()) }
        </button>
    }
}

fn open_entry(scene: &Scene, kept: &Rc<Kept>) -> Callback<MouseEvent> {
    let (kept, dispatch) = (Rc::clone(kept), scene.dispatch.clone());
    let is_open = kept.document.id == scene.state.document.id;
    Callback::from(move |_| match is_open {
        true => dispatch.emit(Action::ScreenChosen(Default::default())),
        false => library::open(&kept, &dispatch),
    })
}

fn duplicate(scene: &Scene, kept: &Rc<Kept>, name: &str) -> Callback<MouseEvent> {
    let (kept, dispatch) = (Rc::clone(kept), scene.dispatch.clone());
    let name = scene
        .texts
        .plain("library-copy-name", args! { "name" => name });
    Callback::from(move |_| library::duplicate(&kept, &name, &dispatch))
}

/// Removing the scenario on the workbench leaves the opening preset there.
fn remove(scene: &Scene, kept: &Rc<Kept>) -> Callback<MouseEvent> {
    let (kept, dispatch) = (Rc::clone(kept), scene.dispatch.clone());
    let is_open = kept.document.id == scene.state.document.id;
    Callback::from(move |_| {
        if is_open {
            dispatch.emit(Action::WorkbenchCleared);
        }
        library::remove(&kept, &dispatch);
        focus_on("#library-own");
    })
}

fn rename_field(scene: &Scene, kept: &Rc<Kept>, name: String, on_close: Callback<()>) -> Html {
    let (kept, dispatch) = (Rc::clone(kept), scene.dispatch.clone());
    let is_open = kept.document.id == scene.state.document.id;
    let renamed = Callback::from(move |name: Option<String>| {
        let name = name.filter(|name| !name.trim().is_empty());
        match name {
            Some(name) if is_open => {
                dispatch.emit(Action::FieldTyped {
                    field: Field::Name,
                    entry: Typed::Read(name),
                });
                dispatch.emit(Action::FieldLeft(Field::Name));
            }
            Some(name) => library::rename(&kept, &name, &dispatch),
            None => {}
        }
        on_close.emit(());
    });
    let label = scene.texts.text("library-rename-label", ());
    html! { <CommitField id="library-rename" {label} value={name} on_done={renamed} /> }
}

/// What it was made from and when it was last changed.
fn origin(scene: &Scene, kept: &Rc<Kept>) -> Html {
    let Scene { state, texts, .. } = scene;
    let document = &kept.document;
    let from = scenario_name(state, state.origin_of(document), texts);
    let id = match &document.origin {
        Origin::Preset(_) => "library-from-preset".to_owned(),
        Origin::Scenario { by, .. } => format!("library-from-{}", by.word()),
    };
    html! {
        <div class="library__origin">
            <p>
                { texts.text(&id, args! { "name" => from }) }
                if kept.stamp.changed_ms > 0 {
                    { " " }{ texts.text("library-changed", args! { "moment" => texts.moment(kept.stamp.changed_ms) }) }
                }
            </p>
            <LazyDetails summary={texts.text("changes-what", ())} content={changes(scene, document)} />
        </div>
    }
}

/// In what a scenario differs from the one it was made from.
fn changes(scene: &Scene, document: &Rc<Document>) -> Callback<(), Html> {
    let (scene, document) = (scene.clone(), Rc::clone(document));
    Callback::from(move |()| changed_from(&scene, scene.state.origin_of(&document), &document))
}
