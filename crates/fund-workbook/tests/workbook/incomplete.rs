//! Rows that are begun and lack something count as nothing, and the workbook says so.

use std::collections::BTreeMap;

use calamine::Data;
use fund_model::{ScenarioDraft, project};
use fund_workbook::WorkbookText as Text;

use crate::changes::{Put, added_rows};
use crate::expected::differences;
use crate::golden;
use crate::opened::{Opened, made};
use crate::soffice::{computed, with};
use crate::words::Words;

const FLAG: u32 = 11;

/// What each file leaves out of the pledge or the request that is added, by its column.
const LACKING: [(&str, Text, &[char]); 6] = [
    ("stage", Text::FieldPledges, &['E']),
    ("first-payment", Text::FieldPledges, &['G']),
    ("amount", Text::FieldPledges, &['B']),
    ("all-but-contributor", Text::FieldPledges, &['B', 'E', 'G']),
    ("year", Text::SheetQueue, &['C']),
    ("requested", Text::SheetQueue, &['B']),
];

#[test]
fn an_incomplete_row_counts_as_nothing_and_is_flagged() {
    let scenario = golden::scenario("case_002");
    let draft = ScenarioDraft::from(&scenario);
    assert_eq!(draft.demand.kind, "queue");
    let file = made(&scenario);
    let exported = Opened::of(file.clone());
    let mut files = BTreeMap::new();
    for (name, table, lacking) in LACKING {
        let row = free_row(&exported, &draft, table);
        let puts: Vec<(String, Put)> = added_rows(&exported, &draft)
            .into_iter()
            .map(|change| change.cell)
            .filter(|(cell, _)| cell[1..] == (row + 1).to_string())
            .filter(|(cell, _)| !cell.starts_with(lacking))
            .collect();
        assert!(!puts.is_empty());
        files.insert(name.to_owned(), with(&file, &puts));
    }
    let mut no_rate = added_rows(&exported, &draft);
    no_rate.truncate(5);
    let row = free_row(&exported, &draft, Text::FieldPledges);
    let mut puts: Vec<_> = no_rate.into_iter().map(|change| change.cell).collect();
    puts.push((format!("D{}", row + 1), Put::Text(String::new())));
    files.insert("rate".to_owned(), with(&file, &puts));

    let words = Words::english();
    let computed = computed("incomplete", &files);
    let tables = LACKING.iter().map(|(name, table, _)| (*name, *table));
    for (name, table) in tables.chain([("rate", Text::FieldPledges)]) {
        let opened = &computed[name];
        let row = free_row(opened, &draft, table);
        let flag = opened.at(Text::SheetInputs, row, FLAG);
        assert_eq!(flag, *words.get("workbook-incomplete"), "{name}");
        let above = opened.at(Text::SheetInputs, opened.row(Text::SheetInputs, table), 1);
        assert_eq!(above, *words.get("workbook-incomplete-rows"), "{name}");
        let said = opened.at(Text::SheetChecks, 3, 0);
        assert_eq!(said, *words.get("workbook-incomplete-rows"), "{name}");
        assert_eq!(opened.cents(Text::SheetChecks, 5, 1), "1.00", "{name}");
        assert_eq!(opened.cents(Text::SheetChecks, 2, 1), "0.00", "{name}");
        let found = differences(opened, &project(&scenario));
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn no_row_of_an_exported_workbook_is_flagged() {
    for (name, scenario) in golden::scenarios() {
        let opened = Opened::of(made(&scenario));
        let inputs = opened.sheet(Text::SheetInputs);
        let flags = inputs.rows().filter_map(|row| row.get(FLAG as usize));
        for flag in flags {
            assert!(
                matches!(flag, Data::Empty) || *flag == *"",
                "{name}: {flag}"
            );
        }
    }
}

/// The first row kept free in a table, counted from 0.
fn free_row(opened: &Opened, draft: &ScenarioDraft, table: Text) -> u32 {
    let count = match table {
        Text::SheetQueue => draft.demand.queue.len(),
        _ => draft.pledges.len(),
    };
    opened.row(Text::SheetInputs, table) + 4 + u32::try_from(count).unwrap()
}
