//! The check of a draft: every edge is accepted, one step beyond is refused, and nothing hides behind another problem.

use fund_model::limits::{PLEDGES_MOST, QUEUE_MOST};
use fund_model::{Allowed, Decimal, Problem, ScenarioDraft};

use crate::fields::{self, Field};
use crate::oracle::checked;
use crate::{edges, strategies};

const YEARS: u32 = 5;

/// What a draft says when one field of it holds this text.
fn problems_with(field: &Field, text: &str) -> Vec<Problem> {
    let mut draft = strategies::example();
    (field.set)(&mut draft, text.to_owned());
    draft.check().err().unwrap_or_default()
}

fn problem(field: &Field, text: &str) -> Problem {
    Problem {
        path: field.path.to_owned(),
        value: (!text.is_empty()).then(|| text.to_owned()),
        allowed: field.allowed.clone(),
    }
}

#[test]
fn both_edges_of_every_field_are_accepted() {
    for field in fields::all(YEARS) {
        for text in edges::accepted(&field.allowed) {
            assert_eq!(problems_with(&field, &text), [], "{} = {text}", field.path);
        }
    }
}

#[test]
fn one_step_beyond_is_refused_and_said() {
    for field in fields::all(YEARS) {
        for text in edges::refused(&field.allowed) {
            assert_eq!(problems_with(&field, &text), [problem(&field, &text)]);
        }
    }
}

#[test]
fn an_emptied_field_is_refused_where_a_value_is_needed() {
    for field in fields::all(YEARS) {
        let expected = if field.optional {
            vec![]
        } else {
            vec![problem(&field, "")]
        };
        assert_eq!(problems_with(&field, ""), expected, "{}", field.path);
    }
}

#[test]
fn zeros_at_the_end_do_not_count() {
    for field in fields::all(YEARS) {
        let Allowed::Decimal { greatest, .. } = field.allowed else {
            continue;
        };
        let text = format!("{}.{}", greatest.trunc(), "0".repeat(40));
        assert_eq!(problems_with(&field, &text), [], "{} = {text}", field.path);
    }
}

/// Sets every field of these to a text that it refuses, and expects them all in order.
fn all_are_said(fields: &[Field], choose: fn(&mut ScenarioDraft)) {
    let mut draft = strategies::example();
    let mut expected = Vec::new();
    for field in fields {
        let text = edges::refused(&field.allowed).swap_remove(0);
        (field.set)(&mut draft, text.clone());
        expected.push(problem(field, &text));
    }
    choose(&mut draft);
    assert_eq!(draft.check(), Err(expected));
}

/// The fields with one kind of reserve; those of the support rule that needs a cap.
fn support_and_reserve() -> Vec<Field> {
    let mut fields = fields::of_support_and_reserve();
    fields.truncate(7);
    fields.remove(0);
    fields
}

#[test]
fn every_problem_is_said_at_once() {
    let average = [
        fields::of_fund(),
        fields::of_pledge(),
        fields::of_average(),
        support_and_reserve(),
    ];
    all_are_said(&average.into_iter().flatten().collect::<Vec<_>>(), |_| ());
    // With a wrong horizon, no year of a request is called wrong for it.
    let queue = [
        fields::of_fund(),
        fields::of_pledge(),
        fields::of_queue(20),
        support_and_reserve(),
    ];
    all_are_said(&queue.into_iter().flatten().collect::<Vec<_>>(), |_| ());
}

#[test]
fn a_wrong_horizon_blames_no_request() {
    let mut draft = strategies::example();
    draft.demand.kind = "queue".to_owned();
    draft.demand.queue[0].year = "5".to_owned();
    draft.years = "many".to_owned();
    let paths: Vec<String> = draft
        .check()
        .expect_err("no horizon")
        .into_iter()
        .map(|problem| problem.path)
        .collect();
    assert_eq!(paths, ["years"]);
}

#[test]
fn the_path_names_the_item() {
    let mut draft = strategies::example();
    draft.demand.kind = "queue".to_owned();
    draft.pledges = vec![draft.pledges[0].clone(); 4];
    draft.demand.queue = vec![draft.demand.queue[0].clone(); 3];
    draft.pledges[3].rate = "0".to_owned();
    draft.demand.queue[2].year = "6".to_owned();
    let paths: Vec<String> = draft
        .check()
        .expect_err("two problems")
        .into_iter()
        .map(|problem| problem.path)
        .collect();
    assert_eq!(paths, ["pledges[3].rate", "demand.requests[2].year"]);
}

#[test]
fn lists_have_their_limits() {
    let mut draft = strategies::example();
    draft.demand.kind = "queue".to_owned();
    draft.pledges = vec![draft.pledges[0].clone(); PLEDGES_MOST];
    draft.demand.queue = vec![draft.demand.queue[0].clone(); QUEUE_MOST];
    assert_eq!(checked(&draft).pledges.len(), PLEDGES_MOST);
    draft.pledges.push(draft.pledges[0].clone());
    draft.demand.queue.push(draft.demand.queue[0].clone());
    let too_many = |path: &str, most_items: usize| Problem {
        path: path.to_owned(),
        value: Some((most_items + 1).to_string()),
        allowed: Allowed::List { most_items },
    };
    assert_eq!(
        draft.check(),
        Err(vec![
            too_many("pledges", PLEDGES_MOST),
            too_many("demand.requests", QUEUE_MOST)
        ])
    );
}

#[test]
fn a_cap_is_kept_under_every_rule_and_needed_by_one() {
    let mut draft = strategies::example();
    assert_eq!(checked(&draft).support.cap, Some(18));
    draft.support.cap = String::new();
    assert_eq!(checked(&draft).support.cap, None);
    draft.support.cap = "x".to_owned();
    let problems = draft
        .check()
        .expect_err("a cap that is not a number, though the rule has no use for it");
    assert_eq!(problems[0].path, "support.cap");
}

#[test]
fn decimals_are_read_to_the_last_digit() {
    let mut draft = strategies::example();
    let text = "9.999999999999999999999999";
    draft.pledges[0].growth = text.to_owned();
    draft.pledges[0].amount = "999999999999.999".to_owned();
    draft.opening_balance = "999999999999.99".to_owned();
    let scenario = checked(&draft);
    assert_eq!(scenario.pledges[0].growth.to_string(), text);
    assert_eq!(
        scenario.pledges[0].amount,
        Decimal::new(999_999_999_999_999, 3)
    );
    assert_eq!(scenario.opening_balance.to_string(), "999999999999.99");
}
