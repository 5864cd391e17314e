use fund_model::{PledgeDraft, RequestDraft, Scenario, ScenarioDraft};
use fund_workbook::{WORKBOOK_QUEUE_MOST, WorkbookProblem, workbook};

use crate::golden;
use crate::opened::MADE_ON;
use crate::words::Words;

fn refused(scenario: &Scenario) -> WorkbookProblem {
    workbook(scenario, &Words::english(), MADE_ON).unwrap_err()
}

fn draft(golden_case: &str) -> ScenarioDraft {
    ScenarioDraft::from(&golden::scenario(golden_case))
}

/// Pledges of every kind, as many as asked for.
fn with_pledges(count: usize, years: u32) -> Scenario {
    let mut draft = draft("repeat_2024");
    draft.years = years.to_string();
    let pledge = |index: usize| PledgeDraft {
        donor: format!("Contributor {index}"),
        amount: format!("{}.{:02}", 1_000 + index, index % 100),
        currency: "EUR".to_owned(),
        rate: "0.92".to_owned(),
        stage: "announced".to_owned(),
        first_payment: "2025-02".to_owned(),
        payments: "20".to_owned(),
        growth: "0.02".to_owned(),
        ..PledgeDraft::default()
    };
    draft.pledges = (0..count).map(pledge).collect();
    draft.check().unwrap()
}

#[test]
fn many_pledges_over_many_years_are_refused() {
    assert!(workbook(&with_pledges(200, 20), &Words::english(), MADE_ON).is_ok());
    let problem = refused(&with_pledges(1_000, 20));
    assert_eq!(problem, WorkbookProblem::TooManyPayments { cells: 494_460 });
}

#[test]
fn a_long_queue_is_refused() {
    let mut draft = draft("case_002");
    let request = RequestDraft {
        title: "A request".to_owned(),
        year: "1".to_owned(),
        amount: "1".to_owned(),
        ..RequestDraft::default()
    };
    draft.demand.queue = vec![request; WORKBOOK_QUEUE_MOST + 1];
    let problem = refused(&draft.check().unwrap());
    assert_eq!(
        problem,
        WorkbookProblem::TooManyRequests {
            requests: WORKBOOK_QUEUE_MOST + 1
        }
    );
}

#[test]
fn figures_beyond_cents_are_refused() {
    let refuse = |change: fn(&mut ScenarioDraft)| {
        let mut draft = draft("repeat_2024");
        change(&mut draft);
        assert_eq!(
            refused(&draft.check().unwrap()),
            WorkbookProblem::FigureTooLarge
        );
    };
    refuse(|draft| draft.demand.average_request = "1000000000000".to_owned());
    refuse(|draft| {
        draft.demand.requests = "0".to_owned();
        draft.demand.cost_growth = "10".to_owned();
        draft.demand.average_request = "1000000000000".to_owned();
    });
    refuse(|draft| {
        draft.demand.requests_growth = "10".to_owned();
        draft.demand.average_request = "0".to_owned();
        draft.years = "20".to_owned();
    });
    refuse(|draft| {
        draft.pledges[0].amount = "1000000000000".to_owned();
        draft.pledges[0].rate = "0.5".to_owned();
    });
    refuse(|draft| {
        draft.pledges[0].growth = "10".to_owned();
        draft.pledges[0].first_payment = "1990-01".to_owned();
        draft.pledges[0].interval_months = "1".to_owned();
        draft.pledges[0].payments = "240".to_owned();
    });
    refuse(|draft| draft.support.other_costs = "1000000000000".to_owned());
}
