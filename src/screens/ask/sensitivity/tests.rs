//! What is said of levers and pledges, and the tables that are saved.

use fund_model::{Decimal, RequestDraft, ScenarioDraft, sensitivity};

use super::finding::by_size;
use super::one_away::pledge_name;
use super::*;
use crate::effects::tables::file_of;
use crate::state::presets;
use crate::text::Language;

fn texts() -> Texts {
    Texts::new(Language::En)
}

/// Without the marks that isolate each value.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The answer for the scenario that the page opens on, after a change of it, with levers moved by a fifth.
fn answer(change: impl FnOnce(&mut ScenarioDraft)) -> Answer {
    let mut draft = presets()[0].document.draft();
    change(&mut draft);
    let scenario = draft.check().expect("it is a scenario");
    let by: Decimal = CHANGE_AT_FIRST.parse().expect("a decimal");
    let effects = sensitivity(&scenario, -by, by).expect("the change is allowed");
    let question = Question {
        scenario: Rc::new(scenario),
        change: by,
    };
    Answer {
        done: Rc::new(WorkedOut { question, effects }),
        scenario_name: "Mine".to_owned(),
    }
}

fn said(measure: Measure, answer: &Answer) -> String {
    plain(&finding(&texts(), measure, answer))
}

fn names(measure: Measure, answer: &Answer) -> Vec<&'static str> {
    use fund_model::Word;
    let levers = by_size(measure, answer).into_iter();
    levers.map(|effect| effect.lever.word()).collect()
}

#[test]
fn the_finding_names_the_input_that_moves_most() {
    let answer = answer(|_| {});
    assert_eq!(
        said(Measure::Met, &answer),
        "Of these inputs, the average request moves the requests met over all years most: 72 with 20% less, 48 with 20% more"
    );
    assert_eq!(names(Measure::Met, &answer)[0], "average_request");
}

#[test]
fn a_floor_that_is_not_passed_is_no_number_of_months() {
    // Nothing is asked: the reserve stays where it is.
    let answer = answer(|draft| draft.demand.requests = "0".to_owned());
    let base = &answer.effects().base;
    let text = plain(&Measure::Months.text(&texts(), base, answer.horizon()));
    assert_eq!(text, "not within 5 years");
    assert_eq!(
        plain(&Measure::Months.mark(&texts(), base, answer.horizon())),
        "60+"
    );
    assert_eq!(
        said(Measure::Months, &answer),
        "None of these inputs moves the time until the reserve is below its floor when it changes by 20%"
    );
    let file = file_of(&saved::levers(&texts(), &answer), Language::En);
    assert!(file.contains(",not within 5 years,,"), "{file}");
}

#[test]
fn two_changes_that_lower_a_measure_alike_still_move_it() {
    // The reserve is protected: a dearer request and a cheaper one both leave less over than now.
    let answer = answer(|_| {});
    let effects = answer.effects();
    let lever =
        |effect: &&fund_model::LeverEffect| effect.lever == fund_model::Lever::AverageRequest;
    let effect = effects.levers.iter().find(lever).expect("it is a lever");
    let base = &effects.base.last_closing_balance;
    assert!(&effect.low.last_closing_balance < base && &effect.high.last_closing_balance < base);
    let names = names(Measure::Balance, &answer);
    let place = |name| names.iter().position(|of| *of == name);
    assert!(
        place("average_request") < place("opening_balance"),
        "{names:?}"
    );
}

#[test]
fn no_difference_is_given_between_a_month_and_none() {
    let [with, without] = ["31", "0"].map(|requests| {
        let answer = answer(|draft| {
            draft.demand.requests = requests.to_owned();
            draft.support.rule = "meet_all".to_owned();
        });
        answer.effects().base.clone()
    });
    let horizon = Horizon { years: 5 };
    let difference = |from, to| Measure::Months.difference(&texts(), from, to, horizon);
    assert_eq!(difference(&without, &with), None);
    assert_eq!(difference(&with, &without), None);
    assert_eq!(difference(&without, &without).as_deref(), Some("the same"));
}

#[test]
fn an_input_that_its_range_keeps_back_says_so() {
    let answer = answer(|draft| {
        draft.support.award_share = "0.9".to_owned();
        draft.support.utilisation = "0.5".to_owned();
    });
    let table = saved::levers(&texts(), &answer);
    let file = file_of(&table, Language::En);
    let lines: Vec<&str> = file.lines().collect();
    let of = |name: &'static str| lines.iter().filter(move |line| line.starts_with(name));
    let kept = "\"20% more, as far as its range allows\"";
    assert_eq!(
        of("Share awarded")
            .filter(|line| line.contains(kept))
            .count(),
        1,
        "{file}"
    );
    assert_eq!(
        of("Share spent").filter(|line| line.contains(kept)).count(),
        0,
        "{file}"
    );
}

#[test]
fn in_a_queue_every_request_asks_more_or_less() {
    let answer = answer(|draft| {
        draft.demand.kind = "queue".to_owned();
        draft.demand.queue = vec![RequestDraft {
            title: "One".to_owned(),
            year: "1".to_owned(),
            amount: "1000000".to_owned(),
            ..RequestDraft::default()
        }];
    });
    let file = file_of(&saved::levers(&texts(), &answer), Language::En);
    assert!(file.contains("What every request asks"), "{file}");
    assert!(!file.contains("verage"), "{file}");
}

#[test]
fn pledges_keep_their_order_and_are_told_apart() {
    let answer = answer(|draft| {
        let first = draft.pledges[0].clone();
        draft.pledges.push(first);
    });
    let scenario = answer.scenario();
    let rows: Vec<usize> = answer
        .effects()
        .pledges
        .iter()
        .map(|row| row.pledge)
        .collect();
    assert_eq!(rows, (0..scenario.pledges.len()).collect::<Vec<_>>());
    let name = plain(&pledge_name(&texts(), &scenario.pledges[0]));
    assert!(name.contains("first in "), "{name}");
    let file = file_of(&saved::one_away(&texts(), &answer), Language::En);
    assert_eq!(file.lines().count(), 1 + rows.len());
}

#[test]
fn no_table_holds_marks_that_other_programs_show() {
    let answer = answer(|_| {});
    for made in [saved::levers, saved::one_away] {
        let file = file_of(&made(&texts(), &answer), Language::En);
        assert_eq!(file, crate::text::without_direction_marks(&file));
    }
}
