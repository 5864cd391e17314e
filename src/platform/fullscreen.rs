//! The whole screen for the page, where the browser and the page around it allow it.

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// Whether the page may ask for the whole screen.
pub fn is_offered() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Whether the page has the whole screen.
pub fn is_on() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Asks for the whole screen. Whether the page has it.
pub async fn request() -> bool {
    // By hand: the promise must not be left alone, or a refusal is an error of the page.
    let asked = || {
        let root = document()?.document_element()?;
        let request = Reflect::get(&root, &"requestFullscreen".into()).ok()?;
        let request: Function = request.dyn_into().ok()?;
        request.call0(&root).ok()?.dyn_into::<Promise>().ok()
    };
    match asked() {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Gives the screen back.
pub fn leave() {
    if let Some(document) = document()
        && document.fullscreen_element().is_some()
    {
        document.exit_fullscreen();
    }
}

/// Tells when the page got the whole screen or gave it back.
pub fn on_change(changed: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    let listener = EventListener::new(&document, "fullscreenchange", move |_| changed());
    Some(listener)
}

/// Holds the first element that a selector finds at the height that it has, or lets it go.
pub fn hold_height(selector: &str, held: bool) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let style = element.style();
    // A length of pixels cannot be refused.
    let _ = match held {
        true => style.set_property("min-block-size", &format!("{}px", element.offset_height())),
        false => style.remove_property("min-block-size").map(|_| ()),
    };
}
