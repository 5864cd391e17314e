//! Income: when each pledge is paid and what it brings, in US$.

use crate::draft::PledgeDraft;
use crate::integer::Fraction;
use crate::limits::{self, MonthLimit};
use crate::projection::{Warning, WarningKind};
use crate::scenario::{Counting, Pledge, Scenario, Stage};
use crate::{Money, Month};

/// What pledges bring in each month of the horizon.
#[derive(Clone, Debug)]
pub(crate) struct Income {
    /// One amount a month, from the month after `as_of`.
    pub(crate) months: Vec<Money>,
    pub(crate) warnings: Vec<Warning>,
}

/// Receipts of one planning year by stage, of the pledges that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageReceipts {
    /// The year's first month.
    pub first_month: Month,
    /// What pledges of each stage bring, US$, from the firmest stage on.
    pub receipts: [(Stage, Money); 4],
}

/// The planning horizon: which months count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Horizon {
    pub(crate) as_of: Month,
    pub(crate) months: usize,
}

impl Horizon {
    pub(crate) fn of(scenario: &Scenario) -> Self {
        Self {
            as_of: scenario.as_of,
            months: scenario.years as usize * 12,
        }
    }

    /// The month with this index, from 0.
    pub(crate) fn month(self, index: usize) -> Month {
        self.as_of
            .plus(i32::try_from(index).expect("a horizon has at most 240 months") + 1)
    }

    /// Its months.
    pub(crate) fn limit(self) -> MonthLimit {
        MonthLimit {
            first: self.month(0),
            last: self.month(self.months - 1),
        }
    }

    /// The index of the month of a pledge's payment, below 0 before the horizon; `None` after it.
    fn index(self, pledge: &Pledge, number: u32) -> Option<i64> {
        let first = i64::from(pledge.first_payment.months_since(self.as_of)) - 1;
        let index = first + i64::from(number) * i64::from(pledge.interval_months);
        (index < self.months as i64).then_some(index)
    }
}

/// The payments of a pledge within the horizon: the index of the month, and US$ before any weighting.
pub(crate) fn payments(pledge: &Pledge, horizon: Horizon) -> Vec<(usize, Money)> {
    let rate = Fraction::from(pledge.rate);
    let growth = Fraction::growth(pledge.growth);
    let first = Fraction::from(pledge.amount);
    let (is_in_dollars, is_level) = (rate.is_one(), growth.is_one());
    let mut paid = Vec::with_capacity(horizon.months.min(pledge.payments as usize));
    // In the pledge's own currency; only the first payment may have three decimals.
    let mut amount = Money::from_fraction(&first.by(&growth));
    for number in 0..pledge.payments {
        let Some(index) = horizon.index(pledge, number) else {
            break;
        };
        if let Ok(index) = usize::try_from(index) {
            let us_dollars = match number {
                0 => Money::from_fraction(&first.divided_by(&rate)),
                _ if is_in_dollars => amount.clone(),
                _ => Money::from_fraction(&amount.to_fraction().divided_by(&rate)),
            };
            paid.push((index, us_dollars));
        }
        if number > 0 && !is_level {
            amount = amount.times(&growth);
        }
    }
    paid
}

impl PledgeDraft {
    /// What one payment brings in US$ before any growth: the amount divided by the rate, to cents, half away from
    /// zero. `None` while either is not a value that is allowed.
    ///
    /// ```
    /// use fund_model::PledgeDraft;
    ///
    /// let mut norway = PledgeDraft {
    ///     amount: "2000000".to_owned(),
    ///     currency: "NOK".to_owned(),
    ///     rate: "10.7".to_owned(),
    ///     ..PledgeDraft::default()
    /// };
    /// let payment = norway.payment_in_us_dollars().expect("both are given");
    /// assert_eq!(payment.to_string(), "186915.89");
    /// norway.rate.clear();
    /// assert_eq!(norway.payment_in_us_dollars(), None);
    /// ```
    #[must_use]
    pub fn payment_in_us_dollars(&self) -> Option<Money> {
        let amount = limits::PLEDGE_AMOUNT.read(&self.amount)?;
        let rate = limits::RATE.read(&self.rate)?;
        Some(Money::from_fraction(
            &Fraction::from(amount).divided_by(&rate.into()),
        ))
    }
}

/// Whether a pledge of this stage counts as income.
pub(crate) fn counts(stage: Stage, counting: Counting) -> bool {
    match counting {
        Counting::Agreed => stage <= Stage::Agreed,
        Counting::Announced => stage <= Stage::Announced,
        Counting::All | Counting::Weighted => true,
    }
}

/// The payments of a pledge as the scenario counts them; none if it does not count.
pub(crate) fn counted_payments(pledge: &Pledge, scenario: &Scenario) -> Vec<(usize, Money)> {
    if !counts(pledge.stage, scenario.counting) {
        return Vec::new();
    }
    let mut paid = payments(pledge, Horizon::of(scenario));
    if scenario.counting == Counting::Weighted && pledge.stage != Stage::Paid {
        let probability = Fraction::from(pledge.probability);
        for (_, amount) in &mut paid {
            *amount = amount.times(&probability);
        }
    }
    paid
}

pub(crate) fn income(scenario: &Scenario) -> Income {
    let mut months = vec![Money::ZERO; Horizon::of(scenario).months];
    for pledge in &scenario.pledges {
        for (index, amount) in counted_payments(pledge, scenario) {
            months[index] = &months[index] + &amount;
        }
    }
    Income {
        months,
        warnings: warnings(scenario),
    }
}

/// One warning for each pledge with a payment that the opening balance holds already, whether or not it counts.
fn warnings(scenario: &Scenario) -> Vec<Warning> {
    let in_balance = |pledge: &Pledge| pledge.first_payment <= scenario.as_of;
    let indexed = scenario.pledges.iter().enumerate();
    indexed
        .filter(|(_, pledge)| in_balance(pledge))
        .map(|(pledge, _)| Warning {
            kind: WarningKind::AlreadyInBalance,
            pledge,
        })
        .collect()
}

/// Receipts of each planning year by stage, of the pledges that count under `counting`, weighted if it says so.
///
/// The sums over the stages are the `receipts` of [`crate::project`].
#[must_use]
pub fn receipts_by_stage(scenario: &Scenario) -> Vec<StageReceipts> {
    let horizon = Horizon::of(scenario);
    let mut years: Vec<StageReceipts> = (0..scenario.years as usize)
        .map(|year| StageReceipts {
            first_month: horizon.month(year * 12),
            receipts: [Stage::Paid, Stage::Agreed, Stage::Announced, Stage::Assumed]
                .map(|stage| (stage, Money::ZERO)),
        })
        .collect();
    for pledge in &scenario.pledges {
        for (index, amount) in counted_payments(pledge, scenario) {
            let (_, total) = &mut years[index / 12].receipts[pledge.stage as usize];
            *total = &*total + &amount;
        }
    }
    years
}
