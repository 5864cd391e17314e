//! What is kept comes back whole, from this version and from those before.

use std::rc::Rc;

use super::plan::Plan;
use super::saved::{from_json, revision_of, to_json};
use super::tests::{after, open, row_of, typed, unread};
use super::*;

fn stamp() -> Stamp {
    Stamp {
        revision: "19ab3".to_owned(),
        changed_ms: 1_763_900_000_000,
        is_removed: true,
    }
}

fn written(state: &AppState) -> String {
    to_json(&Kept {
        document: Rc::clone(&state.document),
        stamp: stamp(),
        last_good: Some((*state.last_good.scenario).clone()),
    })
}

fn with_everything() -> AppState {
    let start = open(OPENING);
    let india = row_of(&start, "India");
    after(
        start,
        [
            Action::RequestAdded,
            Action::PledgeSwitched {
                row: india,
                active: false,
            },
            unread(Field::Pledge(india, PledgeField::Amount), "1.500"),
            unread(Field::AverageRequest, "about forty"),
            typed(Field::Plan(PlanField::TierGifts(3)), "4"),
            typed(Field::Plan(PlanField::AskShare), "0.75"),
            unread(Field::Plan(PlanField::TierAmount(3)), "1.500"),
        ],
    )
}

#[test]
fn what_is_saved_comes_back_whole() {
    let state = with_everything();
    let id = state.document.id.clone();
    let back = from_json(id, &written(&state)).expect("what was written can be read");
    assert_eq!(back.document, state.document);
    assert_eq!(back.last_good.as_ref(), Some(&*state.last_good.scenario));
    assert_eq!(back.stamp, stamp());
}

#[test]
fn so_does_what_it_was_made_from() {
    let start = with_everything();
    let copy = Document {
        origin: Origin::Scenario {
            by: Made::Copy,
            from: Rc::clone(&start.document),
        },
        ..(*start.document).clone()
    };
    let opened = Action::ScenarioOpened(Rc::new(Kept::new(Rc::new(copy), None)));
    let state = after(start, [opened, typed(Field::Cap, "7")]);
    let id = state.document.id.clone();
    let back = from_json(id, &written(&state)).expect("what was written can be read");
    let (Origin::Scenario { by, from }, Origin::Scenario { from: before, .. }) =
        (&back.document.origin, &state.document.origin)
    else {
        panic!("it was made from a scenario");
    };
    assert_eq!(*by, Made::Copy);
    assert!(from.is_same_as(before));
    assert_eq!(from.text(Field::Cap), "18");
}

#[test]
fn the_first_version_is_still_read() {
    let text = include_str!("../../tests/saved/v1.json");
    let kept = from_json(ScenarioId("a".to_owned()), text).expect("version 1 can be read");
    assert_eq!(kept.document.origin, Origin::Preset(OPENING.to_owned()));
    assert_eq!(kept.document.text(Field::Name), "Three new gifts");
    assert_eq!(kept.document.unread.len(), 1);
    assert!(kept.last_good.is_some());
    assert_eq!(revision_of(text), "");
}

#[test]
fn what_was_kept_before_there_was_a_plan_is_still_read() {
    let text = include_str!("../../tests/saved/v2.json");
    let kept = from_json(ScenarioId("a".to_owned()), text).expect("version 2 can be read");
    assert_eq!(kept.document.plan, Plan::default());
    assert_eq!(kept.document.unread.len(), 2);
    assert!(kept.last_good.is_some());
    let again = to_json(&kept);
    assert_eq!(again, text.trim_end(), "a plan of defaults is not written");
}

#[test]
fn a_later_version_is_left_alone() {
    let text = written(&open(OPENING));
    let id = ScenarioId::default;
    assert!(from_json(id(), "{}").is_err());
    assert!(from_json(id(), &text.replacen("\"version\":2", "\"version\":3", 1)).is_err());
}

#[test]
fn a_revision_is_read_without_the_rest() {
    assert_eq!(revision_of(&written(&open(OPENING))), "19ab3");
    let far = format!("{{\"version\":2{}\"revision\":\"typed\"", " ".repeat(60));
    assert_eq!(revision_of(&far), "");
}
