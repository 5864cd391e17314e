//! Sorting the grid: a change of the document like any other.

use std::cmp::Ordering;
use std::rc::Rc;

use fund_model::{Decimal, Stage, Word};

use super::action::Order;
use super::document::PledgeRow;
use super::field::{Field, PledgeField, RowId};

/// Sorts rows by a column; rows of equal value keep their order, rows without a value come last.
pub fn sort_pledges(rows: &mut [Rc<PledgeRow>], by: PledgeField, order: Order) {
    rows.sort_by(|one, other| compare(one.text(by), other.text(by), by, order));
}

fn compare(one: &str, other: &str, by: PledgeField, order: Order) -> Ordering {
    match (one.is_empty(), other.is_empty()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Greater,
        (false, true) => Ordering::Less,
        (false, false) => {
            let ascending = ascending(one, other, by);
            if order == Order::Ascending {
                ascending
            } else {
                ascending.reverse()
            }
        }
    }
}

fn ascending(one: &str, other: &str, by: PledgeField) -> Ordering {
    if by == PledgeField::Stage {
        return Stage::from_word(one).cmp(&Stage::from_word(other));
    }
    if Field::Pledge(RowId(0), by).is_number() {
        let decimal = |text: &str| text.parse::<Decimal>().ok();
        return decimal(one).cmp(&decimal(other));
    }
    one.to_ascii_lowercase().cmp(&other.to_ascii_lowercase())
}
