//! Scenarios side by side: what differs, what comes of it, and why.

mod charts;
mod chosen;
mod column;
pub mod difference;
mod figures;
mod findings;
mod inputs;
mod reasons;
mod saved;
mod shares;

use std::rc::Rc;

use fund_model::Scenario;
use yew::prelude::*;

use crate::components::{Announcement, LazyDetails, Menu, MenuItem, focus_on};
use crate::effects::library::use_library;
use crate::screens::changes::changed_from;
use crate::screens::choices::{Choosable, Place, choices};
use crate::screens::{Scene, use_scene};
use crate::state::{Action, COMPARED_MOST};
use crate::text::{Texts, args};
use charts::view_charts;
use chosen::{Chosen, chosen, is_among};
use column::{Column, Columns};
use figures::view_figures;
use findings::requests_title;
use inputs::view_inputs;
use reasons::view_reasons;
use saved::save_button;

/// The names of the scenarios that stand side by side.
pub fn compared_names(scene: &Scene) -> Vec<String> {
    let Scene { state, texts, .. } = scene;
    let chosen = chosen(state, texts, &choices(state, texts));
    chosen.into_iter().map(|one| one.name).collect()
}

/// The names of the scenarios that stand side by side, each with the values that its figures are of; without those that
/// have none.
pub fn compared_scenarios(scene: &Scene) -> Vec<(String, Rc<Scenario>)> {
    let Scene { state, texts, .. } = scene;
    let chosen = chosen(state, texts, &choices(state, texts));
    let columns = chosen.iter().map(Column::of);
    columns
        .filter_map(|column| Some((column.name, column.answer?.scenario)))
        .collect()
}

/// The screen that puts scenarios side by side.
pub fn compare(_: &Scene) -> Html {
    html! { <CompareScreen /> }
}

#[component]
fn CompareScreen() -> Html {
    let scene = use_scene();
    use_library(scene.dispatch.clone());
    let Scene { state, texts, .. } = &scene;
    let choices = choices(state, texts);
    let chosen = chosen(state, texts, &choices);
    let is_baseline = |one: &Chosen| one.key == state.comparing.baseline;
    let baseline = chosen.iter().position(is_baseline).unwrap_or(0);
    let is_stale = state.is_stale() && chosen.iter().any(Chosen::is_on_workbench);
    use_focus_on_choice(chosen.len());
    html! {
        <main class="screen compare" id="results" tabindex="-1">
            <h1 class="screen__title">{ texts.text("compare-title", ()) }</h1>
            <p class="section__lead">{ texts.text("compare-lead", ()) }</p>
            { view_chosen(&scene, &choices, &chosen, baseline) }
            if is_stale {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            if chosen.is_empty() {
                <p>{ texts.text("compare-nothing", ()) }</p>
            } else {
                <Compared texts={texts.clone()} {chosen} {baseline} />
            }
        </main>
    }
}

/// Keeps the focus among the choices when a scenario joins or goes: the button that was pressed may be gone.
#[hook]
fn use_focus_on_choice(count: usize) {
    let known = use_mut_ref(|| count);
    use_effect_with(count, move |count| {
        let is_news = known.replace(*count) != *count;
        if is_news && !focus_on("#compare-add-button") {
            focus_on(".compare__card:last-child input");
        }
    });
}

/// The scenarios that are compared, which of them is the baseline, and what can be added.
fn view_chosen(scene: &Scene, choices: &[Choosable], chosen: &[Chosen], baseline: usize) -> Html {
    let texts = &scene.texts;
    let cards = chosen.iter().enumerate();
    html! {
        <fieldset class="compare__chosen">
            <legend>{ texts.text("compare-chosen", ()) }</legend>
            <ul class="compare__cards">
                { for cards.map(|(index, one)| view_card(scene, one, index, index == baseline)) }
            </ul>
            if chosen.len() < COMPARED_MOST {
                { view_menu(scene, choices, chosen) }
            } else {
                <p class="compare__full">{ texts.text("compare-full", args! { "most" => COMPARED_MOST }) }</p>
            }
        </fieldset>
    }
}

fn view_card(scene: &Scene, one: &Chosen, index: usize, is_baseline: bool) -> Html {
    let Scene {
        dispatch, texts, ..
    } = scene;
    let id = format!("compare-baseline-{index}");
    let choose = {
        let key = one.key.clone();
        dispatch.reform(move |_: Event| Action::BaselineChosen(key.clone()))
    };
    let remove = {
        let key = one.key.clone();
        dispatch.reform(move |_: MouseEvent| Action::ComparisonRemoved(key.clone()))
    };
    let named = || args! { "name" => &one.name };
    let place = texts.text(&format!("compare-place-{}", one.place.word()), ());
    html! {
        <li class={classes!("compare__card", format!("series--compared-{}", index + 1))} key={one.key.as_str()}>
            <p class="compare__name">{ &one.name }</p>
            <p class="compare__place">{ place }</p>
            { for view_changes(scene, one) }
            <p class="compare__actions">
                <input type="radio" name="compare-baseline" id={id.clone()} checked={is_baseline} onchange={choose}
                    aria-label={texts.text("compare-baseline-choose", named())} />
                <label for={id}>{ texts.text("compare-baseline", ()) }</label>
                <button type="button" class="button button--quiet" onclick={remove}
                    aria-label={texts.text("compare-remove.title", named())}>
                    { texts.text("compare-remove", ()) }
                </button>
            </p>
        </li>
    }
}

/// In what a scenario differs from the one it was made from.
fn view_changes(scene: &Scene, one: &Chosen) -> Option<Html> {
    let summary = scene.texts.text("changes-what", ());
    let (scene, document) = (scene.clone(), Rc::clone(&one.document));
    let content =
        Callback::from(move |()| changed_from(&scene, scene.state.origin_of(&document), &document));
    let is_made_here = matches!(one.place, Place::Workbench | Place::Library);
    is_made_here.then(|| html! { <LazyDetails {summary} {content} /> })
}

fn view_menu(scene: &Scene, choices: &[Choosable], chosen: &[Chosen]) -> Html {
    let Scene {
        dispatch, texts, ..
    } = scene;
    let is_free = |choice: &&Choosable| !is_among(chosen, choice);
    let item = |choice: &Choosable| MenuItem {
        key: choice.key.clone().into(),
        label: choice.name.clone().into(),
        note: Some(
            texts
                .text(&format!("compare-place-{}", choice.place.word()), ())
                .into(),
        ),
        is_current: false,
    };
    let items: Vec<MenuItem> = choices.iter().filter(is_free).map(item).collect();
    let add = dispatch.reform(|key: AttrValue| Action::ComparisonAdded(key.to_string()));
    html! {
        <Menu id="compare-add" label={texts.text("compare-add", ())} {items} on_chosen={add} />
    }
}

/// Properties of [`Compared`].
#[derive(Clone, PartialEq, Properties)]
pub struct ComparedProps {
    pub texts: Texts,
    /// At least one.
    pub chosen: Vec<Chosen>,
    pub baseline: usize,
}

/// Everything that follows from the choice. Worked out again only where one of the scenarios changed.
#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let texts = &props.texts;
    let columns = use_memo(
        (props.chosen.clone(), props.baseline),
        |(chosen, baseline)| Columns {
            all: chosen.iter().map(Column::of).collect(),
            baseline: *baseline,
        },
    );
    let section = |id: &'static str, lead: Option<&str>, content: Html| {
        html! {
            <section class="section compare__section" aria-labelledby={format!("{id}-heading")}>
                <h2 class="section__title" id={format!("{id}-heading")}>{ texts.text(id, ()) }</h2>
                { for lead.map(|lead| html! { <p class="section__lead">{ texts.text(lead, ()) }</p> }) }
                { content }
            </section>
        }
    };
    let other_horizon = (!columns.is_same_horizon()).then_some("compare-horizons-differ");
    html! {
        <>
            <Announcement text={requests_title(texts, &columns)} />
            { section("compare-inputs-title", None, with_button(view_inputs(texts, &columns), save_button(texts, &columns, "compare-inputs", saved::inputs))) }
            { section("compare-figures-title", other_horizon, with_button(view_figures(texts, &columns), save_button(texts, &columns, "compare-figures", saved::figures))) }
            { section("compare-charts-title", None, view_charts(texts, &columns)) }
            { section("compare-why-title", None, view_reasons(texts, &columns)) }
        </>
    }
}

/// A table and the button that saves it.
fn with_button(table: Html, button: Html) -> Html {
    html! { <>{ table }{ button }</> }
}

#[cfg(test)]
mod tests;
