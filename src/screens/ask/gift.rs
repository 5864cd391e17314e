//! The reverse: a gift of so much, as it is filled in.

use fund_model::limits::{self, WholeLimit};
use fund_model::{Decimal, Gift, GiftKind, Word};
use yew::prelude::*;

use super::question::horizon;
use crate::screens::Scene;
use crate::screens::plan::{PlanChoice, PlanInput};
use crate::state::{AppState, PlanField};

/// What stands there while no amount is filled in, US$.
const AMOUNT: u32 = 100_000;

/// The inputs of a gift.
pub struct GiftInputs {
    kind: PlanChoice,
    amount: PlanInput,
    month: PlanInput,
    payments: PlanInput,
}

impl GiftInputs {
    /// The inputs as the state holds them. A yearly gift is paid to the end of the horizon unless the person says
    /// otherwise.
    pub fn of(state: &AppState) -> Self {
        let (first, last) = horizon(&state.last_good.scenario);
        let month = PlanInput::month(PlanField::GiftMonth, first, last, first);
        let begins = month.month_of(state).unwrap_or(first);
        let to_the_end = last.months_since(begins) / 12 + 1;
        let payments = WholeLimit {
            greatest: limits::YEARS.greatest,
            ..limits::PAYMENTS
        };
        Self {
            kind: PlanChoice {
                field: PlanField::GiftKind,
                words: GiftKind::NAMES,
            },
            amount: PlanInput::amount(PlanField::GiftAmount, AMOUNT)
                .stepping(Decimal::from(10_000), Decimal::from(100_000)),
            payments: PlanInput::whole(PlanField::GiftPayments, payments, to_the_end),
            month,
        }
    }

    fn kind(&self, state: &AppState) -> GiftKind {
        GiftKind::from_word(self.kind.word(state)).unwrap_or(GiftKind::Annual)
    }

    /// The gift; `None` while something is wrong with an input.
    pub fn gift(&self, state: &AppState) -> Option<Gift> {
        Some(Gift {
            amount: self.amount.decimal(state).ok()?,
            month: self.month.month_of(state).ok()?,
            payments: match self.kind(state) {
                GiftKind::Annual => self.payments.number(state).ok()?,
                GiftKind::OneOff => 1,
            },
        })
    }

    /// The inputs.
    pub fn view(&self, scene: &Scene) -> Html {
        let is_yearly = self.kind(&scene.state) == GiftKind::Annual;
        html! {
            <>
                { self.kind.view(scene) }
                { self.amount.view(scene) }
                { self.month.view(scene) }
                if is_yearly {
                    { self.payments.view(scene) }
                }
            </>
        }
    }
}
