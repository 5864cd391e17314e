//! A dialog over the page: the browser's own, with its focus trap and Escape.

use yew::prelude::*;

use crate::platform::page;
use crate::text::Texts;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Makes the ids of its parts differ from those of other dialogs.
    pub id: AttrValue,
    pub title: AttrValue,
    pub open: bool,
    /// The person closed it, by its button or by Escape.
    pub on_close: Callback<()>,
    #[prop_or_default]
    pub children: Html,
}

/// A modal dialog with a title and a button to close it.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let node = use_node_ref();
    use_effect_with((node.clone(), props.open), |(node, open)| {
        page::set_dialog_open(node, *open);
        // Closed before it is taken away, for the browser then gives the focus back to where it was.
        let node = node.clone();
        move || page::set_dialog_open(&node, false)
    });
    let on_close = props.on_close.clone();
    let close = on_close.reform(|_: MouseEvent| ());
    let closed = on_close.reform(|_: Event| ());
    let title_id = format!("{}-title", props.id);
    html! {
        <dialog ref={node} id={props.id.clone()} class="dialog" aria-labelledby={title_id.clone()} onclose={closed}>
            if props.open {
                <div class="dialog__head">
                    <h2 class="dialog__title" id={title_id}>{ &props.title }</h2>
                    <button type="button" class="button button--quiet" onclick={close}>
                        { texts.text("action-close", ()) }
                    </button>
                </div>
                <div class="dialog__body">{ props.children.clone() }</div>
            }
        </dialog>
    }
}
