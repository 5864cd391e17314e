//! Defaults, limits and steps of what is asked.

use std::rc::Rc;

use yew::Reducible;

use super::step::stepped;
use super::*;
use crate::components::fields::StepKey;
use crate::state::tests::open;
use crate::state::{Action, Entry, OPENING};

fn with(field: PlanField, entry: Entry) -> AppState {
    let typed = Action::FieldTyped {
        field: Field::Plan(field),
        entry,
    };
    (*Rc::new(open(OPENING)).reduce(typed)).clone()
}

fn read(text: &str) -> Entry {
    Entry::Read(text.to_owned())
}

#[test]
fn a_field_that_is_not_filled_in_has_its_default() {
    let share = PlanInput::per_cent(PlanField::AskShare, limits::SHARE, "1");
    assert_eq!(share.decimal(&open(OPENING)), Ok(Decimal::ONE));
    let filled = with(PlanField::AskShare, read("0.75"));
    assert_eq!(share.decimal(&filled), Ok(Decimal::new(75, 2)));
    let amount = PlanInput::amount(PlanField::GiftAmount, "");
    assert_eq!(amount.trouble(&open(OPENING)), None, "it waits");
    assert!(amount.decimal(&open(OPENING)).is_err());
}

#[test]
fn what_is_not_allowed_is_named_with_what_is() {
    let years = PlanInput::whole(PlanField::AskFirstYear, limits::YEARS, 1);
    for text in ["0", "21", "1.5", "99999999999"] {
        let state = with(PlanField::AskFirstYear, read(text));
        let Err(Trouble::NotAllowed(problem)) = years.number(&state) else {
            panic!("{text} is not allowed");
        };
        assert_eq!(problem.path, "ask_first_year");
        assert_eq!(problem.value.as_deref(), Some(text));
        assert_eq!(problem.allowed, limits::YEARS.into());
        assert!(years.trouble(&state).is_some());
    }
    let unread = with(PlanField::AskFirstYear, Entry::Unread("1.500".to_owned()));
    assert_eq!(
        years.number(&unread),
        Err(Trouble::Unread("1.500".to_owned()))
    );
}

#[test]
fn a_month_is_one_of_those_given() {
    let [first, last] = ["2025-01", "2029-12"].map(|text| text.parse::<Month>().expect("a month"));
    let month = PlanInput::month(PlanField::AskMonth, first, last, first);
    assert_eq!(month.month_of(&open(OPENING)), Ok(first));
    assert_eq!(
        month.month_of(&with(PlanField::AskMonth, read("2029-12"))),
        Ok(last)
    );
    assert!(
        month
            .month_of(&with(PlanField::AskMonth, read("2030-01")))
            .is_err()
    );
    let step = |from, key| stepped(from, &month.allowed, (Decimal::ONE, Decimal::from(12)), key);
    assert_eq!(
        step("2025-06", StepKey::PageDown).as_deref(),
        Some("2025-01")
    );
    assert_eq!(step("2025-12", StepKey::Up).as_deref(), Some("2026-01"));
}

#[test]
fn a_choice_is_its_first_word_until_another_is_chosen() {
    let kind = PlanChoice {
        field: PlanField::AskKind,
        words: &["annual_gift", "one_off_gift"],
    };
    assert_eq!(kind.word(&open(OPENING)), "annual_gift");
    let other = with(PlanField::AskKind, read("one_off_gift"));
    assert_eq!(kind.word(&other), "one_off_gift");
}
