//! The rows of the gift table: what is filled in, or suggested, and which of them count.

use fund_model::{Decimal, GiftTier, Money, limits, suggested_tiers};

use crate::components::fields::Form;
use crate::screens::plan::PlanInput;
use crate::state::{AppState, Field, PlanField};

/// How many contributors are asked for each gift while nothing is filled in: what makers of such tables often assume.
pub const ASKED_PER_GIFT: u32 = 3;

/// A row of the table: what is filled in, or suggested.
pub struct Row {
    pub amount: PlanInput,
    pub gifts: PlanInput,
    pub asked: PlanInput,
    /// `None` while the row is not complete.
    pub tier: Option<GiftTier>,
    /// Why it does not count, if anything is filled in.
    pub left_out: Option<LeftOut>,
}

/// A row that is filled in and does not count.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// From 1.
    pub row: usize,
    /// What it lacks, `amount` or `gifts`; `value` where a value is wrong.
    pub why: &'static str,
    /// Amount, gifts and how many are asked for each, as far as they are filled in.
    pub texts: [String; 3],
}

/// Every row: those suggested, those filled in, and a blank one while there is room.
pub fn rows(state: &AppState, ask: &Money) -> Vec<Row> {
    let suggested = suggested_tiers(ask);
    let filled = state.document.plan.filled().iter();
    let filled = filled.filter(|(field, _)| field.is_of_tier());
    let filled = filled.map(|(field, _)| usize::from(field.tier()) + 1).max();
    let count = suggested.len().max(filled.unwrap_or(0)) + 1;
    let numbers = 0..count.min(limits::TIERS_MOST);
    numbers
        .map(|index| row(state, index, suggested.get(index)))
        .collect()
}

fn row(state: &AppState, index: usize, suggested: Option<&(Money, u32)>) -> Row {
    let number = u8::try_from(index).expect("at most ten rows");
    let (amount, gifts) = suggested.map_or_else(Default::default, |(amount, gifts)| {
        let dollars = amount.to_string();
        (
            dollars.trim_end_matches(".00").to_owned(),
            gifts.to_string(),
        )
    });
    let amount = PlanInput::amount(PlanField::TierAmount(number), amount);
    let gifts = PlanInput::whole(PlanField::TierGifts(number), limits::TIER_GIFTS, gifts);
    let asked = PlanInput::new(
        PlanField::TierChance(number),
        Form::Plain,
        limits::ASKED_PER_GIFT.into(),
        ASKED_PER_GIFT.to_string(),
    )
    .stepping(Decimal::ONE, Decimal::TEN);
    let tier = || {
        Some(GiftTier {
            amount: amount
                .decimal(state)
                .ok()?
                .normalize()
                .to_string()
                .parse()
                .ok()?,
            gifts: gifts.number(state).ok()?,
            asked_per_gift: asked.decimal(state).ok()?,
        })
    };
    let tier = tier();
    let left_out = match tier {
        Some(_) => None,
        None => left_out(state, index + 1, [&amount, &gifts, &asked]),
    };
    Row {
        amount,
        gifts,
        asked,
        tier,
        left_out,
    }
}

/// A blank row is no row: nothing of it is left out.
fn left_out(state: &AppState, row: usize, inputs: [&PlanInput; 3]) -> Option<LeftOut> {
    let filled = |input: &PlanInput| {
        let unread = state.document.unread.get(&Field::Plan(input.field));
        let text = state.document.plan.text(input.field);
        unread.map_or(text, String::as_str).to_owned()
    };
    let filled = inputs.map(filled);
    if filled.iter().all(String::is_empty) {
        return None;
    }
    let [amount, ..] = inputs;
    let why = match inputs.iter().any(|input| input.trouble(state).is_some()) {
        true => "value",
        false if amount.text(state).is_empty() => "amount",
        false => "gifts",
    };
    let mut texts = filled;
    for (text, input) in texts.iter_mut().zip(inputs) {
        if text.is_empty() {
            input.default.clone_into(text);
        }
    }
    Some(LeftOut { row, why, texts })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "rows_tests.rs"]
mod tests;
