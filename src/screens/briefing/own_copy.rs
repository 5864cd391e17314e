//! A reader's own copy of a scenario: they may change it, and nothing else changes.

use std::rc::Rc;

use fund_model::{Scenario, ScenarioDraft};
use yew::prelude::*;

use crate::state::{
    Action, AppState, Dispatch, Document, Ids, Kept, OPENING, Origin, Results, State,
};

/// Properties of [`OwnCopy`].
#[derive(Properties, PartialEq)]
pub struct OwnCopyProps {
    /// The author's scenario. When another comes, the copy is of that one.
    pub scenario: Rc<Scenario>,
    /// What is shown of the copy: in it, the state and its actions are the copy's own.
    pub children: Html,
}

/// Provides a state of its own, in which the scenario is on the workbench.
#[component]
pub fn OwnCopy(props: &OwnCopyProps) -> Html {
    let page = use_context::<State>().expect("the app provides the state");
    let copy: State = {
        let (page, scenario) = (page.clone(), Rc::clone(&props.scenario));
        use_reducer(move || copy_of(&page, &scenario))
    };
    let dispatch: Dispatch = {
        let dispatcher = copy.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let shown = use_mut_ref(|| Rc::clone(&props.scenario));
    {
        let dispatch = dispatch.clone();
        use_effect_with(Rc::clone(&props.scenario), move |scenario| {
            if shown.replace(Rc::clone(scenario)) != *scenario {
                dispatch.emit(opened(&page, scenario));
            }
        });
    }
    html! {
        <ContextProvider<Dispatch> context={dispatch}>
            <ContextProvider<State> context={copy}>{ props.children.clone() }</ContextProvider<State>>
        </ContextProvider<Dispatch>>
    }
}

fn copy_of(page: &AppState, scenario: &Scenario) -> AppState {
    let (document, results) = (document(page, scenario), Results::of(scenario.clone()));
    let mut copy = AppState::open(
        Rc::clone(&page.presets),
        document,
        Rc::new(results),
        page.preferences,
        Ids::default(),
    );
    copy.reading = true;
    copy
}

/// What puts a scenario on the workbench of a copy, whatever is there.
pub fn opened(page: &AppState, scenario: &Scenario) -> Action {
    let document = Rc::new(document(page, scenario));
    Action::ScenarioOpened(Rc::new(Kept::new(document, Some(scenario.clone()))))
}

/// The document of a scenario. One that is a preset, or is named as one, has its name in every language.
pub fn document(page: &AppState, scenario: &Scenario) -> Document {
    let mut presets = page.presets.iter();
    let named = presets.find(|preset| preset.document.name == scenario.name);
    let origin = named.map_or(OPENING, |preset| preset.id);
    Document::from_draft(
        Origin::Preset(origin.to_owned()),
        ScenarioDraft::from(scenario),
    )
}
