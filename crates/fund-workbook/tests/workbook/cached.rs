//! What stands in the file before anything is computed, for programs that only show it.

use calamine::Data;
use fund_model::{PledgeDraft, ScenarioDraft, project};
use fund_workbook::{WorkbookText as Text, WorkbookWords, workbook};

use crate::expected::differences;
use crate::golden;
use crate::opened::{MADE_ON, Opened, made};
use crate::words::Words;

#[test]
fn every_formula_has_the_figure_of_the_model() {
    for (name, scenario) in golden::scenarios() {
        let opened = Opened::of(made(&scenario));
        let found = differences(&opened, &project(&scenario));
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn a_workbook_is_the_same_each_time() {
    let scenario = golden::scenario("case_003");
    assert!(made(&scenario) == made(&scenario));
}

#[test]
fn names_that_look_like_formulas_stay_text() {
    let mut draft = ScenarioDraft::from(&golden::scenario("repeat_2024"));
    let names = [
        "=1+1",
        "+41",
        "-2",
        "@SUM(A1)",
        "2024",
        "TRUE",
        "NaN",
        "#N/A",
        "It's \"quoted\"",
    ];
    draft.name = "=HYPERLINK(\"x\")".to_owned();
    for (name, pledge) in names.iter().zip(&mut draft.pledges) {
        (*name).clone_into(&mut pledge.donor);
    }
    draft.pledges.truncate(names.len());
    let scenario = draft.check().unwrap();
    let opened = Opened::of(made(&scenario));
    let first = opened.row(Text::SheetInputs, Text::FieldPledges) + 4;
    for (row, name) in (first..).zip(names) {
        let found = opened.at(Text::SheetInputs, row, 0);
        assert_eq!(found, Data::String(name.to_owned()));
    }
    for (row, name) in (4..).zip(names) {
        let found = opened.at(Text::SheetIncome, row, 0);
        assert_eq!(found, Data::String(name.to_owned()));
    }
    assert_eq!(opened.at(Text::SheetInputs, 2, 1), "=HYPERLINK(\"x\")");
}

#[test]
fn every_input_has_a_name() {
    let opened = Opened::of(made(&golden::scenario("repeat_2024")));
    for name in [
        "as_of",
        "opening_balance",
        "annual_target",
        "horizon_years",
        "counting",
        "demand_kind",
        "requests",
        "average_request",
        "requests_growth",
        "cost_growth",
        "rule",
        "cap",
        "award_share",
        "utilisation",
        "support_cost_rate",
        "other_costs",
        "reserve_kind",
        "reserve_value",
    ] {
        assert!(opened.names.contains_key(name), "{name}");
    }
}

#[test]
fn arabic_reads_from_right_to_left() {
    let words = Words::of("ar");
    assert!(words.right_to_left());
    let mut draft = ScenarioDraft::from(&golden::scenario("repeat_2024"));
    draft.pledges.push(PledgeDraft {
        donor: "قطر".to_owned(),
        amount: "5".to_owned(),
        stage: "agreed".to_owned(),
        first_payment: "2025-03".to_owned(),
        ..PledgeDraft::default()
    });
    let bytes = workbook(&draft.check().unwrap(), &words, MADE_ON).unwrap();
    let sheet = crate::soffice::part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("rightToLeft=\"1\""));
    assert_eq!(Opened::of(bytes).sheet_names()[0], "المدخلات");
}
