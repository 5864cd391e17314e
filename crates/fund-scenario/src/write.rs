//! Writing: a scenario as JSON of format version 1, in one canonical form.

use fund_model::{
    DemandDraft, PledgeDraft, RequestDraft, ReserveDraft, Scenario, ScenarioDraft, SupportDraft,
};
use serde::{Serialize, Serializer};

use crate::format::VERSION;

/// A scenario as JSON text: every field in the order of the format, money with two decimals, other decimals without
/// zeros at the end, two spaces of indent and a line break at the end.
///
/// What is written reads back as the same scenario. What was not given (`cap` under another rule, `region`, `area`,
/// `ldc`, `sids`) is left out.
#[must_use]
pub fn scenario_json(scenario: &Scenario) -> String {
    // Not `expect`, which would bring the words of every error of JSON into the page.
    let Ok(mut text) = serde_json::to_string_pretty(&scenario_form(scenario)) else {
        unreachable!("texts, flags and whole numbers can be written");
    };
    text.push('\n');
    text
}

/// A scenario as anything that `serde` writes, in the same form as [`scenario_json`].
pub fn scenario_form(scenario: &Scenario) -> impl Serialize + use<> {
    ScenarioForm(scenario.into())
}

struct ScenarioForm(ScenarioDraft);

impl Serialize for ScenarioForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ScenarioV1::from(&self.0).serialize(serializer)
    }
}

/// Frozen: the fields of format version 1 in their order.
#[derive(Serialize)]
struct ScenarioV1<'a> {
    version: u32,
    name: &'a str,
    as_of: &'a str,
    opening_balance: &'a str,
    annual_target: &'a str,
    years: u32,
    counting: &'a str,
    pledges: Vec<PledgeV1<'a>>,
    demand: DemandV1<'a>,
    support: SupportV1<'a>,
    reserve: ReserveV1<'a>,
}

#[derive(Serialize)]
struct PledgeV1<'a> {
    donor: &'a str,
    amount: &'a str,
    currency: &'a str,
    rate: &'a str,
    stage: &'a str,
    probability: &'a str,
    first_payment: &'a str,
    payments: u32,
    interval_months: u32,
    growth: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum DemandV1<'a> {
    Average {
        kind: &'a str,
        requests: u32,
        average_request: &'a str,
        requests_growth: &'a str,
        cost_growth: &'a str,
    },
    Queue {
        kind: &'a str,
        requests: Vec<RequestV1<'a>>,
        cost_growth: &'a str,
    },
}

#[derive(Serialize)]
struct RequestV1<'a> {
    title: &'a str,
    year: u32,
    amount: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ldc: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sids: Option<bool>,
}

#[derive(Serialize)]
struct SupportV1<'a> {
    rule: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cap: Option<u32>,
    award_share: &'a str,
    utilisation: &'a str,
    support_cost_rate: &'a str,
    other_costs: &'a str,
}

#[derive(Serialize)]
struct ReserveV1<'a> {
    kind: &'a str,
    value: &'a str,
}

impl<'a> From<&'a ScenarioDraft> for ScenarioV1<'a> {
    fn from(draft: &'a ScenarioDraft) -> Self {
        Self {
            version: VERSION,
            name: &draft.name,
            as_of: &draft.as_of,
            opening_balance: &draft.opening_balance,
            annual_target: &draft.annual_target,
            years: whole(&draft.years),
            counting: &draft.counting,
            pledges: draft.pledges.iter().map(PledgeV1::from).collect(),
            demand: (&draft.demand).into(),
            support: (&draft.support).into(),
            reserve: (&draft.reserve).into(),
        }
    }
}

impl<'a> From<&'a PledgeDraft> for PledgeV1<'a> {
    fn from(draft: &'a PledgeDraft) -> Self {
        Self {
            donor: &draft.donor,
            amount: &draft.amount,
            currency: &draft.currency,
            rate: &draft.rate,
            stage: &draft.stage,
            probability: &draft.probability,
            first_payment: &draft.first_payment,
            payments: whole(&draft.payments),
            interval_months: whole(&draft.interval_months),
            growth: &draft.growth,
        }
    }
}

impl<'a> From<&'a DemandDraft> for DemandV1<'a> {
    fn from(draft: &'a DemandDraft) -> Self {
        let DemandDraft {
            kind,
            requests,
            average_request,
            requests_growth,
            cost_growth,
            queue,
        } = draft;
        if kind == "queue" {
            let requests = queue.iter().map(RequestV1::from).collect();
            return Self::Queue {
                kind,
                requests,
                cost_growth,
            };
        }
        Self::Average {
            kind,
            requests: whole(requests),
            average_request,
            requests_growth,
            cost_growth,
        }
    }
}

impl<'a> From<&'a RequestDraft> for RequestV1<'a> {
    fn from(draft: &'a RequestDraft) -> Self {
        Self {
            title: &draft.title,
            year: whole(&draft.year),
            amount: &draft.amount,
            region: given(&draft.region),
            area: given(&draft.area),
            ldc: draft.ldc,
            sids: draft.sids,
        }
    }
}

impl<'a> From<&'a SupportDraft> for SupportV1<'a> {
    fn from(draft: &'a SupportDraft) -> Self {
        Self {
            rule: &draft.rule,
            cap: given(&draft.cap).map(whole),
            award_share: &draft.award_share,
            utilisation: &draft.utilisation,
            support_cost_rate: &draft.support_cost_rate,
            other_costs: &draft.other_costs,
        }
    }
}

impl<'a> From<&'a ReserveDraft> for ReserveV1<'a> {
    fn from(draft: &'a ReserveDraft) -> Self {
        Self {
            kind: &draft.kind,
            value: &draft.value,
        }
    }
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn whole(text: &str) -> u32 {
    text.parse()
        .expect("a scenario has been checked, its whole numbers too")
}
