//! The scenario that the charts show beside the one on the workbench.

use std::rc::Rc;

use fund_model::project;
use yew::prelude::*;

use super::results::Ghost;
use crate::components::fields::{Choice, ChoiceOption, ChoiceStyle};
use crate::screens::choices::{Choosable, choices};
use crate::screens::with_annex;
use crate::state::{Action, AppState, Dispatch, WORKBENCH, assess};
use crate::text::Texts;

/// What can be shown beside the scenario, and what is.
#[derive(Clone, PartialEq)]
pub struct Beside {
    options: Vec<ChoiceOption>,
    chosen: AttrValue,
    is_library_read: bool,
    pub ghost: Option<Ghost>,
}

/// The choice as it stands. Only scenarios that start in the same month can be drawn on the same axis.
#[hook]
pub fn use_beside(state: &AppState, texts: &Texts) -> Rc<Beside> {
    let start = state.last_good.scenario.as_of.to_string();
    let all: Vec<Choosable> = choices(state, texts)
        .into_iter()
        .filter(|choice| choice.key != WORKBENCH && choice.document.as_of == start)
        .collect();
    let key = state.comparing.ghost.clone();
    let is_read = state.library.is_some();
    use_memo(
        (all, key, is_read, texts.clone()),
        |(all, key, is_read, texts)| beside(all, key.as_deref(), *is_read, texts),
    )
}

fn beside(all: &[Choosable], key: Option<&str>, is_library_read: bool, texts: &Texts) -> Beside {
    let option = |word: &str, label: String| ChoiceOption {
        word: word.to_owned().into(),
        label: label.into(),
        help: None,
    };
    let mut options = vec![option("", texts.text("chart-beside-none", ()))];
    options.extend(
        all.iter()
            .map(|choice| option(&choice.key, choice.name.clone())),
    );
    let chosen = all.iter().find(|choice| Some(choice.key.as_str()) == key);
    Beside {
        options,
        is_library_read,
        chosen: chosen
            .map(|choice| choice.key.clone())
            .unwrap_or_default()
            .into(),
        ghost: chosen.and_then(|choice| {
            let scenario = assess(&choice.document).ok()?;
            Some(Ghost {
                name: choice.name.clone(),
                projection: Rc::new(project(&scenario)),
            })
        }),
    }
}

impl Beside {
    /// The list to choose from.
    pub fn view(&self, texts: &Texts, dispatch: &Dispatch) -> Html {
        let label = texts.text("chart-beside", ());
        let on_chosen = dispatch.reform(|key: AttrValue| {
            Action::GhostChosen((!key.is_empty()).then(|| key.to_string()))
        });
        let choice = Choice {
            id: "chart-beside".into(),
            label: label.clone().into(),
            style: ChoiceStyle::List,
            options: self.options.clone(),
            value: self.chosen.clone(),
            described_by: None,
            invalid: false,
            column: None,
            class: "",
            on_chosen,
        };
        let on_focus = {
            let (is_read, dispatch) = (self.is_library_read, dispatch.clone());
            Callback::from(move |_: FocusEvent| {
                if !is_read {
                    let dispatch = dispatch.clone();
                    // Without the annex the list has the presets.
                    with_annex(move |annex| (annex.read_library)(&dispatch), || {});
                }
            })
        };
        html! {
            <p class="charts__beside" onfocusin={on_focus}>
                <label for="chart-beside">{ label }</label>{ " " }
                { choice.view() }
            </p>
        }
    }
}
