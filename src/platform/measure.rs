//! The size of an element on the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

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

/// Tells when the size of an element changes, and once at first, until it is dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    // The browser calls it for as long as it observes.
    _changed: Closure<dyn FnMut()>,
}

impl SizeObserver {
    /// `None` where the browser cannot observe sizes.
    pub fn new(element: &Element, changed: impl Fn() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(changed);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _changed: callback,
        })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
