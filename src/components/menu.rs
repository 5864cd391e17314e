//! A button that discloses a list of choices.

use yew::prelude::*;

use crate::platform::{events, page};

/// One choice of a [`Menu`].
#[derive(Clone, PartialEq)]
pub struct MenuItem {
    /// What is given back when it is chosen.
    pub key: AttrValue,
    pub label: AttrValue,
    /// What it means, in a line.
    pub note: Option<AttrValue>,
    /// Whether it is the present one.
    pub is_current: bool,
}

/// Properties of [`Menu`].
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub items: Vec<MenuItem>,
    /// A choice was made, by its key.
    pub on_chosen: Callback<AttrValue>,
}

/// A disclosure button and its list; Escape closes it and gives the focus back to the button.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let open = use_state_eq(|| false);
    let button = format!("#{}-button", props.id);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let escape = {
        let (open, button) = (open.clone(), button.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                open.set(false);
                page::focus(&button);
            }
        })
    };
    let leave = {
        let open = open.clone();
        Callback::from(move |event: FocusEvent| {
            if events::leaves(&event) {
                open.set(false);
            }
        })
    };
    let choose = {
        let (open, on_chosen) = (open.clone(), props.on_chosen.clone());
        Callback::from(move |key: AttrValue| {
            open.set(false);
            page::focus(&button);
            on_chosen.emit(key);
        })
    };
    let list_id = format!("{}-list", props.id);
    html! {
        <div class="menu" onkeydown={escape} onfocusout={leave}>
            <button type="button" class="button menu__button" id={format!("{}-button", props.id)}
                aria-expanded={open.to_string()} aria-controls={list_id.clone()} onclick={toggle}>
                { &props.label }
            </button>
            <ul class="menu__list" id={list_id} hidden={!*open}>
                { for props.items.iter().map(|item| view_item(item, &choose)) }
            </ul>
        </div>
    }
}

fn view_item(item: &MenuItem, choose: &Callback<AttrValue>) -> Html {
    let key = item.key.clone();
    let chosen = choose.reform(move |_: MouseEvent| key.clone());
    html! {
        <li key={item.key.as_str()}>
            <button type="button" class="menu__item" onclick={chosen}
                aria-current={item.is_current.then_some("true")}>
                <span class="menu__label">{ &item.label }</span>
                if let Some(note) = &item.note {
                    <span class="menu__note">{ note }</span>
                }
            </button>
        </li>
    }
}
