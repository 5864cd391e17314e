//! What separates two scenarios: all of it, and no more.
#![cfg(not(target_arch = "wasm32"))]

use fund_model::{PledgeDraft, RequestDraft, Scenario, ScenarioDraft};
use fund_scenario::{Difference, List, default_preset, differences};
use proptest::prelude::*;

mod strategies;
use strategies::scenario;

/// What the first scenario becomes by the differences to the second, whose added items it takes.
fn applied(from: &ScenarioDraft, to: &ScenarioDraft, found: &[Difference]) -> ScenarioDraft {
    let mut draft = from.clone();
    let in_use = |draft: &ScenarioDraft| match draft.demand.kind.as_str() {
        "queue" => draft.demand.queue.clone(),
        _ => Vec::new(),
    };
    draft.pledges = items(List::Pledges, &from.pledges, &to.pledges, found);
    draft.demand.queue = items(List::Requests, &in_use(from), &in_use(to), found);
    for difference in found {
        match difference {
            Difference::Field { path, to, .. } => {
                *field(&mut draft, path) = to.clone().unwrap_or_default();
            }
            Difference::ItemField {
                list: List::Pledges,
                to_index,
                field,
                to,
                ..
            } => *pledge_field(&mut draft.pledges[*to_index], field) = to.clone(),
            Difference::ItemField {
                to_index,
                field,
                to,
                ..
            } => set_request(&mut draft.demand.queue[*to_index], field, to),
            _ => {}
        }
    }
    draft
}

/// The items of the second list, each taken from the first wherever it is not added.
fn items<Item: Clone>(list: List, from: &[Item], to: &[Item], found: &[Difference]) -> Vec<Item> {
    let mut made: Vec<Option<Item>> = vec![None; to.len()];
    let mut stays = vec![true; from.len()];
    for difference in found {
        match difference {
            Difference::Added { list: of, to_index } if *of == list => {
                made[*to_index] = Some(to[*to_index].clone());
            }
            Difference::Removed {
                list: of,
                from_index,
            } if *of == list => {
                stays[*from_index] = false;
            }
            Difference::Moved {
                list: of,
                from_index,
                to_index,
            } if *of == list => {
                made[*to_index] = Some(from[*from_index].clone());
                stays[*from_index] = false;
            }
            _ => {}
        }
    }
    let mut rest = from.iter().zip(stays).filter(|(_, stays)| *stays);
    let filled = made.into_iter().map(|item| match item {
        Some(item) => item,
        None => rest.next().expect("an item that stays").0.clone(),
    });
    let filled = filled.collect();
    assert!(rest.next().is_none(), "an item is neither kept nor removed");
    filled
}

fn field<'a>(draft: &'a mut ScenarioDraft, path: &str) -> &'a mut String {
    match path {
        "name" => &mut draft.name,
        "as_of" => &mut draft.as_of,
        "opening_balance" => &mut draft.opening_balance,
        "annual_target" => &mut draft.annual_target,
        "years" => &mut draft.years,
        "counting" => &mut draft.counting,
        "demand.kind" => &mut draft.demand.kind,
        "demand.requests" => &mut draft.demand.requests,
        "demand.average_request" => &mut draft.demand.average_request,
        "demand.requests_growth" => &mut draft.demand.requests_growth,
        "demand.cost_growth" => &mut draft.demand.cost_growth,
        "support.rule" => &mut draft.support.rule,
        "support.cap" => &mut draft.support.cap,
        "support.award_share" => &mut draft.support.award_share,
        "support.utilisation" => &mut draft.support.utilisation,
        "support.support_cost_rate" => &mut draft.support.support_cost_rate,
        "support.other_costs" => &mut draft.support.other_costs,
        "reserve.kind" => &mut draft.reserve.kind,
        "reserve.value" => &mut draft.reserve.value,
        other => panic!("no field at {other}"),
    }
}

fn pledge_field<'a>(pledge: &'a mut PledgeDraft, name: &str) -> &'a mut String {
    match name {
        "donor" => &mut pledge.donor,
        "amount" => &mut pledge.amount,
        "currency" => &mut pledge.currency,
        "rate" => &mut pledge.rate,
        "stage" => &mut pledge.stage,
        "probability" => &mut pledge.probability,
        "first_payment" => &mut pledge.first_payment,
        "payments" => &mut pledge.payments,
        "interval_months" => &mut pledge.interval_months,
        "growth" => &mut pledge.growth,
        other => panic!("no field {other}"),
    }
}

fn set_request(request: &mut RequestDraft, name: &str, text: &str) {
    let slot = match name {
        "title" => &mut request.title,
        "year" => &mut request.year,
        "amount" => &mut request.amount,
        "region" => &mut request.region,
        "area" => &mut request.area,
        "ldc" => return request.ldc = text.parse().ok(),
        "sids" => return request.sids = text.parse().ok(),
        other => panic!("no field {other}"),
    };
    text.clone_into(slot);
}

/// The second scenario after edits that leave much of the first: rows gone, doubled, swapped, with another amount.
fn edited(mut scenario: Scenario, edits: &[(u8, usize, usize)]) -> Scenario {
    for (edit, one, other) in edits {
        let pledges = &mut scenario.pledges;
        if pledges.is_empty() {
            break;
        }
        let (one, other) = (one % pledges.len(), other % pledges.len());
        match edit % 5 {
            0 => drop(pledges.remove(one)),
            1 => pledges.insert(other, pledges[one].clone()),
            2 => pledges.swap(one, other),
            3 => pledges[one].amount = pledges[other].amount,
            _ => pledges[one].donor = pledges[other].donor.clone(),
        }
    }
    scenario
}

fn check_complete(from: &Scenario, to: &Scenario) -> Result<(), TestCaseError> {
    let found = differences(&from.into(), &to.into());
    let made = applied(&from.into(), &to.into(), &found);
    prop_assert_eq!(made.check(), Ok(to.clone()));
    Ok(())
}

proptest! {
    #[test]
    fn a_scenario_does_not_differ_from_itself(scenario in scenario()) {
        let draft = ScenarioDraft::from(&scenario);
        prop_assert_eq!(differences(&draft, &draft), []);
    }

    #[test]
    fn differences_make_one_scenario_of_the_other(from in scenario(), to in scenario()) {
        check_complete(&from, &to)?;
        check_complete(&to, &from)?;
    }

    #[test]
    fn differences_are_complete_after_edits(
        from in scenario(),
        edits in proptest::collection::vec(any::<(u8, usize, usize)>(), 0..8),
    ) {
        check_complete(&from, &edited(from.clone(), &edits))?;
    }
}

#[track_caller]
fn check(change: impl FnOnce(&mut ScenarioDraft), expected: &[&str]) {
    let from = default_preset().draft();
    let mut to = from.clone();
    change(&mut to);
    let found = differences(&from, &to);
    let told: Vec<String> = found.iter().map(told).collect();
    assert_eq!(told, expected);
}

fn told(difference: &Difference) -> String {
    let path = difference.path();
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
    match difference {
        Difference::Field { from, to, .. } => format!("{path}: {} → {}", text(from), text(to)),
        Difference::ItemField { from, to, .. } => format!("{path}: {from} → {to}"),
        Difference::Added { .. } => format!("+ {path}"),
        Difference::Removed { .. } => format!("− {path}"),
        Difference::Moved { from_index, .. } => format!("{path}: was {from_index}"),
    }
}

#[test]
fn numbers_are_compared_by_value_and_names_by_their_letters() {
    check(|draft| draft.reserve.value = "12.00".to_owned(), &[]);
    check(
        |draft| draft.pledges[0].donor = "007".to_owned(),
        &["pledges[0].donor: Canada → 007"],
    );
}

#[test]
fn one_changed_amount_is_one_difference() {
    check(
        |draft| draft.pledges[3].amount = "1.00".to_owned(),
        &[&format!(
            "pledges[3].amount: {} → 1.00",
            default_preset().draft().pledges[3].amount
        )],
    );
}

#[test]
fn a_pledge_that_goes_leaves_its_twin_alone() {
    let mut from = default_preset().draft();
    let twin = PledgeDraft {
        amount: "5.00".to_owned(),
        ..from.pledges[0].clone()
    };
    from.pledges.insert(0, twin);
    let mut to = from.clone();
    to.pledges.remove(0);
    let told: Vec<String> = differences(&from, &to).iter().map(told).collect();
    assert_eq!(told, ["− pledges[0]"]);
}

#[test]
fn an_item_that_stands_elsewhere_is_the_only_one_that_moved() {
    check(
        |draft| {
            let last = draft.pledges.remove(draft.pledges.len() - 1);
            draft.pledges.insert(0, last);
        },
        &[&format!(
            "pledges[0]: was {}",
            default_preset().draft().pledges.len() - 1
        )],
    );
}

#[test]
fn another_kind_of_demand_brings_its_own_fields() {
    check(
        |draft| {
            draft.demand.kind = "queue".to_owned();
            draft.demand.queue = vec![RequestDraft::default()];
        },
        &[
            "demand.kind: average → queue",
            "demand.requests: 31 → none",
            "demand.average_request: 41935.48 → none",
            "demand.requests_growth: 0 → none",
            "+ demand.requests[0]",
        ],
    );
}

/// Four times what a scenario may have: nobody would wait for the end if each were compared with each.
#[test]
fn a_long_queue_in_another_order_takes_no_time() {
    let request = |number: usize| RequestDraft {
        title: format!("Request {}", number % 100),
        amount: number.to_string(),
        ..RequestDraft::default()
    };
    let mut from = default_preset().draft();
    from.demand.kind = "queue".to_owned();
    from.demand.queue = (0..40_000).map(request).collect();
    let mut to = from.clone();
    to.demand.queue.reverse();
    to.demand.queue[17].amount = "0.5".to_owned();
    let found = differences(&from, &to);
    assert_eq!(found.len(), 40_000, "all but one moved, and one amount");
}
