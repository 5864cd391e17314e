//! What this browser keeps for the page.
//!
//! Not through gloo-storage: it panics where the browser denies storage to a page.

use std::fmt;

/// The browser keeps nothing: storage is switched off, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoreBlocked;

impl fmt::Display for StoreBlocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the browser does not let the page keep anything")
    }
}

impl std::error::Error for StoreBlocked {}

/// The text kept under a key.
///
/// # Errors
/// When the browser does not let the page read.
pub fn read(key: &str) -> Result<Option<String>, StoreBlocked> {
    store()?.get_item(key).map_err(|_| StoreBlocked)
}

/// Keeps a text under a key.
///
/// # Errors
/// When the browser keeps nothing, or has no room left.
pub fn write(key: &str, text: &str) -> Result<(), StoreBlocked> {
    store()?.set_item(key, text).map_err(|_| StoreBlocked)
}

fn store() -> Result<web_sys::Storage, StoreBlocked> {
    let window = web_sys::window().ok_or(StoreBlocked)?;
    window.local_storage().ok().flatten().ok_or(StoreBlocked)
}
