//! The support rules: how many requests of each year are met, and when a plan holds.

use crate::Money;
use crate::demand::{FloorRule, YearDemand, demand};
use crate::integer::Fraction;
use crate::scenario::{Scenario, SupportRule};

/// Everything about spending that does not depend on the rule or on income.
#[derive(Clone, Debug)]
pub(crate) struct Spending {
    pub(crate) demand: Vec<YearDemand>,
    pub(crate) utilisation: Fraction,
    pub(crate) floor: FloorRule,
}

impl Spending {
    pub(crate) fn of(scenario: &Scenario) -> Self {
        Self {
            demand: demand(scenario),
            utilisation: scenario.support.utilisation.into(),
            floor: FloorRule::of(scenario.reserve),
        }
    }

    /// Requests met in each year, and whether not even the plan without requests holds.
    pub(crate) fn met(
        &self,
        rule: SupportRule,
        opening: &Money,
        receipts: &[Money],
    ) -> Vec<Decision> {
        let rule = match rule {
            SupportRule::MeetAll => YearRule::MeetAll,
            SupportRule::Cap(cap) => YearRule::Cap(cap.into()),
            SupportRule::ProtectReserve => YearRule::ProtectReserve,
            SupportRule::Steady => YearRule::Steady(self.steady(opening, receipts)),
        };
        self.decisions(rule, opening, receipts)
    }

    /// The same under a rule that needs no look at the whole horizon.
    pub(crate) fn decisions(
        &self,
        rule: YearRule,
        opening: &Money,
        receipts: &[Money],
    ) -> Vec<Decision> {
        let mut opening = opening.clone();
        let years = self.demand.iter().zip(receipts.chunks_exact(12));
        years
            .map(|(demand, receipts)| {
                let year = YearFunds::new(opening.clone(), receipts);
                let decision = match rule {
                    YearRule::MeetAll => Decision::met(demand.requests),
                    YearRule::Cap(most) | YearRule::Steady(Some(most)) => {
                        Decision::met(demand.requests.min(most))
                    }
                    YearRule::ProtectReserve => self.most_held(&year, demand).into(),
                    YearRule::Steady(None) => Decision {
                        met: 0,
                        reserve_breached: !self.holds(&year, demand, 0),
                    },
                };
                opening = year.closing(&demand.spending(decision.met, &self.utilisation));
                decision
            })
            .collect()
    }

    /// The largest number of requests such that meeting it, or all there are, holds in every year; `None` where not
    /// even meeting none does.
    pub(crate) fn steady(&self, opening: &Money, receipts: &[Money]) -> Option<u128> {
        let most = self
            .demand
            .iter()
            .map(|year| year.requests)
            .max()
            .unwrap_or(0);
        greatest(most, |number| {
            let mut opening = opening.clone();
            self.demand
                .iter()
                .zip(receipts.chunks_exact(12))
                .all(|(demand, receipts)| {
                    let year = YearFunds::new(opening.clone(), receipts);
                    let met = demand.requests.min(number);
                    opening = year.closing(&demand.spending(met, &self.utilisation));
                    self.holds(&year, demand, met)
                })
        })
    }

    fn most_held(&self, year: &YearFunds<'_>, demand: &YearDemand) -> Option<u128> {
        greatest(demand.requests, |met| self.holds(year, demand, met))
    }

    fn holds(&self, year: &YearFunds<'_>, demand: &YearDemand, met: u128) -> bool {
        let plan = demand.plan(met);
        year.lowest_by_plan(&plan) >= self.floor.floor(&plan)
    }

    /// What would have to be there from the year's first month on for one request more than `met` to be met; `None`
    /// where every request is.
    pub(crate) fn next_request_needs(
        &self,
        year: &YearFunds<'_>,
        demand: &YearDemand,
        met: u128,
    ) -> Option<Money> {
        (met < demand.requests).then(|| {
            let plan = demand.plan(met + 1);
            (&self.floor.floor(&plan) - &year.lowest_by_plan(&plan)).or_zero()
        })
    }
}

/// A support rule that decides each year by itself: what it takes from the whole horizon is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearRule {
    MeetAll,
    Cap(u128),
    ProtectReserve,
    /// With the number that holds in every year; `None` where not even 0 does.
    Steady(Option<u128>),
}

/// How many requests of a year are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) met: u128,
    pub(crate) reserve_breached: bool,
}

impl Decision {
    fn met(met: u128) -> Self {
        Self {
            met,
            reserve_breached: false,
        }
    }
}

impl From<Option<u128>> for Decision {
    fn from(most: Option<u128>) -> Self {
        Self {
            met: most.unwrap_or(0),
            reserve_breached: most.is_none(),
        }
    }
}

/// The money of one year before anything is spent.
pub(crate) struct YearFunds<'a> {
    pub(crate) opening: Money,
    /// Receipts of its twelve months.
    pub(crate) receipts: &'a [Money],
    /// What is there by the end of each month if nothing is spent.
    available: Vec<Money>,
}

impl<'a> YearFunds<'a> {
    pub(crate) fn new(opening: Money, receipts: &'a [Money]) -> Self {
        let mut available = Vec::with_capacity(receipts.len());
        for received in receipts {
            available.push(available.last().unwrap_or(&opening) + received);
        }
        Self {
            opening,
            receipts,
            available,
        }
    }

    /// The months (1 to 12) whose end can be the lowest, each with what is there by then if nothing is spent: the last
    /// one, and each that comes before a receipt, because spending falls due all the time.
    fn low_points(&self) -> impl Iterator<Item = (u32, &Money)> {
        let receipt_follows = |month: u32| {
            let next = self.receipts.get(month as usize);
            next.is_none_or(|next| !next.is_zero())
        };
        let months = (1..).zip(&self.available);
        months.filter(move |(month, _)| receipt_follows(*month))
    }

    /// The lowest balance at the end of a month if `plan` falls due evenly over the year.
    fn lowest_by_plan(&self, plan: &Money) -> Money {
        self.balances(plan)
            .min()
            .expect("the last month is always a low point")
    }

    /// The same with its month, 1 to 12; the first of such months before a receipt or at the end.
    pub(crate) fn lowest_point(&self, plan: &Money) -> (u32, Money) {
        let months = self.low_points().map(|(month, _)| month);
        months
            .zip(self.balances(plan))
            .min_by(|(_, a), (_, b)| a.cmp(b))
            .expect("the last month is always a low point")
    }

    /// What is left at each low point if `plan` falls due evenly over the year.
    fn balances(&self, plan: &Money) -> impl Iterator<Item = Money> {
        let points = self.low_points();
        points.map(|(month, available)| available - &plan.due_by(month))
    }

    fn closing(&self, spending: &Money) -> Money {
        self.available.last().expect("a year has twelve months") - spending
    }
}

/// The greatest number from 0 to `most` that passes a test which, once failed, stays failed; `None` if 0 fails.
pub(crate) fn greatest(most: u128, mut passes: impl FnMut(u128) -> bool) -> Option<u128> {
    if passes(most) {
        return Some(most);
    }
    if most == 0 || !passes(0) {
        return None;
    }
    let (mut passing, mut failing) = (0, most);
    while failing - passing > 1 {
        let middle = passing + (failing - passing) / 2;
        if passes(middle) {
            passing = middle
        } else {
            failing = middle
        }
    }
    Some(passing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greatest_finds_the_edge() {
        for most in 0..20 {
            for edge in 0..=most {
                assert_eq!(greatest(most, |number| number <= edge), Some(edge));
            }
            assert_eq!(greatest(most, |_| false), None);
        }
    }

    #[test]
    fn the_low_points_are_the_months_before_money_comes() {
        let mut receipts = vec![Money::ZERO; 12];
        receipts[0] = Money::from_cents(100);
        receipts[5] = Money::from_cents(700);
        let year = YearFunds::new(Money::from_cents(1_200), &receipts);
        let months: Vec<u32> = year.low_points().map(|(month, _)| month).collect();
        assert_eq!(months, [5, 12]);
        // 1,300 − 5 × 200 = 300 at the end of May is lower than 2,000 − 2,400 only until the plan grows.
        assert_eq!(
            year.lowest_by_plan(&Money::from_cents(1_200)),
            Money::from_cents(800)
        );
        assert_eq!(
            year.lowest_by_plan(&Money::from_cents(2_400)),
            Money::from_cents(-400)
        );
    }
}
