//! What stands around every screen: header, footer, what was just done.

use yew::prelude::*;

use crate::components::DropZone;
use crate::effects::files::ChosenFile;
use crate::effects::{print_as_it_is, use_printing, use_update};
use crate::screens::header::header;
use crate::screens::notices::notices;
use crate::screens::pictures::with_pictures;
use crate::screens::saving::saving_banner;
use crate::screens::workbench::Workbench;
use crate::screens::{Annex, FromAnnex, Scene, is_loaded, use_scene, with_annex};
use crate::state::{Action, Screen};

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The link in the address, if there was one: its number and its text.
    pub link: Option<(u32, AttrValue)>,
    /// Whether the list of shortcuts is open.
    pub shortcuts_open: bool,
    pub on_shortcuts: Callback<bool>,
}

/// A dialog of the annex over the page.
#[derive(Clone, Copy, PartialEq)]
enum Over {
    /// How the scenario on the workbench goes to others.
    Sharing,
    /// The last change once more.
    Replay,
}

/// The screen that is chosen, and what stands around it.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let scene = use_scene();
    if scene.state.reading {
        let view = Callback::from(|annex: Annex| (annex.reader)());
        return html! { <FromAnnex {view} /> };
    }
    let on_paper = use_state_eq(|| false);
    use_printing(on_paper.setter(), is_loaded, || {
        with_annex(|annex| (annex.print)(), print_as_it_is)
    });
    let has_update = use_update();
    let over = use_state_eq(|| None::<Over>);
    let set_over = {
        let setter = over.setter();
        Callback::from(move |over: Option<Over>| setter.set(over))
    };
    let texts = &scene.texts;
    html! {
        <DropZone class="app" hint={texts.text("drop-hint", ())} on_files={open_files(&scene)}>
            <a class="skip-link" href="#results">{ texts.text("skip-to-results", ()) }</a>
            { header(&scene, &props.on_shortcuts.reform(|()| true), &set_over.reform(|()| Some(Over::Sharing)),
                &set_over.reform(|()| Some(Over::Replay))) }
            if *on_paper {
                { from_annex(&scene, |annex| annex.paper_head) }
            }
            if let Some((number, text)) = props.link.clone() {
                <FromAnnex view={Callback::from(move |annex: Annex| (annex.opened_link)(number, text.clone()))} />
            }
            if has_update {
                <FromAnnex view={Callback::from(|annex: Annex| (annex.update)())} />
            }
            { saving_banner(&scene) }
            { with_pictures(screen(&scene)) }
            if *on_paper {
                { from_annex(&scene, |annex| annex.paper_foot) }
            }
            <footer class="app-footer">
                { for ["note-report", "note-model", "note-states", "note-privacy"]
                    .map(|id| html! { <p>{ texts.text(id, ()) }</p> }) }
            </footer>
            { notices(&scene) }
            if props.shortcuts_open {
                <FromAnnex view={shortcuts(&scene, props.on_shortcuts.reform(|()| false))}
                    on_close={props.on_shortcuts.reform(|()| false)} />
            }
            if let Some(over) = *over {
                <FromAnnex view={dialog(&scene, over, set_over.reform(|()| None))}
                    on_close={set_over.reform(|()| None)} />
            }
            if let Some(arrival) = scene.state.arrival.clone() {
                <FromAnnex view={{
                    let scene = scene.clone();
                    Callback::from(move |annex: Annex| (annex.arrival)(&scene, &arrival))
                }} on_close={scene.dispatch.reform(|()| Action::ArrivalDismissed)} />
            }
        </DropZone>
    }
}

fn screen(scene: &Scene) -> Html {
    match scene.state.screen {
        Screen::Workbench => html! { <Workbench /> },
        Screen::Ask => from_annex(scene, |annex| annex.ask),
        Screen::Odds => from_annex(scene, |annex| annex.odds),
        Screen::Compare => from_annex(scene, |annex| annex.compare),
        Screen::Briefing => from_annex(scene, |annex| annex.briefing),
        Screen::Library => from_annex(scene, |annex| annex.library),
    }
}

/// A screen of the annex.
fn from_annex(scene: &Scene, choose: fn(Annex) -> fn(&Scene) -> Html) -> Html {
    let scene = scene.clone();
    let view = Callback::from(move |annex: Annex| choose(annex)(&scene));
    html! { <FromAnnex {view} /> }
}

/// Opens files that are dropped anywhere on the page.
fn open_files(scene: &Scene) -> Callback<Vec<ChosenFile>> {
    let scene = scene.clone();
    Callback::from(move |files: Vec<ChosenFile>| {
        let (scene, failed) = (scene.clone(), scene.dispatch.clone());
        with_annex(
            move |annex| (annex.open_files)(files, &scene.state, &scene.dispatch),
            move || failed.emit(Action::AnnexMissed),
        );
    })
}

fn dialog(scene: &Scene, over: Over, on_close: Callback<()>) -> Callback<Annex, Html> {
    let scene = scene.clone();
    Callback::from(move |annex: Annex| match over {
        Over::Sharing => (annex.sharing)(&scene, &scene.state.document, on_close.clone()),
        Over::Replay => (annex.replay)(&scene, on_close.clone()),
    })
}

fn shortcuts(scene: &Scene, on_close: Callback<()>) -> Callback<Annex, Html> {
    let texts = scene.texts.clone();
    Callback::from(move |annex: Annex| (annex.shortcuts)(&texts, on_close.clone()))
}
