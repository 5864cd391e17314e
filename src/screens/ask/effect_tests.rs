//! What a gift does, in one sentence.

use fund_model::{Decimal, gift_effect};

use super::*;
use crate::state::{OPENING, presets};
use crate::text::{Language, without_direction_marks};

fn said(amount: u32, payments: u32) -> String {
    let presets = presets();
    let preset = presets.iter().find(|preset| preset.id == OPENING);
    let draft = preset.expect("the opening preset").document.draft();
    let scenario = draft.check().expect("presets are good");
    let gift = Gift {
        amount: Decimal::from(amount),
        month: scenario.as_of.plus(1),
        payments,
    };
    let effect = gift_effect(&scenario, &gift).expect("within the limits");
    without_direction_marks(&finding(&Texts::new(Language::En), &gift, &effect))
}

#[test]
fn a_gift_says_how_many_more_requests_it_meets() {
    assert_eq!(
        said(100_000, 5),
        "US$100,000.00 a year from January 2025 on, 5 payments in all, lets the Fund meet 10 more \
         requests over 5 years: 67 instead of 57."
    );
    assert_eq!(
        said(1, 1),
        "US$1.00 in January 2025 leaves the requests met over 5 years as they are: 57."
    );
}
