use fund_model::ScenarioDraft;

use super::*;
use crate::state::presets;
use crate::text::Language;

/// The results of a preset after a change to it.
fn results(preset: &str, change: impl FnOnce(&mut ScenarioDraft)) -> Results {
    let presets = presets();
    let preset = presets
        .iter()
        .find(|of| of.id == preset)
        .expect("a preset of that name");
    let mut draft = preset.document.draft();
    change(&mut draft);
    Results::of(draft.check().expect("a good scenario"))
}

/// Without the marks that isolate each value.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn check_headline(preset: &str, change: impl FnOnce(&mut ScenarioDraft), expected: &str) {
    let results = results(preset, change);
    assert_eq!(
        plain(&headline(&Texts::new(Language::En), &results)),
        expected
    );
}

#[test]
fn the_headline_is_true_of_every_preset() {
    let unchanged = |_: &mut ScenarioDraft| {};
    check_headline(
        "repeat_2024",
        unchanged,
        "With these pledges, the Fund meets 17 of 31 requests in 2025 and 9 in 2029, \
         and its reserve stays at or above its floor to the end of December 2029.",
    );
    check_headline(
        "steady",
        unchanged,
        "With these pledges, the Fund meets 11 of 31 requests every year, \
         and its reserve stays at or above its floor to the end of December 2029.",
    );
    check_headline(
        "back_test_2024",
        unchanged,
        "With these pledges, the Fund meets 18 of 31 requests in 2024, \
         and its reserve stays at or above its floor to the end of December 2024.",
    );
    check_headline(
        "no_new_income",
        unchanged,
        "With no voluntary contributions, the Fund meets all 155 requests only with money \
         that it does not have: its money runs out in October 2025.",
    );
}

#[test]
fn the_headline_is_true_at_the_edges() {
    check_headline(
        "repeat_2024",
        |draft| draft.demand.requests = "0".into(),
        "With these pledges, the Fund has no requests for assistance to meet, \
         and its balance stays at or above zero to the end of December 2029.",
    );
    check_headline(
        "repeat_2024",
        |draft| draft.opening_balance = "100000000".into(),
        "With these pledges, the Fund meets all 155 requests, \
         and its reserve stays at or above its floor to the end of December 2029.",
    );
    check_headline(
        "repeat_2024",
        |draft| {
            draft.counting = "agreed".into();
            draft.reserve.value = "0".into();
            draft.years = "1".into();
        },
        "With no voluntary contributions, the Fund meets 25 of 31 requests in 2025, \
         and its balance stays at or above zero to the end of December 2025.",
    );
    check_headline(
        "repeat_2024",
        |draft| {
            draft.as_of = "2024-06".into();
            draft.demand.requests_growth = "0.1".into();
            draft.years = "2".into();
        },
        "With these pledges, the Fund meets 13 of 31 requests in the year from Jul 2024 to Jun 2025 \
         and 11 of 34 in the year from Jul 2025 to Jun 2026, \
         and its reserve stays at or above its floor to the end of June 2026.",
    );
}

#[test]
fn a_reserve_that_no_request_can_save_is_said_to_fall() {
    check_headline(
        "repeat_2024",
        |draft| {
            draft.reserve.kind = "amount".into();
            draft.reserve.value = "1150000".into();
            draft.support.other_costs = "120000".into();
            draft.years = "1".into();
            draft.pledges.truncate(1);
        },
        "With these pledges, the Fund meets 0 of 31 requests in 2025, and its reserve first falls \
         below its floor in May 2025, while the money lasts to the end of December 2025.",
    );
}

#[test]
fn the_titles_of_the_charts_state_the_finding() {
    let texts = Texts::new(Language::En);
    let results = results("repeat_2024", |_| {});
    let (chosen, every) = (&results.chosen, &results.every_request);
    let title = |projection| plain(&reserve(&texts, Place::Chart, projection).unwrap_or_default());
    assert_eq!(
        title(chosen),
        "The reserve stays at or above its floor to the end of December 2029"
    );
    assert_eq!(
        title(every),
        "The reserve is below its floor as early as January 2025, and the money runs out in February 2026"
    );
    assert_eq!(
        plain(&requests_title(&texts, chosen)),
        "9 of 31 requests are met in 2029"
    );
    assert_eq!(
        plain(&requests_title(&texts, every)),
        "Every request is met, but from February 2026 with money that the Fund does not have"
    );
    assert_eq!(
        plain(&income_title(&texts, &results)),
        "Income stays US$1,065,829.50 below the target every year"
    );
}

#[test]
fn the_next_request_is_said_to_need_money_only_where_it_does() {
    let texts = Texts::new(Language::En);
    let next = |change: fn(&mut ScenarioDraft)| {
        let results = results("repeat_2024", change);
        let figure = fund_model::YearFigure::NextRequestNeeds;
        super::super::ledger::year_figure(&texts, &results.chosen.years[0], figure)
    };
    assert_eq!(next(|_| {}), "US$72,109.39");
    assert_eq!(
        next(|draft| draft.demand.requests = "0".into()),
        "No requests"
    );
    assert_eq!(
        next(|draft| {
            draft.support.rule = "cap".into();
            draft.support.cap = "2".into();
        }),
        "Limited by the rule"
    );
    assert_eq!(
        next(|draft| draft.support.rule = "meet_all".into()),
        "all met"
    );
}

#[test]
fn without_a_target_none_is_said_to_be_reached() {
    let results = results("repeat_2024", |draft| draft.annual_target = "0".into());
    let title = income_title(&Texts::new(Language::En), &results);
    assert_eq!(title, "No target is set");
}

#[test]
fn a_year_that_is_no_calendar_year_has_both_numbers() {
    assert_eq!(year_label(Month::of(2025, 1)), "2025");
    assert_eq!(year_label(Month::of(2024, 7)), "2024/25");
    assert_eq!(year_label(Month::of(2099, 7)), "2099/00");
}
