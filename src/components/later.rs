//! What happens after a while, and whether it may move.

use yew::prelude::*;

use crate::platform::delay::Delay;
use crate::platform::page;

/// Whether the person asked for less motion.
pub fn wants_less_motion() -> bool {
    page::wants_less_motion()
}

/// Does something so many milliseconds after `of` was given, if at all. Another `of` begins the wait anew.
#[hook]
pub fn use_later<Of: PartialEq + 'static>(
    of: Of,
    wait_ms: Option<u32>,
    then: impl FnOnce() + 'static,
) {
    use_effect_with(of, move |_| {
        let delay = wait_ms.map(|wait| Delay::start(wait, then));
        move || drop(delay)
    });
}
