//! What a person makes and undo restores.

use std::collections::BTreeMap;
use std::rc::Rc;

use fund_model::{
    Decimal, DemandDraft, Month, PledgeDraft, RequestDraft, ReserveDraft, ScenarioDraft, Stage,
    SupportDraft, Word,
};

use super::field::{Field, PledgeField, RequestField, RowId};

/// Everything a person typed or chose: canonical texts, rows, and the texts that could not be read.
///
/// Rows are shared between versions, so that a snapshot for undo costs a pointer per row and an unchanged row is
/// recognised at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The preset this document started from: where "reset" goes back to.
    pub origin: String,
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
    /// Texts that could not be read as a value at all; the field keeps its last value beside it.
    pub unread: BTreeMap<Field, String>,
    /// The identity that the next new row gets.
    pub next_row: RowId,
}

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

impl Document {
    /// The document that holds a scenario, opened from the preset `origin`.
    pub fn from_draft(origin: &str, draft: ScenarioDraft) -> Self {
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
            origin: origin.to_owned(),
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
            unread: BTreeMap::new(),
            next_row,
        }
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
                queue: self.queue.iter().map(|row| row.request.clone()).collect(),
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

    /// The canonical text of a field; empty for a row that is gone.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Pledge(row, part) => self.pledge(row).map_or("", |row| row.text(part)),
            Field::Request(row, part) => self.request(row).map_or("", |row| row.text(part)),
            Field::Name => &self.name,
            Field::AsOf => &self.as_of,
            Field::OpeningBalance => &self.opening_balance,
            Field::AnnualTarget => &self.annual_target,
            Field::Years => &self.years,
            Field::Counting => &self.counting,
            Field::DemandKind => &self.demand.kind,
            Field::Requests => &self.demand.requests,
            Field::AverageRequest => &self.demand.average_request,
            Field::RequestsGrowth => &self.demand.requests_growth,
            Field::CostGrowth => &self.demand.cost_growth,
            Field::Rule => &self.support.rule,
            Field::Cap => &self.support.cap,
            Field::AwardShare => &self.support.award_share,
            Field::Utilisation => &self.support.utilisation,
            Field::SupportCostRate => &self.support.support_cost_rate,
            Field::OtherCosts => &self.support.other_costs,
            Field::ReserveKind => &self.reserve.kind,
            Field::ReserveAmount => &self.reserve.amount,
            Field::ReserveShare => &self.reserve.share_of_spending,
            Field::ReserveMonths => &self.reserve.months_of_spending,
        }
    }

    /// Writes a readable text into a field. A text of the same value as the present one changes nothing, so that
    /// `1,000` over `1000.00` is no edit.
    pub fn write(&mut self, field: Field, text: String) {
        self.unread.remove(&field);
        if same_value(field, self.text(field), &text) {
            return;
        }
        match field {
            Field::Pledge(row, part) => {
                if let Some(row) = self.pledges.iter_mut().find(|pledge| pledge.id == row) {
                    Rc::make_mut(row).write(part, text);
                }
            }
            Field::Request(row, part) => {
                if let Some(row) = self.queue.iter_mut().find(|request| request.id == row) {
                    Rc::make_mut(row).write(part, &text);
                }
            }
            other => {
                if let Some(slot) = self.slot(other) {
                    *slot = text;
                }
            }
        }
    }

    /// Where the text of a field outside the rows stands.
    fn slot(&mut self, field: Field) -> Option<&mut String> {
        Some(match field {
            Field::Pledge(..) | Field::Request(..) => return None,
            Field::Name => &mut self.name,
            Field::AsOf => &mut self.as_of,
            Field::OpeningBalance => &mut self.opening_balance,
            Field::AnnualTarget => &mut self.annual_target,
            Field::Years => &mut self.years,
            Field::Counting => &mut self.counting,
            Field::DemandKind => &mut self.demand.kind,
            Field::Requests => &mut self.demand.requests,
            Field::AverageRequest => &mut self.demand.average_request,
            Field::RequestsGrowth => &mut self.demand.requests_growth,
            Field::CostGrowth => &mut self.demand.cost_growth,
            Field::Rule => &mut self.support.rule,
            Field::Cap => &mut self.support.cap,
            Field::AwardShare => &mut self.support.award_share,
            Field::Utilisation => &mut self.support.utilisation,
            Field::SupportCostRate => &mut self.support.support_cost_rate,
            Field::OtherCosts => &mut self.support.other_costs,
            Field::ReserveKind => &mut self.reserve.kind,
            Field::ReserveAmount => &mut self.reserve.amount,
            Field::ReserveShare => &mut self.reserve.share_of_spending,
            Field::ReserveMonths => &mut self.reserve.months_of_spending,
        })
    }

    /// A fresh row identity.
    pub fn new_row(&mut self) -> RowId {
        take_row(&mut self.next_row)
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

/// Whether two texts of a field mean the same.
pub fn same_value(field: Field, one: &str, other: &str) -> bool {
    let decimal = |text: &str| text.parse::<Decimal>().ok();
    one == other || field.is_number() && decimal(one).is_some_and(|one| Some(one) == decimal(other))
}

impl PledgeRow {
    /// The canonical text of one field.
    pub fn text(&self, field: PledgeField) -> &str {
        let pledge = &self.pledge;
        match field {
            PledgeField::Donor => &pledge.donor,
            PledgeField::Amount => &pledge.amount,
            PledgeField::Currency => &pledge.currency,
            PledgeField::Rate => &pledge.rate,
            PledgeField::Stage => &pledge.stage,
            PledgeField::Probability => &pledge.probability,
            PledgeField::FirstPayment => &pledge.first_payment,
            PledgeField::Payments => &pledge.payments,
            PledgeField::IntervalMonths => &pledge.interval_months,
            PledgeField::Growth => &pledge.growth,
        }
    }

    /// Writes one field.
    pub fn write(&mut self, field: PledgeField, text: String) {
        let pledge = &mut self.pledge;
        *match field {
            PledgeField::Donor => &mut pledge.donor,
            PledgeField::Amount => &mut pledge.amount,
            PledgeField::Currency => &mut pledge.currency,
            PledgeField::Rate => &mut pledge.rate,
            PledgeField::Stage => &mut pledge.stage,
            PledgeField::Probability => &mut pledge.probability,
            PledgeField::FirstPayment => &mut pledge.first_payment,
            PledgeField::Payments => &mut pledge.payments,
            PledgeField::IntervalMonths => &mut pledge.interval_months,
            PledgeField::Growth => &mut pledge.growth,
        } = text;
    }
}

impl RequestRow {
    /// The canonical text of one field; `true`, `false` or empty for a flag.
    pub fn text(&self, field: RequestField) -> &str {
        let request = &self.request;
        match field {
            RequestField::Title => &request.title,
            RequestField::Year => &request.year,
            RequestField::Amount => &request.amount,
            RequestField::Region => &request.region,
            RequestField::Area => &request.area,
            RequestField::Ldc => flag_text(request.ldc),
            RequestField::Sids => flag_text(request.sids),
        }
    }

    /// Writes one field; any text but `true` and `false` makes a flag unknown.
    pub fn write(&mut self, field: RequestField, text: &str) {
        let request = &mut self.request;
        match field {
            RequestField::Title => text.clone_into(&mut request.title),
            RequestField::Year => text.clone_into(&mut request.year),
            RequestField::Amount => text.clone_into(&mut request.amount),
            RequestField::Region => text.clone_into(&mut request.region),
            RequestField::Area => text.clone_into(&mut request.area),
            RequestField::Ldc => request.ldc = text.parse().ok(),
            RequestField::Sids => request.sids = text.parse().ok(),
        }
    }
}

const fn flag_text(flag: Option<bool>) -> &'static str {
    match flag {
        None => "",
        Some(true) => "true",
        Some(false) => "false",
    }
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
