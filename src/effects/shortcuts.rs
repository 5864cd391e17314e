//! Keys that work anywhere on the page.

use yew::prelude::*;

use crate::platform::{events, page};
use crate::state::Action;

/// Undo, redo, and the list of shortcuts.
#[hook]
pub fn use_shortcuts(dispatch: Callback<Action>, show_shortcuts: Callback<()>) {
    use_effect_with((dispatch, show_shortcuts), |(dispatch, show_shortcuts)| {
        let (dispatch, show_shortcuts) = (dispatch.clone(), show_shortcuts.clone());
        let listener = page::on_key(move |event| match pressed(event) {
            Some(Pressed::Action(action)) => {
                event.prevent_default();
                dispatch.emit(action);
            }
            Some(Pressed::Help) => {
                event.prevent_default();
                show_shortcuts.emit(());
            }
            None => {}
        });
        move || drop(listener)
    });
}

enum Pressed {
    Action(Action),
    Help,
}

fn pressed(event: &KeyboardEvent) -> Option<Pressed> {
    if events::with_command(event) {
        return match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => Some(Pressed::Action(Action::Undone)),
            ("z", true) | ("y", false) => Some(Pressed::Action(Action::Redone)),
            _ => None,
        };
    }
    (event.key() == "?" && !events::is_in_field(event)).then_some(Pressed::Help)
}
