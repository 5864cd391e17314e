//! A newer version of the page is offered, and never comes by itself.

use yew::prelude::*;

use crate::platform::update;
pub use crate::platform::update::take;

/// Whether a newer version of the page is here.
#[hook]
pub fn use_update() -> bool {
    let there = use_state_eq(update::is_there);
    let set = there.setter();
    use_effect_with((), move |()| {
        let listener = update::on_there(move || set.set(true));
        move || drop(listener)
    });
    *there
}
