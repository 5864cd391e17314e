//! Stylesheets that the page has, and that no browser asks for while they are disabled.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

const DISABLED: &str = "disabled";

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
        let came = JsFuture::from(awaited).await.is_ok();
        if !came {
            AWAITED.take();
            // Enabled anew, it is asked for anew. An attribute of the page's own element cannot be refused.
            let _ = link.set_attribute(DISABLED, "");
        }
        came
    }
}

fn enable(link: &Element) -> Promise {
    Promise::new(&mut |came: Function, failed: Function| {
        let _ = link.add_event_listener_with_callback("load", &came);
        let _ = link.add_event_listener_with_callback("error", &failed);
        let _ = link.remove_attribute(DISABLED);
    })
}
