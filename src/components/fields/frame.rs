//! A field with all that belongs to it: label, unit, help, source, and what is wrong with it.

use yew::prelude::*;

/// Properties of [`FieldFrame`].
#[derive(Properties, PartialEq)]
pub struct FieldFrameProps {
    /// The id of the input; its parts are `<id>-help`, `<id>-source`, `<id>-message`.
    pub id: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// Where the value comes from.
    #[prop_or_default]
    pub source: Html,
    /// What is wrong, and what to do about it.
    #[prop_or_default]
    pub message: Option<Html>,
    /// The input.
    pub children: Html,
}

/// Lays out a field. The input names its parts with [`described_by`].
#[component]
pub fn FieldFrame(props: &FieldFrameProps) -> Html {
    let part = |name: &str| format!("{}-{name}", props.id);
    html! {
        <div class={classes!("field", props.message.is_some().then_some("field--invalid"))}>
            <label class="field__label" for={props.id.clone()}>{ &props.label }</label>
            <div class="field__entry">
                { props.children.clone() }
                if let Some(unit) = &props.unit {
                    <span class="field__unit" id={part("unit")}>{ unit }</span>
                }
            </div>
            if let Some(message) = &props.message {
                <div class="field__message" id={part("message")}>{ message.clone() }</div>
            }
            if let Some(help) = &props.help {
                <p class="field__help" id={part("help")}>{ help }</p>
            }
            <div class="field__source" id={part("source")}>{ props.source.clone() }</div>
        </div>
    }
}

/// The value of `aria-describedby` for an input in a frame.
pub fn described_by(id: &str, has_message: bool, has_unit: bool, has_help: bool) -> String {
    let parts = [
        (has_message, "message"),
        (has_unit, "unit"),
        (has_help, "help"),
        (true, "source"),
    ];
    let ids = parts.into_iter().filter(|(there, _)| *there);
    ids.map(|(_, part)| format!("{id}-{part}"))
        .collect::<Vec<_>>()
        .join(" ")
}
