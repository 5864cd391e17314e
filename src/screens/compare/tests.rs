use std::rc::Rc;

use fund_model::{Money, RequestDraft, ScenarioDraft, compare};

use super::figures::{against_baseline, rows};
use super::findings::{missing_money, reserve_title};
use super::inputs::input_rows;
use super::reasons::{Names, sentences};
use super::*;
use crate::screens::choices::Place;
use crate::state::{
    AppState, Document, Ids, Kept, Library, Origin, Preferences, Results, ScenarioId, Theme,
    presets,
};
use crate::text::Language;

pub(super) fn texts() -> Texts {
    Texts::new(Language::En)
}

/// Without the marks that isolate each value.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The scenario that the page opens on, after a change.
pub(super) fn changed(change: impl FnOnce(&mut ScenarioDraft)) -> ScenarioDraft {
    let mut draft = presets()[0].document.draft();
    change(&mut draft);
    draft
}

fn preset(id: &str) -> ScenarioDraft {
    let presets = presets();
    let preset = presets.iter().find(|preset| preset.id == id);
    preset.expect("a preset of that id").document.draft()
}

fn origin() -> Origin {
    Origin::Preset("repeat_2024".to_owned())
}

/// Columns named A, B, C, D; the first is the baseline.
pub(super) fn columns(drafts: impl IntoIterator<Item = ScenarioDraft>) -> Columns {
    let chosen = |(name, draft): (&str, ScenarioDraft)| Chosen {
        key: name.to_owned(),
        name: name.to_owned(),
        place: Place::Preset,
        document: Rc::new(Document::from_draft(origin(), draft)),
        last_good: None,
    };
    let all = ["A", "B", "C", "D"].into_iter().zip(drafts).map(chosen);
    Columns {
        all: all.map(|chosen| Column::of(&chosen)).collect(),
        baseline: 0,
    }
}

/// A row of figures as the table writes it, differences after a slash.
#[track_caller]
fn check_figure(columns: &Columns, name: &str, expected: &[&str]) {
    let rows = rows(&texts(), columns);
    let row = rows.iter().find(|row| plain(&row.name) == name);
    let row = row.unwrap_or_else(|| panic!("no row {name}"));
    let cells: Vec<String> = (0..columns.all.len())
        .map(|index| {
            let figure = row.figures[index].as_ref();
            let text = figure.map_or("none", |figure| &figure.text);
            let against = against_baseline(&texts(), columns, row, index);
            plain(&format!("{text} / {against}"))
        })
        .collect();
    assert_eq!(cells, expected);
}

#[test]
fn figures_are_measured_against_the_baseline() {
    let columns = columns([
        preset("repeat_2024"),
        preset("steady"),
        preset("no_new_income"),
    ]);
    check_figure(
        &columns,
        "Requests met, all years",
        &[
            "57 of 155 / ",
            "55 of 155 / 2 fewer (3.5%)",
            "155 of 155 / 98 more (171.9%)",
        ],
    );
    check_figure(
        &columns,
        "Until the money runs out",
        &[
            "not by the end of December 2029 / ",
            "not by the end of December 2029 / the same",
            "9 months; runs out in October 2025 / not in the baseline",
        ],
    );
    check_figure(
        &columns,
        "Gap to the annual target, all years",
        &[
            "US$5,329,147.50 / ",
            "US$5,329,147.50 / the same",
            "US$7,500,000.00 / US$2,170,852.50 more (40.7%)",
        ],
    );
}

#[test]
fn nothing_is_a_share_of_nothing() {
    let columns = columns([
        changed(|draft| draft.pledges.clear()),
        changed(|draft| draft.annual_target = "0".to_owned()),
    ]);
    let mut swapped = columns.clone();
    swapped.baseline = 1;
    check_figure(
        &swapped,
        "Gap to the annual target, all years",
        &["US$7,500,000.00 / US$7,500,000.00 more", "US$0.00 / "],
    );
    check_figure(
        &columns,
        "Gap to the annual target, all years",
        &[
            "US$7,500,000.00 / ",
            "US$0.00 / US$7,500,000.00 less (100.0%)",
        ],
    );
}

#[test]
fn another_horizon_has_figures_without_differences() {
    let columns = columns([
        preset("repeat_2024"),
        changed(|draft| draft.years = "2".to_owned()),
    ]);
    check_figure(
        &columns,
        "Requests met, all years",
        &["57 of 155 / ", "29 of 62 / another horizon"],
    );
    check_figure(
        &columns,
        "Requests met, 2025",
        &["17 of 31 / ", "17 of 31 / the same"],
    );
    check_figure(&columns, "Requests met, 2029", &["9 of 31 / ", "none / "]);
}

#[test]
fn only_those_of_another_horizon_than_the_baseline_have_no_difference() {
    let two_years = |draft: &mut ScenarioDraft| draft.years = "2".to_owned();
    let mut columns = columns([changed(|_| {}), changed(two_years), preset("steady")]);
    check_figure(
        &columns,
        "Requests met, all years",
        &[
            "57 of 155 / ",
            "29 of 62 / another horizon",
            "55 of 155 / 2 fewer (3.5%)",
        ],
    );
    columns.baseline = 1;
    check_figure(
        &columns,
        "Requests met, all years",
        &[
            "57 of 155 / another horizon",
            "29 of 62 / ",
            "55 of 155 / another horizon",
        ],
    );
}

#[test]
fn a_scenario_with_a_problem_has_inputs_and_no_figures() {
    let columns = columns([
        preset("repeat_2024"),
        changed(|draft| draft.years = "many".to_owned()),
    ]);
    check_figure(
        &columns,
        "Requests met, all years",
        &["57 of 155 / ", "none / "],
    );
    let rows = input_rows(&texts(), &columns);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].label, "Planning horizon");
}

#[test]
fn inputs_that_differ_stand_in_one_row_for_all_scenarios() {
    let columns = columns([
        changed(|_| {}),
        changed(|draft| {
            draft.opening_balance = "1".to_owned();
            draft.pledges.remove(0);
        }),
        changed(|draft| {
            draft.opening_balance = "2".to_owned();
            draft.pledges[1].amount = "3".to_owned();
        }),
    ]);
    check_inputs(
        &columns,
        &[
            (
                "Opening balance",
                &["US$1,199,655.35", "US$1.00", "US$2.00"],
            ),
            (
                "Pledge of Canada",
                &[
                    "5 payments from June 2025, the first of US$36,256.27 (assumed)",
                    "not in it",
                    "as in the baseline",
                ],
            ),
            (
                "Pledge of China, Amount",
                &["US$30,000.00", "as in the baseline", "US$3.00"],
            ),
        ],
    );
}

/// The rows of inputs as the table writes them.
#[track_caller]
fn check_inputs(columns: &Columns, expected: &[(&str, &[&str])]) {
    let rows: Vec<(String, Vec<String>)> = input_rows(&texts(), columns)
        .iter()
        .map(|row| {
            let cells =
                (0..columns.all.len()).map(|index| plain(&row.cell(&texts(), columns, index)));
            (plain(&row.label), cells.collect())
        })
        .collect();
    let expected: Vec<(String, Vec<String>)> = expected
        .iter()
        .map(|(label, cells)| {
            let cells = cells.iter().map(ToString::to_string);
            ((*label).to_owned(), cells.collect())
        })
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn a_pledge_that_one_scenario_lacks_and_another_changes_has_its_own_value_in_each() {
    let columns = columns([
        changed(|draft| draft.pledges.truncate(1)),
        changed(|draft| draft.pledges.clear()),
        changed(|draft| {
            draft.pledges.truncate(1);
            draft.pledges[0].stage = "paid".to_owned();
            draft.pledges[0].payments = "1".to_owned();
        }),
        changed(|draft| {
            draft.pledges.truncate(1);
            draft.pledges[0].growth = "0.02".to_owned();
        }),
    ]);
    let (same, lacks) = ("as in the baseline", "not in it");
    check_inputs(
        &columns,
        &[
            (
                "Pledge of Canada",
                &[
                    "5 payments from June 2025, the first of US$36,256.27 (assumed)",
                    lacks,
                    "US$36,256.27 in June 2025 (paid)",
                    "5 payments from June 2025, the first of US$36,256.27 (assumed)",
                ],
            ),
            ("Pledge of Canada, Stage", &["Assumed", lacks, "Paid", same]),
            ("Pledge of Canada, Payments", &["5", lacks, "1", same]),
            ("Pledge of Canada, Growth", &["0%", lacks, same, "2%"]),
        ],
    );
}

#[test]
fn a_pledge_that_one_scenario_adds_is_in_no_other() {
    let columns = columns([
        changed(|draft| draft.pledges.truncate(1)),
        changed(|draft| draft.pledges.truncate(2)),
        changed(|draft| {
            draft.pledges.truncate(1);
            draft.years = "3".to_owned();
        }),
    ]);
    let (same, lacks) = ("as in the baseline", "not in it");
    let added = "5 payments from June 2025, the first of US$30,000.00 (assumed)";
    check_inputs(
        &columns,
        &[
            ("Planning horizon", &["5 years", same, "3 years"]),
            ("Pledge of China", &[lacks, added, lacks]),
        ],
    );
}

#[test]
fn where_the_kinds_of_demand_differ_each_scenario_has_its_own_demand() {
    let queue = |amounts: &[&str]| {
        let request = |(index, amount): (usize, &&str)| RequestDraft {
            title: format!("Request {}", index + 1),
            year: "1".to_owned(),
            amount: (*amount).to_owned(),
            ..RequestDraft::default()
        };
        changed(|draft| {
            draft.demand.kind = "queue".to_owned();
            draft.demand.queue = amounts.iter().enumerate().map(request).collect();
        })
    };
    let grown = changed(|draft| {
        draft.demand.requests = "40".to_owned();
        draft.demand.requests_growth = "0.02".to_owned();
    });
    let (same, lacks) = ("as in the baseline", "not in it");
    let of_31 = "31 requests of US$41,935.48 each in the first year";
    let of_40 = "40 requests of US$41,935.48 each in the first year";
    check_inputs(
        &columns([changed(|_| {}), queue(&["42000"]), grown]),
        &[
            ("Demand", &[of_31, "a queue of 1 request", of_40]),
            (
                "Requests in the first year",
                &["31 requests", lacks, "40 requests"],
            ),
            ("Growth in requests", &["0%", lacks, "2%"]),
        ],
    );
    let two = "a queue of 2 requests";
    check_inputs(
        &columns([
            queue(&["42000", "5000"]),
            changed(|_| {}),
            queue(&["43000", "5000"]),
            queue(&["42000"]),
        ]),
        &[
            ("Demand", &[two, of_31, two, "a queue of 1 request"]),
            (
                "Request “Request 1”, Amount asked",
                &["US$42,000.00", lacks, "US$43,000.00", same],
            ),
            (
                "Request “Request 2”",
                &["US$5,000.00 in planning year 1", lacks, same, lacks],
            ),
        ],
    );
}

#[test]
fn a_new_order_is_told_against_the_order_of_the_baseline() {
    let columns = columns([
        changed(|_| {}),
        changed(|draft| draft.pledges.swap(0, 1)),
        changed(|_| {}),
    ]);
    check_inputs(
        &columns,
        &[(
            "Order of the pledges",
            &[
                "its own order",
                "1 pledge stands elsewhere",
                "as in the baseline",
            ],
        )],
    );
}

#[test]
fn titles_say_between_which_scenarios_the_figures_lie() {
    let differing = columns([preset("repeat_2024"), preset("steady")]);
    assert_eq!(
        plain(&requests_title(&texts(), &differing)),
        "Over all years, “A” meets 57 requests and “B” 55: 2 requests between them"
    );
    assert!(
        plain(&reserve_title(&texts(), &differing))
            .starts_with("The last closing balance is between US$")
    );
    let same = columns([preset("repeat_2024"), preset("repeat_2024")]);
    assert_eq!(
        plain(&requests_title(&texts(), &same)),
        "Each scenario meets 57 requests over all years"
    );
}

#[test]
fn findings_over_unlike_years_are_told_each_with_its_years() {
    let two_years = |draft: &mut ScenarioDraft| draft.years = "2".to_owned();
    let columns = columns([changed(|_| {}), changed(two_years)]);
    assert_eq!(
        plain(&requests_title(&texts(), &columns)),
        "The horizons differ: “A” meets 57 of 155 requests over 5 years to December 2029 \
         and “B” meets 29 of 62 requests over 2 years to December 2026"
    );
    let closing = plain(&reserve_title(&texts(), &columns));
    assert!(
        closing.starts_with("The horizons differ: the last closing balance is US$"),
        "{closing}"
    );
    assert!(
        closing.ends_with(" at the end of December 2026 in “B”"),
        "{closing}"
    );
}

#[test]
fn what_is_met_with_money_that_is_missing_is_told_to_be() {
    let (from, to) = (preset("repeat_2024"), preset("no_new_income"));
    let missing = "“B” spends money that it does not have from October 2025";
    let columns = columns([from.clone(), to.clone()]);
    assert_eq!(
        plain(&requests_title(&texts(), &columns)),
        format!(
            "Over all years, “B” meets 155 requests and “A” 57: 98 requests between them; {missing}"
        )
    );
    let closing = plain(&reserve_title(&texts(), &columns));
    assert!(closing.ends_with(&format!("; {missing}")), "{closing}");
    let sentences = why(&from, &to);
    assert!(
        sentences[0].ends_with(&format!(". {missing}.")),
        "{sentences:?}"
    );
    assert!(!sentences[1].contains("does not have"), "{sentences:?}");
}

/// The sentences that tell what separates the second scenario from the first.
fn why(from: &ScenarioDraft, to: &ScenarioDraft) -> Vec<String> {
    let check = |draft: &ScenarioDraft| draft.check().expect("a good scenario");
    let comparison = compare(&check(from), &check(to)).expect("the same years");
    let columns = columns([from.clone(), to.clone()]);
    let runs = columns.answered();
    let runs = runs.filter_map(|(_, column, answer)| missing_money(&texts(), &column.name, answer));
    let names = Names {
        baseline: "A".to_owned(),
        name: "B".to_owned(),
        missing_money: runs.collect(),
    };
    let sentences = sentences(&texts(), &names, &comparison, 5);
    sentences.iter().map(|text| plain(text)).collect()
}

/// The numbers of a sentence: what it says the difference is, then its parts; less counts below zero.
fn numbers(sentence: &str) -> Vec<Money> {
    let words: Vec<&str> = sentence
        .split(' ')
        .map(|word| word.trim_matches([',', ':', '.']))
        .collect();
    let number = |at: usize| {
        let digits = words[at].trim_start_matches("US$").replace(',', "");
        let amount: Money = digits.parse().ok()?;
        let direction = words[at + 1..]
            .iter()
            .find(|word| matches!(**word, "more" | "less" | "fewer"))?;
        Some(if *direction == "more" {
            amount
        } else {
            -&amount
        })
    };
    (0..words.len())
        .filter(|at| words.get(at + 1) != Some(&"years"))
        .filter_map(number)
        .collect()
}

#[test]
fn the_parts_that_are_told_add_up_to_the_difference_that_is_told() {
    let ids = presets().iter().map(|preset| preset.id).collect::<Vec<_>>();
    let mut told = 0;
    for from in &ids {
        for to in &ids {
            let (from, to) = (preset(from), preset(to));
            if (&from.as_of, &from.years) != (&to.as_of, &to.years) {
                continue;
            }
            for sentence in why(&from, &to) {
                let numbers = numbers(&sentence);
                let Some((total, parts)) = numbers.split_first() else {
                    continue;
                };
                if sentence.contains("the same") || sentence.contains("as many") {
                    assert!(numbers.iter().sum::<Money>().is_zero(), "{sentence}");
                } else {
                    assert_eq!(&parts.iter().sum::<Money>(), total, "{sentence}");
                    told += 1;
                }
            }
        }
    }
    assert!(told > 20, "{told}");
}

#[test]
fn why_two_scenarios_differ_is_told_in_sentences() {
    let to = changed(|draft| {
        draft.opening_balance = "1699655.35".to_owned();
        draft.support.award_share = "0.9".to_owned();
    });
    assert_eq!(
        why(&changed(|_| {}), &to),
        [
            "Compared with “A”, “B” meets 18 requests more over 5 years: \
             11 more from the opening balance and 7 more from how requests are supported.",
            "Its last closing balance is US$2,435.63 more: US$4,804.92 more from the opening balance \
             and US$2,369.29 less from how requests are supported.",
            "Its reserve stays at or above the floor for as many months.",
        ]
    );
    assert_eq!(
        why(&changed(|_| {}), &changed(|_| {})),
        [
            "“B” meets as many requests as “A” over 5 years.",
            "Its last closing balance is the same.",
            "Its reserve stays at or above the floor for as many months.",
        ]
    );
}

/// The page as it opens on the first preset.
fn opened() -> AppState {
    let presets = presets();
    let document = (*presets[0].document).clone();
    let good = document.draft().check().expect("presets are good");
    let preferences = Preferences {
        language: Language::En,
        theme: Theme::System,
    };
    let results = Rc::new(Results::of(good));
    AppState::open(presets, document, results, preferences, Ids::default())
}

fn names(state: &AppState) -> Vec<String> {
    let choices = choices(state, &texts());
    let chosen = chosen(state, &texts(), &choices);
    chosen.iter().map(|one| plain(&one.name)).collect()
}

#[test]
fn scenarios_of_one_name_are_told_apart() {
    let mut state = opened();
    let name = "The 2024 contributors give the same again";
    assert_eq!(
        names(&state),
        [
            format!("{name} (from the report)"),
            format!("{name} (on the workbench)")
        ]
    );
    let kept = |id: &str, name: &str| {
        let document = Document {
            id: ScenarioId(id.to_owned()),
            name: name.to_owned(),
            ..Document::from_draft(origin(), changed(|_| {}))
        };
        Rc::new(Kept::new(Rc::new(document), None))
    };
    state.library = Some(Rc::new(Library {
        scenarios: vec![kept("a", "Mine"), kept("b", "Mine"), kept("c", "")],
        unreadable: Vec::new(),
    }));
    state.comparing.keys = ["library:a", "library:gone", "library:b", "library:c"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(
        names(&state),
        [
            "Mine (kept)",
            "Mine (kept) (2)",
            "A scenario without a name"
        ]
    );
}

#[test]
fn a_scenario_of_the_library_that_is_open_is_the_one_on_the_workbench() {
    let mut state = opened();
    let mut document = (*state.document).clone();
    document.id = ScenarioId("a".to_owned());
    state.document = Rc::new(document);
    state.comparing.keys = ["library:a", "workbench"].map(str::to_owned).to_vec();
    assert_eq!(names(&state), ["The 2024 contributors give the same again"]);
}
