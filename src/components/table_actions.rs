//! What a person can do with a table.

use yew::prelude::*;

/// The quiet button that stands at a table.
pub fn table_actions(label: String, on_save: &Callback<()>) -> Html {
    let onclick = on_save.reform(|_: MouseEvent| ());
    html! {
        <p class="table-actions">
            <button type="button" class="button button--quiet button--small" {onclick}>{ label }</button>
        </p>
    }
}
