//! `gift_effect`: what one more gift does under the scenario's own rule.

use rust_decimal::Decimal;

use crate::income::Horizon;
use crate::limits;
use crate::projection::{Projection, project};
use crate::scenario::{Pledge, Scenario, Stage};
use crate::{Month, Problem};

/// One more gift, in US$, paid once or in the same month of several years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gift {
    /// US$ of each payment, at most two decimals.
    pub amount: Decimal,
    /// The month of the first payment, within the horizon.
    pub month: Month,
    /// How many payments, twelve months apart.
    pub payments: u32,
}

/// The Fund without and with a gift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftEffect {
    /// As the scenario is.
    pub before: Projection,
    /// With the gift.
    pub after: Projection,
}

/// What a gift does under the scenario's own support rule. The gift counts in full, whatever the scenario's `counting`.
///
/// # Errors
/// An amount, a month or a number of payments outside its limits; the path is the field's name.
///
/// ```
/// use fund_model::{Decimal, DemandDraft, Gift, ScenarioDraft, SupportDraft, gift_effect};
/// // Ten requests of 100 a year, and nothing to meet them with.
/// let draft = ScenarioDraft {
///     name: "Example".into(),
///     as_of: "2024-12".into(),
///     opening_balance: "0".into(),
///     annual_target: "0".into(),
///     years: "1".into(),
///     demand: DemandDraft { requests: "10".into(), average_request: "100".into(), ..Default::default() },
///     support: SupportDraft { rule: "protect_reserve".into(), ..Default::default() },
///     ..Default::default()
/// };
/// # let draft = ScenarioDraft { reserve: fund_model::ReserveDraft { kind: "amount".into(), value: "0".into() }, ..draft };
/// let scenario = draft.check().expect("every field is given and within its limits");
/// let month = "2025-01".parse()?;
/// let effect = gift_effect(&scenario, &Gift { amount: Decimal::from(450), month, payments: 1 });
/// let effect = effect.expect("a gift within the horizon");
/// assert_eq!((effect.before.years[0].met, effect.after.years[0].met), (0, 4));
/// # Ok::<(), fund_model::NotAMonth>(())
/// ```
pub fn gift_effect(scenario: &Scenario, gift: &Gift) -> Result<GiftEffect, Vec<Problem>> {
    let problems: Vec<Problem> = [
        Problem::of_decimal("amount", gift.amount, limits::MONEY),
        Problem::of_month("month", gift.month, Horizon::of(scenario).limit()),
        Problem::of_whole("payments", gift.payments, limits::PAYMENTS),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut with_gift = scenario.clone();
    with_gift.pledges.push(pledge(gift));
    Ok(GiftEffect {
        before: project(scenario),
        after: project(&with_gift),
    })
}

/// A pledge that counts in full whatever pledges the scenario counts.
fn pledge(gift: &Gift) -> Pledge {
    Pledge {
        donor: String::new(),
        amount: gift.amount,
        currency: "USD".to_owned(),
        rate: Decimal::ONE,
        stage: Stage::Paid,
        probability: Decimal::ONE,
        first_payment: gift.month,
        payments: gift.payments,
        interval_months: 12,
        growth: Decimal::ZERO,
    }
}
