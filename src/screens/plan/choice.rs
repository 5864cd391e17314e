//! A choice of the plan, among a few words.

use yew::prelude::*;

use crate::components::fields::{Choice, ChoiceStyle};
use crate::screens::Scene;
use crate::screens::workbench::words;
use crate::state::{Action, AppState, Field, PlanField};

/// A choice of the plan, whose first word is what counts while nothing is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanChoice {
    pub field: PlanField,
    /// The words, each with the message `option-<field>-<word>`.
    pub words: &'static [&'static str],
}

impl PlanChoice {
    /// The word that counts. One that is unknown counts as the first.
    pub fn word(&self, state: &AppState) -> &'static str {
        let text = state.document.plan.text(self.field);
        let chosen = self.words.iter().find(|word| **word == text);
        chosen.unwrap_or(&self.words[0])
    }

    /// The choice, its label in the message `field-<name>`.
    pub fn view(&self, scene: &Scene) -> Html {
        let Scene {
            state,
            dispatch,
            texts,
        } = scene;
        let field = Field::Plan(self.field);
        let name = self.field.name().replace('_', "-");
        let default = self.words[0];
        let on_chosen = dispatch.reform(move |word: AttrValue| Action::ValueChosen {
            field,
            text: if word == default {
                String::new()
            } else {
                word.to_string()
            },
        });
        let choice = Choice {
            id: format!("field-{name}").into(),
            label: words::label(field, texts).into(),
            style: ChoiceStyle::Segments,
            options: words::options(&name, self.words, texts),
            value: self.word(state).into(),
            described_by: None,
            invalid: false,
            column: None,
            class: "",
            on_chosen,
        };
        html! { <div class="field field--choice">{ choice.view() }</div> }
    }
}
