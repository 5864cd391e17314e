//! What the results say, before it is put into words: which case holds, and with which figures.
//!
//! Each case has a message of its own, so that no language has to build a sentence from fragments.

use fund_model::{Month, Projection, RunwayEnd, YearResult};

/// What happens to the reserve over the whole horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReserveFinding {
    /// No month ends below its floor.
    StaysAboveFloor { last: Month },
    /// The same where the floor is zero in every year: there is no reserve to speak of.
    StaysAboveZero { last: Month },
    /// The very first month ends below the floor, none below zero.
    StartsBelowFloor { first: Month, last: Month },
    /// This month is the first to end below the floor; none ends below zero.
    FallsBelowFloor { month: Month, last: Month },
    /// The floor goes first, then the money.
    FallsThenRunsOut { floor: Month, zero: Month },
    /// The very first month ends below the floor, a later one below zero.
    StartsBelowThenRunsOut { first: Month, zero: Month },
    /// The floor is passed together with zero: only zero is news.
    RunsOut { zero: Month },
}

impl ReserveFinding {
    /// Of a run.
    pub fn of(projection: &Projection) -> Option<Self> {
        let first = projection.months.first()?.month;
        let last = projection.months.last()?.month;
        let runway = &projection.runway;
        Some(
            match (month_of(runway.to_floor), month_of(runway.to_zero)) {
                (None, None) if projection.years.iter().all(|year| year.floor.is_zero()) => {
                    Self::StaysAboveZero { last }
                }
                (None, None) => Self::StaysAboveFloor { last },
                (Some(month), None) if month == first => Self::StartsBelowFloor { first, last },
                (Some(month), None) => Self::FallsBelowFloor { month, last },
                (Some(floor), Some(zero)) if floor == zero => Self::RunsOut { zero },
                (None, Some(zero)) => Self::RunsOut { zero },
                (Some(floor), Some(zero)) if floor == first => {
                    Self::StartsBelowThenRunsOut { first, zero }
                }
                (Some(floor), Some(zero)) => Self::FallsThenRunsOut { floor, zero },
            },
        )
    }
}

fn month_of(end: Option<RunwayEnd>) -> Option<Month> {
    end.map(|end| end.month)
}

/// Requests met of the requests of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetInYear {
    /// The year's first month.
    pub first_month: Month,
    pub met: u128,
    pub requests: u128,
}

impl MetInYear {
    const fn of(year: &YearResult) -> Self {
        Self {
            first_month: year.first_month,
            met: year.met,
            requests: year.requests,
        }
    }
}

/// How many requests are met, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestsFinding {
    /// There are none in any year.
    NoRequests,
    /// Requests are made in one year only, and that many are met.
    OneYear(MetInYear),
    /// Every request of every year is met: so many in all.
    All { requests: u128 },
    /// None of so many is met in any year.
    NoneMet { requests: u128 },
    /// The same number of the same number in every year.
    SameEveryYear { met: u128, requests: u128 },
    /// It differs from year to year: the first and the last year that have requests.
    FirstAndLast { first: MetInYear, last: MetInYear },
}

impl RequestsFinding {
    /// Of a run.
    pub fn of(years: &[YearResult]) -> Self {
        let asked: Vec<MetInYear> = years
            .iter()
            .filter(|year| year.requests > 0)
            .map(MetInYear::of)
            .collect();
        let (Some(first), Some(last)) = (asked.first().copied(), asked.last().copied()) else {
            return Self::NoRequests;
        };
        let requests = asked.iter().map(|year| year.requests).sum();
        let same = |year: &MetInYear| (year.met, year.requests) == (first.met, first.requests);
        if asked.len() == 1 {
            Self::OneYear(first)
        } else if asked.iter().all(|year| year.met == year.requests) {
            Self::All { requests }
        } else if asked.iter().all(|year| year.met == 0) {
            Self::NoneMet { requests }
        } else if asked.len() == years.len() && asked.iter().all(same) {
            Self::SameEveryYear {
                met: first.met,
                requests: first.requests,
            }
        } else {
            Self::FirstAndLast { first, last }
        }
    }
}

/// The year in which the most requests stay unmet, the last of such years; `None` where none does.
pub fn year_of_most_unmet(years: &[YearResult]) -> Option<MetInYear> {
    let most = years.iter().max_by_key(|year| year.unmet)?;
    (most.unmet > 0).then(|| MetInYear::of(most))
}

/// How income compares with the annual target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomeFinding<'a> {
    /// The target is reached in every year.
    ReachesTarget,
    /// No income at all, and a target.
    NoIncome,
    /// The same gap in every year.
    SameGap { year: &'a YearResult },
    /// A gap in every year, the widest (the first of such) here.
    AlwaysBelow { widest: &'a YearResult },
    /// Reached in so many years of so many.
    ReachedInSome { reached: usize, years: usize },
}

impl<'a> IncomeFinding<'a> {
    /// Of a run.
    pub fn of(years: &'a [YearResult]) -> Option<Self> {
        let first = years.first()?;
        // `max_by` gives the last of equals: reversed, the first.
        let widest = years
            .iter()
            .rev()
            .max_by(|a, b| a.target_gap.cmp(&b.target_gap))?;
        let reached = years
            .iter()
            .filter(|year| year.target_gap.is_zero())
            .count();
        Some(if reached == years.len() {
            Self::ReachesTarget
        } else if years.iter().all(|year| year.receipts.is_zero()) {
            Self::NoIncome
        } else if reached > 0 {
            Self::ReachedInSome {
                reached,
                years: years.len(),
            }
        } else if years.iter().all(|year| year.target_gap == first.target_gap) {
            Self::SameGap { year: first }
        } else {
            Self::AlwaysBelow { widest }
        })
    }
}

/// `part` of `whole` as a ratio with three decimals, half away from zero: "0.368". `None` of nothing.
pub fn share(part: u128, whole: u128) -> Option<String> {
    // Counts are at most 20 years of some 10¹⁶ requests, far from what a u128 holds even a
    // thousandfold; should they ever not be, no share is shown.
    let doubled = part.checked_mul(2_000)?.checked_add(whole)?;
    let thousandths = doubled.checked_div(whole.checked_mul(2)?)?;
    Some(format!(
        "{}.{:03}",
        thousandths / 1_000,
        thousandths % 1_000
    ))
}

#[cfg(test)]
#[path = "finding_tests.rs"]
mod tests;
