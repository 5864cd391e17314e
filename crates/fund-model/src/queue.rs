//! The queue of named requests: where each stands, the line between met and not met, and who asks for what.

use std::collections::BTreeMap;

use crate::demand::demand;
use crate::limits;
use crate::projection::{Projection, YearResult};
use crate::scenario::{Area, Demand, QueuedRequest, Scenario};
use crate::{Money, Word};

/// A queue as a projection meets it. Every amount is what requests ask, US$, before award share and support costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueBreakdown {
    /// Where each request stands, in the order of the queue.
    pub standings: Vec<Standing>,
    /// The line between met and not met, one a planning year.
    pub cuts: Vec<QueueCut>,
    /// All requests.
    pub total: QueueShare,
    /// By region, in the order in which the queue first names them; `None` where it is not stated, last.
    pub by_region: Vec<(Option<String>, QueueShare)>,
    /// By priority area from (a) on; `None` where it is not stated, last.
    pub by_area: Vec<(Option<Area>, QueueShare)>,
    /// By whether a least developed country asks: yes, no, `None` where it is not stated.
    pub by_ldc: Vec<(Option<bool>, QueueShare)>,
    /// By whether a small island developing State asks: yes, no, `None` where it is not stated.
    pub by_sids: Vec<(Option<bool>, QueueShare)>,
}

/// Where one request stands among those of its planning year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The planning year, from 1.
    pub year: u32,
    /// Its place in that year, from 1.
    pub place: u128,
    /// Whether it is met.
    pub is_met: bool,
}

/// The line between the requests of a year that are met and those that are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueCut {
    /// Requests of the year.
    pub requests: u128,
    /// Those above the line.
    pub met: u128,
    /// The first below the line; `None` where every request of the year is met.
    pub next: Option<NextRequest>,
}

/// The first request that is not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextRequest {
    /// Its index in the queue.
    pub request: usize,
    /// What has to be there more from the year's first month on, as [`YearResult::next_request_needs`] says; zero where
    /// only the rule stands in its way.
    pub needs: Money,
}

/// Some requests of a queue: how many, what they ask, and the part of both that is met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueShare {
    /// How many there are.
    pub requests: u128,
    /// What they ask.
    pub requested: Money,
    /// How many are met.
    pub met: u128,
    /// What those that are met ask.
    pub met_requested: Money,
}

impl QueueShare {
    /// How many are not met.
    #[must_use]
    pub const fn unmet(&self) -> u128 {
        self.requests - self.met
    }

    /// What those that are not met ask.
    #[must_use]
    pub fn unmet_requested(&self) -> Money {
        &self.requested - &self.met_requested
    }

    fn add(&mut self, request: &QueuedRequest, is_met: bool) {
        self.requests += 1;
        self.requested = &self.requested + &request.amount;
        if is_met {
            self.met += 1;
            self.met_requested = &self.met_requested + &request.amount;
        }
    }
}

/// Breaks a queue down as `projection`, which must be one of `scenario`, meets it; `None` for a demand without a queue.
///
/// Requests are met from the top of their year. In every breakdown the parts add up to the total, and the total to the
/// years of the projection.
#[must_use]
pub fn queue_breakdown(scenario: &Scenario, projection: &Projection) -> Option<QueueBreakdown> {
    let Demand::Queue { requests, .. } = &scenario.demand else {
        return None;
    };
    let standings = standings(requests, &projection.years);
    let rows = || requests.iter().zip(&standings);
    let mut total = QueueShare::default();
    rows().for_each(|(request, standing)| total.add(request, standing.is_met));
    Some(QueueBreakdown {
        cuts: cuts(&projection.years, &standings),
        total,
        by_region: by_region(rows()),
        by_area: by(
            Area::WORDS.iter().map(|(area, _)| *area),
            rows(),
            |request| request.area,
        ),
        by_ldc: by([true, false], rows(), |request| request.ldc),
        by_sids: by([true, false], rows(), |request| request.sids),
        standings,
    })
}

/// The requests of an average demand as a queue that asks the same of the Fund, year by year, without titles; `None` for
/// a queue, and where a queue may not hold so many requests ([`limits::QUEUE_MOST`]) or amounts ([`limits::MONEY`]).
#[must_use]
pub fn average_as_queue(scenario: &Scenario) -> Option<Vec<QueuedRequest>> {
    let years = demand(scenario);
    let count: u128 = years.iter().map(|year| year.requests).sum();
    if count > limits::QUEUE_MOST as u128 {
        return None;
    }
    let most = Money::rounded(limits::MONEY.greatest);
    let mut requests = Vec::new();
    for (number, year) in (1..).zip(&years) {
        let request = QueuedRequest {
            title: String::new(),
            year: number,
            amount: year.ask().filter(|ask| **ask <= most)?.clone(),
            region: None,
            area: None,
            ldc: None,
            sids: None,
        };
        let count = usize::try_from(year.requests).ok()?;
        requests.extend(std::iter::repeat_n(request, count));
    }
    Some(requests)
}

fn standings(requests: &[QueuedRequest], years: &[YearResult]) -> Vec<Standing> {
    let mut places = vec![0; years.len()];
    let stand = |request: &QueuedRequest| {
        let index = request.year as usize - 1;
        places[index] += 1;
        Standing {
            year: request.year,
            place: places[index],
            is_met: places[index] <= years[index].met,
        }
    };
    requests.iter().map(stand).collect()
}

fn cuts(years: &[YearResult], standings: &[Standing]) -> Vec<QueueCut> {
    let mut first_unmet = vec![None; years.len()];
    for (index, standing) in standings.iter().enumerate().filter(|(_, at)| !at.is_met) {
        first_unmet[standing.year as usize - 1].get_or_insert(index);
    }
    let years = years.iter().zip(first_unmet);
    let cut = |(year, first_unmet): (&YearResult, Option<usize>)| QueueCut {
        requests: year.requests,
        met: year.met,
        next: first_unmet
            .zip(year.next_request_needs.clone())
            .map(|(request, needs)| NextRequest { request, needs }),
    };
    years.map(cut).collect()
}

type Row<'a> = (&'a QueuedRequest, &'a Standing);

/// The share of each value that occurs, in the order given, and last of the requests without one.
fn by<'a, T: Copy + PartialEq>(
    values: impl IntoIterator<Item = T>,
    rows: impl Iterator<Item = Row<'a>>,
    of: impl Fn(&QueuedRequest) -> Option<T>,
) -> Vec<(Option<T>, QueueShare)> {
    let values = values.into_iter().map(Some).chain([None]);
    let mut shares: Vec<_> = values.map(|value| (value, QueueShare::default())).collect();
    for (request, standing) in rows {
        let value = of(request);
        if let Some((_, share)) = shares.iter_mut().find(|(of, _)| *of == value) {
            share.add(request, standing.is_met);
        }
    }
    shares.retain(|(_, share)| share.requests > 0);
    shares
}

fn by_region<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<(Option<String>, QueueShare)> {
    let mut shares: Vec<(Option<String>, QueueShare)> = Vec::new();
    let mut not_stated = QueueShare::default();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (request, standing) in rows {
        let region = request.region.as_deref().map_or("", str::trim);
        let share = if region.is_empty() {
            &mut not_stated
        } else {
            let place = *places.entry(region).or_insert_with(|| {
                shares.push((Some(region.to_owned()), QueueShare::default()));
                shares.len() - 1
            });
            &mut shares[place].1
        };
        share.add(request, standing.is_met);
    }
    if not_stated.requests > 0 {
        shares.push((None, not_stated));
    }
    shares
}
