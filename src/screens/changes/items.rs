//! Pledges and requests by name.

use fund_model::ScenarioDraft;
use fund_scenario::List;

use super::value;
use crate::text::{Texts, args, contributor, count};

/// Names of fields of pledges and of requests in the order of the format.
const ITEM_FIELDS: [&str; 16] = [
    "donor",
    "title",
    "year",
    "amount",
    "currency",
    "rate",
    "stage",
    "probability",
    "first_payment",
    "payments",
    "interval_months",
    "growth",
    "region",
    "area",
    "ldc",
    "sids",
];

pub(super) fn place_of(field: &str) -> usize {
    ITEM_FIELDS
        .iter()
        .position(|of| *of == field)
        .unwrap_or(ITEM_FIELDS.len())
}

/// The contributor of a pledge, the title of a request.
pub(super) fn name(draft: &ScenarioDraft, list: List, index: usize) -> &str {
    match list {
        List::Pledges => &draft.pledges[index].donor,
        List::Requests => &draft.demand.queue[index].title,
    }
}

pub(super) fn item_label(texts: &Texts, draft: &ScenarioDraft, list: List, index: usize) -> String {
    let name = name(draft, list, index);
    let number = count(index + 1);
    match (list, name.trim().is_empty()) {
        (List::Pledges, false) => {
            texts.text("changes-pledge", args! { "donor" => contributor(name) })
        }
        (List::Pledges, true) => texts.text("changes-pledge-unnamed", args! { "number" => number }),
        (List::Requests, false) => texts.text("changes-request", args! { "title" => name }),
        (List::Requests, true) => {
            texts.text("changes-request-unnamed", args! { "number" => number })
        }
    }
}

pub(super) fn summary(texts: &Texts, draft: &ScenarioDraft, list: List, index: usize) -> String {
    match list {
        List::Pledges => value::pledge(texts, &draft.pledges[index]),
        List::Requests => value::request(texts, &draft.demand.queue[index]),
    }
}
