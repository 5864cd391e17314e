//! The scenarios that are measured.

use fund_model::{
    Decimal, PledgeDraft, RequestDraft, RequestsSpread, ScenarioDraft, SimulationSettings,
};

/// What the peers compute too: 26 pledges, 10 years by month, every request met.
pub(crate) fn peer() -> ScenarioDraft {
    ScenarioDraft {
        years: "10".into(),
        pledges: (0..26).map(yearly).collect(),
        ..fund()
    }
}

/// Ten payments, one a year, the first in one of the first twelve months.
fn yearly(index: u32) -> PledgeDraft {
    PledgeDraft {
        donor: format!("Contributor {index}"),
        amount: (10_000 + 3_711 * index).to_string(),
        stage: "assumed".into(),
        first_payment: format!("2025-{:02}", 1 + index % 12),
        payments: "10".into(),
        ..PledgeDraft::default()
    }
}

/// A scenario with so many pledges, queued requests or years, under the rule that looks at every month.
///
/// # Panics
/// If nothing of this name grows.
pub(crate) fn growing(what: &str, size: u32) -> ScenarioDraft {
    let mut draft = peer();
    draft.support.rule = "protect_reserve".into();
    match what {
        "pledges" => draft.pledges = (0..size).map(yearly).collect(),
        "requests" => {
            draft.demand.kind = "queue".into();
            draft.demand.queue = (0..size).map(queued).collect();
        }
        "years" => draft.years = size.to_string(),
        _ => panic!("there is no work `{what}`"),
    }
    draft
}

fn queued(index: u32) -> RequestDraft {
    RequestDraft {
        title: format!("Request {index}"),
        year: (1 + index % 10).to_string(),
        amount: format!("{}.48", 20_000 + 313 * (index % 131)),
        ..RequestDraft::default()
    }
}

/// What the contributions of ten contributors were in 2024.
const GIFTS: [&str; 10] = [
    "36256.27", "30000", "5446.62", "36634.28", "150000", "15000", "40000", "90000", "10000",
    "20833.33",
];

/// Five years in which each of ten gifts comes or does not come, each year anew, with an uncertain number of requests
/// that ask an uncertain amount.
pub(crate) fn uncertain(runs: u32) -> (ScenarioDraft, SimulationSettings) {
    let years = 2025..2030;
    let gifts = years.flat_map(|year| (1..).zip(GIFTS).map(move |gift| once(year, gift)));
    let draft = ScenarioDraft {
        years: "5".into(),
        pledges: gifts.collect(),
        ..fund()
    };
    let settings = SimulationSettings {
        runs,
        requests_spread: RequestsSpread::Poisson,
        cost_cv: Decimal::new(2, 1),
        ..SimulationSettings::default()
    };
    (draft, settings)
}

fn once(year: u32, (month, amount): (u32, &str)) -> PledgeDraft {
    PledgeDraft {
        donor: format!("Contributor {month}"),
        amount: amount.into(),
        stage: "announced".into(),
        probability: "0.7".into(),
        first_payment: format!("{year}-{month:02}"),
        ..PledgeDraft::default()
    }
}

/// The Fund at the end of 2024, 31 requests a year of the average size of 2024, twelve months of spending in reserve.
fn fund() -> ScenarioDraft {
    let mut draft = ScenarioDraft {
        name: "Measured".into(),
        as_of: "2024-12".into(),
        opening_balance: "1199655.35".into(),
        annual_target: "1500000".into(),
        ..ScenarioDraft::default()
    };
    draft.demand.requests = "31".into();
    draft.demand.average_request = "41935.48".into();
    draft.support.rule = "meet_all".into();
    draft.support.support_cost_rate = "0.13".into();
    draft.reserve.kind = "months_of_spending".into();
    draft.reserve.value = "12".into();
    draft
}
