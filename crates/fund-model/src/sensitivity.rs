//! `sensitivity`: what each lever, and each pledge, does to the result.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::income::{counted_payments, counts, income};
use crate::integer::{Fraction, Integer};
use crate::limits::{self, DecimalLimit};
use crate::measures::Measures;
use crate::projection::{course, project};
use crate::scenario::{Demand, Pledge, Reserve, Scenario, Word, words};
use crate::support::Spending;
use crate::{Allowed, Money, Problem};

/// How late "late" is in [`PledgeEffect::six_months_later`].
const DELAY_MONTHS: i32 = 6;

/// An input that can be moved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lever {
    /// The amounts of all pledges.
    PledgeAmounts,
    /// The number of requests in the first planning year. Not for a queue.
    Requests,
    /// What a request asks; in a queue, what every request asks.
    AverageRequest,
    /// The share of the amount asked that is awarded.
    AwardShare,
    /// The share of the amount allotted that is spent.
    Utilisation,
    /// Programme support costs.
    SupportCostRate,
    /// The value of the reserve floor.
    ReserveValue,
    /// The opening balance.
    OpeningBalance,
}

words!(Lever {
    Self::PledgeAmounts => "pledge_amounts",
    Self::Requests => "requests",
    Self::AverageRequest => "average_request",
    Self::AwardShare => "award_share",
    Self::Utilisation => "utilisation",
    Self::SupportCostRate => "support_cost_rate",
    Self::ReserveValue => "reserve_value",
    Self::OpeningBalance => "opening_balance",
});

/// What a low and a high value of a lever do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeverEffect {
    /// The lever.
    pub lever: Lever,
    /// With the low change.
    pub low: Measures,
    /// With the high change.
    pub high: Measures,
}

/// What becomes of the result without a pledge, or with it later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PledgeEffect {
    /// The index of the pledge.
    pub pledge: usize,
    /// Without it.
    pub without: Measures,
    /// With every payment of it six months later.
    pub six_months_later: Measures,
}

/// The effects of all levers and of all pledges that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sensitivity {
    /// The scenario as it is.
    pub base: Measures,
    /// Sorted by the size of the effect: requests met first, then the last closing balance, then months to the floor.
    pub levers: Vec<LeverEffect>,
    /// One entry for each pledge that counts, in the order of the scenario: States are not ranked.
    pub pledges: Vec<PledgeEffect>,
}

/// Moves each lever by a low and a high relative change (−0.2 is 20 per cent less), kept within the allowed range, and
/// leaves out or delays each pledge that counts.
///
/// A moved value is rounded, half away from zero, to the decimals its field allows.
///
/// # Errors
/// A change outside −1 to 10; the path is `low` or `high`.
pub fn sensitivity(
    scenario: &Scenario,
    low: Decimal,
    high: Decimal,
) -> Result<Sensitivity, Vec<Problem>> {
    let problems: Vec<Problem> = [("low", low), ("high", high)]
        .into_iter()
        .filter(|(_, change)| !limits::CHANGE.contains(*change))
        .map(|(path, change)| Problem {
            path: path.to_owned(),
            value: Some(change.to_string()),
            allowed: Allowed::from(limits::CHANGE),
        })
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let levers = Lever::WORDS
        .iter()
        .map(|(lever, _)| *lever)
        .filter(|lever| lever.applies(scenario));
    let mut levers: Vec<LeverEffect> = levers
        .map(|lever| LeverEffect {
            lever,
            low: lever.moved(scenario, low),
            high: lever.moved(scenario, high),
        })
        .collect();
    levers.sort_by_key(|effect| Reverse(effect.sizes()));
    Ok(Sensitivity {
        base: Measures::of(&project(scenario)),
        levers,
        pledges: pledge_effects(scenario),
    })
}

impl LeverEffect {
    fn sizes(&self) -> [Integer; 3] {
        let (low, high) = (self.low.units(), self.high.units());
        [0, 1, 2]
            .map(|measure| (&high[measure] - &low[measure]).max(&low[measure] - &high[measure]))
    }
}

impl Lever {
    fn applies(self, scenario: &Scenario) -> bool {
        self != Self::Requests || matches!(scenario.demand, Demand::Average { .. })
    }

    fn moved(self, scenario: &Scenario, change: Decimal) -> Measures {
        let mut moved = scenario.clone();
        self.apply(&mut moved, &Fraction::growth(change));
        Measures::of(&project(&moved))
    }

    fn apply(self, scenario: &mut Scenario, factor: &Fraction) {
        let support = &mut scenario.support;
        match self {
            Self::PledgeAmounts => {
                for pledge in &mut scenario.pledges {
                    pledge.amount = scaled(pledge.amount, factor, limits::PLEDGE_AMOUNT);
                }
            }
            Self::Requests => {
                if let Demand::Average { requests, .. } = &mut scenario.demand {
                    let whole = scaled(Decimal::from(*requests), factor, whole_limit());
                    *requests = u32::try_from(whole).expect("kept within the allowed range");
                }
            }
            Self::AverageRequest => match &mut scenario.demand {
                Demand::Average {
                    average_request, ..
                } => *average_request = scaled_money(average_request, factor),
                Demand::Queue { requests, .. } => {
                    for request in requests {
                        request.amount = scaled_money(&request.amount, factor);
                    }
                }
            },
            Self::AwardShare => {
                support.award_share = scaled(support.award_share, factor, limits::SHARE)
            }
            Self::Utilisation => {
                support.utilisation = scaled(support.utilisation, factor, limits::SHARE)
            }
            Self::SupportCostRate => {
                support.support_cost_rate = scaled(support.support_cost_rate, factor, limits::SHARE)
            }
            Self::ReserveValue => scenario.reserve = scaled_reserve(scenario.reserve, factor),
            Self::OpeningBalance => {
                scenario.opening_balance = scaled_money(&scenario.opening_balance, factor)
            }
        }
    }
}

fn whole_limit() -> DecimalLimit {
    let limits::WholeLimit { least, greatest } = limits::REQUESTS;
    DecimalLimit {
        least: least.into(),
        above_least: false,
        greatest: greatest.into(),
        decimals: 0,
    }
}

/// A value that is not negative, times a factor that is not either.
fn scaled(value: Decimal, factor: &Fraction, limit: DecimalLimit) -> Decimal {
    let units = Integer::from(10_u128.pow(limit.decimals)).times(&Fraction::from(value).by(factor));
    let units = units
        .to_count()
        .and_then(|units| i128::try_from(units).ok())
        .expect("at most 10¹² × 11 × 10²⁴");
    Decimal::from_i128_with_scale(units, limit.decimals).clamp(limit.least, limit.greatest)
}

fn scaled_money(amount: &Money, factor: &Fraction) -> Money {
    amount
        .times(factor)
        .clamp(Money::ZERO, Money::rounded(limits::MONEY.greatest))
}

fn scaled_reserve(reserve: Reserve, factor: &Fraction) -> Reserve {
    match reserve {
        Reserve::Amount(value) => Reserve::Amount(scaled(value, factor, limits::MONEY)),
        Reserve::ShareOfSpending(value) => {
            Reserve::ShareOfSpending(scaled(value, factor, limits::RESERVE_SHARE))
        }
        Reserve::MonthsOfSpending(value) => {
            Reserve::MonthsOfSpending(scaled(value, factor, limits::RESERVE_MONTHS))
        }
    }
}

/// Demand is worked out once, and each pledge is taken from the receipts of all, so that the cost grows linearly.
fn pledge_effects(scenario: &Scenario) -> Vec<PledgeEffect> {
    let spending = Spending::of(scenario);
    let receipts = income(scenario).months;
    let measures = |receipts: &[Money]| Measures::of(&course(scenario, &spending, receipts));
    let counted = scenario
        .pledges
        .iter()
        .enumerate()
        .filter(|(_, pledge)| counts(pledge.stage, scenario.counting));
    counted
        .map(|(index, pledge)| {
            let without = less(&receipts, &counted_payments(pledge, scenario));
            let later = more(&without, &counted_payments(&delayed(pledge), scenario));
            PledgeEffect {
                pledge: index,
                without: measures(&without),
                six_months_later: measures(&later),
            }
        })
        .collect()
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
