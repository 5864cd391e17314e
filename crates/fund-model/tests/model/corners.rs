//! Every input at its least and greatest, alone, in pairs and together, through every function: nothing panics, the
//! oracle agrees and every identity holds.

use fund_model::limits::{PAYMENTS, PLEDGES_MOST, QUEUE_MOST, YEARS};
use fund_model::{
    Decimal, Goal, RESERVE_NAMES, RULE_NAMES, Scenario, ScenarioDraft, compare, goal, odds,
    project, sensitivity,
};

use crate::fields::{self, Field};
use crate::oracle::{agree, checked};
use crate::{edges, goal as goals, identities, odds as outcomes, strategies};

/// Twenty years of monthly payments.
fn widest() -> ScenarioDraft {
    let mut draft = strategies::example();
    draft.years = YEARS.greatest.to_string();
    draft.pledges[0].first_payment = "2025-01".to_owned();
    draft.pledges[0].payments = PAYMENTS.greatest.to_string();
    draft.pledges[0].interval_months = "1".to_owned();
    draft
}

/// Keeps the year of each request within the horizon, whichever of the two was set last.
fn settled(mut draft: ScenarioDraft) -> ScenarioDraft {
    let years: u32 = draft.years.parse().expect("a horizon");
    for request in &mut draft.demand.queue {
        let year: u32 = request.year.parse().expect("a year");
        request.year = year.min(years).to_string();
    }
    draft
}

/// Every input that a figure depends on.
fn inputs(years: u32) -> Vec<Field> {
    let texts = [
        "name",
        "donor",
        "title",
        "region",
        "area",
        "currency",
        "reserve.kind",
    ];
    let mut inputs = fields::all(years);
    inputs.retain(|field| !texts.iter().any(|text| field.path.ends_with(text)));
    inputs
}

/// Every input at its least and at its greatest, or with each of its words.
fn corners(inputs: &[Field]) -> Vec<(&Field, String)> {
    let mut corners = Vec::new();
    for field in inputs {
        let texts = edges::outermost(&field.allowed);
        corners.extend(texts.into_iter().map(|text| (field, text)));
    }
    corners
}

fn prove(base: &Scenario, draft: &ScenarioDraft) {
    let scenario = checked(draft);
    let projection = project(&scenario);
    agree(draft, &projection);
    identities::hold(&scenario, &projection);
    goals::answers_are_exact(draft, "1", 1, scenario.years * 12);
    goals::answers_are_exact(draft, "0.333333333333333333333333", 12, 1);
    outcomes::equal_every_outcome(draft);
    let comparable = (base.as_of, base.years) == (scenario.as_of, scenario.years);
    assert_eq!(compare(base, &scenario).is_ok(), comparable);
    for change in [Decimal::NEGATIVE_ONE, Decimal::TEN] {
        let effects = sensitivity(&scenario, Decimal::ZERO, change).expect("within the limits");
        assert!(effects.levers.iter().all(|row| row.low == effects.base));
    }
}

fn prove_each(base: &ScenarioDraft) {
    let scenario = checked(base);
    for field in inputs(scenario.years) {
        for text in edges::accepted(&field.allowed) {
            let mut draft = base.clone();
            (field.set)(&mut draft, text);
            prove(&scenario, &settled(draft));
        }
    }
}

fn prove_pairs(base: &ScenarioDraft) {
    let scenario = checked(base);
    let inputs = inputs(scenario.years);
    let corners = corners(&inputs);
    for (index, (field, text)) in corners.iter().enumerate() {
        for (other, other_text) in &corners[index + 1..] {
            let mut draft = base.clone();
            (field.set)(&mut draft, text.clone());
            (other.set)(&mut draft, other_text.clone());
            prove(&scenario, &settled(draft));
        }
    }
}

#[test]
fn every_input_at_and_beside_its_edges() {
    prove_each(&strategies::example());
    prove_each(&widest());
}

#[test]
fn every_pair_of_edges_of_an_ordinary_scenario() {
    prove_pairs(&strategies::example());
}

#[test]
fn every_pair_of_edges_of_the_widest_scenario() {
    prove_pairs(&widest());
}

#[test]
fn everything_at_its_edge_at_once() {
    let pick: [fn(Vec<String>) -> String; 2] = [
        |texts| texts.into_iter().next().expect("an edge"),
        |texts| texts.into_iter().next_back().expect("an edge"),
    ];
    for choose in pick {
        for queue in [false, true] {
            let demand = if queue {
                fields::of_queue(1)
            } else {
                fields::of_average()
            };
            let mut draft = widest();
            let support = fields::of_support_and_reserve().into_iter();
            for field in fields::of_fund()
                .into_iter()
                .chain(fields::of_pledge())
                .chain(demand)
                .chain(support)
            {
                (field.set)(&mut draft, choose(edges::outermost(&field.allowed)));
            }
            // Payments have to fall within the horizon to do their worst.
            draft.pledges[0].first_payment = checked(&draft).as_of.plus(1).to_string();
            draft.pledges[0].interval_months = "1".to_owned();
            let base = checked(&draft);
            for rule in RULE_NAMES {
                for (kind, value) in RESERVE_NAMES.iter().zip(["1000000000000", "10", "120"]) {
                    draft.support.rule = (*rule).to_owned();
                    draft.reserve.kind = (*kind).to_owned();
                    draft.reserve.value = value.to_owned();
                    prove(&base, &draft);
                }
            }
        }
    }
}

/// The largest scenario that the limits allow, with every amount at its greatest and growing eleven-fold.
fn largest(kind: &str) -> ScenarioDraft {
    let mut draft = widest();
    let pledge = &mut draft.pledges[0];
    pledge.amount = "1000000000000".to_owned();
    pledge.rate = "0.000001".to_owned();
    pledge.growth = "10".to_owned();
    draft.pledges = vec![draft.pledges[0].clone(); PLEDGES_MOST];
    draft.demand.kind = kind.to_owned();
    draft.demand.requests = "100000".to_owned();
    draft.demand.average_request = "1000000000000".to_owned();
    draft.demand.requests_growth = "10".to_owned();
    draft.demand.cost_growth = "10".to_owned();
    let request = draft.demand.queue[0].clone();
    draft.demand.queue = (0..QUEUE_MOST)
        .map(|index| {
            let mut request = request.clone();
            request.year = (index % YEARS.greatest as usize + 1).to_string();
            request.amount = "1000000000000".to_owned();
            request
        })
        .collect();
    draft
}

#[test]
fn the_largest_scenario_of_all() {
    for kind in ["average", "queue"] {
        let mut draft = largest(kind);
        let base = checked(&draft);
        for rule in RULE_NAMES {
            draft.support.rule = (*rule).to_owned();
            let scenario = checked(&draft);
            let projection = project(&scenario);
            identities::hold(&scenario, &projection);
            assert!(compare(&base, &scenario).is_ok());
        }
        let share = Decimal::ONE;
        assert!(
            goal(
                &base,
                &Goal::AnnualGift {
                    share,
                    month_of_year: 1
                }
            )
            .is_ok()
        );
        assert!(
            goal(
                &base,
                &Goal::OneOffGift {
                    share,
                    month_of_horizon: 1
                }
            )
            .is_ok()
        );
        assert!(goal(&base, &Goal::SustainableRequests).is_ok());
        assert!(odds(&base).is_ok(), "every pledge is certain");
        // What a pledge does is found the same way for both kinds of demand; a queue is the longer one.
        if kind == "queue" {
            assert!(sensitivity(&base, Decimal::NEGATIVE_ONE, Decimal::TEN).is_ok());
        }
    }
}
