//! Stylesheets that the page has, and that no browser asks for while they are disabled.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event};

const DISABLED: &str = "disabled";
const CAME: &str = "load";

thread_local! {
    /// Kept, because a browser tells once that a stylesheet has come, however many wait for it.
    static AWAITED: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// The stylesheet of the annex, which is asked for at once. Waits until it holds: false if it does not come, and it can
/// be asked for again. A page without it has nothing to wait for.
pub fn annex_style() -> impl Future<Output = bool> {
    let link =
        web_sys::window().and_then(|window| window.document()?.get_element_by_id("annex-style"));
    let awaited = link.as_ref().map(|link| {
        AWAITED.with_borrow_mut(|kept| kept.get_or_insert_with(|| enable(link)).clone())
    });
    async move {
        let (Some(link), Some(awaited)) = (link, awaited) else {
            return true;
        };
        let told = JsFuture::from(awaited).await.ok();
        let came = told.and_then(|told| told.dyn_into::<Event>().ok());
        let came = came.is_some_and(|event| event.type_() == CAME);
        if !came {
            AWAITED.take();
            // Enabled anew, it is asked for anew. An attribute of the page's own element cannot be refused.
            let _ = link.set_attribute(DISABLED, "");
        }
        came
    }
}

/// What the browser tells of it, in either case: a promise that fails before anybody waits would be a complaint.
fn enable(link: &Element) -> Promise {
    Promise::new(&mut |told: Function, _| {
        for event in [CAME, "error"] {
            let _ = link.add_event_listener_with_callback(event, &told);
        }
        let _ = link.remove_attribute(DISABLED);
    })
}
