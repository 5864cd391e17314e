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

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    pub id: AttrValue,
    /// The name of the choice: the group's legend, or the list's accessible name.
    pub label: AttrValue,
    pub style: ChoiceStyle,
    pub options: Vec<ChoiceOption>,
    /// The word of the present option.
    pub value: AttrValue,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    #[prop_or_default]
    pub invalid: bool,
    #[prop_or_default]
    pub column: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    pub on_chosen: Callback<AttrValue>,
}

/// A choice of one among a few.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    match props.style {
        ChoiceStyle::List => view_list(props),
        ChoiceStyle::Radios => view_group(props, "choice choice--radios"),
        ChoiceStyle::Segments => view_group(props, "choice choice--segments"),
    }
}

fn view_list(props: &ChoiceProps) -> Html {
    let onchange = props
        .on_chosen
        .reform(|event: Event| events::text_of(&event).into());
    let known = props
        .options
        .iter()
        .any(|option| option.word == props.value);
    html! {
        <select id={props.id.clone()} class={classes!("choice-list", props.class.clone())} {onchange}
            aria-label={props.label.clone()} aria-describedby={props.described_by.clone()}
            aria-invalid={props.invalid.then_some("true")} data-column={props.column.clone()}>
            if !known {
                <option value={props.value.clone()} selected=true>{ &props.value }</option>
            }
            { for props.options.iter().map(|option| html! {
                <option key={option.word.as_str()} value={option.word.clone()}
                    selected={option.word == props.value}>{ &option.label }</option>
            }) }
        </select>
    }
}

fn view_group(props: &ChoiceProps, class: &'static str) -> Html {
    html! {
        <fieldset class={classes!(class, props.class.clone())} id={props.id.clone()}
            aria-describedby={props.described_by.clone()}>
            <legend class="choice__legend">{ &props.label }</legend>
            <div class="choice__options">
                { for props.options.iter().map(|option| view_radio(props, option)) }
            </div>
        </fieldset>
    }
}

fn view_radio(props: &ChoiceProps, option: &ChoiceOption) -> Html {
    let id = format!("{}-{}", props.id, option.word);
    let help_id = option.help.as_ref().map(|_| format!("{id}-help"));
    let word = option.word.clone();
    let onchange = props.on_chosen.reform(move |_: Event| word.clone());
    html! {
        <div class="choice__option" key={option.word.as_str()}>
            <input type="radio" id={id.clone()} name={props.id.clone()} value={option.word.clone()} {onchange}
                checked={option.word == props.value} aria-describedby={help_id.clone()}
                aria-invalid={props.invalid.then_some("true")} />
            <label class="choice__label" for={id}>{ &option.label }</label>
            if let Some(help) = &option.help {
                <p class="choice__help" id={help_id}>{ help }</p>
            }
        </div>
    }
}
