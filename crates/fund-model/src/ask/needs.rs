//! What each month needs from a gift. What is spent does not depend on the gift, so each month asks for its own.

use std::ops::Range;

use super::{AskOutcome, MonthNeed};
use crate::demand::FloorRule;
use crate::income::Horizon;
use crate::integer::{Fraction, Integer};
use crate::scenario::Scenario;
use crate::support::Spending;
use crate::{Money, Month, limits};

/// When the payments of a gift come, in months of the horizon from 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Payments {
    first: u32,
    is_yearly: bool,
}

impl Payments {
    /// One payment.
    pub(crate) const fn once(first: u32) -> Self {
        Self {
            first,
            is_yearly: false,
        }
    }

    /// A payment every twelve months.
    pub(crate) const fn yearly(first: u32) -> Self {
        Self {
            first,
            is_yearly: true,
        }
    }

    /// How many have come by the end of a month.
    pub(crate) const fn come_by(self, month: u32) -> u32 {
        if month < self.first {
            0
        } else if self.is_yearly {
            (month - self.first) / 12 + 1
        } else {
            1
        }
    }

    const fn beginning(self, first: u32) -> Self {
        Self { first, ..self }
    }
}

/// What every tested month needs.
pub(crate) struct Needs {
    as_of: Month,
    months: Vec<Need>,
}

struct Need {
    /// In the horizon, from 1.
    number: u32,
    lacking: Money,
    month: MonthNeed,
}

/// Why no gift is enough.
enum NoGift<'a> {
    TooLate(&'a Need),
    TooLarge(&'a Need),
}

impl Needs {
    /// Those of the months of the `tested` years when `met` requests of each year are met.
    pub(crate) fn of(
        scenario: &Scenario,
        spending: &Spending,
        receipts: &[Money],
        met: &[u128],
        floor: &FloorRule,
        tested: Range<usize>,
    ) -> Self {
        let horizon = Horizon::of(scenario);
        let mut months = Vec::with_capacity(tested.len() * 12);
        let mut opening = scenario.opening_balance.clone();
        for (year, (demand, met)) in spending.demand.iter().zip(met).enumerate() {
            let plan = demand.plan(*met);
            let floor = floor.floor(&plan);
            let mut received = Money::ZERO;
            for month in 1..=12_u32 {
                let number = year * 12 + month as usize;
                received = &received + &receipts[number - 1];
                if tested.contains(&year) {
                    months.push(Need::of(
                        MonthNeed {
                            month: horizon.month(number - 1),
                            opening: opening.clone(),
                            receipts: received.clone(),
                            due: plan.due_by(month),
                            floor: floor.clone(),
                            payments: 0,
                        },
                        number,
                    ));
                }
            }
            opening = &(&opening + &received) - &demand.spending(*met, &spending.utilisation);
        }
        Self {
            as_of: scenario.as_of,
            months,
        }
    }

    /// The least gift that is enough in every month, 0 if none is needed; `None` where nothing up to
    /// [`limits::GIFT_MOST`] is.
    pub(crate) fn least(&self, payments: Payments) -> Option<Money> {
        match self.decisive(payments) {
            Ok(decisive) => Some(decisive.map_or(Money::ZERO, |(amount, _)| amount)),
            Err(_) => None,
        }
    }

    /// The least gift or why there is none, with the month that decides.
    pub(super) fn outcome(&self, payments: Payments) -> AskOutcome {
        let named = |need: &Need| need.with(payments);
        match self.decisive(payments) {
            Err(NoGift::TooLate(lacks)) => AskOutcome::TooLate {
                lacks: named(lacks),
            },
            Err(NoGift::TooLarge(decides)) => AskOutcome::TooLarge {
                decides: named(decides),
            },
            Ok(None) => AskOutcome::NotNeeded {
                tightest: named(self.tightest()),
            },
            Ok(Some((amount, decides))) => AskOutcome::Least {
                latest: self.latest(payments, &amount),
                payments: self.fewest(&amount),
                decides: named(decides),
                amount,
            },
        }
    }

    /// The greatest of the least gifts of all months, with the first month that asks for it; `None` where no month
    /// lacks anything.
    fn decisive(&self, payments: Payments) -> Result<Option<(Money, &Need)>, NoGift<'_>> {
        let mut decisive: Option<(Money, &Need)> = None;
        for need in self.lacking() {
            let come = payments.come_by(need.number);
            let Some(amount) = need.lacking.divided_up(come.into()) else {
                return Err(NoGift::TooLate(need));
            };
            if decisive.as_ref().is_none_or(|(most, _)| amount > *most) {
                decisive = Some((amount, need));
            }
        }
        match decisive {
            Some((amount, need)) if amount > Money::rounded(limits::GIFT_MOST) => {
                Err(NoGift::TooLarge(need))
            }
            decisive => Ok(decisive),
        }
    }

    fn lacking(&self) -> impl Iterator<Item = &Need> {
        self.months.iter().filter(|need| need.lacking > Money::ZERO)
    }

    /// The first of the months that come closest to their floor.
    fn tightest(&self) -> &Need {
        let closest = self.months.iter().rev();
        closest
            .max_by(|a, b| a.lacking.cmp(&b.lacking))
            .expect("at least one year is tested")
    }

    /// The fewest payments of this amount: as many as the month takes that takes most.
    fn fewest(&self, amount: &Money) -> u32 {
        let takes = self.lacking().map(|need| need.lacking.payments_of(amount));
        takes.max().unwrap_or(0)
    }

    /// The last month in which payments of this amount may begin. The later they begin, the fewer have come, so the
    /// first beginning that is too late ends the search.
    fn latest(&self, payments: Payments, amount: &Money) -> Month {
        let is_enough = |first: u32| {
            let payments = payments.beginning(first);
            self.lacking().all(|need| {
                let come = payments.come_by(need.number);
                amount.times_count(come.into()) >= need.lacking
            })
        };
        let mut first = payments.first;
        while is_enough(first + 1) {
            first += 1;
        }
        let months = i32::try_from(first).expect("a month of the horizon");
        self.as_of.plus(months)
    }
}

impl Need {
    fn of(month: MonthNeed, number: usize) -> Self {
        Self {
            number: u32::try_from(number).expect("a horizon has at most 240 months"),
            lacking: month.lacking(),
            month,
        }
    }

    fn with(&self, payments: Payments) -> MonthNeed {
        MonthNeed {
            payments: payments.come_by(self.number),
            ..self.month.clone()
        }
    }
}

/// A share of the requests, rounded up to whole ones.
pub(crate) fn share_of_requests(share: &Fraction, requests: u128) -> u128 {
    let requests = Fraction::ratio(requests.into(), Integer::new(1));
    share
        .by(&requests)
        .rounded_up()
        .to_count()
        .expect("a share of at most 1 is no more than the whole")
}

impl Money {
    /// The least amount of which `count` make up this one; `None` if `count` is 0.
    pub(crate) fn divided_up(&self, count: u128) -> Option<Self> {
        (count > 0).then(|| Self(self.0.over_rounded_up(&count.into())))
    }

    /// How many payments of an amount make up this one. Where the amount is enough, that is no more than come.
    fn payments_of(&self, amount: &Self) -> u32 {
        let payments = self.0.over_rounded_up(&amount.0).to_count();
        let payments = payments.and_then(|payments| u32::try_from(payments).ok());
        payments.expect("no more payments than years")
    }
}
