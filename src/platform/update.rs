//! A newer version of the page: `assets/offline.js` says that it is here, and takes it when the person wants it.

use gloo_events::EventListener;
use web_sys::{Event, window};

use super::page;

/// Whether a newer version is here.
pub fn is_there() -> bool {
    page::has("[data-update]")
}

/// Tells when a newer version comes.
pub fn on_there(came: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "update-there", move |_| came()))
}

/// Has the newer version take the place of this one: the page is left, which keeps what was typed, and loaded again.
pub fn take() {
    if let (Some(window), Ok(event)) = (window(), Event::new("update-wanted")) {
        // Nobody hears it where nothing is kept for visits without a network; then nothing was offered either.
        let _ = window.dispatch_event(&event);
    }
}
