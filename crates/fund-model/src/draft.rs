//! A scenario as a person or a file wrote it: every field is text and may be wrong.

use crate::{Problem, Scenario};

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
#[allow(missing_docs, reason = "each field is the text of the field of the same name of `Pledge`")]
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
#[allow(missing_docs, reason = "each field is the text of the field of the same name of `Demand`")]
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
#[allow(missing_docs, reason = "each field is the text of the field of the same name of `QueuedRequest`")]
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
#[allow(missing_docs, reason = "each field is the text of the field of the same name of `Support`")]
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
#[allow(missing_docs, reason = "each field is the text of the field of the same name of `Reserve`")]
pub struct ReserveDraft {
    pub kind: String,
    pub value: String,
}
