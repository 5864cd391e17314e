//! What the screen says, against figures worked out by hand.

use std::rc::Rc;

use fund_model::{
    Frequency, PledgeDraft, Scenario, ScenarioDraft, SimulationSettings, distributions, simulate,
};
use fund_scenario::CsvCell;
use yew::Reducible;

use super::answered::Answered;
use super::estimate::{estimate_in_table, estimate_in_text};
use super::exact::{Exact, finding, points};
use super::outcomes::{of_year, year_columns};
use super::saved;
use super::settings::{SettingsInputs, varies};
use super::simulated::{Simulated, findings};
use crate::state::{
    Action, AppState, Entry, Field, Ids, PlanField, Preferences, Results, ScenarioId, Theme,
    presets,
};
use crate::text::{Language, Texts};

fn texts() -> Texts {
    Texts::new(Language::En)
}

/// Without the marks that isolate each value.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The scenario that the page opens on with other pledges, each an amount a year and its chance.
fn with_pledges(target: &str, pledges: &[(&str, &str)]) -> Rc<Scenario> {
    let pledge = |(amount, probability): &(&str, &str)| PledgeDraft {
        donor: "A contributor".to_owned(),
        amount: (*amount).to_owned(),
        stage: "assumed".to_owned(),
        probability: (*probability).to_owned(),
        first_payment: "2025-06".to_owned(),
        payments: "5".to_owned(),
        ..PledgeDraft::default()
    };
    let draft = ScenarioDraft {
        annual_target: target.to_owned(),
        pledges: pledges.iter().map(pledge).collect(),
        ..presets()[0].document.draft()
    };
    Rc::new(draft.check().expect("every field is right"))
}

#[track_caller]
fn assert_finding(target: &str, pledges: &[(&str, &str)], expected: &str) {
    let scenario = with_pledges(target, pledges);
    let year = distributions(&scenario).expect("few pledges").next();
    let said = finding(&texts(), &scenario, 0, &year.expect("a first year"));
    assert_eq!(plain(&said), expected);
}

#[test]
fn the_finding_tells_certainty_from_a_chance_that_looks_like_it() {
    let chance = "With the chances you gave, receipts of 2025 reach the annual target of US$100.00 with a chance of";
    assert_finding(
        "100",
        &[("60", "0.5"), ("60", "0.5")],
        &format!("{chance} 25.0%."),
    );
    assert_finding(
        "100",
        &[("100", "0.00000001"), ("100", "0")],
        &format!("{chance} 0.000001%."),
    );
    assert_finding(
        "100",
        &[("100", "0.000000001")],
        &format!("{chance} less than 0.000001%."),
    );
    assert_finding(
        "100",
        &[("100", "0.999999999")],
        &format!("{chance} more than 99.999999%."),
    );
    assert_finding(
        "100",
        &[("99.99", "0.5")],
        "Even if every pledge is honoured, receipts of 2025 are US$99.99, below the annual target of US$100.00.",
    );
    assert_finding(
        "100",
        &[("100", "1"), ("50", "0.5")],
        "Receipts of 2025 reach the annual target of US$100.00 in any case: US$100.00 counts as certain.",
    );
    assert_finding(
        "0",
        &[],
        "No annual target is set, so none can be missed in 2025.",
    );
}

#[test]
fn points_are_said_only_where_there_is_more_than_one_outcome() {
    let said = |pledges: &[(&str, &str)]| {
        let scenario = with_pledges("100", pledges);
        let year = distributions(&scenario).expect("few pledges").next();
        points(&texts(), &scenario, 0, &year.expect("a first year"))
    };
    assert_eq!(said(&[("60", "1")]), None);
    // Nothing, 10.50, 20.50 or 31 with the chances 0.05, 0.05, 0.45, 0.45: the points are 10.50, 20.50 and 31.
    let two = said(&[("10.50", "0.5"), ("20.50", "0.9")]);
    assert_eq!(
        plain(&two.expect("two pledges of uncertain outcome")),
        "Receipts of 2025 are at least US$10 with a chance of more than 90%, at least US$20 with more than 50%, \
         and at least US$31 with more than 10%."
    );
}

#[test]
fn an_estimate_of_none_or_all_says_what_it_leaves_open() {
    let said =
        |runs, of, varies| plain(&estimate_in_text(&texts(), Frequency { runs, of }, varies));
    assert_eq!(said(2_000, 10_000, true), "20.00% (± 0.40%) of 10,000 runs");
    assert_eq!(
        said(0, 10_000, true),
        "none of 10,000 runs (so the chance is at most about 3 in 10,000)"
    );
    assert_eq!(
        said(10_000, 10_000, true),
        "all of 10,000 runs (so the chance that it is otherwise is at most about 3 in 10,000)"
    );
    // Of few runs, or of runs that cannot differ, there is nothing more to say.
    assert_eq!(said(0, 50, true), "none of 50 runs");
    assert_eq!(said(10_000, 10_000, false), "all of 10,000 runs");
    // One run of a hundred thousand is not written as none.
    assert_eq!(said(1, 100_000, true), "0.001% (± 0.001%) of 100,000 runs");
    // The chance has the decimals that its error needs.
    assert_eq!(said(5, 10_000, true), "0.05% (± 0.02%) of 10,000 runs");
    assert_eq!(said(1, 20_000, true), "0.01% (± 0.01%) of 20,000 runs");
    let cell = |runs| plain(&estimate_in_table(&texts(), Frequency { runs, of: 10_000 }));
    assert_eq!(cell(2_000), "20.00% ± 0.40%");
    assert_eq!(cell(5), "0.05% ± 0.02%");
    assert_eq!(cell(0), "0 of 10,000 runs");
}

fn opened() -> AppState {
    let presets = presets();
    let document = (*presets[0].document).clone();
    let scenario = document.draft().check().expect("a preset is right");
    AppState::open(
        presets,
        document,
        Rc::new(Results::of(scenario)),
        Preferences {
            language: Language::En,
            theme: Theme::System,
        },
        Ids::default(),
    )
}

fn simulated(scenario: &Rc<Scenario>) -> Simulated {
    let settings = SimulationSettings {
        runs: 1_000,
        ..SimulationSettings::default()
    };
    let years = distributions(scenario).expect("few pledges").collect();
    let exact = Exact::Known {
        scenario: Rc::clone(scenario),
        years: Rc::new(years),
    };
    Simulated {
        scenario: Rc::clone(scenario),
        result: Rc::new(simulate(scenario, &settings).expect("the settings are right")),
        settings,
        exact: exact.years_of(scenario),
    }
}

#[test]
fn what_is_estimated_stands_beside_what_is_exact() {
    let scenario = with_pledges("100000", &[("60000", "0.5"), ("60000", "0.5")]);
    let simulated = simulated(&scenario);
    assert!(simulated.varies());
    assert!(year_columns(&simulated).contains(&"odds-target-exact"));
    let year = &simulated.result.years[0];
    assert_eq!(
        of_year(&simulated, 0, year).len() + 2,
        year_columns(&simulated).len()
    );
    // 0.25 ± 0.0137: within four standard errors.
    assert!((195..305).contains(&year.target_reached.runs));
    let said = findings(&texts(), &simulated, 0);
    assert_eq!(said.len(), 3);
    assert!(plain(&said[2]).starts_with("Receipts of 2025 reach the annual target in "));
}

#[test]
fn saved_estimates_have_their_errors_beside_them() {
    let scenario = with_pledges("100000", &[("60000", "0.5"), ("60000", "0.5")]);
    let simulated = simulated(&scenario);
    let table = saved::outcomes(&texts(), &simulated).emit(());
    assert_eq!(
        table.columns[1..4],
        [
            "Target reached, exact",
            "Target reached, simulated",
            "Target reached, simulated, standard error"
        ]
    );
    let reached = simulated.result.years[0].target_reached;
    let number = |text: &dyn ToString| CsvCell::Number(text.to_string());
    assert_eq!(
        table.rows[0][1..4],
        [
            number(&"0.25000000"),
            number(&reached.chance()),
            number(&reached.standard_error())
        ]
    );
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.len() == table.columns.len())
    );
}

#[test]
fn without_chances_every_run_is_the_same() {
    let scenario = with_pledges("100000", &[("60000", "1")]);
    let simulated = simulated(&scenario);
    assert!(!varies(&scenario, &simulated.settings));
    let delayed = SimulationSettings {
        payment_delay_months: 1,
        ..SimulationSettings::default()
    };
    assert!(varies(&scenario, &delayed));
}

#[test]
fn the_years_of_another_scenario_are_not_this_one_s() {
    let (one, other) = (with_pledges("1", &[]), with_pledges("2", &[]));
    let years = Rc::new(
        distributions(&one)
            .expect("few pledges")
            .take(4)
            .collect::<Vec<_>>(),
    );
    let exact = Exact::Known {
        scenario: Rc::clone(&one),
        years,
    };
    // Of five years, four are known.
    assert_eq!(exact.years_of(&one), None);
    assert_eq!(exact.years_of(&other), None);
}

#[test]
fn what_is_saved_says_of_how_many_runs_and_which() {
    let scenario = with_pledges("100000", &[("60000", "0.5"), ("60000", "0.5")]);
    let asked = simulated(&scenario);
    // As if stopped after a thousand of ten thousand.
    let stopped = Simulated {
        settings: SimulationSettings::default(),
        ..asked
    };
    let number = |text: &str| CsvCell::Number(text.to_owned());
    let table = saved::by_month(&texts(), &stopped).emit(());
    assert_eq!(
        table.columns[1..4],
        [
            "Below the floor by then",
            "Below the floor by then, standard error",
            "Below the floor by then, in how many runs"
        ]
    );
    let below = stopped.result.months[0].below_floor.runs.to_string();
    assert_eq!(table.rows[0][3], number(&below));
    let settings = [
        "Of how many runs",
        "Runs asked for",
        "Seed",
        "Model version",
        "Payments come up to so many months after their month",
        "Spread of what requests ask",
        "Donor climate",
        "Number of requests",
    ];
    for table in [
        table,
        saved::bands(&texts(), &stopped).emit(()),
        saved::met(&texts(), &stopped).emit(()),
        saved::outcomes(&texts(), &stopped).emit(()),
    ] {
        let first = table.columns.len() - settings.len();
        assert_eq!(table.columns[first..], settings);
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len());
            assert_eq!(row[first..][..3], ["1000", "10000", "1"].map(number));
            assert_eq!(row[first + 7], CsvCell::Text("As planned".to_owned()));
        }
    }
}

#[test]
fn a_wrong_entry_is_answered_by_what_was_meant_before_it() {
    let [runs, field] = [PlanField::Runs, PlanField::DonorClimate].map(Field::Plan);
    let reduced = |state: &AppState, action| Rc::new(state.clone()).reduce(action);
    let typed = |state: &AppState, field, text: &str| {
        let entry = Entry::Read(text.to_owned());
        reduced(state, Action::FieldTyped { field, entry })
    };
    let asked = |state: &AppState| SettingsInputs::of(&state.last_good.scenario).settings(state);
    let mut answered = Answered::default();
    let mut runs_of = |state: &AppState| {
        let settings = answered.of(state, asked(state));
        settings.map(|settings| settings.runs)
    };
    let opened = opened();
    // Nothing was good before: there is nothing to show, least of all the defaults.
    let wrong = reduced(&typed(&opened, field, "9"), Action::FieldLeft(field));
    assert_eq!(runs_of(&wrong), None);
    assert_eq!(runs_of(&opened), Some(10_000));
    // The beginning of what ends wrong counts only while it is being written.
    let begun = typed(&opened, runs, "200000");
    assert_eq!(runs_of(&begun), Some(200_000));
    let ended = typed(&begun, runs, "2000000");
    assert_eq!(runs_of(&ended), Some(10_000));
    assert_eq!(
        runs_of(&reduced(&ended, Action::FieldLeft(runs))),
        Some(10_000)
    );
    let left = reduced(&begun, Action::FieldLeft(runs));
    assert_eq!(runs_of(&left), Some(200_000));
    assert_eq!(runs_of(&typed(&left, runs, "2000000")), Some(200_000));
    // What was meant for another scenario is nothing of this one.
    let mut other = (*ended.document).clone();
    other.id = ScenarioId("another".to_owned());
    assert_eq!(runs_of(&ended.with_document(&Rc::new(other))), None);
}
