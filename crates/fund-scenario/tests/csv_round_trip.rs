//! The wheel of tables: rows → CSV → rows, and CSV → rows → CSV, for any rows that the format allows.
#![cfg(not(target_arch = "wasm32"))]

mod strategies;

use fund_model::{Decimal, Demand, PledgeDraft, RequestDraft, Scenario, ScenarioDraft, Word};
use fund_scenario::{
    CsvKind, CsvRow, CsvStyle, CsvTable, area_named, csv_file, csv_rows, csv_text, flag_named,
    pledge_cells, request_cells, stage_named,
};
use proptest::prelude::*;

/// Names of columns as a page in another language has them.
fn named(field: &str) -> String {
    let name = match field {
        "donor" => "Донор",
        "amount" => "Montant",
        "first_payment" => "الدفعة الأولى",
        "title" => "标题",
        "probability" => "Chance (%)",
        "sids" => "Petits États insulaires en développement",
        other => other,
    };
    name.to_owned()
}

/// Words as a page in another language has them.
fn shown(field: &str, word: &str) -> String {
    let shown = match (field, word) {
        ("stage", "paid") => "versée",
        ("stage", "agreed") => "متفق عليه",
        ("stage", "announced") => "объявлено",
        ("stage", "assumed") => "假设",
        ("area", "b") => "(b) Mécanismes nationaux",
        ("ldc", "true") => "نعم",
        ("ldc", "false") => "否",
        ("sids", "true") => "Oui",
        _ => word,
    };
    shown.to_owned()
}

fn pledges_file(pledges: &[PledgeDraft], style: CsvStyle) -> String {
    let table = CsvTable {
        columns: CsvKind::Pledges.fields().into_iter().map(named).collect(),
        rows: pledges
            .iter()
            .map(|pledge| pledge_cells(pledge, shown))
            .collect(),
    };
    csv_file(&table, style)
}

fn requests_file(requests: &[RequestDraft], style: CsvStyle) -> String {
    let table = CsvTable {
        columns: CsvKind::Requests.fields().into_iter().map(named).collect(),
        rows: requests
            .iter()
            .map(|request| request_cells(request, shown))
            .collect(),
    };
    csv_file(&table, style)
}

fn read(file: &str, kind: CsvKind, style: CsvStyle) -> Vec<CsvRow> {
    let text = csv_text(file.as_bytes()).expect("it is text").text;
    let table = csv_rows(&text, kind, &[]);
    assert_eq!(table.separator, style.separator);
    assert!(table.has_heading && !table.has_open_quote && table.totals.is_empty());
    table.rows
}

/// A number as the file has it, as a plain decimal; shortest where it is a ratio.
fn number(row: &CsvRow, field: &str, style: CsvStyle) -> String {
    let cell = row.cell(field).expect("the column is there");
    cell.replace(style.decimal, ".")
}

fn ratio(row: &CsvRow, field: &str, style: CsvStyle) -> String {
    let per_cent: Decimal = number(row, field, style).parse().expect("a decimal");
    (per_cent / Decimal::ONE_HUNDRED).normalize().to_string()
}

fn text(row: &CsvRow, field: &str) -> String {
    row.cell(field).expect("the column is there").to_owned()
}

fn pledge(row: &CsvRow, style: CsvStyle) -> PledgeDraft {
    PledgeDraft {
        donor: text(row, "donor"),
        amount: number(row, "amount", style),
        currency: text(row, "currency"),
        rate: number(row, "rate", style),
        stage: stage_named(&text(row, "stage"))
            .expect("a stage")
            .word()
            .to_owned(),
        probability: ratio(row, "probability", style),
        first_payment: text(row, "first_payment"),
        payments: number(row, "payments", style),
        interval_months: number(row, "interval_months", style),
        growth: ratio(row, "growth", style),
    }
}

fn request(row: &CsvRow, style: CsvStyle) -> RequestDraft {
    let area = text(row, "area");
    let flag = |field| flag_named(&text(row, field)).expect("a flag");
    RequestDraft {
        title: text(row, "title"),
        year: number(row, "year", style),
        amount: number(row, "amount", style),
        region: text(row, "region"),
        area: area_named(&area).map_or(area, |area| area.word().to_owned()),
        ldc: flag("ldc"),
        sids: flag("sids"),
    }
}

/// The scenario with other rows, which must be good.
fn with_pledges(scenario: &Scenario, pledges: Vec<PledgeDraft>) -> Scenario {
    let draft = ScenarioDraft::from(scenario);
    ScenarioDraft { pledges, ..draft }
        .check()
        .expect("the rows are good")
}

fn with_requests(scenario: &Scenario, queue: Vec<RequestDraft>) -> Scenario {
    let mut draft = ScenarioDraft::from(scenario);
    draft.demand.queue = queue;
    draft.check().expect("the rows are good")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_rows_go_round(scenario in strategies::scenario(), decimal in prop::sample::select(vec![',', '.'])) {
        let style = CsvStyle::with_decimal_mark(decimal);
        let draft = ScenarioDraft::from(&scenario);

        let file = pledges_file(&draft.pledges, style);
        let pledges: Vec<PledgeDraft> = read(&file, CsvKind::Pledges, style)
            .iter()
            .map(|row| pledge(row, style))
            .collect();
        prop_assert_eq!(&pledges_file(&pledges, style), &file);
        prop_assert_eq!(&with_pledges(&scenario, pledges), &scenario);

        if matches!(scenario.demand, Demand::Queue { .. }) {
            let file = requests_file(&draft.demand.queue, style);
            let requests: Vec<RequestDraft> = read(&file, CsvKind::Requests, style)
                .iter()
                .map(|row| request(row, style))
                .collect();
            prop_assert_eq!(&requests_file(&requests, style), &file);
            prop_assert_eq!(with_requests(&scenario, requests), scenario);
        }
    }

    /// No cell begins like a formula, whichever separator a program splits the file at.
    #[test]
    fn no_program_sees_a_formula(names in prop::collection::vec("[a;,\t|\"'=+\\-@ \r\n1]{0,12}", 1..5)) {
        let rows: Vec<PledgeDraft> = names
            .iter()
            .map(|name| PledgeDraft { donor: name.clone(), amount: "1".into(), growth: "-0.5".into(), ..PledgeDraft::default() })
            .collect();
        for decimal in [',', '.'] {
            let style = CsvStyle::with_decimal_mark(decimal);
            let file = pledges_file(&rows, style);
            for part in file.split([';', ',', '\t', '|', '\n', '\r', '"']) {
                let cell = part.trim_start_matches(' ');
                prop_assert!(!cell.starts_with(['=', '+', '@']), "{part:?} in {file:?}");
                let is_number = cell.strip_prefix('-').is_none_or(|rest| rest.parse::<f64>().is_ok());
                prop_assert!(is_number, "{part:?} in {file:?}");
            }
        }
    }

    /// Reading takes any text, and each bound holds.
    #[test]
    fn any_text_is_read(text in "[a1;,\t|\"'=\r\n]{0,200}|\\PC{0,200}") {
        for kind in [CsvKind::Pledges, CsvKind::Requests] {
            let table = csv_rows(&text, kind, &[]);
            prop_assert!(table.rows.len() <= kind.rows_most());
        }
    }
}
