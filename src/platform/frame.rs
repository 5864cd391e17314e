//! The page around this one, where this one stands in a frame: messages to it and from it, which are plain objects, and
//! the size that it needs to know.

use gloo_events::EventListener;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window, window};

use super::measure::SizeObserver;

/// Marks the messages of this page, with the version of their language.
const MARK: &str = "reserveRunway";
const VERSION: f64 = 1.0;

/// Something that a message says.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    Text(&'a str),
    Number(u32),
    /// A plain object, written as JSON.
    Json(&'a str),
}

/// A message of the page around this one.
#[derive(Debug)]
pub struct Heard(JsValue);

impl Heard {
    /// The text that it says under a name.
    pub fn said(&self, name: &str) -> Option<String> {
        Reflect::get(&self.0, &name.into()).ok()?.as_string()
    }
}

/// The page around this one. Its origin is not known, so nothing is said to it that is a secret.
fn host() -> Option<Window> {
    let window = window()?;
    window
        .parent()
        .ok()
        .flatten()
        .filter(|parent| *parent != window)
}

/// Says something of a kind to the page around this one.
pub fn tell(kind: &str, says: &[(&str, Said)]) {
    let message = Object::new();
    let set = |name: &str, value: JsValue| {
        // A fresh object takes every value.
        let _ = Reflect::set(&message, &name.into(), &value);
    };
    set(MARK, VERSION.into());
    set("type", kind.into());
    for (name, said) in says {
        let value = match said {
            Said::Text(text) => JsValue::from(*text),
            Said::Number(number) => JsValue::from(*number),
            Said::Json(json) => JSON::parse(json).unwrap_or_default(),
        };
        set(name, value);
    }
    if let Some(host) = host() {
        // A host that went away in the meantime misses nothing.
        let _ = host.post_message(&message, "*");
    }
}

/// Tells each message of the page around this one. Nobody else is heard, whatever they say.
pub fn on_message(heard: impl Fn(&Heard) + 'static) -> Option<EventListener> {
    let (window, host) = (window()?, JsValue::from(host()?));
    let listener = EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        if event
            .source()
            .is_some_and(|source| JsValue::from(source) == host)
            && is_ours(&event.data())
        {
            heard(&Heard(event.data()));
        }
    });
    Some(listener)
}

fn is_ours(message: &JsValue) -> bool {
    let mark = Reflect::get(message, &MARK.into());
    mark.is_ok_and(|mark| mark.as_f64() == Some(VERSION))
}

/// Tells the width and the height of what the page shows, in whole CSS pixels: at once, and whenever they change, until it
/// is dropped. The height is that of the content, however tall the window is.
pub fn on_size(changed: impl Fn(u32, u32) + 'static) -> Option<SizeObserver> {
    let content = window()?.document()?.get_element_by_id("app")?;
    let measured = content.clone();
    let measure = move || {
        let size = measured.get_bounding_client_rect();
        // Rounded up, so that nothing is cut; far below what a number of 32 bits holds.
        changed(size.width().ceil() as u32, size.height().ceil() as u32);
    };
    // A frame that is out of sight is not drawn, and nothing is observed in it.
    measure();
    SizeObserver::new(&content, measure)
}
