//! LibreOffice opens the workbook, computes it anew after an input was changed, and has the figures of the model.

use std::collections::BTreeMap;

use calamine::Data;
use fund_model::{PledgeDraft, RequestDraft, Scenario, ScenarioDraft, project};
use fund_workbook::WorkbookText as Text;

use crate::changes::{self, Change};
use crate::expected::differences;
use crate::golden;
use crate::opened::{Opened, cents, made};
use crate::soffice::{computed, with};

/// Workbooks to be changed and computed, with the scenario that should come out.
#[derive(Default)]
struct Jobs {
    files: BTreeMap<String, Vec<u8>>,
    scenarios: BTreeMap<String, Scenario>,
    what: BTreeMap<String, String>,
}

impl Jobs {
    fn add(&mut self, golden: &str, file: &[u8], draft: &ScenarioDraft, changes: &[&Change]) {
        let mut draft = draft.clone();
        for change in changes {
            (change.draft)(&mut draft);
        }
        let Ok(scenario) = draft.check() else { return };
        let puts: Vec<_> = changes.iter().map(|change| change.cell.clone()).collect();
        let id = format!("{golden}-{:03}", self.files.len());
        let names: Vec<_> = changes.iter().map(|change| change.name.as_str()).collect();
        self.what.insert(id.clone(), names.join(", "));
        self.files.insert(id.clone(), with(file, &puts));
        self.scenarios.insert(id, scenario);
    }

    /// Where the workbook does not say that a number met is wrong, each figure is the model's; where it does, a number
    /// met is not.
    fn check(&self, name: &str) {
        let mut stale = 0;
        for (id, opened) in computed(name, &self.files) {
            let projection = project(&self.scenarios[&id]);
            let found = differences(&opened, &projection);
            let what = &self.what[&id];
            let doubted = opened.cents(Text::SheetChecks, 4, 1);
            if doubted == "0.00" {
                assert!(found.is_empty(), "{id} with {what}: {found:#?}");
            } else {
                stale += 1;
                let met = found
                    .iter()
                    .any(|difference| difference.starts_with("Met of"));
                assert!(
                    met,
                    "{id} with {what} doubts a number that is right: {doubted}"
                );
            }
        }
        println!(
            "{name}: {} workbooks, {stale} of them with a number met to be changed",
            self.files.len()
        );
    }
}

fn with_rule(scenario: &Scenario, rule: &str) -> ScenarioDraft {
    let mut draft = ScenarioDraft::from(scenario);
    rule.clone_into(&mut draft.support.rule);
    draft
}

#[test]
fn nothing_moves_when_nothing_is_changed() {
    let files: BTreeMap<_, _> = golden::scenarios()
        .into_iter()
        .map(|(name, scenario)| (name, made(&scenario)))
        .collect();
    for (name, computed) in computed("unchanged", &files) {
        all_as_exported(&name, &files[&name], &computed);
    }
}

/// Every cell of every sheet that LibreOffice computed is what stood in the file before.
fn all_as_exported(name: &str, file: &[u8], computed: &Opened) {
    let exported = Opened::of(file.to_vec());
    assert_eq!(exported.sheet_names(), computed.sheet_names());
    for sheet in exported.sheet_names() {
        let (range, after) = (exported.named(&sheet), computed.named(&sheet));
        let last = range.end().unwrap();
        for row in 0..=last.0 {
            for column in 0..=last.1 {
                let before = range.get_value((row, column)).unwrap_or(&Data::Empty);
                let after = after.get_value((row, column)).unwrap_or(&Data::Empty);
                let place = format!("{name}, {sheet}, row {}, column {}", row + 1, column + 1);
                assert_eq!(cents(before), cents(after), "{place}");
            }
        }
    }
    assert_eq!(computed.cents(Text::SheetChecks, 2, 1), "0.00");
}

/// Amounts that lead to half a cent wherever something is rounded, small ones and large ones.
fn of_half_cents(large: bool, queue: bool) -> Scenario {
    let mut draft = ScenarioDraft::from(&golden::scenario("meet_every_request"));
    let ratios = [
        "0.5", "0.25", "0.125", "0.75", "0.375", "0.005", "0.0125", "0.45",
    ];
    let ratio = |index: usize| ratios[index % ratios.len()].to_owned();
    let whole = |index: usize| {
        if large {
            99_999_999 - 7 * index
        } else {
            17 * index
        }
    };
    let odd = |index: usize| format!("{}.{:02}", whole(index), (2 * index + 1) % 100);
    let pledge = |index: usize| PledgeDraft {
        donor: index.to_string(),
        amount: odd(index),
        rate: ["2", "4", "8", "0.4", "1.6", "3.2", "1"][index % 7].to_owned(),
        stage: "announced".to_owned(),
        probability: ratio(index),
        first_payment: ["2024-10", "2025-01", "2025-03"][index % 3].to_owned(),
        payments: "12".to_owned(),
        interval_months: "5".to_owned(),
        growth: ratio(index / 2),
        ..PledgeDraft::default()
    };
    draft.counting = "weighted".to_owned();
    draft.pledges = (0..40).map(pledge).collect();
    draft.support.award_share = "0.625".to_owned();
    draft.support.support_cost_rate = "0.04".to_owned();
    draft.support.utilisation = "0.75".to_owned();
    draft.support.other_costs = odd(3);
    draft.demand.cost_growth = "0.125".to_owned();
    draft.demand.requests_growth = "0.5".to_owned();
    draft.demand.average_request = odd(20);
    draft.reserve.kind = "share_of_spending".to_owned();
    draft.reserve.value = "0.125".to_owned();
    if queue {
        draft.demand.kind = "queue".to_owned();
        let request = |index: usize| RequestDraft {
            title: index.to_string(),
            year: (index % 5 + 1).to_string(),
            amount: odd(index),
            ..RequestDraft::default()
        };
        draft.demand.queue = (0..60).map(request).collect();
    }
    draft.check().unwrap()
}

#[test]
fn half_a_cent_is_rounded_as_in_the_model() {
    let mut files = BTreeMap::new();
    for (large, queue) in [(false, false), (false, true), (true, false), (true, true)] {
        let name = format!("half-{large}-{queue}");
        files.insert(name, made(&of_half_cents(large, queue)));
    }
    for (name, computed) in computed("half-cents", &files) {
        all_as_exported(&name, &files[&name], &computed);
    }
}

#[test]
fn a_changed_rule_has_the_figures_of_the_model() {
    let mut jobs = Jobs::default();
    for name in ["case_000", "case_004", "repeat_2024", "steady"] {
        let scenario = golden::scenario(name);
        let file = made(&scenario);
        let draft = ScenarioDraft::from(&scenario);
        for change in changes::rules(&Opened::of(file.clone())) {
            jobs.add(name, &file, &draft, &[&change]);
        }
    }
    jobs.check("rules");
}

/// One after the other for one scenario, some together and rows added for all of them.
#[test]
fn a_changed_input_has_the_figures_of_the_model() {
    let mut jobs = Jobs::default();
    for (name, scenario) in golden::scenarios() {
        let own = ScenarioDraft::from(&scenario).support.rule;
        for rule in ["cap", &own] {
            let draft = with_rule(&scenario, rule);
            let file = made(&draft.check().unwrap());
            let opened = Opened::of(file.clone());
            let mut all = changes::of_the_fund(&opened, &draft);
            for index in 0..draft.pledges.len().min(2) {
                all.extend(changes::of_a_pledge(&opened, index));
            }
            for index in [0, 3]
                .into_iter()
                .filter(|index| *index < draft.demand.queue.len())
            {
                all.extend(changes::of_a_request(&opened, index));
            }
            if rule == "cap" {
                let added = changes::added_rows(&opened, &draft);
                jobs.add(&name, &file, &draft, &added.iter().collect::<Vec<_>>());
            }
            if name == "case_003-scenario" && rule == "cap" {
                for change in &all {
                    jobs.add(&name, &file, &draft, &[change]);
                }
            }
            let some = all.iter().skip(jobs.files.len() % 5).step_by(5);
            jobs.add(&name, &file, &draft, &some.collect::<Vec<_>>());
        }
    }
    jobs.check("changes");
}
