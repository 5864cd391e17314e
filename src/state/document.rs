//! What a person makes and undo restores.

use std::collections::BTreeMap;
use std::rc::Rc;

use fund_model::{
    DemandDraft, Month, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, Stage,
    SupportDraft, Word,
};

use super::field::{Field, RowId};
use super::origin::Origin;
use super::plan::Plan;

/// Everything a person typed or chose: canonical texts, rows, and the texts that could not be read.
///
/// Rows are shared between versions, so that a snapshot for undo costs a pointer per row and an unchanged row is
/// recognised at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Under which it is kept in this browser. Each scenario that is opened anew has another.
    pub id: ScenarioId,
    pub origin: Origin,
    pub name: String,
    pub as_of: String,
    pub opening_balance: String,
    pub annual_target: String,
    pub years: String,
    pub counting: String,
    pub pledges: Vec<Rc<PledgeRow>>,
    pub demand: DemandTexts,
    pub queue: Vec<Rc<RequestRow>>,
    pub support: SupportDraft,
    pub reserve: ReserveTexts,
    /// What is asked of the scenario.
    pub plan: Plan,
    /// Texts that could not be read as a value at all; the field keeps its last value beside it.
    pub unread: BTreeMap<Field, String>,
    /// The identity that the next new row gets.
    pub next_row: RowId,
}

/// Identity of a scenario in this browser: letters, digits and hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ScenarioId(pub String);

/// One pledge of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PledgeRow {
    pub id: RowId,
    /// An inactive row stays in the document and is left out of the scenario.
    pub active: bool,
    pub pledge: PledgeDraft,
}

/// One named request of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestRow {
    pub id: RowId,
    pub request: RequestDraft,
}

/// The demand without its queue, whose rows stand in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemandTexts {
    pub kind: String,
    pub requests: String,
    pub average_request: String,
    pub requests_growth: String,
    pub cost_growth: String,
}

/// The reserve with one value a kind, so that changing the kind there and back loses nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReserveTexts {
    pub kind: String,
    pub amount: String,
    pub share_of_spending: String,
    pub months_of_spending: String,
}

/// Share of a year's spending that United Nations texts name for an operating reserve.
pub const UN_RESERVE_SHARE: &str = "0.15";
/// Months of spending that the Fund kept, as the back-test of 2024 shows.
pub const RESERVE_MONTHS: &str = "12";

impl PledgeRow {
    /// Whether nothing was filled in yet: such a row is left out of the scenario, and the grid says so.
    pub fn is_blank(&self) -> bool {
        self.pledge.donor.trim().is_empty() && self.pledge.amount.is_empty()
    }

    /// Whether the row is part of the scenario.
    pub fn counts(&self) -> bool {
        self.active && !self.is_blank()
    }
}

impl RequestRow {
    /// Whether nothing was filled in yet: such a row is left out of the scenario, and the queue says so.
    pub fn is_blank(&self) -> bool {
        self.request.title.trim().is_empty() && self.request.amount.is_empty()
    }
}

impl Document {
    /// The document that holds a scenario. It has no identity yet.
    pub fn from_draft(origin: Origin, draft: ScenarioDraft) -> Self {
        let mut next_row = RowId(1);
        let pledges = draft.pledges.into_iter().map(|pledge| {
            Rc::new(PledgeRow {
                id: take_row(&mut next_row),
                active: true,
                pledge,
            })
        });
        let pledges = pledges.collect();
        let queue = draft.demand.queue.into_iter();
        let queue = queue
            .map(|request| {
                Rc::new(RequestRow {
                    id: take_row(&mut next_row),
                    request,
                })
            })
            .collect();
        Self {
            id: ScenarioId::default(),
            origin,
            name: draft.name,
            as_of: draft.as_of,
            opening_balance: draft.opening_balance,
            annual_target: draft.annual_target,
            years: draft.years,
            counting: draft.counting,
            pledges,
            demand: DemandTexts {
                kind: draft.demand.kind,
                requests: draft.demand.requests,
                average_request: draft.demand.average_request,
                requests_growth: draft.demand.requests_growth,
                cost_growth: draft.demand.cost_growth,
            },
            queue,
            support: draft.support,
            reserve: ReserveTexts::from_draft(draft.reserve),
            plan: Plan::default(),
            unread: BTreeMap::new(),
            next_row,
        }
    }

    /// What it is called beside another version of itself.
    pub fn name_beside(&self) -> String {
        format!("{} (2)", self.name)
    }

    /// Whether it is the other document, whatever they are kept under.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let renamed = |document: &Self| Self {
            id: ScenarioId::default(),
            ..document.clone()
        };
        renamed(self) == renamed(other)
    }

    /// The scenario that the document describes, without the rows that are switched off or blank.
    pub fn draft(&self) -> ScenarioDraft {
        ScenarioDraft {
            name: self.name.clone(),
            as_of: self.as_of.clone(),
            opening_balance: self.opening_balance.clone(),
            annual_target: self.annual_target.clone(),
            years: self.years.clone(),
            counting: self.counting.clone(),
            pledges: self
                .counted_pledges()
                .map(|row| row.pledge.clone())
                .collect(),
            demand: DemandDraft {
                kind: self.demand.kind.clone(),
                requests: self.demand.requests.clone(),
                average_request: self.demand.average_request.clone(),
                requests_growth: self.demand.requests_growth.clone(),
                cost_growth: self.demand.cost_growth.clone(),
                queue: self
                    .counted_requests()
                    .map(|row| row.request.clone())
                    .collect(),
            },
            support: self.support.clone(),
            reserve: ReserveDraft {
                kind: self.reserve.kind.clone(),
                value: self.text(self.reserve_field()).to_owned(),
            },
        }
    }

    /// The pledges of the scenario, in its order.
    pub fn counted_pledges(&self) -> impl Iterator<Item = &Rc<PledgeRow>> {
        self.pledges.iter().filter(|row| row.counts())
    }

    /// The requests of the queue that the scenario has, in its order.
    pub fn counted_requests(&self) -> impl Iterator<Item = &Rc<RequestRow>> {
        self.queue.iter().filter(|row| !row.is_blank())
    }

    /// The field that holds the reserve's value under its present kind.
    pub fn reserve_field(&self) -> Field {
        match self.reserve.kind.as_str() {
            "amount" => Field::ReserveAmount,
            "share_of_spending" => Field::ReserveShare,
            _ => Field::ReserveMonths,
        }
    }

    /// What a new row of the grid holds: blank but for the defaults of the format, a first payment in the month that
    /// follows the opening balance, and the stage `assumed`, for what a person types here is their hypothesis until
    /// they say otherwise.
    pub fn new_pledge(&self) -> PledgeDraft {
        let next_month = self
            .as_of
            .parse()
            .map(|as_of: Month| as_of.plus(1).to_string());
        PledgeDraft {
            stage: Stage::Assumed.word().to_owned(),
            first_payment: next_month.unwrap_or_default(),
            ..PledgeDraft::default()
        }
    }

    /// The row of a pledge.
    pub fn pledge(&self, row: RowId) -> Option<&Rc<PledgeRow>> {
        self.pledges.iter().find(|pledge| pledge.id == row)
    }

    /// The row of a request.
    pub fn request(&self, row: RowId) -> Option<&Rc<RequestRow>> {
        self.queue.iter().find(|request| request.id == row)
    }

    /// A fresh row identity.
    pub fn new_row(&mut self) -> RowId {
        take_row(&mut self.next_row)
    }

    /// Gives every row of the gift table its suggestion.
    pub fn reset_tiers(&mut self) {
        self.plan.reset_tiers();
        self.unread
            .retain(|field, _| !matches!(field, Field::Plan(part) if part.is_of_tier()));
    }

    /// Forgets the unread texts of a row that goes away.
    pub fn forget_row(&mut self, row: RowId) {
        self.unread.retain(|field, _| field.row() != Some(row));
    }
}

fn take_row(next: &mut RowId) -> RowId {
    let row = *next;
    next.0 += 1;
    row
}

impl ReserveTexts {
    fn from_draft(reserve: ReserveDraft) -> Self {
        let mut texts = Self {
            kind: reserve.kind,
            amount: String::new(),
            share_of_spending: UN_RESERVE_SHARE.to_owned(),
            months_of_spending: RESERVE_MONTHS.to_owned(),
        };
        match texts.kind.as_str() {
            "amount" => texts.amount = reserve.value,
            "share_of_spending" => texts.share_of_spending = reserve.value,
            _ => texts.months_of_spending = reserve.value,
        }
        texts
    }
}
