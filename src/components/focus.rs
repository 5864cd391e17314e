//! Where the focus goes after an action.

use crate::platform::page;

/// Moves the focus to the first element that a CSS selector finds, and selects its text if it is a field. Returns
/// whether there is one.
pub fn focus_on(selector: &str) -> bool {
    page::focus(selector)
}

/// Whether a CSS selector, which asks for the focus, finds anything.
pub fn has_focus(selector: &str) -> bool {
    page::has(selector)
}
