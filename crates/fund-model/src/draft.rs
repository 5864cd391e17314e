//! A scenario as a person or a file wrote it: every field is text and may be wrong.

use rust_decimal::Decimal;

use crate::scenario::{
    Demand, Pledge, QueuedRequest, Reserve, Scenario, Support, SupportRule, Word,
};

/// A scenario before its check: the fields of format version 1, each as the text that stands in it.
///
/// An empty text means that nothing was given. Whoever makes a draft fills in the defaults of absent optional fields
/// ([`ScenarioDraft::default`], [`PledgeDraft::default`] and so on hold them), so that an emptied field is a problem
/// and is never replaced by a default in silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioDraft {
    /// See [`Scenario::name`].
    pub name: String,
    /// `YYYY-MM`.
    pub as_of: String,
    /// US$.
    pub opening_balance: String,
    /// US$.
    pub annual_target: String,
    /// Whole number.
    pub years: String,
    /// A word of [`crate::Counting`].
    pub counting: String,
    /// The pledges.
    pub pledges: Vec<PledgeDraft>,
    /// The demand.
    pub demand: DemandDraft,
    /// The support.
    pub support: SupportDraft,
    /// The reserve.
    pub reserve: ReserveDraft,
}

/// See [`crate::Pledge`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each field is the text of the field of the same name of `Pledge`"
)]
pub struct PledgeDraft {
    pub donor: String,
    pub amount: String,
    pub currency: String,
    pub rate: String,
    pub stage: String,
    pub probability: String,
    pub first_payment: String,
    pub payments: String,
    pub interval_months: String,
    pub growth: String,
}

/// Both kinds of demand side by side, so that changing the kind loses nothing; only the one that `kind` names is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each field is the text of the field of the same name of `Demand`"
)]
pub struct DemandDraft {
    pub kind: String,
    pub requests: String,
    pub average_request: String,
    pub requests_growth: String,
    pub cost_growth: String,
    /// The named requests of kind `queue` (in JSON the field is `requests` there too).
    pub queue: Vec<RequestDraft>,
}

/// See [`crate::QueuedRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each field is the text of the field of the same name of `QueuedRequest`"
)]
pub struct RequestDraft {
    pub title: String,
    pub year: String,
    pub amount: String,
    pub region: String,
    pub area: String,
    pub ldc: Option<bool>,
    pub sids: Option<bool>,
}

/// See [`crate::Support`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each field is the text of the field of the same name of `Support`"
)]
pub struct SupportDraft {
    pub rule: String,
    pub cap: String,
    pub award_share: String,
    pub utilisation: String,
    pub support_cost_rate: String,
    pub other_costs: String,
}

/// See [`crate::Reserve`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each field is the text of the field of the same name of `Reserve`"
)]
pub struct ReserveDraft {
    pub kind: String,
    pub value: String,
}

impl Default for ScenarioDraft {
    fn default() -> Self {
        Self {
            name: String::new(),
            as_of: String::new(),
            opening_balance: String::new(),
            annual_target: String::new(),
            years: String::new(),
            counting: "all".to_owned(),
            pledges: Vec::new(),
            demand: DemandDraft::default(),
            support: SupportDraft::default(),
            reserve: ReserveDraft::default(),
        }
    }
}

impl Default for PledgeDraft {
    fn default() -> Self {
        Self {
            donor: String::new(),
            amount: String::new(),
            currency: "USD".to_owned(),
            rate: "1".to_owned(),
            stage: String::new(),
            probability: "1".to_owned(),
            first_payment: String::new(),
            payments: "1".to_owned(),
            interval_months: "12".to_owned(),
            growth: "0".to_owned(),
        }
    }
}

impl Default for DemandDraft {
    fn default() -> Self {
        Self {
            kind: "average".to_owned(),
            requests: String::new(),
            average_request: String::new(),
            requests_growth: "0".to_owned(),
            cost_growth: "0".to_owned(),
            queue: Vec::new(),
        }
    }
}

impl Default for SupportDraft {
    fn default() -> Self {
        Self {
            rule: String::new(),
            cap: String::new(),
            award_share: "1".to_owned(),
            utilisation: "1".to_owned(),
            support_cost_rate: "0".to_owned(),
            other_costs: "0.00".to_owned(),
        }
    }
}

impl From<&Scenario> for ScenarioDraft {
    /// The canonical texts of a scenario: money with two decimals, other decimals without zeros at the end.
    fn from(scenario: &Scenario) -> Self {
        Self {
            name: scenario.name.clone(),
            as_of: scenario.as_of.to_string(),
            opening_balance: scenario.opening_balance.to_string(),
            annual_target: scenario.annual_target.to_string(),
            years: scenario.years.to_string(),
            counting: scenario.counting.word().to_owned(),
            pledges: scenario.pledges.iter().map(PledgeDraft::from).collect(),
            demand: DemandDraft::from(&scenario.demand),
            support: SupportDraft::from(&scenario.support),
            reserve: ReserveDraft::from(scenario.reserve),
        }
    }
}

/// At least two decimals, a third only where it is there.
fn amount_text(amount: Decimal) -> String {
    let mut amount = amount.normalize();
    if amount.scale() < 2 {
        amount.rescale(2);
    }
    amount.to_string()
}

fn ratio_text(ratio: Decimal) -> String {
    ratio.normalize().to_string()
}

impl From<&Pledge> for PledgeDraft {
    fn from(pledge: &Pledge) -> Self {
        Self {
            donor: pledge.donor.clone(),
            amount: amount_text(pledge.amount),
            currency: pledge.currency.clone(),
            rate: ratio_text(pledge.rate),
            stage: pledge.stage.word().to_owned(),
            probability: ratio_text(pledge.probability),
            first_payment: pledge.first_payment.to_string(),
            payments: pledge.payments.to_string(),
            interval_months: pledge.interval_months.to_string(),
            growth: ratio_text(pledge.growth),
        }
    }
}

impl From<&Demand> for DemandDraft {
    fn from(demand: &Demand) -> Self {
        match demand {
            Demand::Average {
                requests,
                average_request,
                requests_growth,
                cost_growth,
            } => Self {
                kind: "average".to_owned(),
                requests: requests.to_string(),
                average_request: average_request.to_string(),
                requests_growth: ratio_text(*requests_growth),
                cost_growth: ratio_text(*cost_growth),
                queue: Vec::new(),
            },
            Demand::Queue {
                requests,
                cost_growth,
            } => Self {
                kind: "queue".to_owned(),
                cost_growth: ratio_text(*cost_growth),
                queue: requests.iter().map(RequestDraft::from).collect(),
                ..Self::default()
            },
        }
    }
}

impl From<&QueuedRequest> for RequestDraft {
    fn from(request: &QueuedRequest) -> Self {
        Self {
            title: request.title.clone(),
            year: request.year.to_string(),
            amount: request.amount.to_string(),
            region: request.region.clone().unwrap_or_default(),
            area: request
                .area
                .map(|area| area.word().to_owned())
                .unwrap_or_default(),
            ldc: request.ldc,
            sids: request.sids,
        }
    }
}

impl From<&Support> for SupportDraft {
    fn from(support: &Support) -> Self {
        let rule = match support.rule {
            SupportRule::MeetAll => "meet_all",
            SupportRule::Cap(_) => "cap",
            SupportRule::ProtectReserve => "protect_reserve",
            SupportRule::Steady => "steady",
        };
        Self {
            rule: rule.to_owned(),
            cap: support.cap.map(|cap| cap.to_string()).unwrap_or_default(),
            award_share: ratio_text(support.award_share),
            utilisation: ratio_text(support.utilisation),
            support_cost_rate: ratio_text(support.support_cost_rate),
            other_costs: support.other_costs.to_string(),
        }
    }
}

impl From<Reserve> for ReserveDraft {
    fn from(reserve: Reserve) -> Self {
        let (kind, value) = match reserve {
            Reserve::Amount(value) => ("amount", amount_text(value)),
            Reserve::ShareOfSpending(value) => ("share_of_spending", ratio_text(value)),
            Reserve::MonthsOfSpending(value) => ("months_of_spending", ratio_text(value)),
        };
        Self {
            kind: kind.to_owned(),
            value,
        }
    }
}
