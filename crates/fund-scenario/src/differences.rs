//! What separates two scenarios, input by input.

mod alignment;
mod fields;

use fund_model::ScenarioDraft;

use self::alignment::{Alignment, align};
use self::fields::{Texts, pledge_texts, request_texts, same_value, scenario_texts};

/// One input in which two scenarios differ. Positions count from 0, `from` in the first scenario, `to` in the second.
///
/// Pledges and requests are the same item where contributor or title is the same, so that another amount is one
/// difference and not one item less and one more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A field outside the lists, by its path in the format.
    Field {
        /// `support.cap`.
        path: &'static str,
        /// The text in each; `None` where that scenario's kind of demand has no such field.
        from: Option<String>,
        /// As `from`.
        to: Option<String>,
    },
    /// A field of an item that both scenarios have.
    ItemField {
        /// Which list it stands in.
        list: List,
        /// Where the item stands in the first scenario.
        from_index: usize,
        /// Where it stands in the second.
        to_index: usize,
        /// The field's name in the format: `first_payment`.
        field: &'static str,
        /// The text in the first scenario, empty where nothing is given.
        from: String,
        /// The text in the second.
        to: String,
    },
    /// An item that only the second scenario has.
    Added {
        /// Which list it stands in.
        list: List,
        /// Where.
        to_index: usize,
    },
    /// An item that only the first scenario has.
    Removed {
        /// Which list it stands in.
        list: List,
        /// Where.
        from_index: usize,
    },
    /// An item that stands elsewhere among those that both have. As few as possible are told to have moved.
    Moved {
        /// Which list it stands in.
        list: List,
        /// Where it stands in the first scenario.
        from_index: usize,
        /// Where it stands in the second.
        to_index: usize,
    },
}

/// A list of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// `pledges`.
    Pledges,
    /// `demand.requests` of a queue.
    Requests,
}

impl List {
    /// The list's path in the format.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Pledges => "pledges",
            Self::Requests => "demand.requests",
        }
    }
}

impl Difference {
    /// The path of what differs in the format: `pledges[3].rate`, in the second scenario unless only the first has it.
    #[must_use]
    pub fn path(&self) -> String {
        let item = |list: &List, index: &usize| format!("{}[{index}]", list.path());
        match self {
            Self::Field { path, .. } => (*path).to_owned(),
            Self::ItemField {
                list,
                to_index,
                field,
                ..
            } => format!("{}.{field}", item(list, to_index)),
            Self::Added { list, to_index } | Self::Moved { list, to_index, .. } => {
                item(list, to_index)
            }
            Self::Removed { list, from_index } => item(list, from_index),
        }
    }
}

/// Every input in which two scenarios differ, in the order of the format: what the first has, changed by all of it, is
/// what the second has.
///
/// Numbers are compared by value, so `12` and `12.00` are the same. Of the demand, only the kind in use counts.
/// Items are paired by contributor or title: those equal in every field first, then in their order. What remains is
/// paired in its order if both scenarios have as many left; otherwise it was removed or added. Takes time in proportion
/// to n log n for n items.
///
/// ```
/// use fund_scenario::{Difference, List, default_preset, differences};
/// let from = default_preset().draft();
/// let mut to = from.clone();
/// to.years = "10".to_owned();
/// to.pledges.remove(0);
/// let found = differences(&from, &to);
/// assert_eq!(found[0].path(), "years");
/// assert_eq!(found[1], Difference::Removed { list: List::Pledges, from_index: 0 });
/// assert_eq!(found.len(), 2);
/// ```
#[must_use]
pub fn differences(from: &ScenarioDraft, to: &ScenarioDraft) -> Vec<Difference> {
    let mut found = Vec::new();
    outside_lists(from, to, &mut found);
    in_list(List::Pledges, pledges(from), pledges(to), &mut found);
    in_list(List::Requests, requests(from), requests(to), &mut found);
    found
}

fn pledges(draft: &ScenarioDraft) -> Vec<Texts<'_, 10>> {
    draft.pledges.iter().map(pledge_texts).collect()
}

/// The requests of the queue, if it is in use.
fn requests(draft: &ScenarioDraft) -> Vec<Texts<'_, 7>> {
    let queue = (draft.demand.kind == "queue").then_some(&draft.demand.queue);
    queue.into_iter().flatten().map(request_texts).collect()
}

fn outside_lists(from: &ScenarioDraft, to: &ScenarioDraft, found: &mut Vec<Difference>) {
    for ((path, from), (_, to)) in scenario_texts(from).into_iter().zip(scenario_texts(to)) {
        let same = match (from, to) {
            (Some(from), Some(to)) => same_value(path, from, to),
            (from, to) => from == to,
        };
        if !same {
            let (from, to) = (from.map(str::to_owned), to.map(str::to_owned));
            found.push(Difference::Field { path, from, to });
        }
    }
}

fn in_list<const FIELDS: usize>(
    list: List,
    from: Vec<Texts<'_, FIELDS>>,
    to: Vec<Texts<'_, FIELDS>>,
    found: &mut Vec<Difference>,
) {
    let Alignment {
        pairs,
        removed,
        added,
        moved,
    } = align(&from, &to);
    for (from_index, to_index) in pairs {
        let texts = from[from_index].iter().zip(&to[to_index]);
        for ((field, from), (_, to)) in texts {
            if !same_value(field, from, to) {
                found.push(Difference::ItemField {
                    list,
                    from_index,
                    to_index,
                    field,
                    from: (*from).to_owned(),
                    to: (*to).to_owned(),
                });
            }
        }
    }
    let removed = removed.into_iter();
    found.extend(removed.map(|from_index| Difference::Removed { list, from_index }));
    let added = added.into_iter();
    found.extend(added.map(|to_index| Difference::Added { list, to_index }));
    let moved = moved.into_iter();
    found.extend(moved.map(|(from_index, to_index)| Difference::Moved {
        list,
        from_index,
        to_index,
    }));
}
