//! The size of an element on the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, window};
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

use super::paper::BEFORE_PRINTING;

/// The width of an element in CSS pixels, followed as it changes; `before_measured` until then.
///
/// The element's own height must not depend on the answer, or measuring it would never come to rest.
#[hook]
pub fn use_width(node: &NodeRef, before_measured: f64) -> f64 {
    let width = use_state_eq(|| before_measured);
    let setter = width.setter();
    use_effect_with(node.clone(), move |node| {
        let observed = node.cast::<Element>().and_then(|element| {
            let measured = element.clone();
            SizeObserver::new(&element, move || {
                let width = measured.client_width();
                // An element that is not shown has no width; the drawing keeps the one it had.
                if width > 0 {
                    setter.set(f64::from(width));
                }
            })
        });
        move || drop(observed)
    });
    *width
}

/// Tells when the size of an element changes, once at first, and before the page is printed, until it is dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    // The browser calls it for as long as it observes.
    changed: Closure<dyn FnMut()>,
}

impl SizeObserver {
    /// `None` where the browser cannot observe sizes.
    pub fn new(element: &Element, changed: impl Fn() + 'static) -> Option<Self> {
        let changed = Closure::<dyn FnMut()>::new(changed);
        let callback = changed.as_ref().unchecked_ref();
        let observer = ResizeObserver::new(callback).ok()?;
        observer.observe(element);
        // The browser draws paper before it would tell of another size.
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback(BEFORE_PRINTING, callback);
        }
        Some(Self { observer, changed })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
        if let Some(window) = window() {
            let callback = self.changed.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback(BEFORE_PRINTING, callback);
        }
    }
}
