//! The exact figures of each chart, which are loaded when a person asks for them.

use fund_model::Month;
use yew::prelude::*;

use super::super::wording::year_label;
use super::income::{STAGES, of_stage, stage_name};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::{SaveTable, SavedTable};
use crate::state::Results;
use crate::text::Texts;

/// The table of a chart of the results.
pub fn chart_table(texts: &Texts, results: &Results, table: SavedTable) -> Html {
    let content = match table {
        SavedTable::Requests => requests(texts, results),
        SavedTable::Income => income(texts, results),
        _ => reserve(texts, results),
    };
    html! {
        <>
            { content }
            <SaveTable {table} />
        </>
    }
}

fn reserve(texts: &Texts, results: &Results) -> Html {
    let head = [
        "ledger-month",
        "chart-reserve-balance",
        "chart-reserve-floor",
        "chart-reserve-every-request",
    ];
    let head = head.map(|id| texts.text(id, ()));
    let name = |month: Month| texts.show(month).into();
    let runs = results
        .chosen
        .months
        .iter()
        .zip(&results.every_request.months);
    let rows = runs.map(|(chosen, every_request)| TableRow {
        name: name(chosen.month),
        cells: [&chosen.balance, &chosen.floor, &every_request.balance]
            .map(|amount| texts.show(amount).into())
            .to_vec(),
    });
    scroll_table(&head[1], &head, rows)
}

fn requests(texts: &Texts, results: &Results) -> Html {
    let head = [
        "chart-year",
        "ledger-requests",
        "chart-requests-met",
        "chart-requests-unmet",
    ];
    let head = head.map(|id| texts.text(id, ()));
    let rows = results.chosen.years.iter().map(|year| TableRow {
        name: year_label(year.first_month).into(),
        cells: [year.requests, year.met, year.unmet]
            .map(|count| texts.show(count).into())
            .to_vec(),
    });
    scroll_table(&head[1], &head, rows)
}

fn income(texts: &Texts, results: &Results) -> Html {
    let mut head = vec![texts.text("chart-year", ())];
    head.extend(STAGES.map(|(stage, ..)| stage_name(texts, stage)));
    head.extend(
        [
            "chart-income-total",
            "chart-income-target",
            "chart-income-gap",
        ]
        .map(|id| texts.text(id, ())),
    );
    let years = results.chosen.years.iter().zip(&results.receipts_by_stage);
    let rows = years.map(|(year, by_stage)| {
        let by_stage = STAGES.iter().map(|(stage, ..)| of_stage(by_stage, *stage));
        let target = &results.scenario.annual_target;
        let totals = [&year.receipts, target, &year.target_gap]
            .into_iter()
            .cloned();
        TableRow {
            name: year_label(year.first_month).into(),
            cells: by_stage
                .chain(totals)
                .map(|amount| texts.show(amount).into())
                .collect(),
        }
    });
    scroll_table(&texts.text("chart-income-total", ()), &head, rows)
}
