//! One run: the rules of the model in machine words, a year at a time.

use super::cents::{Due, MOST};
use super::draw::{Drawn, scaled};
use super::prepared::{Asks, Prepared, Year};
use crate::support::{YearRule, greatest};

/// What became of the Fund in one run. Cents; years and months from the first.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub(super) balances: Vec<i64>,
    pub(super) receipts: Vec<i64>,
    pub(super) met: Vec<u32>,
    pub(super) unmet: u32,
    /// The first month that ends below its year's floor.
    pub(super) below_floor: Option<usize>,
    /// The first month that ends below zero.
    pub(super) run_out: Option<usize>,
    /// Costs of the first m requests of a queue whose asks were drawn.
    totals: Vec<i64>,
}

/// A year of a run that is too large to be computed: what it would plan to spend, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// What meeting the first m requests of a year costs.
#[derive(Clone, Copy)]
enum Costs<'a> {
    Equal(i64),
    Totals(&'a [i64]),
}

impl Costs<'_> {
    fn allotted(self, met: u32) -> Option<i64> {
        match self {
            // Below 2³¹ cents no number of requests overflows; the check is slow in WebAssembly.
            Self::Equal(cost) if cost < 1 << 31 => Some(cost * i64::from(met)),
            Self::Equal(cost) => cost.checked_mul(i64::from(met)),
            Self::Totals(totals) => Some(totals[met as usize]),
        }
    }
}

impl Run {
    /// The course of the Fund under what was drawn.
    pub(super) fn compute(&mut self, prepared: &Prepared, drawn: &Drawn) -> Result<(), TooLarge> {
        self.balances.clear();
        self.receipts.clear();
        self.met.clear();
        (self.unmet, self.below_floor, self.run_out) = (0, None, None);
        let mut totals = std::mem::take(&mut self.totals);
        let mut opening = prepared.opening;
        for (index, year) in prepared.years.iter().enumerate() {
            let received: &[i64; 12] = drawn.receipts[index * 12..]
                .first_chunk()
                .expect("twelve months a year");
            let factor = drawn.cost_factors.get(index).copied();
            let costs = costs(prepared, year, factor, &mut totals).ok_or(TooLarge)?;
            let requests = drawn.requests[index];
            let met = met(prepared, year, costs, requests, opening, received);
            let allotted = costs.allotted(met).ok_or(TooLarge)?;
            let plan = allotted.checked_add(year.other_costs).ok_or(TooLarge)?;
            if plan > MOST {
                return Err(TooLarge);
            }
            let used = prepared.utilisation.times(allotted).ok_or(TooLarge)?;
            self.met.push(met);
            self.unmet += requests - met;
            let spending = used + year.other_costs;
            opening = self.pass_year(opening, received, spending, prepared.floor.floor(plan));
        }
        self.totals = totals;
        Ok(())
    }

    /// Twelve months of receipts and spending. Returns the balance at their end.
    fn pass_year(&mut self, opening: i64, received: &[i64; 12], spending: i64, floor: i64) -> i64 {
        let mut available = opening;
        let mut balances = [0; 12];
        let mut lowest = i64::MAX;
        let months = received.iter().zip(Due::of(spending).by_month());
        for (balance, (received, due)) in balances.iter_mut().zip(months) {
            available += received;
            *balance = available - due;
            lowest = lowest.min(*balance);
        }
        let first = self.balances.len();
        for (limit, found) in [(floor, &mut self.below_floor), (0, &mut self.run_out)] {
            if lowest < limit && found.is_none() {
                *found = balances
                    .iter()
                    .position(|balance| *balance < limit)
                    .map(|month| first + month);
            }
        }
        self.balances.extend_from_slice(&balances);
        self.receipts.push(available - opening);
        balances[11]
    }
}

/// `None` if what a request asks is too large.
fn costs<'a>(
    prepared: &Prepared,
    year: &'a Year,
    factor: Option<f64>,
    drawn: &'a mut Vec<i64>,
) -> Option<Costs<'a>> {
    match (&year.asks, factor) {
        (Asks::Equal { cost, .. }, None) => Some(Costs::Equal(*cost)),
        (Asks::Queue { totals, .. }, None) => Some(Costs::Totals(totals)),
        (Asks::Equal { ask, .. }, Some(factor)) => {
            let cost = prepared.cost_factor.times(scaled(*ask, factor)?)?;
            Some(Costs::Equal(cost))
        }
        (Asks::Queue { asks, .. }, Some(factor)) => {
            drawn.clear();
            drawn.push(0);
            let mut total = 0_i64;
            for ask in asks {
                total += prepared.cost_factor.times(scaled(*ask, factor)?)?;
                drawn.push(Some(total).filter(|total| *total <= MOST)?);
            }
            Some(Costs::Totals(drawn))
        }
    }
}

/// How many requests the support rule meets.
fn met(
    prepared: &Prepared,
    year: &Year,
    costs: Costs<'_>,
    requests: u32,
    opening: i64,
    received: &[i64; 12],
) -> u32 {
    let at_most = |most: u128| u32::try_from(most).map_or(requests, |most| most.min(requests));
    match prepared.rule {
        YearRule::MeetAll => requests,
        YearRule::Cap(most) | YearRule::Steady(Some(most)) => at_most(most),
        YearRule::Steady(None) => 0,
        YearRule::ProtectReserve => {
            let mut available = opening;
            let available = received.map(|received| {
                available += received;
                available
            });
            let holds = |met: u128| holds(prepared, year, costs, at_most(met), &available);
            at_most(greatest(requests.into(), holds).unwrap_or(0))
        }
    }
}

/// Whether every month's balance stays at the floor or above when the plan to meet so many requests is spent.
fn holds(
    prepared: &Prepared,
    year: &Year,
    costs: Costs<'_>,
    met: u32,
    available: &[i64; 12],
) -> bool {
    let plan = costs
        .allotted(met)
        .and_then(|allotted| allotted.checked_add(year.other_costs));
    // Never is more available than the most: a larger plan cannot hold.
    let Some(plan) = plan.filter(|plan| *plan <= MOST) else {
        return false;
    };
    let floor = prepared.floor.floor(plan);
    let mut months = available.iter().zip(Due::of(plan).by_month());
    months.all(|(available, due)| available - due >= floor)
}
