//! The support rules, each against its own sentence, with the oracle's test of a plan.

use fund_model::{Goal, GoalAnswer, Money, Projection, goal, project};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::fund::Fund;
use crate::number::cents_of;
use crate::oracle::checked;
use crate::strategies;

/// With exactly what the next request needs it can be met, and with one cent less it cannot.
fn next_request_is_exact(fund: &Fund, projection: &Projection) {
    for (index, year) in projection.years.iter().enumerate() {
        let Some(needs) = &year.next_request_needs else {
            continue;
        };
        let next = BigInt::from(year.met) + 1;
        let opening = cents_of(&year.opening) + cents_of(needs);
        assert!(
            fund.holds(index, &opening, &next),
            "year {index} with {needs}"
        );
        if *needs > Money::ZERO {
            assert!(
                !fund.holds(index, &(opening - 1), &next),
                "year {index} with less than {needs}"
            );
        }
    }
}

proptest! {
    #![proptest_config(strategies::cases(1_000))]

    #[test]
    fn the_next_request_needs_exactly_that(draft in strategies::scenario()) {
        next_request_is_exact(&Fund::of(&draft), &project(&checked(&draft)));
    }

    #[test]
    fn protect_reserve_keeps_the_floor_and_meets_the_most(
        draft in strategies::scenario_under("protect_reserve")
    ) {
        let fund = Fund::of(&draft);
        for (index, year) in project(&checked(&draft)).years.iter().enumerate() {
            let (opening, met) = (cents_of(&year.opening), BigInt::from(year.met));
            prop_assert_eq!(fund.holds(index, &opening, &met), !year.reserve_breached);
            prop_assert!(!year.reserve_breached || year.met == 0);
            prop_assert!(year.reserve_breached || year.lowest_balance >= year.floor);
            let held_back = year.next_request_needs.as_ref().is_none_or(|needs| *needs > Money::ZERO);
            prop_assert!(held_back);
            if year.unmet > 0 {
                prop_assert!(!fund.holds(index, &opening, &(met + 1)));
            }
        }
    }

    #[test]
    fn steady_meets_the_largest_number_that_lasts(draft in strategies::scenario_under("steady")) {
        let fund = Fund::of(&draft);
        let scenario = checked(&draft);
        let lasts = |number: &BigInt| {
            fund.holds_throughout(|year| year.requests().min(number.clone()))
        };
        let projection = project(&scenario);
        let Ok(GoalAnswer::Requests(number)) = goal(&scenario, &Goal::SustainableRequests) else {
            panic!("a number of requests, or that there is none");
        };
        if let Some(number) = number {
            let most = projection.years.iter().map(|year| year.requests).max();
            prop_assert!(lasts(&number.into()));
            prop_assert!(Some(number) == most || !lasts(&(BigInt::from(number) + 1)));
            for year in &projection.years {
                prop_assert_eq!(year.met, year.requests.min(number));
                prop_assert!(!year.reserve_breached && year.lowest_balance >= year.floor);
            }
        } else {
            prop_assert!(!lasts(&BigInt::ZERO));
            for (index, year) in projection.years.iter().enumerate() {
                let holds = fund.holds(index, &cents_of(&year.opening), &BigInt::ZERO);
                prop_assert_eq!((year.met, year.reserve_breached), (0, !holds));
            }
            prop_assert!(projection.years.iter().any(|year| year.reserve_breached));
        }
    }

    #[test]
    fn a_cap_is_a_cap(draft in strategies::scenario_under("cap")) {
        let cap: u128 = draft.support.cap.parse().expect("a whole number");
        for year in project(&checked(&draft)).years {
            prop_assert_eq!((year.met, year.reserve_breached), (year.requests.min(cap), false));
        }
    }
}
