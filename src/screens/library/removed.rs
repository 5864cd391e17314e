//! What was removed and can be restored, and what cannot be read.

use std::rc::Rc;

use yew::prelude::*;

use crate::effects::{files, library, shelf};
use crate::screens::{Scene, scenario_name};
use crate::state::{Kept, Library};
use crate::text::args;

/// Scenarios that were removed: each can be restored or erased.
pub fn removed(scene: &Scene, library: &Library) -> Html {
    let Scene {
        state,
        dispatch,
        texts,
    } = scene;
    let count = library.removed().count();
    if count == 0 {
        return Html::default();
    }
    let entry = |kept: &Rc<Kept>| {
        let name = scenario_name(state, &kept.document, texts);
        let restore = {
            let (kept, dispatch) = (Rc::clone(kept), dispatch.clone());
            Callback::from(move |_: MouseEvent| library::restore(&kept, &dispatch))
        };
        let erase = {
            let (key, dispatch) = (shelf::key(&kept.document.id), dispatch.clone());
            Callback::from(move |_: MouseEvent| library::erase(&key, &dispatch))
        };
        html! {
            <li class="library__entry" key={kept.document.id.0.clone()}>
                <h3 class="library__name">{ name.clone() }</h3>
                <div class="library__actions">
                    <button type="button" class="button button--small" onclick={restore}>{ texts.text("library-restore", ()) }</button>
                    <button type="button" class="button button--small" onclick={erase}
                        aria-label={texts.plain("library-erase.title", args! { "name" => name })}>
                        { texts.text("library-erase", ()) }
                    </button>
                </div>
            </li>
        }
    };
    html! {
        <section class="library__section">
            <details class="lazy-details">
                <summary>{ texts.text("library-removed", args! { "count" => count }) }</summary>
                <ul class="library__list">{ for library.removed().map(entry) }</ul>
            </details>
        </section>
    }
}

/// Texts under the page's keys that this version cannot read: each can be saved as a file, or erased.
pub fn unreadable(scene: &Scene, library: &Library) -> Html {
    let Scene {
        dispatch, texts, ..
    } = scene;
    if library.unreadable.is_empty() {
        return Html::default();
    }
    let entry = |(key, text): &(String, String)| {
        let save = {
            let (key, text) = (key.clone(), text.clone());
            Callback::from(move |_: MouseEvent| files::save_text(&key, &text))
        };
        let erase = {
            let (key, dispatch) = (key.clone(), dispatch.clone());
            Callback::from(move |_: MouseEvent| library::erase(&key, &dispatch))
        };
        html! {
            <li class="library__entry" key={key.clone()}>
                <h3 class="library__name" dir="ltr">{ key }</h3>
                <div class="library__actions">
                    <button type="button" class="button button--small" onclick={save}>{ texts.text("library-save-text", ()) }</button>
                    <button type="button" class="button button--small" onclick={erase}
                        aria-label={texts.plain("library-erase.title", args! { "name" => key })}>
                        { texts.text("library-erase", ()) }
                    </button>
                </div>
            </li>
        }
    };
    html! {
        <section class="library__section" aria-labelledby="library-unreadable">
            <h2 id="library-unreadable">{ texts.text("library-unreadable", ()) }</h2>
            <p>{ texts.text("library-unreadable-help", ()) }</p>
            <ul class="library__list">{ for library.unreadable.iter().map(entry) }</ul>
        </section>
    }
}
