//! A list whose rows a person puts in order: by dragging a handle, or by keys.
//!
//! While a row is dragged nothing in the page moves but the mark that shows where it would go; so the handle, which the
//! browser tells of every movement, stays where it is.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::drag::{self, AutoScroll};

pub use crate::platform::drag::RowMove;

/// Beside which row the dragged one would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DropMark {
    pub row: u32,
    pub is_after: bool,
}

/// A row that is being dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dragged {
    pub row: u32,
    /// None until the pointer has moved, and over the row itself.
    pub mark: Option<DropMark>,
}

/// A row was moved by keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyMove {
    pub row: u32,
    pub to: RowMove,
    /// The id of the element that had the focus.
    pub from: String,
}

/// Properties of [`Reorder`].
#[derive(Properties, PartialEq)]
pub struct ReorderProps {
    #[prop_or_default]
    pub class: Classes,
    /// What is being dragged now, for the rows to show; none again at the end.
    pub on_dragged: Callback<Option<Dragged>>,
    pub on_dropped: Callback<(u32, DropMark)>,
    pub on_key_move: Callback<KeyMove>,
    pub children: Html,
}

/// What stays the same from rendering to rendering.
#[derive(Default)]
struct Hold {
    dragged: Option<Dragged>,
    /// The pointer's last height on the screen.
    y: i32,
    scroll: Option<AutoScroll>,
}

/// The list around its rows.
#[component]
pub fn Reorder(props: &ReorderProps) -> Html {
    let list = use_node_ref();
    let hold = Rc::clone(&use_state(|| Rc::new(RefCell::new(Hold::default()))));
    use_effect_with((), {
        let hold = Rc::clone(&hold);
        // A list that goes away in the middle of a drag scrolls no longer.
        move |()| move || drop(hold.take())
    });
    let onpointerdown = {
        let (hold, list, tell) = (Rc::clone(&hold), list.clone(), props.on_dragged.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some(row) = drag::take(&event) {
                let dragged = Some(Dragged { row, mark: None });
                let scroll = {
                    let (hold, list, tell) = (Rc::clone(&hold), list.clone(), tell.clone());
                    AutoScroll::start(&list.clone(), move || mark(&hold, &list, &tell))
                };
                hold.replace(Hold {
                    dragged,
                    y: event.client_y(),
                    scroll,
                });
                tell.emit(dragged);
            }
        })
    };
    let onpointermove = {
        let (hold, list, tell) = (Rc::clone(&hold), list.clone(), props.on_dragged.clone());
        Callback::from(move |event: PointerEvent| {
            if let Hold {
                dragged: Some(_),
                y,
                scroll,
            } = &mut *hold.borrow_mut()
            {
                *y = event.client_y();
                scroll.iter().for_each(|scroll| scroll.follow(*y));
            }
            mark(&hold, &list, &tell);
        })
    };
    let end = {
        let (hold, tell, drop) = (hold, props.on_dragged.clone(), props.on_dropped.clone());
        Callback::from(move |drops: bool| {
            let Some(dragged) = hold.take().dragged else {
                return;
            };
            tell.emit(None);
            if let (true, Some(mark)) = (drops, dragged.mark) {
                drop.emit((dragged.row, mark));
            }
        })
    };
    let onkeydown = {
        let (end, on_key_move) = (end.clone(), props.on_key_move.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                end.emit(false);
            }
            let Some(origin) = drag::origin(&event) else {
                return;
            };
            if let Some(to) = drag::row_move(&event, &origin) {
                event.prevent_default();
                on_key_move.emit(KeyMove {
                    row: origin.row,
                    to,
                    from: origin.id,
                });
            }
        })
    };
    let onpointerup = end.reform(|_: PointerEvent| true);
    let onpointercancel = end.reform(|_: PointerEvent| false);
    html! {
        <div class={props.class.clone()} ref={list} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}
            {onkeydown}>
            { props.children.clone() }
        </div>
    }
}

/// Marks where the dragged row would go with the pointer where it is.
fn mark(hold: &RefCell<Hold>, list: &NodeRef, tell: &Callback<Option<Dragged>>) {
    let y = hold.borrow().y;
    let near = drag::row_near(list, y);
    let dragged = {
        let Hold {
            dragged: Some(dragged),
            ..
        } = &mut *hold.borrow_mut()
        else {
            return;
        };
        let mark = near.map(|(row, is_after)| DropMark { row, is_after });
        let mark = mark.filter(|mark| mark.row != dragged.row);
        if dragged.mark == mark {
            return;
        }
        dragged.mark = mark;
        *dragged
    };
    tell.emit(Some(dragged));
}
