//! What the charts of a comparison show to be the case.

use fund_model::{Money, Projection, YearResult};

use super::column::{Answer, Column, Columns};
use crate::text::{Texts, args, list};

/// What the chart of reserves shows to be the case.
pub fn reserve_title(texts: &Texts, columns: &Columns) -> String {
    if !columns.is_same_horizon() {
        return each(texts, columns, "compare-chart-reserve-horizons", closing_of);
    }
    let closings: Vec<(&str, Money)> = columns
        .answered()
        .filter_map(|(_, column, answer)| {
            Some((
                column.name.as_str(),
                answer.projection.years.last()?.closing.clone(),
            ))
        })
        .collect();
    let least = closings.iter().min_by(|one, other| one.1.cmp(&other.1));
    let most = closings.iter().max_by(|one, other| one.1.cmp(&other.1));
    let (Some(least), Some(most)) = (least, most) else {
        return texts.text("compare-chart-none", ());
    };
    let finding = if least.1 == most.1 {
        texts.text("compare-chart-reserve-same", args! { "amount" => &most.1 })
    } else {
        let args = args! {
            "least" => &least.1,
            "least_name" => least.0,
            "most" => &most.1,
            "most_name" => most.0,
        };
        texts.text("compare-chart-reserve-title", args)
    };
    with_missing_money(texts, columns, finding)
}

/// What the chart of requests shows to be the case.
pub fn requests_title(texts: &Texts, columns: &Columns) -> String {
    if !columns.is_same_horizon() {
        return each(texts, columns, "compare-chart-requests-horizons", met_of);
    }
    let met: Vec<(&str, u128)> = columns
        .answered()
        .map(|(_, column, answer)| (column.name.as_str(), met(&answer.projection)))
        .collect();
    let least = met.iter().min_by_key(|(_, met)| *met);
    let most = met.iter().max_by_key(|(_, met)| *met);
    let (Some(least), Some(most)) = (least, most) else {
        return texts.text("compare-chart-none", ());
    };
    let finding = if least.1 == most.1 {
        texts.text("compare-chart-requests-same", args! { "met" => most.1 })
    } else {
        let args = args! {
            "least" => least.1,
            "least_name" => least.0,
            "most" => most.1,
            "most_name" => most.0,
            "by" => most.1 - least.1,
        };
        texts.text("compare-chart-requests-title", args)
    };
    with_missing_money(texts, columns, finding)
}

/// "“A” spends money that it does not have from October 2025", if it ever does.
pub fn missing_money(texts: &Texts, name: &str, answer: &Answer) -> Option<String> {
    let end = answer.projection.runway.to_zero?;
    let args = args! { "name" => name, "month" => end.month };
    Some(texts.text("compare-missing-money", args))
}

/// What is met or left without the money for it is no finding by itself.
fn with_missing_money(texts: &Texts, columns: &Columns, finding: String) -> String {
    let runs = columns.answered();
    let runs = runs.filter_map(|(_, column, answer)| missing_money(texts, &column.name, answer));
    let runs: Vec<String> = runs.collect();
    if runs.is_empty() {
        return finding;
    }
    let args = args! { "finding" => finding, "runs" => list(runs) };
    texts.text("compare-chart-missing-money", args)
}

/// Totals of unlike years are told each by itself: neither is there a difference between them, nor a least or most.
fn each(
    texts: &Texts,
    columns: &Columns,
    id: &str,
    of: fn(&Texts, &Column, &Answer, &YearResult) -> String,
) -> String {
    let told = columns.answered().filter_map(|(_, column, answer)| {
        let last = answer.projection.years.last()?;
        Some(of(texts, column, answer, last))
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        return texts.text("compare-chart-none", ());
    }
    let finding = texts.text(id, args! { "each" => list(told) });
    with_missing_money(texts, columns, finding)
}

fn closing_of(texts: &Texts, column: &Column, answer: &Answer, last: &YearResult) -> String {
    let args = args! {
        "name" => &column.name,
        "amount" => &last.closing,
        "last" => answer.last_month(),
    };
    texts.text("compare-chart-reserve-of", args)
}

fn met_of(texts: &Texts, column: &Column, answer: &Answer, _: &YearResult) -> String {
    let years = &answer.projection.years;
    let args = args! {
        "name" => &column.name,
        "met" => met(&answer.projection),
        "requests" => years.iter().map(|year| year.requests).sum::<u128>(),
        "years" => years.len(),
        "last" => answer.last_month(),
    };
    texts.text("compare-chart-requests-of", args)
}

fn met(projection: &Projection) -> u128 {
    projection.years.iter().map(|year| year.met).sum()
}
