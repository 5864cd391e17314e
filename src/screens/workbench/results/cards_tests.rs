use fund_model::ScenarioDraft;

use super::*;
use crate::state::presets;
use crate::text::Language;

/// What each card of the first preset says after a change to it: its value, its note, and the values of its lines.
fn said(change: fn(&mut ScenarioDraft)) -> [(String, String, Vec<String>); 4] {
    let mut draft = presets()[0].document.draft();
    change(&mut draft);
    let results = Results::of(draft.check().expect("a good scenario"));
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let said = |card: Card| {
        let lines = card.lines.iter().map(|line| plain(&line.value)).collect();
        (plain(&card.value), plain(&card.note), lines)
    };
    let cards: Vec<_> = cards(&Texts::new(Language::En), &results)
        .into_iter()
        .map(said)
        .collect();
    cards.try_into().expect("four cards")
}

#[test]
fn an_end_of_the_runway_says_what_ends() {
    let [(_, _, lines), ..] = said(|_| {});
    assert_eq!(lines[3], "13 months; runs out in February 2026");
    let [(_, _, lines), ..] = said(|draft| draft.support.rule = "meet_all".into());
    assert_eq!(lines[1], "already in January 2025");
    let [(_, _, lines), ..] = said(|draft| {
        draft.support.rule = "meet_all".into();
        draft.opening_balance = "2400000".into();
    });
    assert!(
        lines[1].contains(" full months; below the floor in "),
        "{lines:?}"
    );
}

#[test]
fn nothing_is_not_said_to_be_met_covered_or_reached() {
    let [runway, requests, gap, next] = said(|draft| {
        draft.demand.requests = "0".into();
        draft.support.other_costs = "0".into();
        draft.annual_target = "0".into();
    });
    assert_eq!(
        (runway.0.as_str(), runway.1.as_str()),
        ("No spending", "nothing is spent in 2025")
    );
    assert_eq!(requests.0, "No requests");
    assert_eq!((gap.0.as_str(), gap.1.as_str()), ("No target is set", ""));
    assert_eq!((next.0.as_str(), next.1.as_str()), ("No requests", ""));
}

#[test]
fn a_limit_set_by_the_rule_is_no_amount() {
    let [.., (value, note, lines)] = said(|draft| {
        draft.support.rule = "cap".into();
        draft.support.cap = "2".into();
    });
    assert_eq!(value, "Limited by the rule");
    assert_eq!(
        note,
        "request 3 of 31 in 2025 needs no more money: the chosen rule sets the limit"
    );
    assert!(lines.iter().all(|line| line != "US$0.00"), "{lines:?}");
}
