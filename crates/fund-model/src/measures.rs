//! The three measures by which scenarios are compared and levers are ranked.

use crate::integer::Integer;
use crate::projection::Projection;
use crate::{Millionths, Money};

/// Requests met over the horizon, the last closing balance, and months to the reserve floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    /// Requests met over the whole horizon.
    pub requests_met: u128,
    /// The balance at the end of the horizon, US$.
    pub last_closing_balance: Money,
    /// Full months before the first that ends below its floor; the whole horizon if none does.
    pub months_to_floor: u32,
}

/// The three measures as numbers with six decimals, in the order of [`Measures`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureShares {
    /// Requests.
    pub requests_met: Millionths,
    /// US$.
    pub last_closing_balance: Millionths,
    /// Months.
    pub months_to_floor: Millionths,
}

impl Measures {
    /// The measures of a projection.
    #[must_use]
    pub fn of(projection: &Projection) -> Self {
        let horizon =
            u32::try_from(projection.months.len()).expect("a horizon has at most 240 months");
        Self {
            requests_met: projection.years.iter().map(|year| year.met).sum(),
            last_closing_balance: projection
                .years
                .last()
                .map(|year| year.closing.clone())
                .unwrap_or_default(),
            months_to_floor: projection.runway.to_floor.map_or(horizon, |end| end.months),
        }
    }

    /// The measures in whole units: requests, cents, months.
    pub(crate) fn units(&self) -> [Integer; 3] {
        [
            self.requests_met.into(),
            self.last_closing_balance.0.clone(),
            u128::from(self.months_to_floor).into(),
        ]
    }
}

/// Millionths of a request, of a dollar and of a month in one unit of [`Measures::units`].
pub(crate) const MILLIONTHS_IN_UNIT: [i64; 3] = [1_000_000, 10_000, 1_000_000];

impl From<[Integer; 3]> for MeasureShares {
    fn from([requests_met, last_closing_balance, months_to_floor]: [Integer; 3]) -> Self {
        Self {
            requests_met: Millionths(requests_met),
            last_closing_balance: Millionths(last_closing_balance),
            months_to_floor: Millionths(months_to_floor),
        }
    }
}
