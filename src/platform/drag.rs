//! Dragging rows of a list with a mouse, a pen or a finger, and the keys that do the same.
//!
//! A row says which it is with `data-row`; what it is taken by has `data-handle`.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};
use yew::NodeRef;
use yew::events::{KeyboardEvent, PointerEvent};

use super::events;

/// Where an event comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub row: u32,
    /// The id of the element in the row.
    pub id: String,
    pub is_handle: bool,
    /// Whether the element is a list of options, which has its own use for the arrow keys.
    pub is_list: bool,
}

/// The row and the element of it that a key was pressed in.
pub fn origin(event: &KeyboardEvent) -> Option<Origin> {
    let element = element_of(event)?;
    Some(Origin {
        row: row_of(&element)?,
        id: element.id(),
        is_handle: element.has_attribute("data-handle"),
        is_list: element.tag_name() == "SELECT",
    })
}

/// Takes hold of the row whose handle is pressed: from now on the handle hears of every movement of this pointer.
/// `None` for any other place, and for any button of a mouse but the first.
pub fn take(event: &PointerEvent) -> Option<u32> {
    let handle = element_of(event)?.closest("[data-handle]").ok()??;
    if event.button() != 0 || !event.is_primary() {
        return None;
    }
    // No text is marked and no page is moved while a row is.
    event.prevent_default();
    // Where the browser refuses, movements are heard as long as they stay over the list.
    let _ = handle.set_pointer_capture(event.pointer_id());
    if let Some(handle) = handle.dyn_ref::<HtmlElement>() {
        let _ = handle.focus();
    }
    row_of(&handle)
}

/// The row of a list that is nearest to a height on the screen, and whether the height is in its lower half. A row is
/// where its handle is: it may have parts above and below.
pub fn row_near(list: &NodeRef, y: i32) -> Option<(u32, bool)> {
    let handles = list
        .cast::<Element>()?
        .query_selector_all("[data-handle]")
        .ok()?;
    let handles = (0..handles.length()).filter_map(|index| handles.item(index)?.dyn_into().ok());
    let distance = |(top, bottom): (i32, i32)| (top - y).max(y - bottom).max(0);
    let near = handles.map(|handle: Element| (row_edges(&handle), handle));
    let ((top, bottom), handle) = near.min_by_key(|(edges, _)| distance(*edges))?;
    Some((row_of(&handle)?, y > (top + bottom) / 2))
}

/// The top and the bottom of the row's main part.
fn row_edges(handle: &Element) -> (i32, i32) {
    let row = handle.closest("tr").ok().flatten();
    edges(row.as_ref().unwrap_or(handle))
}

fn element_of(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn row_of(element: &Element) -> Option<u32> {
    let row = element.closest("[data-row]").ok()??;
    row.get_attribute("data-row")?.parse().ok()
}

/// The top and the bottom of an element on the screen, in whole pixels.
fn edges(element: &Element) -> (i32, i32) {
    let edges = element.get_bounding_client_rect();
    (edges.top() as i32, edges.bottom() as i32)
}

/// How near to an edge of what scrolls the pointer must be, in pixels.
const EDGE: i32 = 48;
/// The most that one step scrolls, in pixels.
const STEP_MOST: i32 = 16;
/// How often it scrolls, in milliseconds.
const STEP_EVERY: u32 = 16;

/// Scrolls what holds a list while a pointer stands near its upper or lower edge, until it is dropped.
pub struct AutoScroll {
    scroller: Element,
    /// The page, as far as the window shows it.
    page: Element,
    step: Rc<Cell<i32>>,
    _running: Interval,
}

impl AutoScroll {
    /// `scrolled` is told after each step, for under a pointer at rest stands another row by then.
    pub fn start(list: &NodeRef, scrolled: impl Fn() + 'static) -> Option<Self> {
        let list = list.cast::<Element>()?;
        let page = window()?.document()?.scrolling_element()?;
        let scroller = scroller_of(&list, &page).unwrap_or_else(|| page.clone());
        let step = Rc::new(Cell::new(0));
        let running = {
            let (scroller, step) = (scroller.clone(), Rc::clone(&step));
            Interval::new(STEP_EVERY, move || {
                let before = scroller.scroll_top();
                if step.get() != 0 {
                    scroller.set_scroll_top(before + step.get());
                }
                if scroller.scroll_top() != before {
                    scrolled();
                }
            })
        };
        Some(Self {
            scroller,
            page,
            step,
            _running: running,
        })
    }

    /// The pointer stands at this height.
    pub fn follow(&self, y: i32) {
        let (top, bottom) = self.edges();
        // Faster the farther the pointer goes.
        let step = if y < top + EDGE {
            -((top + EDGE - y) / 3).min(STEP_MOST)
        } else if y > bottom - EDGE {
            ((y - bottom + EDGE) / 3).min(STEP_MOST)
        } else {
            0
        };
        self.step.set(step);
    }

    /// The edges of what is seen of the scroller: a part of it may lie beyond the window.
    fn edges(&self) -> (i32, i32) {
        let window = (0, self.page.client_height());
        if self.scroller == self.page {
            return window;
        }
        let (top, bottom) = edges(&self.scroller);
        (top.max(window.0), bottom.min(window.1))
    }
}

/// The nearest element around this one, within the page, that scrolls by itself.
fn scroller_of(element: &Element, page: &Element) -> Option<Element> {
    let window = window()?;
    let mut around = element.parent_element();
    while let Some(element) = around.filter(|around| around != page) {
        let overflow = window.get_computed_style(&element).ok().flatten();
        let overflow = overflow.and_then(|style| style.get_property_value("overflow-y").ok());
        let scrolls = matches!(overflow.as_deref(), Some("auto" | "scroll"));
        if scrolls && element.scroll_height() > element.client_height() {
            return Some(element);
        }
        around = element.parent_element();
    }
    None
}

/// Where a key sends the row it is pressed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowMove {
    Up,
    Down,
    Top,
    Bottom,
}

/// The move that a key asks for: on a handle the arrows, Home and End; anywhere in a row the arrows with Alt, and with
/// Shift as well to the top or the bottom.
pub fn row_move(event: &KeyboardEvent, origin: &Origin) -> Option<RowMove> {
    if events::with_command(event) || event.meta_key() || event.ctrl_key() {
        return None;
    }
    let (with_alt, with_shift) = (event.alt_key(), event.shift_key());
    let is_heard = if with_alt {
        !origin.is_list
    } else {
        origin.is_handle && !with_shift
    };
    match (event.key().as_str(), with_alt && with_shift) {
        _ if !is_heard => None,
        ("ArrowUp", false) => Some(RowMove::Up),
        ("ArrowDown", false) => Some(RowMove::Down),
        ("ArrowUp", true) => Some(RowMove::Top),
        ("ArrowDown", true) => Some(RowMove::Bottom),
        ("Home", _) if origin.is_handle => Some(RowMove::Top),
        ("End", _) if origin.is_handle => Some(RowMove::Bottom),
        _ => None,
    }
}
