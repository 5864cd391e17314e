//! The text of any field of a document: where it stands, how it is read and written.

use std::rc::Rc;

use fund_model::{Decimal, PledgeDraft};

use super::document::{Document, PledgeRow, RequestRow};
use super::field::{Field, PledgeField, RequestField, RowId};

impl Document {
    /// The canonical text of a field; empty for a row that is gone.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Pledge(row, part) => self.pledge(row).map_or("", |row| row.text(part)),
            Field::Request(row, part) => self.request(row).map_or("", |row| row.text(part)),
            Field::Plan(part) => self.plan.text(part),
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
                    if part == PledgeField::Currency && text == US_DOLLAR {
                        self.unread
                            .remove(&Field::Pledge(row.id, PledgeField::Rate));
                    }
                    write_pledge(&mut Rc::make_mut(row).pledge, part, text);
                }
            }
            Field::Request(row, part) => {
                if let Some(row) = self.queue.iter_mut().find(|request| request.id == row) {
                    Rc::make_mut(row).write(part, &text);
                }
            }
            other => self.put(other, text),
        }
    }

    /// Puts a text into a field outside the rows, as it is.
    pub(super) fn put(&mut self, field: Field, text: String) {
        if let Field::Plan(part) = field {
            self.plan.write(part, text);
        } else if let Some(slot) = self.slot(field) {
            *slot = text;
        }
    }

    /// Where the text of a field outside the rows stands.
    fn slot(&mut self, field: Field) -> Option<&mut String> {
        Some(match field {
            Field::Pledge(..) | Field::Request(..) | Field::Plan(_) => return None,
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

    /// Writes one field as it is, such as one that was saved.
    pub fn write(&mut self, field: PledgeField, text: String) {
        *pledge_text(&mut self.pledge, field) = text;
    }
}

/// The currency whose rate is 1 by definition.
const US_DOLLAR: &str = "USD";

/// Writes a field of a pledge. The rate follows the currency: one US$ is worth one US$, and what another currency is
/// worth has to be said, so the 1 of the US$ does not stay behind as if it were its rate.
pub fn write_pledge(pledge: &mut PledgeDraft, field: PledgeField, text: String) {
    if field == PledgeField::Currency && pledge.currency != text {
        let rate = Field::Pledge(RowId::default(), PledgeField::Rate);
        if text == US_DOLLAR {
            "1".clone_into(&mut pledge.rate);
        } else if pledge.currency == US_DOLLAR && same_value(rate, &pledge.rate, "1") {
            pledge.rate.clear();
        }
    }
    *pledge_text(pledge, field) = text;
}

/// Where the text of a field stands in a pledge.
fn pledge_text(pledge: &mut PledgeDraft, field: PledgeField) -> &mut String {
    match field {
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
