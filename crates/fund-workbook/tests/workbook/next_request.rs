//! What the next request needs, or why no money would meet it.

use std::collections::BTreeMap;

use fund_model::{Scenario, ScenarioDraft};
use fund_workbook::WorkbookText as Text;

use crate::changes::Put;
use crate::golden;
use crate::opened::{Opened, made};
use crate::soffice::{computed, with};

fn with_requests(requests: &str, rule: &str, cap: &str) -> Scenario {
    let mut draft = ScenarioDraft::from(&golden::scenario("meet_every_request"));
    draft.opening_balance = "90000000".to_owned();
    draft.demand.requests = requests.to_owned();
    rule.clone_into(&mut draft.support.rule);
    cap.clone_into(&mut draft.support.cap);
    draft.check().unwrap()
}

fn in_each_year(opened: &Opened, years: u32) -> Vec<String> {
    let row = opened.row(Text::SheetYears, Text::NextRequestNeeds);
    let year = |year| opened.cents(Text::SheetYears, row, year);
    (1..=years).map(year).collect()
}

#[test]
fn words_stand_where_money_would_change_nothing() {
    for (scenario, said) in [
        (with_requests("0", "meet_all", ""), "No requests"),
        (with_requests("9", "meet_all", ""), "all met"),
        (with_requests("9", "cap", "2"), "Limited by the rule"),
    ] {
        let opened = Opened::of(made(&scenario));
        let years = in_each_year(&opened, scenario.years);
        assert!(years.iter().all(|year| year == said), "{years:?}");
    }
}

/// The figures of the checks that are compared as numbers do not see words that become others.
#[test]
fn checks_say_that_words_changed() {
    let scenario = with_requests("2", "cap", "2");
    let file = made(&scenario);
    let cell = |name: &str| {
        let place = &Opened::of(file.clone()).names[name];
        place.rsplit_once('!').unwrap().1.replace('$', "")
    };
    let one = (cell("cap"), Put::Number("1".to_owned()));
    let none = (cell("requests"), Put::Number("0".to_owned()));
    let files = BTreeMap::from([
        ("limited".to_owned(), with(&file, &[one])),
        ("none".to_owned(), with(&file, &[none])),
    ]);
    for (name, opened) in computed("next-request", &files) {
        let row = opened.row(Text::SheetChecks, Text::NextRequestNeeds);
        let said = [2, 3, 4].map(|column| opened.cents(Text::SheetChecks, row, column));
        let now = match name.as_str() {
            "limited" => "Limited by the rule",
            _ => "No requests",
        };
        assert_eq!(said, [now, "all met", "different"]);
    }
}
