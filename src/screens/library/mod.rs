//! The scenarios that are kept in this browser, and those made from the report.

mod backup;
mod entry;
mod removed;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::{file_button, search_box};
use crate::effects::library::use_library;
use crate::screens::{Scene, scenario_name, use_scene};
use crate::state::{Action, Kept, Library};
use crate::text::{Texts, args};
use entry::{Entry, preset_entry};

/// The screen.
pub fn library(_: &Scene) -> Html {
    html! { <LibraryScreen /> }
}

/// In which order the scenarios stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    LastChanged,
    Name,
}

impl Order {
    const ALL: [Self; 2] = [Self::LastChanged, Self::Name];

    const fn word(self) -> &'static str {
        match self {
            Self::LastChanged => "last-changed",
            Self::Name => "name",
        }
    }
}

#[component]
fn LibraryScreen() -> Html {
    let scene = use_scene();
    use_library(scene.dispatch.clone());
    let search = use_state_eq(String::new);
    let order = use_state_eq(|| Order::LastChanged);
    let texts = &scene.texts;
    let library = scene.state.library.clone().unwrap_or_default();
    let kept = with_workbench(&scene, &library);
    let found = arranged(&scene, kept.clone(), &search, *order);
    let set_search = {
        let search = search.setter();
        Callback::from(move |text: String| search.set(text))
    };
    html! {
        <main class="screen library" id="results" tabindex="-1">
            <header class="library__head">
                <h1>{ texts.text("library-title", ()) }</h1>
                if !kept.is_empty() {
                    <p>{ texts.text("library-where", args! { "count" => kept.len() }) }</p>
                }
                <div class="library__tools">
                    { file_button("library-open", texts.text("library-open-file", ()).into(),
                        ".json,application/json", &backup::open_files(&scene)) }
                    if !kept.is_empty() || library.removed().next().is_some() || !library.unreadable.is_empty() {
                        <button type="button" class="button" onclick={backup::save_all(&scene)}>
                            { texts.text("library-save-all", ()) }
                        </button>
                    }
                </div>
            </header>
            <section class="library__section" aria-labelledby="library-own">
                <div class="library__bar">
                    <h2 id="library-own" tabindex="-1">{ texts.text("library-own", ()) }</h2>
                    if kept.len() > 1 {
                        { search_box("library-search", texts.text("library-search", ()).into(), (*search).clone().into(), &set_search) }
                        { order_choice(texts, *order, order.setter()) }
                    }
                </div>
                if kept.is_empty() {
                    <p class="library__empty">{ texts.text("library-empty", ()) }</p>
                } else if found.is_empty() {
                    <p class="library__empty" role="status">{ texts.text("library-none-found", args! { "search" => (*search).clone() }) }</p>
                }
                <ul class="library__list">
                    { for found.into_iter().map(|kept| {
                        let key = kept.document.id.0.clone();
                        html! { <Entry {key} {kept} /> }
                    }) }
                </ul>
            </section>
            <section class="library__section" aria-labelledby="library-presets">
                <h2 id="library-presets">{ texts.text("library-presets", ()) }</h2>
                <p>{ texts.text("library-presets-help", ()) }</p>
                <ul class="library__list">
                    { for scene.state.presets.iter().map(|preset| preset_entry(&scene, preset)) }
                </ul>
            </section>
            { removed::removed(&scene, &library) }
            { removed::unreadable(&scene, &library) }
        </main>
    }
}

/// What is kept, with the scenario on the workbench as it now is.
fn with_workbench(scene: &Scene, library: &Library) -> Vec<Rc<Kept>> {
    let state = &scene.state;
    let present = Rc::new(Kept {
        document: Rc::clone(&state.document),
        stamp: library
            .get(&state.document.id)
            .map(|kept| kept.stamp.clone())
            .unwrap_or_default(),
        last_good: Some((*state.last_good.scenario).clone()),
    });
    let mut kept: Vec<Rc<Kept>> = library
        .present()
        .map(|kept| match kept.document.id == state.document.id {
            true => Rc::clone(&present),
            false => Rc::clone(kept),
        })
        .collect();
    let is_new = library.get(&state.document.id).is_none();
    if is_new && state.is_worth_keeping(&state.document) {
        kept.insert(0, present);
    }
    kept
}

/// Those whose name or contributors have what is searched for, in order.
fn arranged(scene: &Scene, kept: Vec<Rc<Kept>>, search: &str, order: Order) -> Vec<Rc<Kept>> {
    let Scene { state, texts, .. } = scene;
    let wanted = texts.lower(search.trim());
    let is_found = |kept: &Rc<Kept>| {
        let donors = kept.document.pledges.iter();
        let donors = donors.map(|row| texts.contributor_shown(&row.pledge.donor));
        let mut read = donors.chain([scenario_name(state, &kept.document, texts)]);
        wanted.is_empty() || read.any(|text| texts.lower(&text).contains(&wanted))
    };
    let mut found: Vec<Rc<Kept>> = kept.into_iter().filter(is_found).collect();
    if order == Order::Name {
        let mut names: Vec<String> = found
            .iter()
            .map(|kept| scenario_name(state, &kept.document, texts))
            .collect();
        texts.sort(&mut names);
        let place = |kept: &Rc<Kept>| {
            let name = scenario_name(state, &kept.document, texts);
            names.iter().position(|of| *of == name)
        };
        found.sort_by_cached_key(place);
    }
    found
}

fn order_choice(texts: &Texts, order: Order, set: UseStateSetter<Order>) -> Html {
    let option = |order: Order| ChoiceOption {
        word: order.word().into(),
        label: texts
            .text(&format!("library-order-{}", order.word()), ())
            .into(),
        help: None,
    };
    let choice = Choice {
        id: "library-order".into(),
        label: texts.text("library-order", ()).into(),
        style: ChoiceStyle::List,
        options: Order::ALL.map(option).to_vec(),
        value: order.word().into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "preference",
        on_chosen: Callback::from(move |word: AttrValue| {
            let order = Order::ALL.into_iter().find(|order| order.word() == word);
            set.set(order.unwrap_or(Order::LastChanged));
        }),
    };
    choice.view()
}

/// Opens a preset on the workbench.
fn open_preset(scene: &Scene, id: &'static str) -> Callback<MouseEvent> {
    scene
        .dispatch
        .reform(move |_| Action::PresetChosen(id.to_owned()))
}
