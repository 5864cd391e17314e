//! The page: its state, its texts, its effects, its screen.

use yew::prelude::*;

use crate::effects::{
    open, use_address, use_autosave, use_link, use_passing_notice, use_preferences, use_shortcuts,
};
use crate::screens::Frame;
use crate::state::{AppState, Dispatch, State};
use crate::text::Texts;

/// Provides state, actions and texts to everything below.
#[component]
pub fn App() -> Html {
    let state: State = use_reducer(open);
    let dispatch = use_dispatch(&state);
    let texts = use_memo(state.preferences.language, |language| Texts::new(*language));
    let shortcuts_open = use_state_eq(|| false);
    let set_shortcuts = {
        let setter = shortcuts_open.setter();
        use_callback((), move |open: bool, ()| setter.set(open))
    };
    let show_shortcuts = {
        let setter = shortcuts_open.setter();
        use_callback((), move |(), ()| setter.set(true))
    };
    use_preferences(&state, &texts);
    use_autosave(&state, dispatch.clone());
    let link = use_link();
    use_address(state.screen, dispatch.clone());
    use_passing_notice(state.notice.as_ref(), dispatch.clone());
    use_shortcuts(dispatch.clone(), show_shortcuts);
    html! {
        <ContextProvider<Texts> context={(*texts).clone()}>
            <ContextProvider<Dispatch> context={dispatch}>
                <ContextProvider<State> context={state}>
                    <Frame {link} shortcuts_open={*shortcuts_open} on_shortcuts={set_shortcuts} />
                </ContextProvider<State>>
            </ContextProvider<Dispatch>>
        </ContextProvider<Texts>>
    }
}

/// The one callback for actions, the same at each rendering.
#[hook]
fn use_dispatch(state: &UseReducerHandle<AppState>) -> Dispatch {
    let dispatcher = state.dispatcher();
    use_callback((), move |action, ()| dispatcher.dispatch(action))
}
