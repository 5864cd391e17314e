//! `compare`: the shares of the parts against every order of changing them.

use std::collections::HashMap;

use fund_model::{
    Allowed, MeasureShares, Measures, Part, Problem, Scenario, ScenarioDraft, Word, compare,
    project,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::number::{cents_of, fixed, rounded};
use crate::oracle::checked;
use crate::strategies;

type Texts = [String; 3];

fn texts(shares: &MeasureShares) -> Texts {
    [
        shares.requests_met.to_string(),
        shares.last_closing_balance.to_string(),
        shares.months_to_floor.to_string(),
    ]
}

/// The three measures in millionths.
fn millionths(measures: &Measures) -> [BigInt; 3] {
    [
        BigInt::from(measures.requests_met) * 1_000_000,
        cents_of(&measures.last_closing_balance) * 10_000,
        BigInt::from(measures.months_to_floor) * 1_000_000,
    ]
}

fn change(part: &str, from: &Scenario, into: &mut Scenario) {
    let from = from.clone();
    match part {
        "opening_balance" => into.opening_balance = from.opening_balance,
        "counting" => into.counting = from.counting,
        "pledges" => into.pledges = from.pledges,
        "demand" => into.demand = from.demand,
        "support" => into.support = from.support,
        "reserve" => into.reserve = from.reserve,
        _ => panic!("no part {part}"),
    }
}

fn orders(parts: &[&'static str]) -> Vec<Vec<&'static str>> {
    if parts.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (index, first) in parts.iter().enumerate() {
        let mut rest = parts.to_vec();
        rest.remove(index);
        for mut order in orders(&rest) {
            order.insert(0, first);
            all.push(order);
        }
    }
    all
}

/// What each part adds, summed over every order of changing them, and the number of orders.
fn by_every_order(
    from: &Scenario,
    to: &Scenario,
    parts: &[&'static str],
) -> (HashMap<&'static str, [BigInt; 3]>, usize) {
    let mut known: HashMap<Vec<&str>, [BigInt; 3]> = HashMap::new();
    let mut added = HashMap::new();
    let orders = orders(parts);
    for order in &orders {
        let mut scenario = from.clone();
        let mut taken = Vec::new();
        let mut before = millionths(&Measures::of(&project(from)));
        for part in order {
            change(part, to, &mut scenario);
            taken.push(*part);
            taken.sort_unstable();
            let measure = || millionths(&Measures::of(&project(&scenario)));
            let after = known.entry(taken.clone()).or_insert_with(measure).clone();
            let total = added
                .entry(*part)
                .or_insert([BigInt::ZERO, BigInt::ZERO, BigInt::ZERO]);
            for measure in 0..3 {
                total[measure] += &after[measure] - &before[measure];
            }
            before = after;
        }
    }
    (added, orders.len())
}

fn shares_are_exact(from: &ScenarioDraft, to: &ScenarioDraft) {
    let (from, to) = (checked(from), checked(to));
    let comparison = compare(&from, &to).expect("the same horizon");
    assert_eq!(comparison.from, Measures::of(&project(&from)));
    assert_eq!(comparison.to, Measures::of(&project(&to)));
    let (first, last) = (millionths(&comparison.from), millionths(&comparison.to));
    let difference = [0, 1, 2].map(|measure| &last[measure] - &first[measure]);
    assert_eq!(
        texts(&comparison.difference),
        difference.each_ref().map(|units| fixed(units, 6))
    );

    let parts: Vec<&str> = comparison
        .parts
        .iter()
        .map(|(part, _)| part.word())
        .collect();
    let (added, orders) = by_every_order(&from, &to, &parts);
    let mut rest = difference;
    for (index, (part, shares)) in comparison.parts.iter().enumerate() {
        let exact = added[part.word()]
            .clone()
            .map(|sum| rounded(sum, &BigInt::from(orders)));
        let expected = if index + 1 == parts.len() {
            rest.clone()
        } else {
            exact.clone()
        };
        assert_eq!(
            texts(shares),
            expected.each_ref().map(|units| fixed(units, 6))
        );
        for measure in 0..3 {
            // The last part takes the rounding rest, which is at most half a millionth for each other part.
            let shift = &expected[measure] - &exact[measure];
            assert!(shift <= 3.into() && shift >= (-3).into());
            rest[measure] -= &expected[measure];
        }
    }
    assert_eq!(
        rest,
        [BigInt::ZERO, BigInt::ZERO, BigInt::ZERO],
        "the parts add up"
    );
}

/// A number in millionths.
fn units(text: &str) -> BigInt {
    text.replace('.', "").parse().expect("six decimals")
}

proptest! {
    #![proptest_config(strategies::cases(150))]

    #[test]
    fn shares_are_the_average_over_every_order((from, to) in strategies::pair()) {
        shares_are_exact(&from, &to);
    }

    #[test]
    fn swapping_the_two_turns_the_signs((from, to) in strategies::pair()) {
        let there = compare(&checked(&from), &checked(&to)).expect("the same horizon");
        let back = compare(&checked(&to), &checked(&from)).expect("the same horizon");
        prop_assert_eq!((&there.from, &there.to), (&back.to, &back.from));
        prop_assert_eq!(there.parts.len(), back.parts.len());
        for ((part, one), (other, two)) in there.parts.iter().zip(&back.parts) {
            prop_assert_eq!(part, other);
            for (one, two) in texts(one).iter().zip(&texts(two)) {
                prop_assert_eq!(units(one), -units(two));
            }
        }
    }
}

#[test]
fn only_what_changed_has_a_share() {
    let from = strategies::example();
    let mut to = from.clone();
    to.name = "Another name".to_owned();
    to.annual_target = "1".to_owned();
    let same = compare(&checked(&from), &checked(&to)).expect("the same horizon");
    assert_eq!(same.parts, []);
    to.opening_balance = "2000000".to_owned();
    to.reserve.value = "6".to_owned();
    let differs = compare(&checked(&from), &checked(&to)).expect("the same horizon");
    let parts: Vec<Part> = differs.parts.iter().map(|(part, _)| *part).collect();
    assert_eq!(parts, [Part::OpeningBalance, Part::Reserve]);
}

#[test]
fn another_horizon_is_a_problem() {
    let from = strategies::example();
    let to = ScenarioDraft {
        as_of: "2025-12".to_owned(),
        years: "6".to_owned(),
        ..from.clone()
    };
    let problem = |path: &str, value: &str, same: &str| Problem {
        path: path.to_owned(),
        value: Some(value.to_owned()),
        allowed: Allowed::SameAs(same.to_owned()),
    };
    assert_eq!(
        compare(&checked(&from), &checked(&to)),
        Err(vec![
            problem("as_of", "2025-12", "2024-12"),
            problem("years", "6", "5")
        ])
    );
}
