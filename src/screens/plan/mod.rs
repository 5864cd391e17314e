//! Inputs of what is asked of the scenario, for every screen that asks.
//!
//! A field that is not filled in has the default that its screen gives it, and shows it. What is wrong with a field is
//! said at the field; the scenario's own answers do not depend on it.

mod choice;
mod step;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod view;

use fund_model::limits::{DecimalLimit, WholeLimit};
use fund_model::{Allowed, Decimal, Month, Problem, limits};

use crate::components::fields::Form;
use crate::state::{AppState, Field, PlanField, Trouble};
pub use choice::PlanChoice;

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
    pub fn whole(field: PlanField, limit: WholeLimit, default: impl ToString) -> Self {
        Self::new(field, Form::Plain, limit.into(), default.to_string())
            .stepping(Decimal::ONE, Decimal::TEN)
    }

    /// A ratio, typed as per cent.
    pub fn per_cent(field: PlanField, limit: DecimalLimit, default: impl ToString) -> Self {
        Self::new(field, Form::PerCent, limit.into(), default.to_string())
            .stepping(Decimal::new(1, 2), Decimal::new(1, 1))
    }

    /// An amount in US$.
    pub fn amount(field: PlanField, default: impl ToString) -> Self {
        Self::new(
            field,
            Form::Amount("USD".into()),
            limits::MONEY.into(),
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
}
