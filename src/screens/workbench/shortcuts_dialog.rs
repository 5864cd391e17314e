//! The list of shortcuts.

use yew::prelude::*;

use crate::components::Dialog;
use crate::text::Texts;

/// What each message of a shortcut stands for on the keyboard. Keys are named as they are engraved.
const SHORTCUTS: [(&str, &[&str]); 13] = [
    ("shortcut-undo", &["Ctrl", "Z"]),
    ("shortcut-redo", &["Ctrl", "Shift", "Z"]),
    ("shortcut-next-cell", &["Tab"]),
    ("shortcut-cell-below", &["Enter"]),
    ("shortcut-cell-above", &["Shift", "Enter"]),
    ("shortcut-neighbour-cell", &["Ctrl", "← ↑ → ↓"]),
    ("shortcut-step", &["↑ ↓"]),
    ("shortcut-page", &["Page ↑ ↓"]),
    ("shortcut-abandon", &["Esc"]),
    ("shortcut-paste", &["Ctrl", "V"]),
    ("shortcut-move-request", &["Alt", "↑ ↓"]),
    ("shortcut-move-request-far", &["Alt", "Shift", "↑ ↓"]),
    ("shortcut-help", &["?"]),
];

/// A dialog with every shortcut.
pub fn shortcuts_dialog(texts: &Texts, on_close: Callback<()>) -> Html {
    html! {
        <Dialog id="shortcuts" title={texts.text("shortcuts-title", ())} open={true} {on_close}>
            <dl class="shortcuts">
                { for SHORTCUTS.iter().map(|(id, keys)| html! {
                    <div class="shortcuts__row" key={*id}>
                        <dt>{ for keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt>
                        <dd>{ texts.text(id, ()) }</dd>
                    </div>
                }) }
            </dl>
        </Dialog>
    }
}
