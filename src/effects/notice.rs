//! What was just done is said for a while and then makes room.

use yew::prelude::*;

use crate::platform::delay::Delay;
use crate::platform::page;
use crate::state::{Action, Dispatch, Notice};

/// Long enough to read it and to reach for its button.
const SHOWN_MS: u32 = 12_000;

/// Dismisses each notice after a while, unless the person is at it.
#[hook]
pub fn use_passing_notice(notice: Option<&Notice>, dispatch: Dispatch) {
    let number = notice.map(|notice| notice.number);
    use_effect_with((number, dispatch), |(number, dispatch)| {
        let dispatch = dispatch.clone();
        let delay = number.map(|_| {
            Delay::start(SHOWN_MS, move || {
                if !page::has(".toast:hover, .toast:focus-within") {
                    dispatch.emit(Action::NoticeDismissed);
                }
            })
        });
        move || drop(delay)
    });
}
