//! The texts of a draft by the names of the format.

use std::borrow::Cow;

use fund_model::{Decimal, PledgeDraft, RequestDraft, ScenarioDraft};

/// The texts of an item, each beside the name of its field; the first says whose item it is.
pub(super) type Texts<'a, const FIELDS: usize> = [(&'static str, &'a str); FIELDS];

/// The texts outside the lists by path, in the order of the format; `None` where the kind of demand has no such field.
pub(super) fn scenario_texts(draft: &ScenarioDraft) -> [(&'static str, Option<&str>); 19] {
    let (demand, support) = (&draft.demand, &draft.support);
    let is_queue = demand.kind == "queue";
    let of_average = |text| if is_queue { None } else { Some(text) };
    [
        ("name", Some(&draft.name)),
        ("as_of", Some(&draft.as_of)),
        ("opening_balance", Some(&draft.opening_balance)),
        ("annual_target", Some(&draft.annual_target)),
        ("years", Some(&draft.years)),
        ("counting", Some(&draft.counting)),
        ("demand.kind", Some(&demand.kind)),
        ("demand.requests", of_average(&demand.requests)),
        (
            "demand.average_request",
            of_average(&demand.average_request),
        ),
        (
            "demand.requests_growth",
            of_average(&demand.requests_growth),
        ),
        ("demand.cost_growth", Some(&demand.cost_growth)),
        ("support.rule", Some(&support.rule)),
        ("support.cap", Some(&support.cap)),
        ("support.award_share", Some(&support.award_share)),
        ("support.utilisation", Some(&support.utilisation)),
        (
            "support.support_cost_rate",
            Some(&support.support_cost_rate),
        ),
        ("support.other_costs", Some(&support.other_costs)),
        ("reserve.kind", Some(&draft.reserve.kind)),
        ("reserve.value", Some(&draft.reserve.value)),
    ]
    .map(|(path, text): (_, Option<&String>)| (path, text.map(String::as_str)))
}

pub(super) fn pledge_texts(pledge: &PledgeDraft) -> Texts<'_, 10> {
    [
        ("donor", &pledge.donor),
        ("amount", &pledge.amount),
        ("currency", &pledge.currency),
        ("rate", &pledge.rate),
        ("stage", &pledge.stage),
        ("probability", &pledge.probability),
        ("first_payment", &pledge.first_payment),
        ("payments", &pledge.payments),
        ("interval_months", &pledge.interval_months),
        ("growth", &pledge.growth),
    ]
    .map(|(name, text)| (name, text.as_str()))
}

/// A flag that is not given is the empty text.
pub(super) fn request_texts(request: &RequestDraft) -> Texts<'_, 7> {
    let flag = |flag| match flag {
        None => "",
        Some(true) => "true",
        Some(false) => "false",
    };
    [
        ("title", request.title.as_str()),
        ("year", &request.year),
        ("amount", &request.amount),
        ("region", &request.region),
        ("area", &request.area),
        ("ldc", flag(request.ldc)),
        ("sids", flag(request.sids)),
    ]
}

/// A text in the one form that all texts of the same meaning have: numbers without zeros that say nothing, names as they
/// are.
pub(super) fn canonical<'a>(field: &str, text: &'a str) -> Cow<'a, str> {
    let is_name = matches!(field, "name" | "donor" | "title" | "region");
    let number: Option<Decimal> = if is_name { None } else { text.parse().ok() };
    number.map_or(Cow::Borrowed(text), |number| {
        Cow::Owned(number.normalize().to_string())
    })
}

/// Whether two texts of one field mean the same.
pub(super) fn same_value(field: &str, one: &str, other: &str) -> bool {
    one == other || canonical(field, one) == canonical(field, other)
}
