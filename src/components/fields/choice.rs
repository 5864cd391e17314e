//! One of a few: as radio buttons with their meaning, as a row of buttons, or as a list.

use yew::prelude::*;

use crate::platform::events;

/// One option of a [`Choice`].
#[derive(Clone, PartialEq)]
pub struct ChoiceOption {
    /// Its word in the format.
    pub word: AttrValue,
    pub label: AttrValue,
    /// What it means.
    pub help: Option<AttrValue>,
}

/// How a choice looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChoiceStyle {
    /// One under the other, each with its meaning.
    Radios,
    /// Side by side.
    Segments,
    /// A list that opens, for a cell of a grid.
    List,
}

/// A choice of one among a few.
pub struct Choice {
    pub id: AttrValue,
    /// The name of the choice: the group's legend, or the list's accessible name.
    pub label: AttrValue,
    pub style: ChoiceStyle,
    pub options: Vec<ChoiceOption>,
    /// The word of the present option.
    pub value: AttrValue,
    pub described_by: Option<AttrValue>,
    pub invalid: bool,
    pub column: Option<AttrValue>,
    pub class: &'static str,
    pub on_chosen: Callback<AttrValue>,
}

impl Choice {
    /// The choice in its style.
    pub fn view(&self) -> Html {
        match self.style {
            ChoiceStyle::List => view_list(self),
            ChoiceStyle::Radios => view_group(self, "choice choice--radios"),
            ChoiceStyle::Segments => view_group(self, "choice choice--segments"),
        }
    }
}

fn view_list(choice: &Choice) -> Html {
    let onchange = choice
        .on_chosen
        .reform(|event: Event| events::text_of(&event).into());
    let known = choice
        .options
        .iter()
        .any(|option| option.word == choice.value);
    html! {
        <select id={choice.id.clone()} class={classes!("choice-list", choice.class)} {onchange}
            aria-label={choice.label.clone()} aria-describedby={choice.described_by.clone()}
            aria-invalid={choice.invalid.then_some("true")} data-column={choice.column.clone()}>
            if !known {
                <option value={choice.value.clone()} selected=true>{ &choice.value }</option>
            }
            { for choice.options.iter().map(|option| html! {
                <option key={option.word.as_str()} value={option.word.clone()}
                    selected={option.word == choice.value}>{ &option.label }</option>
            }) }
        </select>
    }
}

fn view_group(choice: &Choice, class: &'static str) -> Html {
    html! {
        <fieldset class={classes!(class, choice.class)} id={choice.id.clone()}
            aria-describedby={choice.described_by.clone()}>
            <legend class="choice__legend">{ &choice.label }</legend>
            <div class="choice__options">
                { for choice.options.iter().map(|option| view_radio(choice, option)) }
            </div>
        </fieldset>
    }
}

fn view_radio(choice: &Choice, option: &ChoiceOption) -> Html {
    let id = format!("{}-{}", choice.id, option.word);
    let help_id = option.help.as_ref().map(|_| format!("{id}-help"));
    let word = option.word.clone();
    let onchange = choice.on_chosen.reform(move |_: Event| word.clone());
    html! {
        <div class="choice__option" key={option.word.as_str()}>
            <input type="radio" id={id.clone()} name={choice.id.clone()} value={option.word.clone()} {onchange}
                checked={option.word == choice.value} aria-describedby={help_id.clone()}
                aria-invalid={choice.invalid.then_some("true")} />
            <label class="choice__label" for={id}>{ &option.label }</label>
            if let Some(help) = &option.help {
                <p class="choice__help" id={help_id}>{ help }</p>
            }
        </div>
    }
}
