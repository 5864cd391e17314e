//! The panel that a person sees if the program breaks. It is made without Yew, which may be what broke.

use std::cell::RefCell;

use web_sys::{Document, Element, window};

/// What the panel says, prepared while all is well.
#[derive(Clone, Debug, Default)]
pub struct BreakdownTexts {
    pub title: String,
    pub text: String,
    pub reload: String,
}

thread_local! {
    static TEXTS: RefCell<BreakdownTexts> = RefCell::default();
}

/// Prepares what the panel would say.
pub fn prepare(texts: BreakdownTexts) {
    TEXTS.set(texts);
}

/// Shows the panel, and writes the cause to the console for whoever repairs it.
pub fn show(cause: &str) {
    web_sys::console::error_1(&cause.into());
    let texts = TEXTS.try_with(|texts| texts.try_borrow().map(|texts| texts.clone()));
    let texts = texts.ok().and_then(Result::ok).unwrap_or_default();
    if let Some(document) = window().and_then(|window| window.document()) {
        // Nothing is left to be done if even this fails.
        let _ = add_panel(&document, &texts);
    }
}

fn add_panel(document: &Document, texts: &BreakdownTexts) -> Option<()> {
    if document.query_selector(".breakdown").ok()?.is_some() {
        return None;
    }
    let panel = element(document, "div", "breakdown")?;
    panel.set_attribute("role", "alert").ok()?;
    let title = element(document, "p", "breakdown__title")?;
    title.set_text_content(Some(&texts.title));
    let text = element(document, "p", "breakdown__text")?;
    text.set_text_content(Some(&texts.text));
    let reload = element(document, "a", "button breakdown__reload")?;
    // An empty address is the page's own: a link works even when no more of the program does.
    reload.set_attribute("href", "").ok()?;
    reload.set_text_content(Some(&texts.reload));
    for part in [title, text, reload] {
        panel.append_child(&part).ok()?;
    }
    document.body()?.append_child(&panel).ok()?;
    Some(())
}

fn element(document: &Document, name: &str, class: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_class_name(class);
    Some(element)
}
