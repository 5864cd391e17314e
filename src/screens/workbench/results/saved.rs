//! The tables of the results as they are saved: plain numbers, months as `YYYY-MM`.

use fund_model::{Money, Month, MonthResult, Stage, StageReceipts, Word, YearResult};
use fund_scenario::{CsvCell, CsvTable};

use super::ledger::{MONTH_FIGURES, YEAR_FIGURES, YearValue, year_value};
use super::wording::{with_stage, year_label};
use crate::state::Results;
use crate::text::{Args, Texts};

/// Where the month of the lowest balance stands in the ledger: after that balance.
const LOWEST_MONTH_AT: usize = 6;

/// The ledger by year: a figure a row.
pub fn ledger_by_year(texts: &Texts, results: &Results) -> CsvTable {
    let years = &results.chosen.years;
    let name = |id: &str| CsvCell::Text(texts.plain(id, ()));
    let row = |id: &str, cell: &dyn Fn(&YearResult) -> CsvCell| {
        std::iter::once(name(id))
            .chain(years.iter().map(cell))
            .collect::<Vec<CsvCell>>()
    };
    let figures = YEAR_FIGURES.into_iter().map(|(figure, id)| {
        row(id, &|year| match year_value(year, figure) {
            YearValue::Count(count) => CsvCell::Number(count.to_string()),
            YearValue::Amount(of) => amount(of),
            YearValue::Said(id) => name(id),
        })
    });
    let mut rows: Vec<Vec<CsvCell>> = figures.collect();
    rows.insert(
        LOWEST_MONTH_AT,
        row("ledger-lowest-month", &|year| month(year.lowest_month)),
    );
    if years.iter().any(|year| year.reserve_breached) {
        let answer = |year: &YearResult| {
            name(if year.reserve_breached {
                "ledger-yes"
            } else {
                "ledger-no"
            })
        };
        rows.push(row("ledger-reserve-breached", &answer));
    }
    let mut columns = vec![texts.plain("ledger-item", ())];
    columns.extend(years.iter().map(|year| year_label(year.first_month)));
    CsvTable { columns, rows }
}

/// Each month under the chosen rule, and if every request were met.
fn months_of_both_runs(results: &Results) -> impl Iterator<Item = (&MonthResult, &MonthResult)> {
    let chosen = results.chosen.months.iter();
    chosen.zip(&results.every_request.months)
}

/// The ledger by month.
pub fn ledger_by_month(texts: &Texts, results: &Results) -> CsvTable {
    let rows = months_of_both_runs(results).map(|(chosen, every_request)| {
        vec![
            month(chosen.month),
            amount(&chosen.receipts),
            amount(&chosen.spending),
            amount(&chosen.balance),
            amount(&chosen.floor),
            amount(&every_request.balance),
        ]
    });
    let mut columns = vec!["ledger-month"];
    columns.extend(MONTH_FIGURES.map(|(_, id)| id));
    columns.extend(["ledger-floor", "ledger-every-request"]);
    table(texts, &columns, rows.collect())
}

/// The table of the chart of the reserve.
pub fn reserve(texts: &Texts, results: &Results) -> CsvTable {
    let rows = months_of_both_runs(results).map(|(chosen, every_request)| {
        vec![
            month(chosen.month),
            amount(&chosen.balance),
            amount(&chosen.floor),
            amount(&every_request.balance),
        ]
    });
    let columns = [
        "ledger-month",
        "chart-reserve-balance",
        "chart-reserve-floor",
        "chart-reserve-every-request",
    ];
    table(texts, &columns, rows.collect())
}

/// The table of the chart of requests.
pub fn requests(texts: &Texts, results: &Results) -> CsvTable {
    let rows = results.chosen.years.iter().map(|year| {
        let counts = [year.requests, year.met, year.unmet];
        let counts = counts.map(|count| CsvCell::Number(count.to_string()));
        std::iter::once(year_cell(year)).chain(counts).collect()
    });
    let columns = [
        "chart-year",
        "ledger-requests",
        "chart-requests-met",
        "chart-requests-unmet",
    ];
    table(texts, &columns, rows.collect())
}

/// The table of the chart of income.
pub fn income(texts: &Texts, results: &Results) -> CsvTable {
    let years = results.chosen.years.iter().zip(&results.receipts_by_stage);
    let rows = years.map(|(year, by_stage)| {
        let stages = Stage::WORDS
            .iter()
            .map(|(stage, _)| of_stage(by_stage, *stage));
        let totals = [
            &year.receipts,
            &results.scenario.annual_target,
            &year.target_gap,
        ];
        std::iter::once(year_cell(year))
            .chain(stages)
            .chain(totals.map(amount))
            .collect()
    });
    let rows = rows.collect();
    let stage = |stage| with_stage(texts, "chart-income-stage", stage, Args::default());
    let mut columns = vec![texts.plain("chart-year", ())];
    columns.extend(Stage::WORDS.iter().map(|(of, _)| stage(*of)));
    columns.extend(
        [
            "chart-income-total",
            "chart-income-target",
            "chart-income-gap",
        ]
        .map(|id| texts.plain(id, ())),
    );
    CsvTable { columns, rows }
}

fn table(texts: &Texts, columns: &[&str], rows: Vec<Vec<CsvCell>>) -> CsvTable {
    CsvTable {
        columns: columns.iter().map(|id| texts.plain(id, ())).collect(),
        rows,
    }
}

fn amount(amount: &Money) -> CsvCell {
    CsvCell::Amount(amount.to_string())
}

fn month(month: Month) -> CsvCell {
    CsvCell::Text(month.to_string())
}

fn year_cell(year: &YearResult) -> CsvCell {
    CsvCell::Text(year_label(year.first_month))
}

fn of_stage(year: &StageReceipts, stage: Stage) -> CsvCell {
    let found = year.receipts.iter().find(|(of, _)| *of == stage);
    found.map_or_else(|| amount(&Money::ZERO), |(_, of)| amount(of))
}
