//! Files that a person gives to the page: by a button, or by dropping them anywhere on it.

use yew::prelude::*;

use crate::platform::files::{self, ChosenFile};

/// A button that lets a person choose files. `accept` is what the browser proposes: `.json,application/json`.
pub fn file_button(
    id: &'static str,
    label: AttrValue,
    accept: &'static str,
    on_files: &Callback<Vec<ChosenFile>>,
) -> Html {
    let onchange = on_files.reform(|event: Event| files::chosen_files(&event));
    html! {
        <label class="button file-button" for={id}>
            { label }
            <input type="file" class="file-button__input" {id} {accept} multiple={true} {onchange} />
        </label>
    }
}

/// Properties of [`DropZone`].
#[derive(Properties, PartialEq)]
pub struct DropZoneProps {
    /// What is said while files are held over it.
    pub hint: AttrValue,
    pub on_files: Callback<Vec<ChosenFile>>,
    pub class: &'static str,
    #[prop_or_default]
    pub children: Html,
}

/// A part of the page on which files can be dropped.
#[component]
pub fn DropZone(props: &DropZoneProps) -> Html {
    let is_over = use_state_eq(|| false);
    let ondragover = {
        let is_over = is_over.setter();
        Callback::from(move |event: DragEvent| {
            if files::drags_files(&event) {
                event.prevent_default();
                is_over.set(true);
            }
        })
    };
    let ondragleave = {
        let is_over = is_over.setter();
        Callback::from(move |event: DragEvent| {
            if event.related_target().is_none() {
                is_over.set(false);
            }
        })
    };
    let ondrop = {
        let (is_over, on_files) = (is_over.setter(), props.on_files.clone());
        Callback::from(move |event: DragEvent| {
            is_over.set(false);
            // A zone within this one may have taken them.
            if files::drags_files(&event) && !event.default_prevented() {
                event.prevent_default();
                on_files.emit(files::dropped_files(&event));
            }
        })
    };
    html! {
        <div class={props.class} {ondragover} {ondragleave} {ondrop}>
            { props.children.clone() }
            if *is_over {
                <div class="drop-hint" aria-hidden="true"><p>{ &props.hint }</p></div>
            }
        </div>
    }
}
