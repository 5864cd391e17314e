//! A briefing, as its reader sees it.

use std::rc::Rc;

use fund_model::Scenario;
use yew::prelude::*;

use super::choice::{Briefing, Part};
use super::controls::view_controls;
use super::gift::{GiftInputs, use_effect_of};
use super::own_copy;
use super::parts::{self, Shown};
use super::presenting::Presenting;
use crate::components::Announcement;
use crate::effects::use_line_on_paper;
use crate::screens::workbench::headline;
use crate::screens::{scenario_name, use_scene};
use crate::text::args;

/// Properties of [`BriefingView`].
#[derive(Properties, PartialEq)]
pub struct BriefingViewProps {
    /// As its author made it.
    pub scenario: Rc<Scenario>,
    pub briefing: Briefing,
    /// What is to be said before anything else.
    #[prop_or_default]
    pub note: Html,
    /// The element of the title: `h1` where the briefing is the page.
    pub title_tag: &'static str,
    /// Whether one part at a time is shown, as large as the screen allows.
    pub is_presented: bool,
    /// The person leaves the stage.
    pub on_presented: Callback<()>,
}

/// The briefing of the scenario that is on the workbench, in an [`OwnCopy`](super::own_copy::OwnCopy).
#[component]
pub fn BriefingView(props: &BriefingViewProps) -> Html {
    let scene = use_scene();
    let gift = GiftInputs::of(&scene.state);
    let effect = use_effect_of(&gift, &scene.state);
    let original = use_memo(Rc::clone(&props.scenario), |scenario| {
        own_copy::document(&scene.state, scenario)
    });
    let shown = Shown {
        name: scenario_name(&scene.state, &scene.state.document, &scene.texts),
        author: Rc::clone(&props.scenario),
        original,
        briefing: props.briefing.clone(),
        ghost: effect.ghost(&scene.texts),
        scene,
    };
    let texts = &shown.scene.texts;
    use_line_on_paper(texts.text("paper-line", args! { "name" => &shown.name }));
    let news = headline(texts, &shown.scene.state.last_good);
    let controls = view_controls(&shown, &gift, &effect);
    html! {
        <article class="briefing">
            if props.is_presented {
                <Presenting shown={shown.clone()} on_left={props.on_presented.clone()} />
            } else {
                { head(&shown, props.title_tag) }
                { props.note.clone() }
                { for parts::view(&shown, Part::Finding) }
                { controls }
                <Announcement text={news} />
                { for Part::ALL.into_iter().skip(1).filter_map(|part| parts::view(&shown, part)) }
                { foot(&shown) }
            }
        </article>
    }
}

fn head(shown: &Shown, title_tag: &'static str) -> Html {
    let texts = &shown.scene.texts;
    let as_of = args! { "month" => shown.author.as_of };
    html! {
        <header class="briefing__head">
            <p class="briefing__fund">{ texts.text("fund-name", ()) }</p>
            <@{title_tag} class="briefing__title">{ &shown.name }</@>
            <p class="briefing__as-of">{ texts.text("briefing-as-of", as_of) }</p>
        </header>
    }
}

fn foot(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    html! {
        <footer class="briefing__foot">
            { for ["note-model", "note-states"].map(|id| html! { <p>{ texts.text(id, ()) }</p> }) }
        </footer>
    }
}
