//! What a person takes along without a file.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlTextAreaElement, window};

/// Selects the whole text of the text area that an event comes from, to be copied by hand.
pub fn select_text(event: &Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = target {
        area.select();
    }
}

/// Puts text on the clipboard. Whether the browser allowed it.
pub async fn write_text(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // Absent on a page that came neither encrypted nor from this machine.
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
