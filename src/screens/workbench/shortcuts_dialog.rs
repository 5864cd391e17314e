//! The list of shortcuts.

use yew::prelude::*;

use crate::components::Dialog;
use crate::text::Texts;

/// What each message of a shortcut stands for on the keyboard. Keys are named as they are engraved.
const SHORTCUTS: [(&str, &[&str]); 11] = [
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
    ("shortcut-help", &["?"]),
];

/// Properties of [`ShortcutsDialog`].
#[derive(Properties, PartialEq)]
pub struct ShortcutsDialogProps {
    pub open: bool,
    pub on_close: Callback<()>,
}

/// A dialog with every shortcut.
#[component]
pub fn ShortcutsDialog(props: &ShortcutsDialogProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    html! {
        <Dialog id="shortcuts" title={texts.text("shortcuts-title", ())} open={props.open}
            on_close={props.on_close.clone()}>
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
