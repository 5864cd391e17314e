//! The levers: inputs that can be moved by themselves, and their moving.

use rust_decimal::Decimal;

use crate::Money;
use crate::integer::{Fraction, Integer};
use crate::limits::{self, DecimalLimit};
use crate::measures::Measures;
use crate::projection::project;
use crate::scenario::{Demand, Reserve, Scenario, words};

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

impl Lever {
    pub(super) fn applies(self, scenario: &Scenario) -> bool {
        self != Self::Requests || matches!(scenario.demand, Demand::Average { .. })
    }

    /// The measures with the lever moved, and whether the allowed range kept it from moving all the way.
    pub(super) fn moved(self, scenario: &Scenario, change: Decimal) -> (Measures, bool) {
        let mut scenario = scenario.clone();
        let mut moving = Moving {
            factor: Fraction::growth(change),
            is_kept: false,
        };
        self.apply(&mut scenario, &mut moving);
        (Measures::of(&project(&scenario)), moving.is_kept)
    }

    fn apply(self, scenario: &mut Scenario, moving: &mut Moving) {
        let support = &mut scenario.support;
        match self {
            Self::PledgeAmounts => {
                for pledge in &mut scenario.pledges {
                    pledge.amount = moving.decimal(pledge.amount, limits::PLEDGE_AMOUNT);
                }
            }
            Self::Requests => {
                if let Demand::Average { requests, .. } = &mut scenario.demand {
                    let whole = moving.decimal(Decimal::from(*requests), whole_limit());
                    *requests = u32::try_from(whole).expect("kept within the allowed range");
                }
            }
            Self::AverageRequest => match &mut scenario.demand {
                Demand::Average {
                    average_request, ..
                } => *average_request = moving.money(average_request),
                Demand::Queue { requests, .. } => {
                    for request in requests {
                        request.amount = moving.money(&request.amount);
                    }
                }
            },
            Self::AwardShare => {
                support.award_share = moving.decimal(support.award_share, limits::SHARE)
            }
            Self::Utilisation => {
                support.utilisation = moving.decimal(support.utilisation, limits::SHARE)
            }
            Self::SupportCostRate => {
                support.support_cost_rate = moving.decimal(support.support_cost_rate, limits::SHARE)
            }
            Self::ReserveValue => scenario.reserve = moving.reserve(scenario.reserve),
            Self::OpeningBalance => {
                scenario.opening_balance = moving.money(&scenario.opening_balance)
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

/// A factor that values are multiplied with, and whether any of them met the end of its range.
struct Moving {
    factor: Fraction,
    is_kept: bool,
}

impl Moving {
    /// A value that is not negative, times the factor, which is not either.
    fn decimal(&mut self, value: Decimal, limit: DecimalLimit) -> Decimal {
        let unit = Integer::from(10_u128.pow(limit.decimals));
        let units = unit.times(&Fraction::from(value).by(&self.factor));
        let units = units
            .to_count()
            .and_then(|units| i128::try_from(units).ok())
            .expect("at most 10¹² × 11 × 10²⁴");
        let moved = Decimal::from_i128_with_scale(units, limit.decimals);
        let kept = moved.clamp(limit.least, limit.greatest);
        self.is_kept |= kept != moved;
        kept
    }

    fn money(&mut self, amount: &Money) -> Money {
        let moved = amount.times(&self.factor);
        let greatest = Money::rounded(limits::MONEY.greatest);
        self.is_kept |= moved > greatest;
        moved.clamp(Money::ZERO, greatest)
    }

    fn reserve(&mut self, reserve: Reserve) -> Reserve {
        match reserve {
            Reserve::Amount(value) => Reserve::Amount(self.decimal(value, limits::MONEY)),
            Reserve::ShareOfSpending(value) => {
                Reserve::ShareOfSpending(self.decimal(value, limits::RESERVE_SHARE))
            }
            Reserve::MonthsOfSpending(value) => {
                Reserve::MonthsOfSpending(self.decimal(value, limits::RESERVE_MONTHS))
            }
        }
    }
}
