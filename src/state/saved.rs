//! The form in which a document is kept in this browser: JSON with a version, invalid texts included.

use std::fmt;
use std::rc::Rc;

use fund_model::{PledgeDraft, RequestDraft, Scenario, SupportDraft};
use serde::{Deserialize, Serialize};

use super::document::{DemandTexts, Document, PledgeRow, RequestRow, ReserveTexts};
use super::field::{Field, RowId};

/// The version that this code writes.
const VERSION: u32 = 1;

/// The saved text is not a document that this version can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a saved document of a known version")
    }
}

impl std::error::Error for Unreadable {}

/// What was open when the page was last left.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub document: Document,
    /// The scenario of the results that were on screen, if it can still be read.
    pub last_good: Option<Scenario>,
}

/// Writes a document and the scenario whose results are on screen.
pub fn to_json(document: &Document, last_good: &Scenario) -> String {
    let saved = SavedV1 {
        version: VERSION,
        document: DocumentV1::from(document),
        last_good: fund_scenario::scenario_json(last_good),
    };
    serde_json::to_string(&saved).expect("texts, flags and numbers can always be written as JSON")
}

/// Reads what [`to_json`] wrote.
///
/// # Errors
/// When the text is not of a version that this code knows.
pub fn from_json(text: &str) -> Result<Saved, Unreadable> {
    let saved: SavedV1 = serde_json::from_str(text).map_err(|_| Unreadable)?;
    if saved.version != VERSION {
        return Err(Unreadable);
    }
    let last_good = fund_scenario::read_scenario(&saved.last_good).ok();
    Ok(Saved {
        document: Document::from(saved.document),
        last_good: last_good.and_then(|draft| draft.check().ok()),
    })
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedV1 {
    version: u32,
    document: DocumentV1,
    last_good: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentV1 {
    origin: String,
    name: String,
    as_of: String,
    opening_balance: String,
    annual_target: String,
    years: String,
    counting: String,
    pledges: Vec<PledgeRowV1>,
    #[serde(with = "DemandV1")]
    demand: DemandTexts,
    queue: Vec<RequestRowV1>,
    #[serde(with = "SupportV1")]
    support: SupportDraft,
    #[serde(with = "ReserveV1")]
    reserve: ReserveTexts,
    unread: Vec<(Field, String)>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PledgeRowV1 {
    id: RowId,
    active: bool,
    #[serde(with = "PledgeV1")]
    pledge: PledgeDraft,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestRowV1 {
    id: RowId,
    #[serde(with = "RequestV1")]
    request: RequestDraft,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "PledgeDraft", deny_unknown_fields)]
struct PledgeV1 {
    donor: String,
    amount: String,
    currency: String,
    rate: String,
    stage: String,
    probability: String,
    first_payment: String,
    payments: String,
    interval_months: String,
    growth: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RequestDraft", deny_unknown_fields)]
struct RequestV1 {
    title: String,
    year: String,
    amount: String,
    region: String,
    area: String,
    ldc: Option<bool>,
    sids: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "DemandTexts", deny_unknown_fields)]
struct DemandV1 {
    kind: String,
    requests: String,
    average_request: String,
    requests_growth: String,
    cost_growth: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SupportDraft", deny_unknown_fields)]
struct SupportV1 {
    rule: String,
    cap: String,
    award_share: String,
    utilisation: String,
    support_cost_rate: String,
    other_costs: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ReserveTexts", deny_unknown_fields)]
struct ReserveV1 {
    kind: String,
    amount: String,
    share_of_spending: String,
    months_of_spending: String,
}

impl From<&Document> for DocumentV1 {
    fn from(document: &Document) -> Self {
        let document = document.clone();
        let pledge_row = |row: Rc<PledgeRow>| PledgeRowV1 {
            id: row.id,
            active: row.active,
            pledge: row.pledge.clone(),
        };
        let request_row = |row: Rc<RequestRow>| RequestRowV1 {
            id: row.id,
            request: row.request.clone(),
        };
        Self {
            origin: document.origin,
            name: document.name,
            as_of: document.as_of,
            opening_balance: document.opening_balance,
            annual_target: document.annual_target,
            years: document.years,
            counting: document.counting,
            pledges: document.pledges.into_iter().map(pledge_row).collect(),
            demand: document.demand,
            queue: document.queue.into_iter().map(request_row).collect(),
            support: document.support,
            reserve: document.reserve,
            unread: document.unread.into_iter().collect(),
        }
    }
}

impl From<DocumentV1> for Document {
    fn from(saved: DocumentV1) -> Self {
        let pledge_row = |row: PledgeRowV1| {
            Rc::new(PledgeRow {
                id: row.id,
                active: row.active,
                pledge: row.pledge,
            })
        };
        let request_row = |row: RequestRowV1| {
            Rc::new(RequestRow {
                id: row.id,
                request: row.request,
            })
        };
        let ids = saved.pledges.iter().map(|row| row.id);
        let ids = ids.chain(saved.queue.iter().map(|row| row.id));
        let next_row = RowId(ids.map(|id| id.0).max().unwrap_or(0).saturating_add(1));
        Self {
            origin: saved.origin,
            name: saved.name,
            as_of: saved.as_of,
            opening_balance: saved.opening_balance,
            annual_target: saved.annual_target,
            years: saved.years,
            counting: saved.counting,
            pledges: saved.pledges.into_iter().map(pledge_row).collect(),
            demand: saved.demand,
            queue: saved.queue.into_iter().map(request_row).collect(),
            support: saved.support,
            reserve: saved.reserve,
            unread: saved.unread.into_iter().collect(),
            next_row,
        }
    }
}
