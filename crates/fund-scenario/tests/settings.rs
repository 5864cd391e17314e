//! Goals and changes: what is read, and what each wrong one is told.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fund_model::{Allowed, Decimal, Goal, Problem, RequestsSpread, SimulationSettings};
use fund_scenario::{
    Changes, parse, problem_message, read_changes, read_goal, read_simulation_settings,
};

fn messages<T: std::fmt::Debug>(read: Result<T, Vec<Problem>>) -> Vec<String> {
    read.unwrap_err().iter().map(problem_message).collect()
}

#[test]
fn each_kind_of_goal_is_read() {
    let goal = |text| read_goal(&parse(text).unwrap()).unwrap();
    assert_eq!(
        goal(r#"{ "kind": "annual_gift", "share": "0.5", "month_of_year": 12 }"#),
        Goal::AnnualGift {
            share: Decimal::new(5, 1),
            month_of_year: 12
        }
    );
    assert_eq!(
        goal(r#"{ "month_of_horizon": 240, "share": 1, "kind": "one_off_gift" }"#),
        Goal::OneOffGift {
            share: Decimal::ONE,
            month_of_horizon: 240
        }
    );
    assert_eq!(
        goal(r#"{ "kind": "sustainable_requests" }"#),
        Goal::SustainableRequests
    );
}

#[test]
fn each_wrong_part_of_a_goal_is_named() {
    let wrong = |text| messages(read_goal(&parse(text).unwrap()));
    let kinds = "one of annual_gift, one_off_gift, sustainable_requests";
    assert_eq!(wrong("{}"), [format!("kind: missing; {kinds}")]);
    assert_eq!(
        wrong(r#"{ "kind": "luck" }"#),
        [format!("kind: luck is not allowed; {kinds}")]
    );
    assert_eq!(
        wrong(
            r#"{ "kind": "annual_gift", "share": "1.1", "month_of_year": 13, "month_of_horizon": 1 }"#
        ),
        [
            "month_of_horizon: there is no such field here in format version 1",
            "share: 1.1 is not allowed; a number from 0 to 1, with at most 24 decimals",
            "month_of_year: 13 is not allowed; a whole number from 1 to 12, without quotation marks",
        ]
    );
    assert_eq!(
        wrong(r#"{ "kind": "one_off_gift", "month_of_horizon": "1" }"#),
        [
            "share: missing; a number from 0 to 1, with at most 24 decimals",
            "month_of_horizon: \"1\" is not allowed; a whole number from 1 to 240, without quotation marks",
        ]
    );
    assert_eq!(
        wrong("7"),
        ["the scenario: 7 is not allowed; an object with the fields of the format"]
    );
}

#[test]
fn changes_are_read_with_their_defaults() {
    let changes = |text| read_changes(&parse(text).unwrap());
    assert_eq!(changes("{}").unwrap(), Changes::default());
    assert_eq!(Changes::default().low, Decimal::new(-2, 1));
    assert_eq!(Changes::default().high, Decimal::new(2, 1));
    assert_eq!(
        changes(r#"{ "low": -0.5 }"#).unwrap().low,
        Decimal::new(-5, 1)
    );
    assert_eq!(
        messages(changes(r#"{ "low": "-1.1", "high": true }"#)),
        [
            "high: true is not allowed; a number from -1 to 10, with at most 24 decimals",
            "low: -1.1 is not allowed; a number from -1 to 10, with at most 24 decimals",
        ]
    );
}

#[test]
fn problems_of_two_scenarios_and_of_odds_have_their_sentences() {
    let message = |path: &str, value: &str, allowed| {
        problem_message(&Problem {
            path: path.into(),
            value: Some(value.into()),
            allowed,
        })
    };
    assert_eq!(
        message("to.years", "6", Allowed::SameAs("5".into())),
        "to.years: 6 is not allowed; in both scenarios the same, here 5"
    );
    assert_eq!(
        message("pledges", "41", Allowed::UncertainPledges { most: 40 }),
        "pledges: 41 are too many; at most 40 pledges of uncertain outcome in one year; with more, use simulate"
    );
    assert!(
        message(
            "name",
            &"x".repeat(2_000),
            Allowed::Text {
                most_characters: 1_000
            }
        )
        .len()
            < 150
    );
}

#[test]
fn settings_of_a_simulation_are_read_with_their_defaults() {
    let settings = |text| read_simulation_settings(&parse(text).unwrap());
    assert_eq!(settings("{}").unwrap(), SimulationSettings::default());
    assert_eq!(
        settings(
            r#"{ "runs": 500, "seed": 4294967295, "payment_delay_months": 120,
                 "requests_spread": "poisson", "cost_cv": 0.2, "donor_climate": "0.95" }"#
        )
        .unwrap(),
        SimulationSettings {
            runs: 500,
            seed: u32::MAX.into(),
            payment_delay_months: 120,
            requests_spread: RequestsSpread::Poisson,
            cost_cv: Decimal::new(2, 1),
            donor_climate: Decimal::new(95, 2),
        }
    );
    assert_eq!(
        messages(settings(
            r#"{ "runs": 0, "seed": "1", "requests_spread": "", "cost_cv": 11, "luck": 7 }"#
        )),
        [
            "seed: \"1\" is not allowed; a whole number from 0 to 4,294,967,295, without quotation marks",
            "requests_spread: \"\" is not allowed; one of fixed, poisson",
            "luck: there is no such field here in format version 1",
            "runs: 0 is not allowed; a whole number from 1 to 1,000,000, without quotation marks",
            "cost_cv: 11 is not allowed; a number from 0 to 10, with at most 24 decimals",
        ]
    );
}
