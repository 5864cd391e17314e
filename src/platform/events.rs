//! What an event of the page carries.

use wasm_bindgen::JsCast;
use web_sys::{
    Event, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};
use yew::events::{FocusEvent, KeyboardEvent};

/// The text that now stands in the field an event comes from; empty for anything that is no field.
pub fn text_of(event: &Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
        field.value()
    } else if let Some(field) = target.dyn_ref::<HtmlSelectElement>() {
        field.value()
    } else {
        target
            .dyn_ref::<HtmlTextAreaElement>()
            .map_or_else(String::new, HtmlTextAreaElement::value)
    }
}

/// How an input event changed the text of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextChange {
    /// A part was taken out.
    Deleted,
    /// So many characters were put in, in the place of what was selected; they end at `end`.
    Inserted { end: usize, length: usize },
    /// In a way of which the browser does not tell the place.
    Replaced,
}

/// What an input event did to the text. Places count characters of the basic plane, as those of numbers are.
pub fn change_of(event: &web_sys::InputEvent) -> TextChange {
    if event.input_type().starts_with("delete") {
        return TextChange::Deleted;
    }
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let caret = field.and_then(|field| field.selection_start().ok().flatten());
    match (event.data(), caret.map(usize::try_from)) {
        (Some(data), Some(Ok(end))) => TextChange::Inserted {
            end,
            length: data.chars().count(),
        },
        _ => TextChange::Replaced,
    }
}

/// Whether the box an event comes from is now ticked.
pub fn is_checked(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    target.is_some_and(|field| field.checked())
}

/// Whether the `<details>` an event comes from is now open.
pub fn is_open(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
    target.is_some_and(|details| details.open())
}

/// The plain text of what is being pasted.
pub fn pasted_text(event: &Event) -> Option<String> {
    event
        .dyn_ref::<web_sys::ClipboardEvent>()?
        .clipboard_data()?
        .get_data("text/plain")
        .ok()
}

/// Whether focus leaves the element that listens, rather than moving within it.
pub fn leaves(event: &FocusEvent) -> bool {
    let within = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let to = event
        .related_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    !within.is_some_and(|within| within.contains(to.as_ref()))
}

/// Whether a key is pressed with the key of commands: Control, or Command on a Mac.
pub fn with_command(event: &KeyboardEvent) -> bool {
    (event.ctrl_key() || event.meta_key()) && !event.alt_key()
}

/// Whether what is typed goes into a field.
pub fn is_in_field(event: &KeyboardEvent) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            && !matches!(
                element.get_attribute("type").as_deref(),
                Some("checkbox" | "radio" | "button")
            )
    })
}

/// Whether an event comes from a button.
pub fn is_on_button(event: &Event) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.tag_name() == "BUTTON")
}

/// The row and the column of the grid cell that an event comes from, as its `data-row` and `data-column` say.
pub fn grid_place(event: &Event) -> Option<(String, String)> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let row = element.closest("[data-row]").ok()??;
    Some((
        row.get_attribute("data-row")?,
        element.get_attribute("data-column")?,
    ))
}

/// Whether the element an event comes from is read from right to left.
pub fn is_right_to_left(event: &Event) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let page = element.and_then(|element| element.closest("[dir]:not(input)").ok().flatten());
    page.is_some_and(|page| page.get_attribute("dir").as_deref() == Some("rtl"))
}
