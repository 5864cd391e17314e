//! The page on paper.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, window};

/// The event before the browser draws the page for paper. `assets/early.js` tells it within `beforeprint`, after it has
/// given the charts the width of paper. So all who hear it are done before anything is drawn: between two that hear
/// `beforeprint` itself, Yew would begin to draw, and after 16 ms put the rest off until the page is printed.
pub const BEFORE_PRINTING: &str = "paper";

/// Tells when the browser is about to draw the page for paper. What is shown then, is printed.
pub fn before_printing(heard: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, BEFORE_PRINTING, move |_| {
        heard()
    }))
}

/// Tells when the page is on paper, or not to be printed after all.
pub fn after_printing(heard: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "afterprint", move |_| heard()))
}

/// Tells the page that it will be printed, as the browser does when a person asks the browser.
pub fn announce() {
    if let (Some(window), Ok(event)) = (window(), Event::new("beforeprint")) {
        // Nobody can refuse it.
        let _ = window.dispatch_event(&event);
    }
}

/// Prints the page as it is.
pub fn print() {
    if let Some(window) = window() {
        // Where a browser has no printing, the person sees that nothing comes.
        let _ = window.print();
    }
}

/// Writes a line at the foot of each page, before its number.
pub fn write_on_each_page(line: &str) {
    let root = window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // As a text of CSS, so that nothing in a name is read as style.
        let quoted: String = line.chars().flat_map(in_css).collect();
        let text = format!("\"{quoted} · \"");
        let _ = root.style().set_property("--paper-line", &text);
    }
}

/// A character as a text of CSS has it.
fn in_css(character: char) -> impl Iterator<Item = char> {
    let escape = matches!(character, '"' | '\\').then_some('\\');
    let written = if character.is_control() {
        ' '
    } else {
        character
    };
    escape.into_iter().chain([written])
}
