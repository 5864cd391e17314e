//! The one text input behind every field.
//!
//! Its text belongs to the person while they edit: it is only replaced when the field is left, when Escape or a
//! step key asks for it, or when the value changes from elsewhere (undo, a preset). That keeps the caret where it is,
//! and a wheel turned over the field does nothing.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::edited_text::EditedText;
use super::{Form, StepKey, Typed};
use crate::platform::events;
use crate::text::Texts;

/// Properties of [`ValueInput`].
#[derive(Properties, PartialEq)]
pub struct ValueInputProps {
    pub id: AttrValue,
    #[prop_or_default]
    pub class: Classes,
    /// The canonical text of the value.
    pub value: AttrValue,
    /// The text that could not be read, if the field holds one.
    #[prop_or_default]
    pub unread: Option<AttrValue>,
    pub form: Form,
    /// The accessible name, where no `<label>` gives one.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Ids of the elements that explain the field or say what is wrong.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    #[prop_or_default]
    pub invalid: bool,
    /// The id of a `<datalist>`.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// The column of a grid that the field stands in.
    #[prop_or_default]
    pub column: Option<AttrValue>,
    pub on_typed: Callback<Typed>,
    /// The person asks for a step from the present value; without it the arrow keys do what they do in any text.
    #[prop_or_default]
    pub on_step: Option<Callback<StepKey>>,
    /// The person leaves the field after an edit.
    #[prop_or_default]
    pub on_left: Callback<()>,
    /// The person takes the edit back.
    #[prop_or_default]
    pub on_abandoned: Callback<()>,
}

/// What the field remembers between two renderings.
#[derive(Default)]
struct Memory {
    /// Whether anything was typed or stepped since the field was entered.
    edited: bool,
    /// The person's own text while they edit.
    text: Option<EditedText>,
    /// What that text was told to mean.
    told: Option<Typed>,
    /// The value and unread text of the last rendering.
    seen: Option<(AttrValue, Option<AttrValue>)>,
}

impl Memory {
    /// Forgets the person's text if the value has changed from elsewhere since the last rendering.
    fn see(&mut self, props: &ValueInputProps) {
        let present = (props.value.clone(), props.unread.clone());
        if self.seen.as_ref() == Some(&present) {
            return;
        }
        let is_own = match &self.told {
            Some(Typed::Value(told)) => {
                props.unread.is_none() && props.form.is_same(told, &props.value)
            }
            Some(Typed::Unread(told)) => props.unread.as_deref() == Some(told),
            None => false,
        };
        if !is_own {
            self.text = None;
        }
        self.seen = Some(present);
    }

    fn type_text(&mut self, text: EditedText, typed: Typed) {
        self.edited = true;
        self.text = Some(text);
        self.told = Some(typed);
    }

    /// The text is that of the value from now on.
    fn step(&mut self) {
        self.edited = true;
        self.text = None;
        self.told = None;
    }

    /// Ends the edit. Returns whether there was one.
    fn end(&mut self) -> bool {
        let edited = self.edited;
        *self = Self {
            seen: self.seen.take(),
            ..Self::default()
        };
        edited
    }
}

/// A text input that reads what is typed at every key and never changes it under the person's hands.
#[component]
pub fn ValueInput(props: &ValueInputProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let memory = Rc::clone(&use_state(|| Rc::new(RefCell::new(Memory::default()))));
    let refresh = use_force_update();
    memory.borrow_mut().see(props);
    let own_text = memory.borrow().text.as_ref().map(EditedText::text);
    let written = props.form.write(&props.value, &texts);
    let is_read = props.unread.is_none() && props.form.is_number();
    let sum = own_text.as_deref().filter(|text| is_read && is_sum(text));
    let sum = sum.map(|_| format!("= {written}"));
    // What the person would edit: their own text of before, or what the page wrote.
    let before = match &props.unread {
        Some(unread) => EditedText::typed(unread),
        None => EditedText::written_by_page(&written),
    };
    let shown = AttrValue::from(own_text.unwrap_or_else(|| before.text()));

    let oninput = {
        let (memory, refresh) = (Rc::clone(&memory), refresh.clone());
        let (form, on_typed) = (props.form.clone(), props.on_typed.clone());
        Callback::from(move |event: InputEvent| {
            let edited = {
                let memory = memory.borrow();
                let text = memory.text.as_ref().unwrap_or(&before);
                text.edited_to(&events::text_of(&event), events::change_of(&event))
            };
            let typed = form.read_edited(&edited, &texts);
            memory.borrow_mut().type_text(edited, typed.clone());
            refresh.force_update();
            on_typed.emit(typed);
        })
    };
    let onblur = {
        let (memory, refresh) = (Rc::clone(&memory), refresh.clone());
        let on_left = props.on_left.clone();
        Callback::from(move |_: FocusEvent| {
            if memory.borrow_mut().end() {
                refresh.force_update();
                on_left.emit(());
            }
        })
    };
    let onkeydown = on_key(props, memory, refresh);

    html! {
        <>
            <input type="text" id={props.id.clone()} class={classes!("value-input", props.class.clone())}
                value={shown} {oninput} {onblur} {onkeydown} list={props.list.clone()}
                autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-label={props.label.clone()} aria-describedby={props.described_by.clone()}
                aria-invalid={props.invalid.then_some("true")} data-column={props.column.clone()} dir="auto" />
            if let Some(sum) = sum {
                <output class="value-input__sum" for={props.id.clone()}>{ sum }</output>
            }
        </>
    }
}

/// Whether a text is worked out rather than taken as it is, so that its value is worth showing.
fn is_sum(text: &str) -> bool {
    text.trim()
        .char_indices()
        .any(|(at, c)| matches!(c, '*' | '/' | '×' | '÷') || at > 0 && matches!(c, '+' | '-' | '−'))
}

fn on_key(
    props: &ValueInputProps,
    memory: Rc<RefCell<Memory>>,
    refresh: UseForceUpdateHandle,
) -> Callback<KeyboardEvent> {
    let (on_step, on_abandoned) = (props.on_step.clone(), props.on_abandoned.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            if memory.borrow_mut().end() {
                // A dialog around the field stays open: this Escape was for the field.
                event.prevent_default();
                event.stop_propagation();
                refresh.force_update();
                on_abandoned.emit(());
            }
            return;
        }
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
            return;
        }
        if let (Some(on_step), Some(key)) = (&on_step, StepKey::of(&event.key())) {
            event.prevent_default();
            memory.borrow_mut().step();
            refresh.force_update();
            on_step.emit(key);
        }
    })
}
