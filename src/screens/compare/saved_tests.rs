use fund_scenario::CsvTable;

use super::*;
use crate::effects::tables::file_of;
use crate::screens::compare::tests::{changed, columns, texts};
use crate::text::Language;

fn lines(table: &CsvTable) -> Vec<String> {
    let file = file_of(table, Language::En);
    file.lines().map(str::to_owned).collect()
}

#[test]
fn no_table_holds_marks_that_other_programs_show() {
    let mut columns = columns([
        changed(|_| {}),
        changed(|draft| draft.opening_balance = "1".to_owned()),
    ]);
    for (column, place) in columns.all.iter_mut().zip(["kept", "workbench"]) {
        let args = args! { "name" => "Mine" };
        let id = if place == "kept" {
            "compare-name-library"
        } else {
            "compare-name-workbench"
        };
        column.name = texts().text(id, args);
    }
    for made in [inputs, figures, reserve, requests] {
        let table = made(&texts(), &columns);
        let file = file_of(&table, Language::En);
        assert!(file.contains("Mine (kept)"), "{file}");
        assert_eq!(file, without_direction_marks(&file));
    }
}

#[test]
fn requests_met_stand_beside_the_number_of_requests() {
    let without_requests = changed(|draft| {
        draft.demand.requests = "0".to_owned();
        draft.years = "2".to_owned();
    });
    let columns = columns([
        changed(|draft| draft.years = "2".to_owned()),
        without_requests,
    ]);
    assert_eq!(
        lines(&figures(&texts(), &columns))[1..7],
        [
            "\"Requests met, all years\",29,No requests,",
            "\"Requests for assistance, all years\",62,0,-62",
            "\"Requests met, 2025\",17,No requests,",
            "\"Requests for assistance, 2025\",31,0,-31",
            "\"Requests met, 2026\",12,No requests,",
            "\"Requests for assistance, 2026\",31,0,-31",
        ]
    );
    assert_eq!(
        lines(&requests(&texts(), &columns))[1..],
        ["2025,17,No requests", "2026,12,No requests"]
    );
}

#[test]
fn a_file_is_named_after_its_table_and_the_baseline() {
    let baseline = format!("{} (kept)", "A long plan ".repeat(20));
    let name = table_name(&texts(), "compare-requests", &baseline);
    assert_eq!(
        name,
        "Requests met by year — A long plan A long plan A long plan A long plan"
    );
}
