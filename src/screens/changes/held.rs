//! What a scenario holds of something that another one changed.

use fund_model::ScenarioDraft;
use fund_scenario::List;

use super::entries::{Entry, Item, Subject};
use super::inputs::Input;
use super::{items, value};
use crate::text::Texts;

/// What a scenario holds of a subject that is no entry of its own against the first scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// What the first scenario holds.
    AsFirst,
    /// Nothing: it has no such thing.
    Nothing,
    /// Something else, which its entries tell in other parts or not at all.
    Other(String),
}

/// Two scenarios and their entries.
pub struct Pair<'a> {
    pub from: &'a ScenarioDraft,
    pub to: &'a ScenarioDraft,
    /// From [`entries`](super::entries()), in its order.
    pub entries: &'a [Entry],
}

/// What the second scenario holds of a subject for which it has no entry.
///
/// A subject comes from the entries of any scenario against the same first one. A pledge may be gone in one scenario
/// and differ in its amount in another: then the whole pledge and its amount are subjects of both.
pub fn held(texts: &Texts, pair: &Pair<'_>, subject: &Subject) -> Held {
    let of_average = |text: String| match pair.to.demand.kind.as_str() {
        "queue" => Held::Nothing,
        _ => Held::Other(text),
    };
    match subject {
        Subject::Item { list, item, field } => pair.item(texts, *list, item, field.is_some()),
        Subject::Order(List::Requests) if pair.kind_differs() => Held::Nothing,
        Subject::Input(Input::Demand) if pair.demand_differs() => {
            Held::Other(value::demand(texts, &pair.to.demand))
        }
        Subject::Input(input) if pair.kind_differs() => {
            let demand = &pair.to.demand;
            let written = |path, text| of_average(value::field(texts, path, text));
            match input {
                Input::Requests => written("demand.requests", &demand.requests),
                Input::AverageRequest => written("demand.average_request", &demand.average_request),
                Input::RequestsGrowth => written("demand.requests_growth", &demand.requests_growth),
                _ => Held::AsFirst,
            }
        }
        Subject::Input(_) | Subject::Order(_) => Held::AsFirst,
    }
}

impl Pair<'_> {
    fn item(&self, texts: &Texts, list: List, item: &Item, is_field: bool) -> Held {
        let is_gone = list == List::Requests && self.kind_differs();
        if is_gone || matches!(item, Item::Added { .. }) {
            return Held::Nothing;
        }
        let whole = Subject::Item {
            list,
            item: item.clone(),
            field: None,
        };
        let at = self.entries.partition_point(|entry| entry.subject < whole);
        let own = self.entries.get(at).filter(|entry| {
            matches!(&entry.subject, Subject::Item { list: of, item: is, .. } if (of, is) == (&list, item))
        });
        match own {
            None => Held::AsFirst,
            Some(entry) => match entry.stands_at {
                None => Held::Nothing,
                // Another field of it differs, so the whole does, and this field does not.
                Some(_) if is_field => Held::AsFirst,
                Some(index) => Held::Other(items::summary(texts, self.to, list, index)),
            },
        }
    }

    fn kind_differs(&self) -> bool {
        self.from.demand.kind != self.to.demand.kind
    }

    /// Whether anything differs that belongs to what the demand is said to be.
    fn demand_differs(&self) -> bool {
        self.entries.iter().any(|entry| {
            matches!(
                entry.subject,
                Subject::Input(Input::Requests | Input::AverageRequest)
                    | Subject::Item {
                        list: List::Requests,
                        ..
                    }
                    | Subject::Order(List::Requests)
            )
        })
    }
}
