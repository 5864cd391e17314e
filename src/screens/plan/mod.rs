//! Inputs of what is asked of the scenario, for every screen that asks.
//!
//! A field that is not filled in has the default that its screen gives it, and shows it. What is wrong with a field is
//! said at the field; the scenario's own answers do not depend on it.

mod choice;
mod step;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use fund_model::{Allowed, Decimal, Month, Problem};
use yew::prelude::*;

use crate::components::fields::{
    Choice, ChoiceOption, ChoiceStyle, FieldFrame, Form, Typed, ValueInput, described_by,
};
use crate::screens::Scene;
use crate::screens::workbench::{view_trouble, words};
use crate::state::{Action, AppState, Entry, Field, PlanField, Trouble};
use crate::text::args;
pub use choice::PlanChoice;
use step::stepped;

/// An input of the plan: how it is typed, what it may hold, and what it holds while it is not filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanInput {
    pub field: PlanField,
    pub form: Form,
    pub allowed: Allowed,
    /// Canonical; empty where the field has to be filled in.
    pub default: String,
    /// By how much the arrow keys change a number, and the page keys; without it they do what they do in any text.
    pub step: Option<(Decimal, Decimal)>,
    /// Whether the value is a hypothesis of the person, which is said beside it.
    pub is_assumption: bool,
}

impl PlanInput {
    /// A whole number.
    pub fn whole(
        field: PlanField,
        limit: fund_model::limits::WholeLimit,
        default: impl ToString,
    ) -> Self {
        Self::new(field, Form::Plain, limit.into(), default.to_string())
            .stepping(Decimal::ONE, Decimal::TEN)
    }

    /// A ratio, typed as per cent.
    pub fn per_cent(
        field: PlanField,
        limit: fund_model::limits::DecimalLimit,
        default: impl ToString,
    ) -> Self {
        Self::new(field, Form::PerCent, limit.into(), default.to_string())
            .stepping(Decimal::new(1, 2), Decimal::new(1, 1))
    }

    /// An amount in US$.
    pub fn amount(field: PlanField, default: impl ToString) -> Self {
        let limit = fund_model::limits::MONEY;
        Self::new(
            field,
            Form::Amount("USD".into()),
            limit.into(),
            default.to_string(),
        )
        .stepping(Decimal::from(1_000), Decimal::from(10_000))
    }

    /// A month of the planning horizon.
    pub fn month(field: PlanField, first: Month, last: Month, default: Month) -> Self {
        let allowed = Allowed::Month { first, last };
        Self::new(field, Form::Month, allowed, default.to_string())
            .stepping(Decimal::ONE, Decimal::from(12))
    }

    /// Any input, without steps.
    pub fn new(field: PlanField, form: Form, allowed: Allowed, default: String) -> Self {
        Self {
            field,
            form,
            allowed,
            default,
            step: None,
            is_assumption: false,
        }
    }

    /// The same with steps of the arrow and the page keys.
    #[must_use]
    pub fn stepping(self, small: Decimal, large: Decimal) -> Self {
        Self {
            step: Some((small, large)),
            ..self
        }
    }

    /// The same as a hypothesis of the person.
    #[must_use]
    pub fn assumed(self) -> Self {
        Self {
            is_assumption: true,
            ..self
        }
    }

    /// The canonical text that counts: what is filled in, or the default.
    pub fn text<'a>(&'a self, state: &'a AppState) -> &'a str {
        match state.document.plan.text(self.field) {
            "" => &self.default,
            filled => filled,
        }
    }

    /// The value as a decimal.
    ///
    /// # Errors
    /// What is wrong with the field.
    pub fn decimal(&self, state: &AppState) -> Result<Decimal, Trouble> {
        self.read(state, |text| {
            let value: Decimal = text.parse().ok()?;
            let is_allowed = match self.allowed {
                Allowed::Decimal {
                    least,
                    above_least,
                    greatest,
                    decimals,
                } => {
                    value <= greatest
                        && value >= least
                        && !(above_least && value == least)
                        && value.normalize().scale() <= decimals
                }
                Allowed::Whole { least, greatest } => {
                    (least.into()..=greatest.into()).contains(&value)
                        && value.normalize().scale() == 0
                }
                _ => false,
            };
            is_allowed.then_some(value)
        })
    }

    /// The value as a whole number.
    ///
    /// # Errors
    /// What is wrong with the field.
    pub fn number(&self, state: &AppState) -> Result<u32, Trouble> {
        let value = self.decimal(state)?;
        value.try_into().map_err(|_| self.not_allowed(state))
    }

    /// The value as a month.
    ///
    /// # Errors
    /// What is wrong with the field.
    pub fn month_of(&self, state: &AppState) -> Result<Month, Trouble> {
        self.read(state, |text| {
            let month: Month = text.parse().ok()?;
            let Allowed::Month { first, last } = self.allowed else {
                return None;
            };
            (first..=last).contains(&month).then_some(month)
        })
    }

    fn read<T>(
        &self,
        state: &AppState,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Trouble> {
        match state.document.unread.get(&Field::Plan(self.field)) {
            Some(unread) => Err(Trouble::Unread(unread.clone())),
            None => read(self.text(state)).ok_or_else(|| self.not_allowed(state)),
        }
    }

    fn not_allowed(&self, state: &AppState) -> Trouble {
        let text = self.text(state);
        Trouble::NotAllowed(Problem {
            path: self.field.name().to_owned(),
            value: (!text.is_empty()).then(|| text.to_owned()),
            allowed: self.allowed.clone(),
        })
    }

    /// What is wrong with the field, if anything. An empty field without a default waits to be filled in.
    pub fn trouble(&self, state: &AppState) -> Option<Trouble> {
        let field = Field::Plan(self.field);
        if self.text(state).is_empty() && !state.document.unread.contains_key(&field) {
            return None;
        }
        match self.allowed {
            Allowed::Month { .. } => self.month_of(state).err(),
            _ => self.decimal(state).err(),
        }
    }

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

    /// The field as a list of a few values, for a number that has names.
    pub fn view_list(&self, scene: &Scene, options: Vec<ChoiceOption>) -> Html {
        let texts = &scene.texts;
        let field = Field::Plan(self.field);
        let (id, message) = (self.id(), self.message(scene));
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
            on_chosen: scene
                .dispatch
                .reform(move |word: AttrValue| Action::ValueChosen {
                    field,
                    text: if *word == default {
                        String::new()
                    } else {
                        word.to_string()
                    },
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
        let trouble = self.trouble(&scene.state)?;
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
        let is_filled = !state.document.plan.text(self.field).is_empty()
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
                if is_filled && !self.default.is_empty() {
                    <button type="button" class="button button--link" onclick={reset}>
                        { texts.text("inputs-reset", args! { "value" => self.form.write(&self.default, texts) }) }
                    </button>
                }
            </>
        }
    }
}
