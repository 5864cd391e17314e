//! Which field of the document is meant: a closed set, by row identity and never by position.

use super::plan::PlanField;

/// Identity of a pledge or request row, kept for the row's whole life whatever its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RowId(pub u32);

/// A field that a person can fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Name,
    AsOf,
    OpeningBalance,
    AnnualTarget,
    Years,
    Counting,
    DemandKind,
    Requests,
    AverageRequest,
    RequestsGrowth,
    CostGrowth,
    Rule,
    Cap,
    AwardShare,
    Utilisation,
    SupportCostRate,
    OtherCosts,
    ReserveKind,
    /// The reserve's value while its kind is `amount`; each kind remembers its own value.
    ReserveAmount,
    ReserveShare,
    ReserveMonths,
    Pledge(RowId, PledgeField),
    Request(RowId, RequestField),
    /// A field of what is asked of the scenario, which is no part of it.
    Plan(PlanField),
}

/// A field of one pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PledgeField {
    Donor,
    Amount,
    Currency,
    Rate,
    Stage,
    Probability,
    FirstPayment,
    Payments,
    IntervalMonths,
    Growth,
}

/// A field of one request of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestField {
    Title,
    Year,
    Amount,
    Region,
    Area,
    Ldc,
    Sids,
}

impl PledgeField {
    /// Every field, in the order of the format and of pasted columns.
    pub const ALL: [Self; 10] = [
        Self::Donor,
        Self::Amount,
        Self::Currency,
        Self::Rate,
        Self::Stage,
        Self::Probability,
        Self::FirstPayment,
        Self::Payments,
        Self::IntervalMonths,
        Self::Growth,
    ];

    /// The field's name in the format, in Fluent ids and in CSS classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Donor => "donor",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::Rate => "rate",
            Self::Stage => "stage",
            Self::Probability => "probability",
            Self::FirstPayment => "first_payment",
            Self::Payments => "payments",
            Self::IntervalMonths => "interval_months",
            Self::Growth => "growth",
        }
    }
}

impl RequestField {
    /// Every field, in the order of the format.
    pub const ALL: [Self; 7] = [
        Self::Title,
        Self::Year,
        Self::Amount,
        Self::Region,
        Self::Area,
        Self::Ldc,
        Self::Sids,
    ];

    /// The field's name in the format, in Fluent ids and in CSS classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Year => "year",
            Self::Amount => "amount",
            Self::Region => "region",
            Self::Area => "area",
            Self::Ldc => "ldc",
            Self::Sids => "sids",
        }
    }
}

impl Field {
    /// Every field that stands outside the rows.
    pub const OUTSIDE_ROWS: [Self; 21] = [
        Self::Name,
        Self::AsOf,
        Self::OpeningBalance,
        Self::AnnualTarget,
        Self::Years,
        Self::Counting,
        Self::DemandKind,
        Self::Requests,
        Self::AverageRequest,
        Self::RequestsGrowth,
        Self::CostGrowth,
        Self::Rule,
        Self::Cap,
        Self::AwardShare,
        Self::Utilisation,
        Self::SupportCostRate,
        Self::OtherCosts,
        Self::ReserveKind,
        Self::ReserveAmount,
        Self::ReserveShare,
        Self::ReserveMonths,
    ];

    /// The field's name in Fluent ids and in CSS classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::AsOf => "as_of",
            Self::OpeningBalance => "opening_balance",
            Self::AnnualTarget => "annual_target",
            Self::Years => "years",
            Self::Counting => "counting",
            Self::DemandKind => "demand_kind",
            Self::Requests => "requests",
            Self::AverageRequest => "average_request",
            Self::RequestsGrowth => "requests_growth",
            Self::CostGrowth => "cost_growth",
            Self::Rule => "rule",
            Self::Cap => "cap",
            Self::AwardShare => "award_share",
            Self::Utilisation => "utilisation",
            Self::SupportCostRate => "support_cost_rate",
            Self::OtherCosts => "other_costs",
            Self::ReserveKind => "reserve_kind",
            Self::ReserveAmount => "reserve_amount",
            Self::ReserveShare => "reserve_share",
            Self::ReserveMonths => "reserve_months",
            Self::Pledge(_, field) => field.name(),
            Self::Request(_, field) => field.name(),
            Self::Plan(field) => field.name(),
        }
    }

    /// The field's path in the JSON format, for a field outside the rows.
    pub const fn path(self) -> &'static str {
        match self {
            Self::DemandKind => "demand.kind",
            Self::Requests => "demand.requests",
            Self::AverageRequest => "demand.average_request",
            Self::RequestsGrowth => "demand.requests_growth",
            Self::CostGrowth => "demand.cost_growth",
            Self::Rule => "support.rule",
            Self::Cap => "support.cap",
            Self::AwardShare => "support.award_share",
            Self::Utilisation => "support.utilisation",
            Self::SupportCostRate => "support.support_cost_rate",
            Self::OtherCosts => "support.other_costs",
            Self::ReserveKind => "reserve.kind",
            Self::ReserveAmount | Self::ReserveShare | Self::ReserveMonths => "reserve.value",
            other => other.name(),
        }
    }

    /// Whether the field's text is a number, so that `12` and `12.00` are the same value.
    pub const fn is_number(self) -> bool {
        match self {
            Self::Name
            | Self::AsOf
            | Self::Counting
            | Self::DemandKind
            | Self::Rule
            | Self::ReserveKind => false,
            Self::Pledge(_, field) => !matches!(
                field,
                PledgeField::Donor
                    | PledgeField::Currency
                    | PledgeField::Stage
                    | PledgeField::FirstPayment
            ),
            Self::Request(_, field) => {
                matches!(field, RequestField::Year | RequestField::Amount)
            }
            Self::Plan(field) => field.is_number(),
            _ => true,
        }
    }

    /// The row that the field stands in.
    pub const fn row(self) -> Option<RowId> {
        match self {
            Self::Pledge(row, _) | Self::Request(row, _) => Some(row),
            _ => None,
        }
    }
}
