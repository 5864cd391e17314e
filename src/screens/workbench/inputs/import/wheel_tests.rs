//! The wheel of tables through the page's own reader: grid → CSV → grid, in the marks of every language and on a page
//! in another.

use fund_model::{Area, PledgeDraft, RequestDraft, Stage, Word};
use fund_scenario::{CsvKind, CsvStyle, csv_file, csv_text};
use proptest::prelude::*;
use proptest::sample::select;

use super::preview::{Picks, Preview};
use super::sheet_tests::state;
use crate::screens::workbench::inputs::saved::{pledges_table, requests_table};
use crate::state::{Import, ImportedRow, ImportedRows, PledgeRow, RequestRow, RowId, take_over};
use crate::text::{AVAILABLE, Language, Texts};

/// A plain decimal with up to so many decimals, without zeros at its end.
fn decimal(whole: u64, decimals: u32) -> impl Strategy<Value = String> {
    (0..=whole, 0..=decimals, any::<u64>()).prop_map(|(whole, decimals, digits)| {
        let fraction: String = format!("{digits:020}{digits:020}")
            .chars()
            .take(decimals as usize)
            .collect();
        let text = format!("{whole}.{fraction}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    })
}

/// Names with all that means something in a table; a page drops spaces around a cell.
fn name() -> impl Strategy<Value = String> {
    "[a-z;,|\"'=+@\t\n -]{0,12}[a-z]".prop_map(|name| name.trim().to_owned())
}

fn pledge() -> impl Strategy<Value = (bool, PledgeDraft)> {
    let money = (
        decimal(2_000_000, 3),
        // RMB is read as the code of the same currency, CNY.
        "[A-Z]{3}".prop_filter("another name of a currency", |code| code != "RMB"),
        decimal(2_000, 6),
        decimal(9, 24),
    );
    let time = ("20[0-9]{2}-(0[1-9]|1[0-2])", 1..=240_u32, 1..=120_u32);
    (
        any::<bool>(),
        name(),
        money,
        select(Stage::NAMES),
        decimal(0, 24),
        time,
    )
        .prop_map(
            |(active, donor, (amount, currency, rate, growth), stage, probability, time)| {
                let (first_payment, payments, interval) = time;
                let pledge = PledgeDraft {
                    donor,
                    amount,
                    currency,
                    rate,
                    stage: stage.to_owned(),
                    probability,
                    first_payment,
                    payments: payments.to_string(),
                    interval_months: interval.to_string(),
                    growth,
                };
                (active, pledge)
            },
        )
}

fn request() -> impl Strategy<Value = RequestDraft> {
    let area = prop_oneof![Just(""), select(Area::NAMES)];
    let flags = (any::<Option<bool>>(), any::<Option<bool>>());
    (
        name(),
        1..=20_u32,
        decimal(2_000_000, 2),
        name(),
        area,
        flags,
    )
        .prop_map(
            |(title, year, amount, region, area, (ldc, sids))| RequestDraft {
                title,
                year: year.to_string(),
                amount,
                region,
                area: area.to_owned(),
                ldc,
                sids,
            },
        )
}

/// Rows that are read back from a file without any doubt.
fn read_back(file: &str, kind: CsvKind, language: Language) -> ImportedRows {
    let text = csv_text(file.as_bytes()).expect("it is text").text;
    let preview = Preview::of(
        &text,
        kind,
        &Picks::default(),
        &state(),
        &Texts::new(language),
    );
    for row in &preview.sheet.rows {
        let open: Vec<&str> = row.open.iter().map(|cell| cell.text.as_str()).collect();
        assert!(open.is_empty(), "{open:?} in {file}");
    }
    preview.import(kind, false, true).rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pledges_go_round(
        pledges in prop::collection::vec(pledge(), 1..6),
        written in select(AVAILABLE),
        read in select(AVAILABLE),
        decimal in select(vec![',', '.']),
    ) {
        let mut document = (*state().document).clone();
        let rows = pledges.into_iter().map(|(active, pledge)| ImportedRow {
            row: PledgeRow { id: RowId::default(), active, pledge },
            unread: Vec::new(),
        });
        let rows = ImportedRows::Pledges(rows.collect());
        take_over(&mut document, Import { rows: rows.clone(), replaces: true });
        let style = CsvStyle::with_decimal_mark(decimal);
        let file = csv_file(&pledges_table(&document, &Texts::new(written)), style);
        let back = read_back(&file, CsvKind::Pledges, read);
        prop_assert_eq!(&back, &rows);
        take_over(&mut document, Import { rows: back, replaces: true });
        prop_assert_eq!(csv_file(&pledges_table(&document, &Texts::new(written)), style), file);
    }

    #[test]
    fn requests_go_round(
        requests in prop::collection::vec(request(), 1..6),
        written in select(AVAILABLE),
        read in select(AVAILABLE),
        decimal in select(vec![',', '.']),
    ) {
        let mut document = (*state().document).clone();
        let rows = requests.into_iter().map(|request| ImportedRow {
            row: RequestRow { id: RowId::default(), request },
            unread: Vec::new(),
        });
        let rows = ImportedRows::Requests(rows.collect());
        take_over(&mut document, Import { rows: rows.clone(), replaces: true });
        let style = CsvStyle::with_decimal_mark(decimal);
        let file = csv_file(&requests_table(&document, &Texts::new(written)), style);
        prop_assert_eq!(&read_back(&file, CsvKind::Requests, read), &rows);
    }
}
