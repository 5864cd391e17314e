//! The queue of named requests: put in order, met from the top of each year, and broken down by who asks for what.

mod answers;
mod editor;
mod follow;
mod list;
mod page;
mod pager;
mod row;
mod row_details;
mod row_view;
mod start;
mod totals;

use yew::prelude::*;

use editor::QueueEditor;

/// The queue's editor.
pub fn queue_editor() -> Html {
    html! { <QueueEditor /> }
}
