use fund_model::{PledgeDraft, RequestDraft, ScenarioDraft};

use super::*;
use crate::state::presets;
use crate::text::{Language, Texts};

/// The scenario that the page opens on, after a change.
fn changed(change: impl FnOnce(&mut ScenarioDraft)) -> ScenarioDraft {
    let mut draft = presets()[0].document.draft();
    change(&mut draft);
    draft
}

/// Without the marks that isolate each value.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn lines_of(from: &ScenarioDraft, to: &ScenarioDraft) -> Vec<String> {
    let texts = Texts::new(Language::En);
    let entries = entries(&texts, from, to);
    let lines = entries.iter().map(|entry| change_line(&texts, entry));
    lines.map(|line| plain(&line)).collect()
}

#[track_caller]
fn check(change: impl FnOnce(&mut ScenarioDraft), expected: &[&str]) {
    assert_eq!(lines_of(&changed(|_| {}), &changed(change)), expected);
}

#[test]
fn inputs_are_told_as_the_page_writes_them_in_the_order_of_the_workbench() {
    check(
        |draft| {
            draft.support.award_share = "0.9".to_owned();
            draft.as_of = "2025-06".to_owned();
            draft.opening_balance = "1000000".to_owned();
            draft.years = "10".to_owned();
            draft.counting = "agreed".to_owned();
            draft.demand.requests = "1".to_owned();
            draft.name = "Another name".to_owned();
        },
        &[
            "Balance at the end of: June 2025 instead of December 2024",
            "Opening balance: US$1,000,000.00 instead of US$1,199,655.35",
            "Planning horizon: 10 years instead of 5 years",
            "Pledges that count: Paid and agreed instead of All",
            "Requests in the first year: 1 request instead of 31 requests",
            "Share awarded: 90% instead of 100%",
        ],
    );
}

#[test]
fn what_belongs_together_is_one_line() {
    check(
        |draft| {
            draft.support.rule = "cap".to_owned();
            draft.support.cap = "20".to_owned();
            draft.reserve.kind = "share_of_spending".to_owned();
            draft.reserve.value = "0.15".to_owned();
        },
        &[
            "How many requests are met: At most 20 requests a year instead of Protect the reserve",
            "Floor of the reserve: 15% of planned spending instead of 12 months of planned spending",
        ],
    );
}

#[test]
fn a_number_that_the_rule_does_not_use_is_no_change() {
    check(|draft| draft.support.cap = "7".to_owned(), &[]);
}

#[test]
fn another_kind_of_demand_is_one_line() {
    let request = |title: &str| RequestDraft {
        title: title.to_owned(),
        year: "1".to_owned(),
        amount: "42000".to_owned(),
        ..RequestDraft::default()
    };
    let to_queue = |draft: &mut ScenarioDraft| {
        draft.demand.kind = "queue".to_owned();
        draft.demand.queue = vec![request("One"), request("Two")];
    };
    check(
        to_queue,
        &[
            "Demand: a queue of 2 requests instead of 31 requests of US$41,935.48 each in the first year",
        ],
    );
    let queue = changed(to_queue);
    let back = changed(|draft| draft.demand.requests_growth = "0.02".to_owned());
    assert_eq!(
        lines_of(&queue, &back),
        [
            "Demand: 31 requests of US$41,935.48 each in the first year instead of a queue of 2 requests",
            "Growth in requests: 2%",
        ]
    );
}

#[test]
fn pledges_are_told_by_contributor() {
    let pledge = |donor: &str| PledgeDraft {
        donor: donor.to_owned(),
        amount: "20000".to_owned(),
        currency: "EUR".to_owned(),
        rate: "0.9".to_owned(),
        stage: "agreed".to_owned(),
        first_payment: "2025-03".to_owned(),
        ..PledgeDraft::default()
    };
    check(
        |draft| {
            draft.pledges[0].amount = "40000".to_owned();
            draft.pledges[0].stage = "agreed".to_owned();
            draft.pledges.remove(1);
            draft.pledges.extend([pledge("A foundation"), pledge("")]);
        },
        &[
            "Pledge of Canada, Amount: US$40,000.00 instead of US$36,256.27",
            "Pledge of Canada, Stage: Agreed instead of Assumed",
            "Left out: Pledge of China, 5 payments from June 2025, the first of US$30,000.00 (assumed)",
            "Added: Pledge 11, EUR 20,000 in March 2025 (agreed)",
            "Added: Pledge of A foundation, EUR 20,000 in March 2025 (agreed)",
        ],
    );
}

#[test]
fn a_new_order_says_how_many_stand_elsewhere() {
    check(
        |draft| draft.pledges.swap(0, 1),
        &["Order of the pledges: 1 pledge stands elsewhere"],
    );
}

#[test]
fn requests_of_a_queue_are_told_by_title() {
    let queue = |amount: &str, ldc| {
        changed(|draft| {
            draft.demand.kind = "queue".to_owned();
            draft.demand.queue = vec![RequestDraft {
                title: "National mechanism".to_owned(),
                year: "1".to_owned(),
                amount: amount.to_owned(),
                ldc,
                ..RequestDraft::default()
            }];
        })
    };
    assert_eq!(
        lines_of(&queue("42000", None), &queue("43000", Some(true))),
        [
            "Request “National mechanism”, Amount asked: US$43,000.00 instead of US$42,000.00",
            "Request “National mechanism”, Least developed country: Yes instead of not given",
        ]
    );
}

#[test]
fn what_is_not_given_or_no_number_is_told_as_it_stands() {
    check(
        |draft| {
            draft.opening_balance = String::new();
            draft.annual_target = "much".to_owned();
        },
        &[
            "Opening balance: not given instead of US$1,199,655.35",
            "Annual target: much instead of US$1,500,000.00",
        ],
    );
}
