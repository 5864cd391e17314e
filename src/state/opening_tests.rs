//! One scenario after another on the workbench.

use std::rc::Rc;

use super::tests::{after, open, typed};
use super::*;

fn kept(id: &str, name: &str) -> Action {
    let document = Document {
        id: ScenarioId(id.to_owned()),
        name: name.to_owned(),
        ..(*open("no_new_income").document).clone()
    };
    let good = document.draft().check().ok();
    Action::ScenarioOpened(Rc::new(Kept::new(Rc::new(document), good)))
}

#[test]
fn undo_goes_back_to_the_scenario_before_with_its_identity() {
    let start = after(open(OPENING), [typed(Field::Cap, "7")]);
    let other = after(start.clone(), [kept("b", "Another")]);
    assert_eq!(other.document.id, ScenarioId("b".to_owned()));
    assert_ne!(other.last_good.scenario, start.last_good.scenario);
    let back = after(other, [Action::Undone]);
    assert_eq!(back.document, start.document);
    assert_eq!(back.last_good.scenario, start.last_good.scenario);
}

#[test]
fn a_preset_opens_under_an_identity_of_its_own() {
    let start = open(OPENING);
    let first = after(start.clone(), [Action::PresetChosen("steady".to_owned())]);
    let second = after(first.clone(), [Action::PresetChosen(OPENING.to_owned())]);
    assert_ne!(first.document.id, start.document.id);
    assert_ne!(first.document.id, second.document.id);
    assert!(!second.is_worth_keeping(&second.document));
    let changed = after(second, [typed(Field::Cap, "7")]);
    assert!(changed.is_worth_keeping(&changed.document));
}

#[test]
fn the_preset_that_is_open_is_not_opened_again() {
    let start = open(OPENING);
    let same = after(start.clone(), [Action::PresetChosen(OPENING.to_owned())]);
    assert_eq!(same.document, start.document);
    assert!(!same.history.can_undo());
}

#[test]
fn of_two_versions_this_tabs_goes_on_with_all_its_steps_under_another_name() {
    let start = after(
        open(OPENING),
        [
            kept("b", "Plan"),
            typed(Field::Cap, "7"),
            Action::FieldLeft(Field::Cap),
        ],
    );
    let both = after(start.clone(), [Action::BothKept]);
    assert_ne!(both.document.id, start.document.id);
    assert_eq!(both.document.name, "Plan (2)");
    assert_eq!(both.document.text(Field::Cap), "7");
    let back = after(both.clone(), [Action::Undone]);
    assert_eq!(
        back.document.id, both.document.id,
        "no step writes over the other tab's"
    );
    assert_eq!(back.document.text(Field::Cap), "18");
}

#[test]
fn a_scenario_with_something_wrong_opens_with_its_own_last_answers() {
    let mut document = (*open("no_new_income").document).clone();
    let good = document.draft().check().ok();
    document.years = "90".to_owned();
    let opened = Action::ScenarioOpened(Rc::new(Kept::new(Rc::new(document), good.clone())));
    let state = after(open(OPENING), [opened]);
    assert!(state.is_stale());
    assert_eq!(Some(&*state.last_good.scenario), good.as_ref());
}

#[test]
fn a_scenario_opens_on_the_screen_that_shows_it() {
    let screens = [
        (Screen::Ask, Screen::Ask),
        (Screen::Odds, Screen::Odds),
        (Screen::Compare, Screen::Workbench),
        (Screen::Library, Screen::Workbench),
    ];
    for (before, expected) in screens {
        let start = after(open(OPENING), [Action::ScreenChosen(before)]);
        let opened = after(start, [Action::PresetChosen("steady".to_owned())]);
        assert_eq!(opened.screen, expected, "{before:?}");
    }
}
