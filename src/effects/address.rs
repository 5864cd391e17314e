//! The address bar says which screen is open, and the browser's Back goes to the one before.

use yew::prelude::*;

use super::opening::screen_in_address;
use crate::platform::page;
use crate::state::{Action, Screen};

/// Keeps address and screen the same, whichever of the two changes.
#[hook]
pub fn use_address(screen: Screen, dispatch: Callback<Action>) {
    use_effect_with(screen, |screen| {
        if *screen != screen_in_address() {
            let word = (*screen != Screen::default()).then(|| screen.word());
            page::set_in_address("view", word);
            page::scroll_to_top();
        }
    });
    use_effect_with(dispatch, |dispatch| {
        let dispatch = dispatch.clone();
        let listener = page::on_address(move || {
            dispatch.emit(Action::ScreenChosen(screen_in_address()));
        });
        move || drop(listener)
    });
}
