//! Which rows of the gift table count, and what is said of those that do not.

use std::rc::Rc;

use yew::Reducible;

use super::*;
use crate::state::tests::open;
use crate::state::{Action, Entry, OPENING};

fn left_out(typed: &[(PlanField, Entry)]) -> Vec<(usize, &'static str)> {
    let state = typed
        .iter()
        .fold(Rc::new(open(OPENING)), |state, (field, entry)| {
            state.reduce(Action::FieldTyped {
                field: Field::Plan(*field),
                entry: entry.clone(),
            })
        });
    let ask = "412345.67".parse().expect("an amount");
    let rows = rows(&state, &ask);
    let left_out = rows.into_iter().filter_map(|row| row.left_out);
    left_out.map(|row| (row.row, row.why)).collect()
}

#[test]
fn a_row_that_does_not_count_says_why() {
    let read = |text: &str| Entry::Read(text.to_owned());
    assert_eq!(left_out(&[]), []);
    assert_eq!(
        left_out(&[(PlanField::TierAmount(5), read("250"))]),
        [(6, "gifts")]
    );
    assert_eq!(
        left_out(&[(PlanField::TierGifts(5), read("4"))]),
        [(6, "amount")]
    );
    let unread = Entry::Unread("1.500".to_owned());
    assert_eq!(
        left_out(&[(PlanField::TierGifts(1), unread)]),
        [(2, "value")]
    );
    let both = [
        (PlanField::TierAmount(5), read("250")),
        (PlanField::TierGifts(5), read("4")),
    ];
    assert_eq!(left_out(&both), []);
}
