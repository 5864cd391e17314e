//! What stands around every screen: header, footer, what was just done.

use yew::prelude::*;

use crate::screens::header::header;
use crate::screens::notices::notices;
use crate::screens::workbench::Workbench;
use crate::screens::{Annex, FromAnnex, Scene, use_scene};
use crate::state::Screen;

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// Whether the list of shortcuts is open.
    pub shortcuts_open: bool,
    pub on_shortcuts: Callback<bool>,
}

/// The screen that is chosen, and what stands around it.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    html! {
        <div class="app">
            <a class="skip-link" href="#results">{ texts.text("skip-to-results", ()) }</a>
            { header(&scene, &props.on_shortcuts.reform(|()| true)) }
            { screen(&scene) }
            <footer class="app-footer">
                { for ["note-report", "note-model", "note-states", "note-privacy"]
                    .map(|id| html! { <p>{ texts.text(id, ()) }</p> }) }
            </footer>
            { notices(&scene) }
            if props.shortcuts_open {
                <FromAnnex view={shortcuts(&scene, props.on_shortcuts.reform(|()| false))} />
            }
        </div>
    }
}

fn screen(scene: &Scene) -> Html {
    match scene.state.screen {
        Screen::Workbench => html! { <Workbench /> },
        Screen::Library => from_annex(scene, |annex| annex.library),
        Screen::Compare => from_annex(scene, |annex| annex.compare),
    }
}

/// A screen of the annex.
fn from_annex(scene: &Scene, choose: fn(Annex) -> fn(&Scene) -> Html) -> Html {
    let scene = scene.clone();
    let view = Callback::from(move |annex: Annex| choose(annex)(&scene));
    html! { <FromAnnex {view} /> }
}

fn shortcuts(scene: &Scene, on_close: Callback<()>) -> Callback<Annex, Html> {
    let texts = scene.texts.clone();
    Callback::from(move |annex: Annex| (annex.shortcuts)(&texts, on_close.clone()))
}
