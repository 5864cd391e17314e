//! What a person does, and what becomes of the document, of its history and of the results.

use std::rc::Rc;

use fund_model::{Money, RequestDraft};

use super::action::{Action, Entry, Order};
use super::reduce::reduce;
use super::*;
use crate::text::Language;

pub(crate) fn open(id: &str) -> AppState {
    let presets = presets();
    let preset = presets
        .iter()
        .find(|preset| preset.id == id)
        .expect("a preset of this name");
    let document = (*preset.document).clone();
    let good = document.draft().check().expect("presets are good");
    let preferences = Preferences {
        language: Language::En,
        theme: Theme::System,
    };
    AppState::open(
        Rc::clone(&presets),
        document,
        Rc::new(Results::of(good)),
        preferences,
        Ids::default(),
    )
}

pub(super) fn after(state: AppState, actions: impl IntoIterator<Item = Action>) -> AppState {
    actions
        .into_iter()
        .fold(state, |state, action| reduce(&state, action))
}

pub(super) fn typed(field: Field, text: &str) -> Action {
    Action::FieldTyped {
        field,
        entry: Entry::Read(text.to_owned()),
    }
}

pub(super) fn unread(field: Field, text: &str) -> Action {
    Action::FieldTyped {
        field,
        entry: Entry::Unread(text.to_owned()),
    }
}

pub(super) fn row_of(state: &AppState, donor: &str) -> RowId {
    let mut rows = state.document.pledges.iter();
    rows.find(|row| row.pledge.donor == donor)
        .expect("a pledge of this contributor")
        .id
}

fn donors(state: &AppState) -> Vec<&str> {
    state
        .document
        .pledges
        .iter()
        .map(|row| row.pledge.donor.as_str())
        .collect()
}

/// Undoing once gives back the state before, redoing gives the state after: document and results.
fn check_undoable(before: &AppState, action: Action) -> AppState {
    let after = reduce(before, action.clone());
    assert_ne!(
        after.document, before.document,
        "{action:?} changes the document"
    );
    let undone = reduce(&after, Action::Undone);
    assert_eq!(undone.document, before.document, "{action:?} is undone");
    assert_eq!(undone.is_stale(), before.is_stale());
    if !before.is_stale() {
        assert_eq!(
            undone.last_good, before.last_good,
            "{action:?} gives the results back"
        );
    }
    let redone = reduce(&undone, Action::Redone);
    assert_eq!(redone.document, after.document, "{action:?} is redone");
    assert_eq!(redone.assessment, after.assessment);
    after
}

fn pledges_imported(replaces: bool) -> Action {
    let row = ImportedRow {
        row: PledgeRow {
            id: RowId::default(),
            active: true,
            pledge: fund_model::PledgeDraft::default(),
        },
        unread: vec![(PledgeField::Amount, "1.500".to_owned())],
    };
    Action::RowsImported(Import {
        rows: ImportedRows::Pledges(vec![row]),
        replaces,
    })
}

#[test]
fn imported_rows_replace_the_present_ones_or_stand_after_them() {
    let state = open(OPENING);
    let before = state.document.pledges.len();
    let added = check_undoable(&state, pledges_imported(false));
    assert_eq!(added.document.pledges.len(), before + 1);
    let replaced = check_undoable(&added, pledges_imported(true));
    assert_eq!(replaced.document.pledges.len(), 1);
    assert_eq!(
        replaced.document.unread.len(),
        1,
        "those of removed rows are gone"
    );
    let row = ImportedRow {
        row: RequestRow {
            id: RowId::default(),
            request: RequestDraft::default(),
        },
        unread: Vec::new(),
    };
    let requests = Action::RowsImported(Import {
        rows: ImportedRows::Requests(vec![row.clone(), row]),
        replaces: true,
    });
    let queued = check_undoable(&replaced, requests);
    assert_eq!(queued.document.queue.len(), 2);
    assert_eq!(queued.document.pledges.len(), 1);
}

#[test]
fn every_action_on_the_document_is_undone_and_redone() {
    let state = open(OPENING);
    let india = row_of(&state, "India");
    let amount = Field::Pledge(india, PledgeField::Amount);
    let state = check_undoable(&state, typed(amount, "300000"));
    let state = check_undoable(&state, unread(Field::Requests, "many"));
    let state = reduce(&state, Action::FieldLeft(Field::Requests));
    let state = check_undoable(&state, typed(Field::Requests, "30"));
    let state = check_undoable(
        &state,
        Action::ValueChosen {
            field: Field::Rule,
            text: "steady".to_owned(),
        },
    );
    let state = check_undoable(
        &state,
        Action::ReserveChosen {
            field: Field::ReserveShare,
            text: "0.2".to_owned(),
        },
    );
    let state = check_undoable(&state, Action::FieldReset(amount));
    let state = check_undoable(&state, Action::PledgeAdded);
    let state = check_undoable(&state, Action::PledgeDuplicated(india));
    let state = check_undoable(
        &state,
        Action::PledgeSwitched {
            row: india,
            active: false,
        },
    );
    let sorted = Action::PledgesSorted {
        by: PledgeField::Amount,
        order: Order::Descending,
    };
    let state = check_undoable(&state, sorted);
    let state = check_undoable(&state, pledges_imported(false));
    let state = check_undoable(&state, Action::PledgeRemoved(india));
    let state = check_undoable(&state, Action::RequestAdded);
    let first = state.document.queue[0].id;
    let state = check_undoable(
        &state,
        typed(Field::Request(first, RequestField::Title), "One"),
    );
    let state = check_undoable(&state, Action::RequestAdded);
    let second = state.document.queue[1].id;
    let to = QueuePlace::After(second);
    let state = check_undoable(&state, Action::RequestMoved { row: first, to });
    let state = check_undoable(&state, Action::RequestDuplicated(first));
    let year = Field::Request(first, RequestField::Year);
    let state = check_undoable(&state, typed(year, "2"));
    let state = check_undoable(&state, Action::QueueSorted);
    let state = check_undoable(&state, Action::RequestsAdded(vec![RequestDraft::default()]));
    let state = check_undoable(&state, Action::RequestRemoved(first));
    check_undoable(&state, Action::PresetChosen("no_new_income".to_owned()));
}

#[test]
fn edits_of_one_field_are_one_step_until_it_is_left() {
    let start = open(OPENING);
    let actions = ["3", "30", "300"]
        .map(|text| typed(Field::Requests, text))
        .into_iter();
    let state = after(
        start.clone(),
        actions.chain([Action::FieldLeft(Field::Requests)]),
    );
    assert_eq!(state.document.text(Field::Requests), "300");
    let state = after(state, [typed(Field::Requests, "5")]);
    assert_eq!(
        reduce(&state, Action::Undone)
            .document
            .text(Field::Requests),
        "300"
    );
    let twice = after(state, [Action::Undone, Action::Undone]);
    assert_eq!(twice.document, start.document);
    assert!(!twice.history.can_undo());
}

#[test]
fn escape_gives_back_what_the_field_held_and_redo_what_was_typed() {
    let start = open(OPENING);
    let typing = ["9", "99"].map(|text| typed(Field::Requests, text));
    let state = after(start.clone(), typing);
    let state = reduce(&state, Action::FieldAbandoned(Field::Requests));
    assert_eq!(state.document, start.document);
    assert_eq!(
        reduce(&state, Action::Redone)
            .document
            .text(Field::Requests),
        "99"
    );
    let untouched = reduce(&state, Action::FieldAbandoned(Field::Years));
    assert_eq!(untouched.document, start.document);
}

#[test]
fn a_step_that_comes_back_to_its_start_is_no_step() {
    let start = open(OPENING);
    let there_and_back = [typed(Field::Requests, "3"), typed(Field::Requests, "31")];
    let state = after(start.clone(), there_and_back);
    let state = reduce(&state, Action::FieldLeft(Field::Requests));
    assert_eq!(state.document, start.document);
    assert!(!state.history.can_undo());
}

#[test]
fn the_same_value_written_otherwise_changes_nothing() {
    let start = open(OPENING);
    let balance = start.document.opening_balance.clone();
    let state = after(
        start.clone(),
        [typed(Field::OpeningBalance, &format!("{balance}000"))],
    );
    assert_eq!(state, start);
}

#[test]
fn a_text_that_cannot_be_read_stays_and_the_last_good_results_stay_marked() {
    let start = open(OPENING);
    let wrong = after(start.clone(), [unread(Field::Requests, "1.500")]);
    assert!(wrong.is_stale());
    assert_eq!(wrong.last_good, start.last_good);
    let trouble = selectors::trouble(&wrong, Field::Requests);
    assert_eq!(trouble, Some(&Trouble::Unread("1.500".to_owned())));

    let elsewhere = after(wrong, [typed(Field::Years, "3")]);
    assert!(
        elsewhere.is_stale(),
        "another good field does not hide the wrong one"
    );
    assert_eq!(elsewhere.last_good, start.last_good);

    let good = after(elsewhere, [typed(Field::Requests, "1500")]);
    assert!(!good.is_stale());
    assert_eq!(good.last_good.chosen.years.len(), 3);
    assert_eq!(good.last_good.chosen.years[0].requests, 1500);
}

#[test]
fn the_beginning_of_a_text_that_ends_wrong_does_not_stay_as_a_result() {
    let start = open(OPENING);
    for (beginning, end) in [
        ("10000", typed(Field::Requests, "100001")),
        ("1.5", unread(Field::Requests, "1.500")),
    ] {
        let on_the_way = after(start.clone(), [typed(Field::Requests, "3")]);
        assert_ne!(
            on_the_way.last_good, start.last_good,
            "each key counts: {beginning}"
        );
        let wrong = after(on_the_way, [end, Action::FieldLeft(Field::Requests)]);
        assert!(wrong.is_stale());
        assert_eq!(wrong.last_good, start.last_good);
    }
}

#[test]
fn an_edit_that_was_left_counts_while_the_next_one_goes_wrong() {
    let left = [
        typed(Field::Requests, "20"),
        Action::FieldLeft(Field::Requests),
    ];
    let state = after(open(OPENING), left);
    let moved_on = after(open(OPENING), [typed(Field::Requests, "20")]);
    for state in [state, moved_on] {
        let wrong = after(state, [typed(Field::Years, "99")]);
        assert!(wrong.is_stale());
        assert_eq!(wrong.last_good.chosen.years[0].requests, 20);
    }
}

#[test]
fn a_value_out_of_range_is_kept_and_named_by_its_field() {
    let start = open(OPENING);
    let india = row_of(&start, "India");
    let rate = Field::Pledge(india, PledgeField::Rate);
    let off = Action::PledgeSwitched {
        row: start.document.pledges[0].id,
        active: false,
    };
    let state = after(start, [off, typed(rate, "0")]);
    assert!(matches!(
        selectors::trouble(&state, rate),
        Some(Trouble::NotAllowed(_))
    ));
    assert_eq!(state.document.text(rate), "0");
    assert_eq!(state.assessment.count(), 1);
}

#[test]
fn an_emptied_field_is_a_problem_and_no_default() {
    for field in [
        Field::OpeningBalance,
        Field::OtherCosts,
        Field::ReserveMonths,
        Field::Requests,
    ] {
        let state = after(open(OPENING), [typed(field, "")]);
        assert!(selectors::trouble(&state, field).is_some(), "{field:?}");
    }
}

#[test]
fn a_row_that_is_switched_off_leaves_the_scenario_and_stays_in_the_document() {
    let start = open(OPENING);
    let india = row_of(&start, "India");
    let state = after(
        start.clone(),
        [Action::PledgeSwitched {
            row: india,
            active: false,
        }],
    );
    assert_eq!(state.document.pledges.len(), start.document.pledges.len());
    let counted = &state.last_good.scenario.pledges;
    assert_eq!(counted.len(), start.document.pledges.len() - 1);
    assert!(counted.iter().all(|pledge| pledge.donor != "India"));

    let wrong = typed(Field::Pledge(india, PledgeField::Rate), "0");
    let state = after(
        state,
        [
            wrong,
            unread(Field::Pledge(india, PledgeField::Amount), "?"),
        ],
    );
    assert!(
        !state.is_stale(),
        "a wrong value in a row that is off harms nothing"
    );
    let on = Action::PledgeSwitched {
        row: india,
        active: true,
    };
    assert_eq!(after(state, [on]).assessment.count(), 2);
}

#[test]
fn a_blank_row_waits_and_a_row_with_a_contributor_needs_an_amount() {
    let state = after(open(OPENING), [Action::PledgeAdded]);
    assert!(!state.is_stale());
    let row = state.document.pledges.last().expect("the new row").id;
    let amount = Field::Pledge(row, PledgeField::Amount);
    let named = after(
        state,
        [typed(Field::Pledge(row, PledgeField::Donor), "Norway")],
    );
    assert!(selectors::trouble(&named, amount).is_some());
    let good = after(named, [typed(amount, "25000")]);
    assert!(!good.is_stale());
    assert_eq!(good.last_good.scenario.pledges.len(), 11);
}

#[test]
fn a_blank_request_waits_and_a_problem_names_the_row_it_stands_in() {
    let queue = Action::ValueChosen {
        field: Field::DemandKind,
        text: "queue".to_owned(),
    };
    let state = after(
        open(OPENING),
        [queue, Action::RequestAdded, Action::RequestAdded],
    );
    assert!(!state.is_stale());
    assert_eq!(state.last_good.chosen.years[0].requests, 0);
    let second = state.document.queue[1].id;
    let title = Field::Request(second, RequestField::Title);
    let state = after(state, [typed(title, "National mechanism")]);
    let amount = Field::Request(second, RequestField::Amount);
    assert!(selectors::trouble(&state, amount).is_some());
    let state = after(state, [typed(amount, "42000")]);
    assert_eq!(state.last_good.chosen.years[0].requests, 1);
}

#[test]
fn a_copy_stands_under_its_original_with_its_unread_texts() {
    let start = open(OPENING);
    let india = row_of(&start, "India");
    let state = after(
        start,
        [
            unread(Field::Pledge(india, PledgeField::Amount), "lots"),
            Action::PledgeDuplicated(india),
        ],
    );
    let at = state
        .document
        .pledges
        .iter()
        .position(|row| row.id == india)
        .expect("India");
    let copy = &state.document.pledges[at + 1];
    assert_eq!(copy.pledge, state.document.pledges[at].pledge);
    let amount = Field::Pledge(copy.id, PledgeField::Amount);
    assert_eq!(
        state.document.unread.get(&amount).map(String::as_str),
        Some("lots")
    );
}

#[test]
fn sorting_orders_by_value_and_keeps_rows_without_one_last() {
    let start = after(open(OPENING), [Action::PledgeAdded]);
    let sort = |order| Action::PledgesSorted {
        by: PledgeField::Amount,
        order,
    };
    let least = after(start.clone(), [sort(Order::Ascending)]);
    assert_eq!(donors(&least).first(), Some(&"France"));
    assert_eq!(donors(&least).last(), Some(&""));
    let most = after(start, [sort(Order::Descending)]);
    assert_eq!(donors(&most).first(), Some(&"India"));
    assert_eq!(donors(&most).last(), Some(&""));
    assert_eq!(
        most.last_good.chosen, least.last_good.chosen,
        "order changes no result"
    );
}

#[test]
fn the_reserve_remembers_a_value_for_each_kind() {
    let start = open(OPENING);
    let kind = |kind: &str| Action::ValueChosen {
        field: Field::ReserveKind,
        text: kind.to_owned(),
    };
    let floor = start.last_good.chosen.years[0].floor.whole_dollars_up();
    let as_amount = after(start.clone(), [kind("amount")]);
    assert_eq!(
        as_amount.document.text(Field::ReserveAmount),
        floor.to_string()
    );
    let back = after(as_amount, [kind("months_of_spending")]);
    assert_eq!(back.document.text(Field::ReserveMonths), "12");
    assert_eq!(back.last_good.chosen, start.last_good.chosen);
}

#[test]
fn a_changed_field_is_an_assumption_until_it_is_reset() {
    let state = after(open(OPENING), [typed(Field::SupportCostRate, "0.1")]);
    assert!(selectors::is_changed(&state, Field::SupportCostRate));
    let state = after(state, [Action::FieldReset(Field::SupportCostRate)]);
    assert!(!selectors::is_changed(&state, Field::SupportCostRate));
}

#[test]
fn totals_by_stage_add_up_to_the_receipts() {
    let state = open(OPENING);
    let totals = selectors::stage_totals(&state);
    let receipts: Money = state
        .last_good
        .chosen
        .years
        .iter()
        .map(|year| year.receipts.clone())
        .sum();
    assert_eq!(
        totals.into_iter().map(|total| total.horizon).sum::<Money>(),
        receipts
    );
}

#[test]
fn a_currency_takes_its_rate_with_it_and_undo_brings_both_back() {
    let start = open(OPENING);
    let row = row_of(&start, "India");
    let currency = Field::Pledge(row, PledgeField::Currency);
    let rate = Field::Pledge(row, PledgeField::Rate);
    let results = start.last_good.chosen.clone();
    let foreign = after(start, [typed(currency, "EU"), typed(currency, "EUR")]);
    assert_eq!(foreign.document.text(rate), "");
    assert!(selectors::trouble(&foreign, rate).is_some() && foreign.is_stale());
    assert_eq!(foreign.last_good.chosen, results, "not one to one");
    let undone = after(
        foreign.clone(),
        [Action::FieldLeft(currency), Action::Undone],
    );
    assert_eq!(
        (undone.document.text(currency), undone.document.text(rate)),
        ("USD", "1")
    );
    let given = after(
        foreign.clone(),
        [typed(rate, "0.9"), typed(currency, "GBP")],
    );
    assert_eq!(
        given.document.text(rate),
        "0.9",
        "a rate that was given stays"
    );
    let back = after(foreign, [unread(rate, "x"), typed(currency, "USD")]);
    assert_eq!(back.document.text(rate), "1");
    assert!(!back.is_stale() && back.last_good.chosen == results);
}

#[test]
fn amounts_of_several_currencies_are_sorted_by_their_worth() {
    let start = open(OPENING);
    let row = row_of(&start, "France");
    let part = |part, text| typed(Field::Pledge(row, part), text);
    let amounts = [
        part(PledgeField::Amount, "2000000"),
        part(PledgeField::Currency, "JPY"),
        part(PledgeField::Rate, "150"),
        Action::PledgesSorted {
            by: PledgeField::Amount,
            order: Order::Ascending,
        },
    ];
    let state = after(start, amounts);
    // 13,333.33 US$ now.
    assert_eq!(donors(&state)[..2], ["Singapore", "France"]);
    let rows = &state.document.pledges;
    assert!(is_sorted(rows, PledgeField::Amount, Order::Ascending));
    assert!(!is_sorted(rows, PledgeField::Amount, Order::Descending));
}

#[test]
fn what_is_asked_is_undone_and_leaves_the_answers_alone() {
    let start = open(OPENING);
    let share = Field::Plan(PlanField::AskShare);
    let state = check_undoable(&start, typed(share, "0.75"));
    let state = reduce(&state, Action::FieldLeft(share));
    let state = check_undoable(&state, typed(Field::Plan(PlanField::TierGifts(2)), "3"));
    assert_eq!(state.document.text(share), "0.75");
    assert!(Rc::ptr_eq(&state.last_good, &start.last_good));

    let wrong = check_undoable(&state, unread(share, "1.500"));
    assert!(!wrong.is_stale(), "the scenario itself is good");
    let default = after(wrong, [typed(share, "")]);
    assert_eq!(default.document.text(share), "");
    let tier = Field::Plan(PlanField::TierGifts(2));
    assert_eq!(default.document.text(tier), "3");
    let other = unread(Field::Plan(PlanField::TierAmount(2)), "1.500");
    let suggested = check_undoable(&after(default, [other]), Action::TiersReset);
    assert_eq!(suggested.document.text(tier), "");
    assert!(suggested.document.unread.is_empty());
}

#[test]
fn the_order_in_which_a_plan_was_made_is_no_difference() {
    let (share, tier) = (
        typed(Field::Plan(PlanField::AskShare), "0.75"),
        typed(Field::Plan(PlanField::TierGifts(2)), "3"),
    );
    let one = after(open(OPENING), [share.clone(), tier.clone()]);
    let other = after(open(OPENING), [tier, share]);
    assert_eq!(one.document, other.document);
}
