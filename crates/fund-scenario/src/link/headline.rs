//! The figures that the calculator shows first, to be compared when another calculator opens a link.

use fund_model::{Money, Projection, Runway, RunwayEnd, Tenths, YearResult};

/// The headline figures of a projection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Requests met over the whole horizon.
    pub requests_met: u128,
    /// All requests of the horizon.
    pub requests: u128,
    /// How long the reserve lasts.
    pub runway: Runway,
    /// What the receipts of the first year lack of the annual target, US$.
    pub target_gap: Money,
    /// What one more request of the first year needs, US$; `None` where every request is met.
    pub next_request_needs: Option<Money>,
    /// The balance at the end of the horizon, US$.
    pub last_closing_balance: Money,
}

/// One of the figures of a [`Headline`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadlineFigure {
    /// [`Headline::requests_met`].
    RequestsMet,
    /// [`Headline::requests`].
    Requests,
    /// [`Runway::to_floor`].
    ToFloor,
    /// [`Runway::to_zero`].
    ToZero,
    /// [`Runway::gross_months`].
    GrossMonths,
    /// [`Runway::net_months`].
    NetMonths,
    /// [`Headline::target_gap`].
    TargetGap,
    /// [`Headline::next_request_needs`].
    NextRequestNeeds,
    /// [`Headline::last_closing_balance`].
    LastClosingBalance,
}

/// The value of a [`HeadlineFigure`]; what `None` means is said where the figure is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadlineValue {
    /// A number of requests.
    Requests(u128),
    /// Where a runway ends.
    RunwayEnd(Option<RunwayEnd>),
    /// A number of months.
    Months(Option<Tenths>),
    /// An amount, US$.
    Amount(Option<Money>),
}

/// A figure that is not the same in two headlines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadlineDifference {
    /// Which figure.
    pub figure: HeadlineFigure,
    /// Its value in the link.
    pub sent: HeadlineValue,
    /// Its value here.
    pub found: HeadlineValue,
}

/// The headline figures of a projection.
#[must_use]
pub fn headline(projection: &Projection) -> Headline {
    let total = |count: fn(&YearResult) -> u128| projection.years.iter().map(count).sum();
    let first = projection.years.first();
    let last = projection.years.last();
    Headline {
        requests_met: total(|year| year.met),
        requests: total(|year| year.requests),
        runway: projection.runway.clone(),
        target_gap: first
            .map(|year| year.target_gap.clone())
            .unwrap_or_default(),
        next_request_needs: first.and_then(|year| year.next_request_needs.clone()),
        last_closing_balance: last.map(|year| year.closing.clone()).unwrap_or_default(),
    }
}

impl Headline {
    /// Which figures of a link are not those that were `found` here, in the order of [`HeadlineFigure`]; none if the
    /// two headlines are equal.
    #[must_use]
    pub fn differences(&self, found: &Self) -> Vec<HeadlineDifference> {
        let both = self.figures().into_iter().zip(found.figures());
        both.filter(|((_, sent), (_, found))| sent != found)
            .map(|((figure, sent), (_, found))| HeadlineDifference {
                figure,
                sent,
                found,
            })
            .collect()
    }

    fn figures(&self) -> [(HeadlineFigure, HeadlineValue); 9] {
        use HeadlineFigure as Figure;
        use HeadlineValue::{Amount, Months, Requests, RunwayEnd};
        let runway = &self.runway;
        [
            (Figure::RequestsMet, Requests(self.requests_met)),
            (Figure::Requests, Requests(self.requests)),
            (Figure::ToFloor, RunwayEnd(runway.to_floor)),
            (Figure::ToZero, RunwayEnd(runway.to_zero)),
            (Figure::GrossMonths, Months(runway.gross_months.clone())),
            (Figure::NetMonths, Months(runway.net_months.clone())),
            (Figure::TargetGap, Amount(Some(self.target_gap.clone()))),
            (
                Figure::NextRequestNeeds,
                Amount(self.next_request_needs.clone()),
            ),
            (
                Figure::LastClosingBalance,
                Amount(Some(self.last_closing_balance.clone())),
            ),
        ]
    }
}
