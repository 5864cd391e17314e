//! The scenario that the charts of the workbench show beside the one on it.

use std::rc::Rc;

use fund_model::project;
use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::components::focus_on;
use crate::effects::library::use_library;
use crate::screens::choices::{Choosable, choices};
use crate::screens::use_scene;
use crate::screens::workbench::results::Ghost;
use crate::state::{Action, WORKBENCH, assess};
use crate::text::Texts;

/// The id of the list.
const LIST: &str = "chart-beside";

/// The list to choose from. The callback is told what is to be drawn.
pub fn beside(on_ghost: Callback<Option<Ghost>>) -> Html {
    html! { <Beside {on_ghost} /> }
}

/// Properties of [`Beside`].
#[derive(Properties, PartialEq)]
pub struct BesideProps {
    pub on_ghost: Callback<Option<Ghost>>,
}

/// The list. Only scenarios that start in the same month can be drawn on the same axis.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let scene = use_scene();
    use_library(scene.dispatch.clone());
    let (state, texts) = (&scene.state, &scene.texts);
    let start = state.last_good.scenario.as_of.to_string();
    let mut all = choices(state, texts);
    all.retain(|choice| choice.key != WORKBENCH && choice.document.as_of == start);
    let key = state.comparing.ghost.as_deref();
    let chosen = all.iter().find(|choice| Some(choice.key.as_str()) == key);
    let ghost = use_memo(chosen.cloned(), |chosen| chosen.as_ref().and_then(ghost_of));
    let on_ghost = props.on_ghost.clone();
    use_effect_with(ghost, move |ghost| on_ghost.emit((**ghost).clone()));
    let is_fresh = key.is_none();
    use_effect_with((), move |()| {
        // Who asked for the list goes on in it.
        if is_fresh {
            focus_on(&format!("#{LIST}"));
        }
    });
    let label = texts.text("chart-beside", ());
    let choice = Choice {
        id: LIST.into(),
        label: label.clone().into(),
        style: ChoiceStyle::List,
        options: options(texts, &all),
        value: chosen
            .map(|choice| choice.key.clone())
            .unwrap_or_default()
            .into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen: scene.dispatch.reform(|key: AttrValue| {
            Action::GhostChosen((!key.is_empty()).then(|| key.to_string()))
        }),
    };
    html! {
        <>
            <label for={LIST}>{ label }</label>{ " " }
            { choice.view() }
        </>
    }
}

fn ghost_of(choice: &Choosable) -> Option<Ghost> {
    let scenario = assess(&choice.document).ok()?;
    Some(Ghost {
        name: choice.name.clone(),
        projection: Rc::new(project(&scenario)),
    })
}

fn options(texts: &Texts, all: &[Choosable]) -> Vec<ChoiceOption> {
    let option = |word: String, label: String| ChoiceOption {
        word: word.into(),
        label: label.into(),
        help: None,
    };
    let none = option(String::new(), texts.text("chart-beside-none", ()));
    let all = all.iter();
    let all = all.map(|choice| option(choice.key.clone(), choice.name.clone()));
    [none].into_iter().chain(all).collect()
}
