//! The page itself: its language, its theme, its address, where the focus is.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, HtmlDialogElement, HtmlElement, HtmlInputElement, UrlSearchParams, window,
};
use yew::NodeRef;
use yew::events::KeyboardEvent;

fn document() -> Option<Document> {
    window()?.document()
}

/// Says in which language the page is, and in which direction it is read.
pub fn set_language(tag: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // An attribute of the page's own root cannot be refused.
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Chooses a theme, or follows the system.
pub fn set_theme(theme: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        };
    }
}

/// What the address says under a name of its query: `fr` of `?lang=fr` under `lang`.
pub fn in_address(name: &str) -> Option<String> {
    query()?.get(name)
}

fn query() -> Option<UrlSearchParams> {
    let (query, _) = said()?;
    UrlSearchParams::new_with_str(&query).ok()
}

/// Query and fragment of the address; where it has neither, those that the page was saved with.
fn said() -> Option<(String, String)> {
    let location = window()?.location();
    let said = (location.search().ok()?, location.hash().ok()?);
    let saved = || {
        document()?
            .document_element()?
            .get_attribute("data-address")
    };
    match said.0.is_empty() && said.1.is_empty() {
        true => Some(saved().map_or(said, |saved| {
            let (query, fragment) = saved.split_at(saved.find('#').unwrap_or(saved.len()));
            (query.to_owned(), fragment.to_owned())
        })),
        false => Some(said),
    }
}

/// Whether the page stands in a frame of another.
pub fn is_framed() -> bool {
    window().is_some_and(|window| !matches!(window.parent(), Ok(Some(parent)) if parent == window))
}

/// Says something under a name of the address' query, as a step that Back takes back; or says it no more.
pub fn set_in_address(name: &str, value: Option<&str>) {
    let (Some(window), Some(query)) = (window(), query()) else {
        return;
    };
    match value {
        Some(value) => query.set(name, value),
        None => query.delete(name),
    }
    let query = String::from(query.to_string());
    let location = window.location();
    let path = location.pathname().unwrap_or_default();
    let question = if query.is_empty() { "" } else { "?" };
    let address = format!("{path}{question}{query}");
    if let Ok(history) = window.history() {
        // A page opened from a file may not change its address, and works without.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// What the fragment of the address says under a name: `AbC` of `#s=AbC` under `s`.
pub fn in_fragment(name: &str) -> Option<String> {
    let (_, fragment) = said()?;
    let said = fragment.strip_prefix('#')?.strip_prefix(name)?;
    let said = said.strip_prefix('=')?;
    // Some programs write signs of an address as numbers; what cannot be read back stays as it is.
    let read = js_sys::decode_uri_component(said).map(String::from);
    Some(read.unwrap_or_else(|_| said.to_owned()))
}

/// The address says nothing in its fragment any more. No step that Back takes back.
pub fn clear_fragment() {
    let Some(window) = window() else { return };
    if let Ok(history) = window.history() {
        let address = address_without_fragment();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The address of the page, without what it says in its fragment.
fn address_without_fragment() -> String {
    let address = window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// The address of the page alone: to it, a link adds its own. For a page that was taken along as a file, that of the
/// site it comes from.
pub fn plain_address() -> String {
    let root = document().and_then(|document| document.document_element());
    let site = root.and_then(|root| root.get_attribute("data-site"));
    site.unwrap_or_else(|| {
        let address = address_without_fragment();
        address.split('?').next().unwrap_or_default().to_owned()
    })
}

/// Tells when the fragment of the address changed.
pub fn on_fragment(changed: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "hashchange", move |_| {
        changed()
    }))
}

/// Tells when Back, Forward or the person changed the address.
pub fn on_address(changed: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |_| changed()))
}

/// Whether the person asked for less motion.
pub fn wants_less_motion() -> bool {
    let query = window().and_then(|window| {
        let query = window.match_media("(prefers-reduced-motion: reduce)");
        query.ok().flatten()
    });
    query.is_some_and(|query| query.matches())
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The languages that the browser asks for, the most wanted first.
pub fn wanted_languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// Moves the focus to the first element that a selector finds, and selects its text if it is a field.
pub fn focus(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    if element.focus().is_err() {
        return false;
    }
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
    true
}

/// Whether a selector finds anything on the page.
pub fn has(selector: &str) -> bool {
    document().is_some_and(|document| matches!(document.query_selector(selector), Ok(Some(_))))
}

/// Opens a `<dialog>` over the page, or closes it.
pub fn set_dialog_open(dialog: &NodeRef, open: bool) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else {
        return;
    };
    if open && !dialog.open() {
        // It fails only for a dialog that is not in the page.
        let _ = dialog.show_modal();
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// Listens to every key pressed on the page, until it is dropped.
pub fn on_key(heard: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let document = document()?;
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            heard(event);
        }
    });
    Some(listener)
}

/// Tells when the page is put away: closed, left or hidden.
pub fn on_leaving(left: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "pagehide", move |_| left()))
}

/// Puts a component in place of what an element of the page shows so far.
pub fn mount<C: yew::BaseComponent<Properties = ()>>(id: &str) {
    match document().and_then(|document| document.get_element_by_id(id)) {
        Some(place) => yew::Renderer::<C>::with_root(place).render(),
        None => yew::Renderer::<C>::new().render(),
    };
}
