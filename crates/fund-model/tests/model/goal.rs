//! `goal`: the answer holds, one cent less does not, and where there is none nothing up to the greatest gift holds.

use fund_model::limits::GIFT_MOST;
use fund_model::{
    Allowed, Decimal, Goal, GoalAnswer, PledgeDraft, Problem, ScenarioDraft, goal, limits,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::fund::{Fund, month_number};
use crate::number::{Ratio, cents, cents_of, fixed};
use crate::oracle::checked;
use crate::strategies;

/// Whether meeting `share` of each year's requests holds when a gift of so many cents is added to the pledges.
fn holds_with(
    draft: &ScenarioDraft,
    share: &str,
    gift: &BigInt,
    first: i64,
    payments: u32,
) -> bool {
    let month = month_number(&draft.as_of) + first;
    let mut draft = draft.clone();
    draft.pledges.push(PledgeDraft {
        donor: "The gift".to_owned(),
        amount: fixed(gift, 2),
        stage: "paid".to_owned(),
        first_payment: format!(
            "{:04}-{:02}",
            month.div_euclid(12),
            month.rem_euclid(12) + 1
        ),
        payments: payments.to_string(),
        ..PledgeDraft::default()
    });
    let share = Ratio::read(share);
    Fund::of(&draft).holds_throughout(|year| share.of_rounded_up(&year.requests()))
}

fn answer_is_exact(draft: &ScenarioDraft, share: &str, asked: &Goal, first: u32, payments: u32) {
    let holds = |gift: &BigInt| holds_with(draft, share, gift, first.into(), payments);
    match goal(&checked(draft), asked).expect("asked within the limits") {
        GoalAnswer::Amount(Some(amount)) => {
            let amount = cents_of(&amount);
            assert!(holds(&amount), "{asked:?}: {amount} cents");
            assert!(
                amount == BigInt::ZERO || !holds(&(&amount - 1)),
                "{asked:?}: {amount} cents"
            );
            assert!(amount <= cents(&GIFT_MOST.to_string()));
        }
        GoalAnswer::Amount(None) => assert!(!holds(&cents(&GIFT_MOST.to_string())), "{asked:?}"),
        GoalAnswer::Requests(_) => panic!("an amount was asked for"),
    }
}

/// All three goals, with the gift in a month of the year and in a month of the horizon.
pub(crate) fn answers_are_exact(draft: &ScenarioDraft, share: &str, of_year: u32, of_horizon: u32) {
    let years: u32 = draft.years.parse().expect("a horizon");
    let decimal: Decimal = share.parse().expect("a ratio");
    let annual = Goal::AnnualGift {
        share: decimal,
        month_of_year: of_year,
    };
    answer_is_exact(draft, share, &annual, of_year, years);
    let once = Goal::OneOffGift {
        share: decimal,
        month_of_horizon: of_horizon,
    };
    answer_is_exact(draft, share, &once, of_horizon, 1);
    let most = crate::oracle::steady(&Fund::of(draft))
        .as_ref()
        .map(crate::number::count);
    let answer = goal(&checked(draft), &Goal::SustainableRequests);
    assert_eq!(answer, Ok(GoalAnswer::Requests(most)));
}

proptest! {
    #![proptest_config(strategies::cases(1_000))]

    #[test]
    fn every_answer_is_exact(
        draft in strategies::scenario(),
        share in strategies::share(),
        of_year in prop_oneof![1 => Just(1), 1 => 1..=12_u32],
        of_horizon in any::<prop::sample::Index>(),
    ) {
        let years: usize = draft.years.parse().expect("a horizon");
        let of_horizon = u32::try_from(of_horizon.index(years * 12) + 1).expect("a month");
        answers_are_exact(&draft, &share, of_year, of_horizon);
    }
}

#[test]
fn wrong_goals_name_every_problem() {
    let scenario = checked(&strategies::example());
    let share = Decimal::new(11, 1);
    let problems = |asked| goal(&scenario, &asked).expect_err("outside the limits");
    let of_share = Problem {
        path: "share".to_owned(),
        value: Some("1.1".to_owned()),
        allowed: limits::SHARE.into(),
    };
    let of_month = |path: &str, value: u32, greatest| Problem {
        path: path.to_owned(),
        value: Some(value.to_string()),
        allowed: Allowed::Whole { least: 1, greatest },
    };
    assert_eq!(
        problems(Goal::AnnualGift {
            share,
            month_of_year: 13
        }),
        [of_share.clone(), of_month("month_of_year", 13, 12)]
    );
    let last = scenario.years * 12;
    assert_eq!(
        problems(Goal::OneOffGift {
            share: Decimal::ONE,
            month_of_horizon: 0
        }),
        [of_month("month_of_horizon", 0, last)]
    );
    assert_eq!(
        problems(Goal::OneOffGift {
            share,
            month_of_horizon: last + 1
        }),
        [of_share, of_month("month_of_horizon", last + 1, last)]
    );
}
