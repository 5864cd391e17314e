//! The sentence of each outcome, and that each clause fits its case.

use fund_model::{Decimal, Month, Scenario, ask};

use super::*;
use crate::screens::ask::found::Found;
use crate::state::{OPENING, presets};
use crate::text::{Language, without_direction_marks};

fn opening() -> Scenario {
    let presets = presets();
    let preset = presets.iter().find(|preset| preset.id == OPENING);
    let draft = preset.expect("the opening preset").document.draft();
    draft.check().expect("presets are good")
}

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn everything(scenario: &Scenario) -> Ask {
    Ask {
        kind: GiftKind::Annual,
        month: scenario.as_of.plus(1),
        share: Decimal::ONE,
        reserve: scenario.reserve,
        first_year: 1,
        last_year: scenario.years,
    }
}

fn said(scenario: &Scenario, asked: &Ask) -> String {
    let answer = ask(scenario, asked).expect("within the limits");
    without_direction_marks(&sentence(&Texts::new(Language::En), asked, &answer))
}

fn check(asked: impl Fn(Ask) -> Ask, expected: &str) {
    let scenario = opening();
    let asked = asked(everything(&scenario));
    assert_eq!(said(&scenario, &asked), expected);
}

#[test]
fn a_yearly_gift_says_amount_deadline_and_effect() {
    check(
        |asked| asked,
        "US$1,304,173.73 a year from January 2025 on, 5 payments in all, lets the Fund meet all 31 \
         requests a year from January 2025 to December 2029 and keep a reserve of 12 months of \
         spending. The first payment has to be there by the end of January 2025.",
    );
}

#[test]
fn some_of_the_requests_of_one_year_may_need_no_gift() {
    check(
        |asked| Ask {
            kind: GiftKind::OneOff,
            share: Decimal::new(5, 1),
            reserve: Reserve::Amount(Decimal::ZERO),
            first_year: 2,
            last_year: 2,
            ..asked
        },
        "No new gift is needed: the Fund can meet 16 of 31 requests from January 2026 to December 2026 \
         and keep its balance at or above zero. The month that comes closest to the floor is \
         December 2026, with US$504,222.38 to spare.",
    );
}

#[test]
fn one_gift_is_paid_once() {
    check(
        |_| Ask {
            kind: GiftKind::OneOff,
            month: month("2026-03"),
            share: Decimal::new(75, 2),
            reserve: Reserve::ShareOfSpending(Decimal::new(15, 2)),
            first_year: 2,
            last_year: 3,
        },
        "US$748,587.52, paid once in March 2026, lets the Fund meet 24 of 31 requests a year from \
         January 2026 to December 2027 and keep a reserve of 15% of the year’s spending, if no more \
         than 24 a year are met and in 2025 no more are met than the 17 that are met without it. \
         It has to be there by the end of December 2026.",
    );
}

#[test]
fn payment_that_comes_too_late_says_which_month_cannot_wait() {
    check(
        |asked| Ask {
            month: month("2027-06"),
            ..asked
        },
        "No amount that is paid from June 2027 on lets the Fund meet all 31 requests a year from January \
         2025 to December 2029 and keep a reserve of 12 months of spending: by the end of \
         January 2025, before the first payment, US$391,761.09 is lacking.",
    );
    let scenario = opening();
    let asked = Ask {
        month: month("2027-06"),
        ..everything(&scenario)
    };
    let found = Found::of(&scenario, asked).expect("within the limits");
    let (earlier, amount) = found.in_time.expect("an earlier month");
    assert!(earlier.month < asked.month);
    let again = ask(&scenario, &earlier).expect("within the limits");
    assert!(matches!(again.outcome, AskOutcome::Least { amount: same, .. } if same == amount));
}

#[test]
fn where_nothing_is_needed_it_says_what_is_to_spare() {
    check(
        |asked| Ask {
            share: Decimal::ZERO,
            reserve: Reserve::MonthsOfSpending(Decimal::ONE),
            ..asked
        },
        "No new gift is needed: the Fund can meet 0 of 31 requests a year from January 2025 to December \
         2029 and keep a reserve of 1 month of spending. The month that comes closest to the \
         floor is January 2025, with US$1,199,655.35 to spare.",
    );
}
