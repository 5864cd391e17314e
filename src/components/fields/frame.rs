//! A field with all that belongs to it: label, unit, help, source, and what is wrong with it.

use yew::prelude::*;

/// A field with everything around it.
pub struct FieldFrame {
    /// The id of the input; its parts are `<id>-help`, `<id>-source`, `<id>-message`.
    pub id: AttrValue,
    pub label: AttrValue,
    pub unit: Option<AttrValue>,
    pub help: Option<AttrValue>,
    /// Where the value comes from.
    pub source: Html,
    /// What is wrong, and what to do about it.
    pub message: Option<Html>,
    pub input: Html,
}

impl FieldFrame {
    /// Lays out the field. The input names its parts with [`described_by`].
    pub fn view(self) -> Html {
        let Self {
            id,
            label,
            unit,
            help,
            source,
            message,
            input,
        } = self;
        let part = |name: &str| format!("{id}-{name}");
        html! {
            <div key={id.as_str()} class={classes!("field", message.is_some().then_some("field--invalid"))}>
                <label class="field__label" for={id.clone()}>{ label }</label>
                <div class="field__entry">
                    { input }
                    if let Some(unit) = unit {
                        <span class="field__unit" id={part("unit")}>{ unit }</span>
                    }
                </div>
                if let Some(message) = message {
                    <div class="field__message" id={part("message")}>{ message }</div>
                }
                if let Some(help) = help {
                    <p class="field__help" id={part("help")}>{ help }</p>
                }
                <div class="field__source" id={part("source")}>{ source }</div>
            </div>
        }
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
