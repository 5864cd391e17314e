//! Printing: what only paper shows is there before the browser draws the page.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::platform::delay::pause;
use crate::platform::{events, page, paper};

/// Shows what only paper has when the page is about to be printed, if it `is_loaded`; where a person asks by keyboard and
/// it is not, `load` loads it and prints.
#[hook]
pub fn use_printing(show: UseStateSetter<bool>, is_loaded: fn() -> bool, load: fn()) {
    use_effect_with((), move |()| {
        let keys = page::on_key(move |event| {
            if events::with_command(event) && event.key() == "p" && !is_loaded() {
                event.prevent_default();
                load();
            }
        });
        let printing = paper::before_printing(move || show.set(is_loaded()));
        move || drop((keys, printing))
    });
}

/// Prints the page, with all that only paper shows.
pub fn print() {
    spawn_local(async {
        // The browser tells too, but draws before anything could be shown.
        paper::announce();
        pause(0).await;
        paper::print();
    });
}

/// Whether the page is being printed. For what is shown for that alone: it is, when it is shown first.
#[hook]
pub fn use_is_printing() -> bool {
    let is_printing = use_state_eq(|| true);
    let setter = is_printing.setter();
    // No effect: those may wait until the page is printed.
    use_memo((), move |()| {
        let before = setter.clone();
        let before = paper::before_printing(move || before.set(true));
        (before, paper::after_printing(move || setter.set(false)))
    });
    *is_printing
}

/// Writes a line at the foot of each printed page, before its number.
#[hook]
pub fn use_line_on_paper(line: String) {
    use_memo(line, |line| paper::write_on_each_page(line));
}
