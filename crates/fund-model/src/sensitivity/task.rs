//! The work of `sensitivity`, step by step.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::{Lever, LeverEffect, PledgeEffect, Sensitivity};
use crate::income::{counted_payments, counts, income};
use crate::limits;
use crate::measures::Measures;
use crate::projection::{course, project};
use crate::scenario::{Pledge, Scenario, Word};
use crate::support::Spending;
use crate::{Money, Problem};

/// By how much [`PledgeEffect::six_months_later`] moves every payment.
const DELAY_MONTHS: i32 = 6;

/// [`crate::sensitivity()`] in steps of about the cost of one projection, for a caller that must do other things
/// between them, show how far it is, or give up.
///
/// ```
/// # use fund_model::{DemandDraft, ReserveDraft, ScenarioDraft, SupportDraft};
/// use fund_model::{Decimal, SensitivityTask, sensitivity};
/// # let draft = ScenarioDraft {
/// #     name: "Example".into(),
/// #     as_of: "2024-12".into(),
/// #     opening_balance: "1500".into(),
/// #     annual_target: "0".into(),
/// #     years: "2".into(),
/// #     demand: DemandDraft { requests: "10".into(), average_request: "100".into(), ..Default::default() },
/// #     support: SupportDraft { rule: "protect_reserve".into(), ..Default::default() },
/// #     reserve: ReserveDraft { kind: "months_of_spending".into(), value: "6".into() },
/// #     ..Default::default()
/// # };
/// # let scenario = draft.check().expect("every field is given and within its limits");
/// let (low, high) = (Decimal::new(-2, 1), Decimal::new(2, 1));
/// let mut task = SensitivityTask::new(&scenario, low, high).expect("both changes are allowed");
/// while !task.is_complete() {
///     assert!(task.result().is_none());
///     task.advance();
/// }
/// assert_eq!(task.steps_done(), task.steps());
/// assert_eq!(task.result(), sensitivity(&scenario, low, high).ok());
/// ```
#[derive(Clone, Debug)]
pub struct SensitivityTask {
    scenario: Scenario,
    changes: [Decimal; 2],
    levers: Vec<Lever>,
    /// The indexes of the pledges that count.
    pledges: Vec<usize>,
    base: Option<Measures>,
    /// The measures of each lever with its low and with its high change, and whether it was kept within its range.
    moved: Vec<(Measures, bool)>,
    /// What every pledge is taken from.
    all: Option<Receipts>,
    effects: Vec<PledgeEffect>,
}

/// Demand is worked out once, and each pledge is taken from the receipts of all, so that the cost grows linearly.
#[derive(Clone, Debug)]
struct Receipts {
    spending: Spending,
    months: Vec<Money>,
}

impl SensitivityTask {
    /// The work for a low and a high relative change (−0.2 is 20 per cent less). Nothing is worked out yet.
    ///
    /// # Errors
    /// A change outside −1 to 10; the path is `low` or `high`.
    pub fn new(scenario: &Scenario, low: Decimal, high: Decimal) -> Result<Self, Vec<Problem>> {
        let problems: Vec<Problem> = [("low", low), ("high", high)]
            .into_iter()
            .filter_map(|(path, change)| Problem::of_decimal(path, change, limits::CHANGE))
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let levers = Lever::WORDS.iter().map(|(lever, _)| *lever);
        let pledges = scenario.pledges.iter().enumerate();
        let counted = pledges.filter(|(_, pledge)| counts(pledge.stage, scenario.counting));
        Ok(Self {
            scenario: scenario.clone(),
            changes: [low, high],
            levers: levers.filter(|lever| lever.applies(scenario)).collect(),
            pledges: counted.map(|(index, _)| index).collect(),
            base: None,
            moved: Vec::new(),
            all: None,
            effects: Vec::new(),
        })
    }

    /// How many steps there are: the scenario as it is, two for each lever, and one for each pledge that counts.
    #[must_use]
    pub fn steps(&self) -> usize {
        1 + 2 * self.levers.len() + self.pledges.len()
    }

    /// How many of them are done.
    #[must_use]
    pub fn steps_done(&self) -> usize {
        usize::from(self.base.is_some()) + self.moved.len() + self.effects.len()
    }

    /// Whether all is done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.steps_done() == self.steps()
    }

    /// Does the next step, if there is one.
    pub fn advance(&mut self) {
        if self.base.is_none() {
            self.base = Some(Measures::of(&project(&self.scenario)));
        } else if let Some(lever) = self.levers.get(self.moved.len() / 2) {
            let change = self.changes[self.moved.len() % 2];
            self.moved.push(lever.moved(&self.scenario, change));
        } else if let Some(index) = self.pledges.get(self.effects.len()) {
            let scenario = &self.scenario;
            let all = self.all.get_or_insert_with(|| Receipts::of(scenario));
            self.effects.push(all.effect(scenario, *index));
        }
    }

    /// The effects; `None` before all is done.
    #[must_use]
    pub fn result(&self) -> Option<Sensitivity> {
        let base = self.base.clone().filter(|_| self.is_complete())?;
        let pairs = self.levers.iter().zip(self.moved.chunks_exact(2));
        let mut levers: Vec<LeverEffect> = pairs
            .map(|(lever, pair)| LeverEffect {
                lever: *lever,
                low: pair[0].0.clone(),
                high: pair[1].0.clone(),
                low_is_kept: pair[0].1,
                high_is_kept: pair[1].1,
            })
            .collect();
        levers.sort_by_key(|effect| Reverse(effect.sizes()));
        Some(Sensitivity {
            base,
            levers,
            pledges: self.effects.clone(),
        })
    }
}

impl Receipts {
    fn of(scenario: &Scenario) -> Self {
        Self {
            spending: Spending::of(scenario),
            months: income(scenario).months,
        }
    }

    fn effect(&self, scenario: &Scenario, index: usize) -> PledgeEffect {
        let pledge = &scenario.pledges[index];
        let measures =
            |receipts: &[Money]| Measures::of(&course(scenario, &self.spending, receipts));
        let without = less(&self.months, &counted_payments(pledge, scenario));
        let later = more(&without, &counted_payments(&delayed(pledge), scenario));
        PledgeEffect {
            pledge: index,
            without: measures(&without),
            six_months_later: measures(&later),
        }
    }
}

fn delayed(pledge: &Pledge) -> Pledge {
    Pledge {
        first_payment: pledge.first_payment.plus(DELAY_MONTHS),
        ..pledge.clone()
    }
}

fn less(receipts: &[Money], payments: &[(usize, Money)]) -> Vec<Money> {
    let negative: Vec<(usize, Money)> = payments
        .iter()
        .map(|(index, amount)| (*index, -amount))
        .collect();
    more(receipts, &negative)
}

fn more(receipts: &[Money], payments: &[(usize, Money)]) -> Vec<Money> {
    let mut receipts = receipts.to_vec();
    for (index, amount) in payments {
        receipts[*index] = &receipts[*index] + amount;
    }
    receipts
}
