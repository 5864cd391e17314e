//! An input of the plan on the page.

use fund_model::{Month, Problem};
use yew::prelude::*;

use super::PlanInput;
use super::step::stepped;
use crate::components::fields::{
    Choice, ChoiceOption, ChoiceStyle, FieldFrame, Typed, ValueInput, described_by,
};
use crate::screens::Scene;
use crate::screens::workbench::{view_trouble, words};
use crate::state::{Action, Entry, Field, PlanField, Trouble, same_value};
use crate::text::args;

impl PlanInput {
    /// The field with its label, unit, help and what is wrong with it: the attributes of the message
    /// `field-<name>`.
    pub fn view(&self, scene: &Scene) -> Html {
        self.view_with(scene, Html::default())
    }

    /// The same with something between the field and its help, such as buttons that offer values.
    pub fn view_with(&self, scene: &Scene, extra: Html) -> Html {
        let texts = &scene.texts;
        let field = Field::Plan(self.field);
        let (unit, help) = (
            words::part(field, "unit", texts),
            words::part(field, "help", texts),
        );
        let id = self.id();
        let message = self.message(scene);
        let described_by = described_by(&id, message.is_some(), unit.is_some(), help.is_some());
        let frame = FieldFrame {
            input: html! { <>{ self.view_input(scene, None, Some(described_by.into())) }{ extra }</> },
            id,
            label: words::label(field, texts).into(),
            unit,
            help,
            source: self.view_source(scene),
            message,
        };
        frame.view()
    }

    /// The field as a list of a few values, for a number that has names. What is wrong with it is said with the names,
    /// by `message`; the text that is chosen is empty for the default.
    pub fn view_list(
        &self,
        scene: &Scene,
        options: Vec<ChoiceOption>,
        message: Option<Html>,
        choose: &Callback<String>,
    ) -> Html {
        let texts = &scene.texts;
        let field = Field::Plan(self.field);
        let id = self.id();
        let default = self.default.clone();
        let choice = Choice {
            id: id.clone(),
            label: words::label(field, texts).into(),
            style: ChoiceStyle::List,
            options,
            value: self.text(&scene.state).to_owned().into(),
            described_by: message.is_some().then(|| format!("{id}-message").into()),
            invalid: message.is_some(),
            column: None,
            class: "",
            on_chosen: choose.reform(move |word: AttrValue| {
                if *word == default {
                    String::new()
                } else {
                    word.to_string()
                }
            }),
        };
        html! {
            <div class="field">
                <label class="field__label" for={id.clone()}>{ &choice.label }</label>
                { choice.view() }
                if let Some(message) = message {
                    <div class="field__message" id={format!("{id}-message")}>{ message }</div>
                }
            </div>
        }
    }

    /// What is wrong with the field, in words, with the ways out that the page can offer.
    pub fn message(&self, scene: &Scene) -> Option<Html> {
        let field = Field::Plan(self.field);
        let choose = scene
            .dispatch
            .reform(move |text| Action::ValueChosen { field, text });
        let mut trouble = self.trouble(&scene.state)?;
        if let Trouble::NotAllowed(Problem { value, .. }) = &mut trouble {
            let month = value.as_deref().and_then(|text| text.parse::<Month>().ok());
            *value = month.map(|month| scene.texts.show(month)).or(value.take());
        }
        Some(view_trouble(&trouble, &self.form, &scene.texts, &choose))
    }

    /// The id of the input: `field-<name>`, and in a row of the gift table `field-<name>-<row>`.
    pub fn id(&self) -> AttrValue {
        let name = self.field.name().replace('_', "-");
        match self.field {
            PlanField::TierAmount(tier)
            | PlanField::TierGifts(tier)
            | PlanField::TierChance(tier) => format!("field-{name}-{tier}").into(),
            _ => format!("field-{name}").into(),
        }
    }

    /// The input alone, for a cell of a table, where `label` names it.
    pub fn view_input(
        &self,
        scene: &Scene,
        label: Option<AttrValue>,
        described_by: Option<AttrValue>,
    ) -> Html {
        let Scene {
            state, dispatch, ..
        } = scene;
        let field = Field::Plan(self.field);
        // While it is being edited, an emptied field stays empty.
        let value = if state.history.is_editing(field) {
            state.document.plan.text(self.field)
        } else {
            self.text(state)
        };
        let on_typed = dispatch.reform(move |typed| Action::FieldTyped {
            field,
            entry: match typed {
                Typed::Value(text) => Entry::Read(text),
                Typed::Unread(text) => Entry::Unread(text),
            },
        });
        let on_step = self.step.map(|step| {
            let (dispatch, allowed) = (dispatch.clone(), self.allowed.clone());
            let from = value.to_owned();
            Callback::from(move |key| {
                if let Some(text) = stepped(&from, &allowed, step, key) {
                    let entry = Entry::Read(text);
                    dispatch.emit(Action::FieldTyped { field, entry });
                }
            })
        });
        let unread = state.document.unread.get(&field).cloned();
        html! {
            <ValueInput id={self.id()} value={value.to_owned()} unread={unread.map(AttrValue::from)}
                form={self.form.clone()} {label} {described_by} invalid={self.trouble(state).is_some()}
                {on_typed} {on_step}
                on_left={dispatch.reform(move |()| Action::FieldLeft(field))}
                on_abandoned={dispatch.reform(move |()| Action::FieldAbandoned(field))} />
        }
    }

    /// That the value is an assumption, and the way back to the default.
    fn view_source(&self, scene: &Scene) -> Html {
        let Scene {
            state,
            dispatch,
            texts,
        } = scene;
        let field = Field::Plan(self.field);
        let is_other = !same_value(field, self.text(state), &self.default)
            || state.document.unread.contains_key(&field);
        let reset = dispatch.reform(move |_: MouseEvent| Action::ValueChosen {
            field,
            text: String::new(),
        });
        html! {
            <>
                if self.is_assumption {
                    <span class="field__assumption">{ texts.text("source-own", ()) }</span>
                }
                if is_other && !self.default.is_empty() {
                    <button type="button" class="button button--link" onclick={reset}>
                        { texts.text("inputs-reset", args! { "value" => self.form.write(&self.default, texts) }) }
                    </button>
                }
            </>
        }
    }
}
