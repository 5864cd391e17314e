//! What this browser keeps for the page, and what it keeps for one tab.
//!
//! Not through gloo-storage: it panics where the browser denies storage to a page.

use std::fmt;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent, Window, window};

/// Why the browser keeps nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreProblem {
    /// Storage is switched off for this page.
    Blocked,
    /// There is no room left for this page.
    Full,
}

impl fmt::Display for StoreProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blocked => "the browser does not let the page keep anything",
            Self::Full => "the browser has no room left for the page",
        })
    }
}

impl std::error::Error for StoreProblem {}

/// The text kept under a key.
///
/// # Errors
/// When the browser does not let the page read.
pub fn read(key: &str) -> Result<Option<String>, StoreProblem> {
    let kept = store(Window::local_storage)?.get_item(key);
    kept.map_err(|_| StoreProblem::Blocked)
}

/// Keeps a text under a key.
///
/// # Errors
/// When the browser keeps nothing, or has no room left.
pub fn write(key: &str, text: &str) -> Result<(), StoreProblem> {
    let written = store(Window::local_storage)?.set_item(key, text);
    written.map_err(|error| refusal(&error))
}

/// Forgets what is kept under a key.
///
/// # Errors
/// When the browser does not let the page do so.
pub fn erase(key: &str) -> Result<(), StoreProblem> {
    let erased = store(Window::local_storage)?.remove_item(key);
    erased.map_err(|_| StoreProblem::Blocked)
}

/// Every key that begins so.
///
/// # Errors
/// When the browser does not let the page read.
pub fn keys(beginning: &str) -> Result<Vec<String>, StoreProblem> {
    let store = store(Window::local_storage)?;
    let length = store.length().map_err(|_| StoreProblem::Blocked)?;
    let keys = (0..length).filter_map(|index| store.key(index).ok().flatten());
    Ok(keys.filter(|key| key.starts_with(beginning)).collect())
}

/// The text kept under a key for this tab alone, over reloads.
pub fn read_in_tab(key: &str) -> Option<String> {
    let store = store(Window::session_storage).ok()?;
    store.get_item(key).ok().flatten()
}

/// Keeps a text under a key for this tab alone.
///
/// # Errors
/// When the browser keeps nothing, or has no room left.
pub fn write_in_tab(key: &str, text: &str) -> Result<(), StoreProblem> {
    let written = store(Window::session_storage)?.set_item(key, text);
    written.map_err(|error| refusal(&error))
}

/// Tells when another tab wrote or erased something, and under which key.
pub fn on_other_tab(wrote: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if let Some(key) = key {
            wrote(key);
        }
    }))
}

fn store(of: fn(&Window) -> Result<Option<Storage>, JsValue>) -> Result<Storage, StoreProblem> {
    let window = window().ok_or(StoreProblem::Blocked)?;
    of(&window).ok().flatten().ok_or(StoreProblem::Blocked)
}

fn refusal(error: &JsValue) -> StoreProblem {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.code() == DomException::QUOTA_EXCEEDED_ERR => StoreProblem::Full,
        _ => StoreProblem::Blocked,
    }
}
