//! Sorting the grid: a change of the document like any other.

use std::cmp::Ordering;
use std::rc::Rc;

use fund_model::{Decimal, Money, Stage, Word};

use super::action::Order;
use super::document::PledgeRow;
use super::field::{Field, PledgeField, RowId};

/// Sorts rows by a column; rows of equal value keep their order, rows without a value come last. Amounts are compared
/// by what they are worth in US$.
pub fn sort_pledges(rows: &mut Vec<Rc<PledgeRow>>, by: PledgeField, order: Order) {
    let places: Vec<Place> = rows.iter().map(|row| Place::of(row, by, order)).collect();
    let sorted = sorted_indices(rows.len(), &|one, other| places[one].cmp(&places[other]));
    *rows = sorted
        .into_iter()
        .map(|index| Rc::clone(&rows[index]))
        .collect();
}

/// The indices of so many things in their order, those of equal things as they stand. One sort for whatever is sorted:
/// each kind of thing with a sort of its own would cost kilobytes of the first visit.
pub(super) fn sorted_indices(
    count: usize,
    compare: &dyn Fn(usize, usize) -> Ordering,
) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..count).collect();
    indices.sort_by(|one, other| compare(*one, *other));
    indices
}

/// Whether rows stand in the order that [`sort_pledges`] gives them.
pub fn is_sorted(rows: &[Rc<PledgeRow>], by: PledgeField, order: Order) -> bool {
    rows.is_sorted_by_key(|row| Place::of(row, by, order))
}

/// Where a row belongs.
#[derive(PartialEq, Eq)]
struct Place {
    value: Option<Value>,
    order: Order,
}

/// What is compared; of one column, values are of one kind.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Stage(Option<Stage>),
    Worth(Money),
    Number(Option<Decimal>),
    Text(String),
}

impl Place {
    fn of(row: &PledgeRow, by: PledgeField, order: Order) -> Self {
        let text = row.text(by);
        let value = (!text.is_empty()).then(|| match by {
            PledgeField::Stage => Some(Value::Stage(Stage::from_word(text))),
            PledgeField::Amount => row.pledge.payment_in_us_dollars().map(Value::Worth),
            _ if Field::Pledge(RowId(0), by).is_number() => Some(Value::Number(text.parse().ok())),
            _ => Some(Value::Text(text.to_ascii_lowercase())),
        });
        let value = value.flatten();
        Self { value, order }
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.value, &other.value) {
            (Some(one), Some(other)) if self.order == Order::Descending => other.cmp(one),
            (Some(one), Some(other)) => one.cmp(other),
            (one, other) => one.is_none().cmp(&other.is_none()),
        }
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
