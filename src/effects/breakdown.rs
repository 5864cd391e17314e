//! What happens if the program breaks: the work is saved at every change, and the page says so.

use crate::platform::breakdown;

/// Puts a calm panel on the page instead of leaving it dead; the cause goes to the console.
pub fn survive_breakdown() {
    yew::set_custom_panic_hook(Box::new(|cause| breakdown::show(&cause.to_string())));
}
