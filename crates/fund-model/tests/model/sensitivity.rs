//! `sensitivity`: every row equals the projection of the scenario changed by hand.

use fund_model::{
    Decimal, Lever, Measures, Problem, Scenario, ScenarioDraft, SensitivityTask, Word, limits,
    project, sensitivity,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::number::{Ratio, cents_of, fixed};
use crate::oracle::checked;
use crate::strategies;

fn measures(scenario: &Scenario) -> Measures {
    Measures::of(&project(scenario))
}

/// `text` times 1 + `change`, to so many decimals, and no more than `most`.
fn scaled(text: &str, change: &Ratio, decimals: u32, most: impl ToString) -> String {
    let unit = BigInt::from(10).pow(decimals);
    let moved = Ratio::read(text).times(&change.plus_one()).of(&unit);
    let most = Ratio::read(&most.to_string()).of(&unit);
    fixed(&moved.min(most), decimals as usize)
}

fn moved(draft: &ScenarioDraft, lever: Lever, change: &Ratio) -> Measures {
    let mut draft = draft.clone();
    let money = |text: &str| scaled(text, change, 2, limits::MONEY.greatest);
    let ratio = |text: &str, most: Decimal| scaled(text, change, limits::RATIO_DECIMALS, most);
    let support = &mut draft.support;
    match lever {
        Lever::PledgeAmounts => {
            for pledge in &mut draft.pledges {
                pledge.amount = scaled(&pledge.amount, change, 3, limits::PLEDGE_AMOUNT.greatest);
            }
        }
        Lever::Requests => {
            let requests = scaled(&draft.demand.requests, change, 0, limits::REQUESTS.greatest);
            draft.demand.requests = requests.trim_end_matches('.').to_owned();
        }
        Lever::AverageRequest => {
            if draft.demand.kind == "average" {
                draft.demand.average_request = money(&draft.demand.average_request);
            }
            for request in &mut draft.demand.queue {
                request.amount = money(&request.amount);
            }
        }
        Lever::AwardShare => support.award_share = ratio(&support.award_share, Decimal::ONE),
        Lever::Utilisation => support.utilisation = ratio(&support.utilisation, Decimal::ONE),
        Lever::SupportCostRate => {
            support.support_cost_rate = ratio(&support.support_cost_rate, Decimal::ONE);
        }
        Lever::ReserveValue => {
            let value = &draft.reserve.value;
            draft.reserve.value = match draft.reserve.kind.as_str() {
                "amount" => money(value),
                "share_of_spending" => ratio(value, limits::RESERVE_SHARE.greatest),
                _ => ratio(value, limits::RESERVE_MONTHS.greatest),
            };
        }
        Lever::OpeningBalance => draft.opening_balance = money(&draft.opening_balance),
    }
    measures(&checked(&draft))
}

/// Requests met, last closing balance and months to the floor: by how much low and high differ.
fn sizes(low: &Measures, high: &Measures) -> [BigInt; 3] {
    let units = |measures: &Measures| {
        [
            BigInt::from(measures.requests_met),
            cents_of(&measures.last_closing_balance),
            BigInt::from(measures.months_to_floor),
        ]
    };
    let (low, high) = (units(low), units(high));
    [0, 1, 2].map(|measure| (&high[measure] - &low[measure]).magnitude().clone().into())
}

proptest! {
    #![proptest_config(strategies::cases(250))]

    #[test]
    fn every_lever_moves_its_own_field(
        draft in strategies::scenario(),
        (low, high) in (-100_i64..=0, 0_i64..=1_000),
    ) {
        let (low, high) = (Decimal::new(low, 2), Decimal::new(high, 2));
        let scenario = checked(&draft);
        let result = sensitivity(&scenario, low, high).expect("within the limits");
        prop_assert_eq!(&result.base, &measures(&scenario));
        let expected = if draft.demand.kind == "queue" { 7 } else { 8 };
        prop_assert_eq!(result.levers.len(), expected);
        for effect in &result.levers {
            let by_hand = |change: Decimal| {
                moved(&draft, effect.lever, &Ratio::read(&change.to_string()))
            };
            prop_assert_eq!(&effect.low, &by_hand(low), "{} low", effect.lever.word());
            prop_assert_eq!(&effect.high, &by_hand(high), "{} high", effect.lever.word());
            prop_assert!(!effect.low_is_kept, "nothing allowed is negative");
        }
        let sorted: Vec<_> = result.levers.iter().map(|row| sizes(&row.low, &row.high)).collect();
        prop_assert!(sorted.is_sorted_by(|one, next| one >= next));
    }

    #[test]
    fn the_steps_of_the_task_lead_to_the_same(draft in strategies::scenario(), change in 0_i64..=100) {
        let scenario = checked(&draft);
        let (low, high) = (Decimal::new(-change, 2), Decimal::new(change, 2));
        let mut task = SensitivityTask::new(&scenario, low, high).expect("within the limits");
        for step in 0..task.steps() {
            prop_assert_eq!(task.steps_done(), step);
            prop_assert!(!task.is_complete() && task.result().is_none());
            task.advance();
        }
        let done = task.result();
        prop_assert_eq!(&done, &sensitivity(&scenario, low, high).ok());
        task.advance();
        prop_assert_eq!(task.result(), done, "after the last step there is none");
    }

    #[test]
    fn no_change_changes_nothing(draft in strategies::scenario()) {
        let scenario = checked(&draft);
        let result = sensitivity(&scenario, Decimal::ZERO, Decimal::ZERO).expect("within the limits");
        for row in result.levers {
            prop_assert_eq!((&row.low, &row.high), (&result.base, &result.base));
        }
    }

    #[test]
    fn every_pledge_is_left_out_and_delayed(draft in strategies::scenario()) {
        let scenario = checked(&draft);
        let result = sensitivity(&scenario, Decimal::ZERO, Decimal::ZERO).expect("within the limits");
        let counted: &[&str] = match draft.counting.as_str() {
            "agreed" => &["paid", "agreed"],
            "announced" => &["paid", "agreed", "announced"],
            _ => &["paid", "agreed", "announced", "assumed"],
        };
        let indexes = (0..draft.pledges.len())
            .filter(|index| counted.contains(&draft.pledges[*index].stage.as_str()));
        let rows: Vec<usize> = result.pledges.iter().map(|row| row.pledge).collect();
        prop_assert_eq!(&rows, &indexes.collect::<Vec<_>>());
        for row in &result.pledges {
            let mut without = scenario.clone();
            without.pledges.remove(row.pledge);
            prop_assert_eq!(&row.without, &measures(&without));
            let mut later = scenario.clone();
            let first = &mut later.pledges[row.pledge].first_payment;
            *first = first.plus(6);
            prop_assert_eq!(&row.six_months_later, &measures(&later));
        }
    }
}

#[test]
fn changes_outside_the_limits_are_problems() {
    let scenario = checked(&strategies::example());
    let problems = sensitivity(&scenario, Decimal::new(-101, 2), Decimal::new(1001, 2))
        .expect_err("both are outside");
    let named: Vec<(&str, Option<&str>)> = problems
        .iter()
        .map(|Problem { path, value, .. }| (path.as_str(), value.as_deref()))
        .collect();
    assert_eq!(named, [("low", Some("-1.01")), ("high", Some("10.01"))]);
    assert!(sensitivity(&scenario, Decimal::NEGATIVE_ONE, Decimal::TEN).is_ok());
}

#[test]
fn a_lever_that_meets_the_end_of_its_range_says_so() {
    let mut draft = strategies::example();
    draft.opening_balance = limits::MONEY.greatest.to_string();
    draft.support.award_share = "0.9".to_owned();
    draft.support.utilisation = "0.5".to_owned();
    let (low, high) = (Decimal::new(-2, 1), Decimal::new(2, 1));
    let result = sensitivity(&checked(&draft), low, high).expect("within the limits");
    for effect in result.levers {
        let meets_its_end = [Lever::OpeningBalance, Lever::AwardShare].contains(&effect.lever);
        assert_eq!(
            effect.high_is_kept,
            meets_its_end,
            "{}",
            effect.lever.word()
        );
        assert!(!effect.low_is_kept, "{}", effect.lever.word());
    }
}
