//! The stylesheet of the annex, which no browser asks for while it is disabled.

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, window};

const DISABLED: &str = "disabled";
/// Where `assets/boot.js` writes what the browser told of it: whoever comes later has not heard it.
const TOLD: &str = "data-told";
const CAME: &str = "load";

fn link() -> Option<Element> {
    window()?.document()?.get_element_by_id("annex-style")
}

/// Asks for the stylesheet, if it has not been asked for.
pub fn ask_for_annex_style() {
    if let Some(link) = link() {
        // An attribute of the page's own element cannot be refused.
        let _ = link.remove_attribute(DISABLED);
    }
}

/// Waits until the stylesheet holds; one that did not come is asked for again. Whether it came. A page without it has
/// nothing to wait for.
pub async fn annex_style() -> bool {
    let Some(link) = link() else { return true };
    match link.get_attribute(TOLD).as_deref() {
        Some(CAME) => return true,
        Some(_) => {
            let _ = link.set_attribute(DISABLED, "");
        }
        None => {}
    }
    let told = JsFuture::from(told(&link)).await.ok();
    let event = told.and_then(|told| told.dyn_into::<Event>().ok());
    event.is_some_and(|event| event.type_() == CAME)
}

/// What the browser tells of it from now on.
fn told(link: &Element) -> Promise {
    Promise::new(&mut |told: Function, _| {
        for event in [CAME, "error"] {
            let _ = link.add_event_listener_with_callback(event, &told);
        }
        let _ = link.remove_attribute(DISABLED);
    })
}
