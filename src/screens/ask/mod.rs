//! What has to come in, and by when, for requests to be met; and what a gift does.

mod answer;
mod effect;
mod found;
mod gift;
mod question;
mod rows;
mod saved;
mod sensitivity;
mod sentence;
mod table;
mod years;

use std::rc::Rc;

use fund_model::gift_effect;
use yew::prelude::*;

use crate::screens::{Scene, use_scene};
use answer::view_answer;
use effect::view_effect;
pub use effect::{finding as gift_finding, view_table as gift_table};
use found::Found;
use gift::GiftInputs;
use question::Question;
use sensitivity::sensitivity;
use table::view_table;

/// The screen.
pub fn ask(_: &Scene) -> Html {
    html! { <AskScreen /> }
}

#[component]
fn AskScreen() -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let question = Question::of(state);
    let asked = question.ask(state);
    let scenario = Rc::clone(&state.last_good.scenario);
    let found = use_memo((scenario, asked), |(scenario, asked)| {
        Found::of(scenario, (*asked)?)
    });
    let inputs = GiftInputs::of(state);
    let gift = inputs.gift(state);
    let scenario = Rc::clone(&state.last_good.scenario);
    let effect = use_memo((scenario, gift), |(scenario, gift)| {
        gift_effect(scenario, gift.as_ref()?).ok()
    });
    let incomplete = || html! { <p class="stale-note">{ texts.text("ask-incomplete", ()) }</p> };
    let found = found.as_ref().as_ref();
    html! {
        <main class="screen ask" id="results" tabindex="-1">
            <h1 class="screen__title">{ texts.text("ask-title", ()) }</h1>
            <p class="section__lead">{ texts.text("ask-lead", ()) }</p>
            if state.is_stale() {
                <p class="stale-note">{ texts.text("results-stale", ()) }</p>
            }
            <section class="section ask__pair" aria-label={texts.text("ask-title", ())}>
                <div class="ask__inputs">{ question.view(&scene) }</div>
                <div class="ask__answer">
                    { found.map_or_else(incomplete, |found| view_answer(&scene, found)) }
                </div>
            </section>
            { section(&scene, "ask-table-title", view_tiers(&scene, found)) }
            { section(&scene, "ask-gift-title", html! {
                <div class="ask__pair">
                    <div class="ask__inputs">{ inputs.view(&scene) }</div>
                    <div class="ask__answer">
                        { gift.as_ref().zip(effect.as_ref().as_ref())
                            .map_or_else(incomplete, |(gift, effect)| view_effect(&scene, gift, effect)) }
                    </div>
                </div>
            }) }
            { sensitivity(&scene) }
        </main>
    }
}

/// The gift table, where there is an amount to split.
fn view_tiers(scene: &Scene, found: Option<&Found>) -> Html {
    match found.and_then(Found::paid) {
        Some((amount, payments)) => view_table(scene, amount, payments),
        None => {
            let id = match found {
                Some(_) => "ask-table-none",
                None => "ask-table-waits",
            };
            html! { <p class="section__lead">{ scene.texts.text(id, ()) }</p> }
        }
    }
}

fn section(scene: &Scene, title: &'static str, content: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={title}>
            <h2 class="section__title" id={title}>{ scene.texts.text(title, ()) }</h2>
            { content }
        </section>
    }
}
