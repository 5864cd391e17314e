//! Every input with what it allows, so that tests reach each one without writing a bound a second time.

use fund_model::limits::{self, WholeLimit};
use fund_model::{
    Allowed, Area, Counting, DEMAND_NAMES, PledgeDraft, RESERVE_NAMES, RULE_NAMES, RequestDraft,
    ScenarioDraft, Stage, Word,
};

/// An input of a scenario.
pub(crate) struct Field {
    pub(crate) path: &'static str,
    pub(crate) allowed: Allowed,
    /// Whether it may be left empty.
    pub(crate) optional: bool,
    /// Writes a text into it, and makes the choices that bring it into play.
    pub(crate) set: fn(&mut ScenarioDraft, String),
}

fn field(
    path: &'static str,
    allowed: impl Into<Allowed>,
    set: fn(&mut ScenarioDraft, String),
) -> Field {
    let allowed = allowed.into();
    Field {
        path,
        allowed,
        optional: false,
        set,
    }
}

fn optional(
    path: &'static str,
    allowed: impl Into<Allowed>,
    set: fn(&mut ScenarioDraft, String),
) -> Field {
    Field {
        optional: true,
        ..field(path, allowed, set)
    }
}

const TEXT: Allowed = Allowed::Text {
    most_characters: limits::TEXT_CHARACTERS_MOST,
};

fn pledge(draft: &mut ScenarioDraft) -> &mut PledgeDraft {
    &mut draft.pledges[0]
}

fn average(draft: &mut ScenarioDraft) -> &mut fund_model::DemandDraft {
    draft.demand.kind = "average".to_owned();
    &mut draft.demand
}

fn request(draft: &mut ScenarioDraft) -> &mut RequestDraft {
    draft.demand.kind = "queue".to_owned();
    &mut draft.demand.queue[0]
}

fn reserve(draft: &mut ScenarioDraft, kind: &str, value: String) {
    draft.reserve.kind = kind.to_owned();
    draft.reserve.value = value;
}

/// The fields of the Fund as a whole.
pub(crate) fn of_fund() -> Vec<Field> {
    vec![
        optional("name", TEXT, |draft, text| draft.name = text),
        field("as_of", limits::AS_OF, |draft, text| draft.as_of = text),
        field("opening_balance", limits::MONEY, |draft, text| {
            draft.opening_balance = text
        }),
        field("annual_target", limits::MONEY, |draft, text| {
            draft.annual_target = text
        }),
        field("years", limits::YEARS, |draft, text| draft.years = text),
        field(
            "counting",
            Allowed::OneOf(Counting::NAMES),
            |draft, text| draft.counting = text,
        ),
    ]
}

/// The fields of the first pledge.
pub(crate) fn of_pledge() -> Vec<Field> {
    vec![
        field("pledges[0].donor", TEXT, |draft, text| {
            pledge(draft).donor = text
        }),
        field("pledges[0].amount", limits::PLEDGE_AMOUNT, |draft, text| {
            pledge(draft).amount = text
        }),
        field("pledges[0].currency", Allowed::Currency, |draft, text| {
            pledge(draft).currency = text
        }),
        field("pledges[0].rate", limits::RATE, |draft, text| {
            pledge(draft).rate = text
        }),
        field(
            "pledges[0].stage",
            Allowed::OneOf(Stage::NAMES),
            |draft, text| {
                pledge(draft).stage = text;
            },
        ),
        field("pledges[0].probability", limits::SHARE, |draft, text| {
            pledge(draft).probability = text;
        }),
        field(
            "pledges[0].first_payment",
            limits::FIRST_PAYMENT,
            |draft, text| {
                pledge(draft).first_payment = text;
            },
        ),
        field("pledges[0].payments", limits::PAYMENTS, |draft, text| {
            pledge(draft).payments = text
        }),
        field(
            "pledges[0].interval_months",
            limits::INTERVAL_MONTHS,
            |draft, text| {
                pledge(draft).interval_months = text;
            },
        ),
        field("pledges[0].growth", limits::GROWTH, |draft, text| {
            pledge(draft).growth = text
        }),
    ]
}

/// The fields of an average demand.
pub(crate) fn of_average() -> Vec<Field> {
    vec![
        field("demand.requests", limits::REQUESTS, |draft, text| {
            average(draft).requests = text
        }),
        field("demand.average_request", limits::MONEY, |draft, text| {
            average(draft).average_request = text;
        }),
        field("demand.requests_growth", limits::GROWTH, |draft, text| {
            average(draft).requests_growth = text;
        }),
        field("demand.cost_growth", limits::GROWTH, |draft, text| {
            average(draft).cost_growth = text;
        }),
    ]
}

/// The fields of the first request of a queue, and the growth of costs beside it.
pub(crate) fn of_queue(years: u32) -> Vec<Field> {
    let year = WholeLimit {
        least: 1,
        greatest: years,
    };
    vec![
        optional("demand.requests[0].title", TEXT, |draft, text| {
            request(draft).title = text
        }),
        field("demand.requests[0].year", year, |draft, text| {
            request(draft).year = text
        }),
        field("demand.requests[0].amount", limits::MONEY, |draft, text| {
            request(draft).amount = text
        }),
        optional("demand.requests[0].region", TEXT, |draft, text| {
            request(draft).region = text
        }),
        optional(
            "demand.requests[0].area",
            Allowed::OneOf(Area::NAMES),
            |draft, text| {
                request(draft).area = text;
            },
        ),
        field("demand.cost_growth", limits::GROWTH, |draft, text| {
            request(draft);
            draft.demand.cost_growth = text;
        }),
    ]
}

/// The fields of support and reserve, the value of the reserve once for each of its kinds.
pub(crate) fn of_support_and_reserve() -> Vec<Field> {
    vec![
        field("support.rule", Allowed::OneOf(RULE_NAMES), |draft, text| {
            draft.support.rule = text
        }),
        field("support.cap", limits::REQUESTS, |draft, text| {
            draft.support.rule = "cap".to_owned();
            draft.support.cap = text;
        }),
        field("support.award_share", limits::SHARE, |draft, text| {
            draft.support.award_share = text
        }),
        field("support.utilisation", limits::SHARE, |draft, text| {
            draft.support.utilisation = text
        }),
        field("support.support_cost_rate", limits::SHARE, |draft, text| {
            draft.support.support_cost_rate = text;
        }),
        field("support.other_costs", limits::MONEY, |draft, text| {
            draft.support.other_costs = text
        }),
        field("reserve.value", limits::MONEY, |draft, text| {
            reserve(draft, "amount", text)
        }),
        field("reserve.value", limits::RESERVE_SHARE, |draft, text| {
            reserve(draft, "share_of_spending", text);
        }),
        field("reserve.value", limits::RESERVE_MONTHS, |draft, text| {
            reserve(draft, "months_of_spending", text);
        }),
    ]
}

/// The words that choose between kinds; their other words leave no draft valid by themselves.
pub(crate) fn of_kinds() -> Vec<Field> {
    vec![
        field(
            "demand.kind",
            Allowed::OneOf(DEMAND_NAMES),
            |draft, text| draft.demand.kind = text,
        ),
        field(
            "reserve.kind",
            Allowed::OneOf(RESERVE_NAMES),
            |draft, text| {
                reserve(draft, &text, "1".to_owned());
            },
        ),
    ]
}

/// Every input, in the order of the format.
pub(crate) fn all(years: u32) -> Vec<Field> {
    [
        of_fund(),
        of_pledge(),
        of_kinds(),
        of_average(),
        of_queue(years),
        of_support_and_reserve(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
