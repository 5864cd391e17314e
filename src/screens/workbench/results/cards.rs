//! What the four figures say.
//!
//! Headline amounts are whole dollars, rounded up because they are needed; the note below has the
//! cents.

use fund_model::{Projection, RunwayEnd, RunwayFigure, Tenths, YearFigure, YearResult};

use super::finding::share;
use super::ledger::year_figure;
use super::shown::{Run, ShownFigure};
use super::wording::{met_of, year_in_text, year_label};
use crate::state::Results;
use crate::text::{Texts, args, decimal, dollars, percent_rounded};

/// A figure with its name and a note, and the same by other measures or for other years.
pub struct Card {
    pub label: String,
    pub value: String,
    pub shown: ShownFigure,
    pub note: String,
    pub lines: Vec<CardLine>,
}

/// The figure by another measure, or of another year.
pub struct CardLine {
    pub label: String,
    pub value: String,
    pub shown: ShownFigure,
}

/// The four figures of a scenario in their order.
pub fn cards(texts: &Texts, results: &Results) -> Vec<Card> {
    let Some(first) = results.chosen.years.first() else {
        return Vec::new();
    };
    vec![
        runway(texts, results, first),
        requests(texts, &results.chosen.years),
        gap(texts, results),
        next(texts, &results.chosen.years),
    ]
}

fn runway(texts: &Texts, results: &Results, first: &YearResult) -> Card {
    let args = args! {
        "spending" => &first.spending,
        "receipts" => &first.receipts,
        "year" => year_in_text(texts, first.first_month),
    };
    let (value, note) = match &results.chosen.runway.net_months {
        Some(net) => (months(texts, net), texts.text("figure-runway-note", args)),
        None if first.spending.is_zero() => (
            texts.text("figure-runway-no-spending", ()),
            texts.text("figure-runway-no-spending-note", args),
        ),
        None => (
            texts.text("figure-runway-no-net-burn", ()),
            texts.text("figure-runway-no-net-burn-note", args),
        ),
    };
    Card {
        label: texts.text("figure-runway", ()),
        value,
        shown: ShownFigure::runway(Run::Chosen, RunwayFigure::NetMonths),
        note,
        lines: runway_lines(texts, results),
    }
}

fn runway_lines(texts: &Texts, results: &Results) -> Vec<CardLine> {
    let (chosen, every) = (&results.chosen, &results.every_request);
    let gross = chosen.runway.gross_months.as_ref();
    let gross = gross.map_or_else(
        || texts.text("figure-runway-no-spending", ()),
        |gross| months(texts, gross),
    );
    let line = |id, value, run, figure| CardLine {
        label: texts.text(id, ()),
        value,
        shown: ShownFigure::runway(run, figure),
    };
    let (to_floor, to_zero) = (chosen.runway.to_floor, chosen.runway.to_zero);
    let every_to_zero = runway_end(texts, every, every.runway.to_zero, RUNS_OUT);
    vec![
        line(
            "figure-runway-gross",
            gross,
            Run::Chosen,
            RunwayFigure::GrossMonths,
        ),
        line(
            "figure-runway-to-floor",
            runway_end(texts, chosen, to_floor, BELOW_FLOOR),
            Run::Chosen,
            RunwayFigure::ToFloor,
        ),
        line(
            "figure-runway-to-zero",
            runway_end(texts, chosen, to_zero, RUNS_OUT),
            Run::Chosen,
            RunwayFigure::ToZero,
        ),
        line(
            "figure-runway-every-request",
            every_to_zero,
            Run::EveryRequest,
            RunwayFigure::ToZero,
        ),
    ]
}

/// "13 full months; below the floor in February 2026".
pub const BELOW_FLOOR: &str = "figure-runway-below-floor";
/// "13 months; runs out in February 2026".
pub const RUNS_OUT: &str = "figure-runway-runs-out";

/// When a run comes to an end, or that it does not come to that within the horizon.
pub fn runway_end(
    texts: &Texts,
    projection: &Projection,
    end: Option<RunwayEnd>,
    ends: &str,
) -> String {
    match (end, projection.months.last()) {
        (Some(end), _) if end.months == 0 => {
            texts.text("figure-runway-at-once", args! { "month" => end.month })
        }
        (Some(end), _) => {
            let args = args! { "months" => end.months, "month" => end.month };
            texts.text(ends, args)
        }
        (None, Some(last)) => texts.text("figure-runway-not-by", args! { "last" => last.month }),
        (None, None) => String::new(),
    }
}

/// So many months, to a tenth.
pub fn months(texts: &Texts, months: &Tenths) -> String {
    texts.text("months-counted", args! { "months" => decimal(months) })
}

fn requests(texts: &Texts, years: &[YearResult]) -> Card {
    let shown_first = years.iter().position(|year| year.requests > 0).unwrap_or(0);
    let by_number = |met, requests| {
        let share = share(met, requests);
        share.map_or_else(String::new, |share| {
            texts.text(
                "figure-requests-share",
                args! { "share" => percent_rounded(share, 1) },
            )
        })
    };
    let first = &years[shown_first];
    Card {
        label: texts.text(
            "figure-requests",
            args! { "year" => year_in_text(texts, first.first_month) },
        ),
        value: requests_met(texts, first),
        shown: ShownFigure::year(shown_first, YearFigure::Met),
        note: by_number(first.met, first.requests),
        lines: other_years(texts, years, shown_first, YearFigure::Met),
    }
}

/// The same figure for every year but the one that is shown large.
fn other_years(
    texts: &Texts,
    years: &[YearResult],
    shown_first: usize,
    figure: YearFigure,
) -> Vec<CardLine> {
    let value = |year: &YearResult| match figure {
        YearFigure::Met => requests_met(texts, year),
        YearFigure::TargetGap if year.target_gap.is_zero() => texts.text("figure-gap-none", ()),
        figure => year_figure(texts, year, figure),
    };
    let others = years
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != shown_first);
    others
        .map(|(index, year)| CardLine {
            label: year_label(year.first_month),
            value: value(year),
            shown: ShownFigure::year(index, figure),
        })
        .collect()
}

/// Requests met of a year's requests.
fn requests_met(texts: &Texts, year: &YearResult) -> String {
    match year.requests {
        0 => texts.text("figure-requests-none", ()),
        requests => met_of(texts, year.met, requests),
    }
}

fn gap(texts: &Texts, results: &Results) -> Card {
    let years = &results.chosen.years;
    if results.scenario.annual_target.is_zero() {
        return Card {
            label: texts.text("figure-gap", ()),
            value: texts.text("figure-gap-no-target", ()),
            shown: ShownFigure::year(0, YearFigure::TargetGap),
            note: String::new(),
            lines: Vec::new(),
        };
    }
    let shown_first = years
        .iter()
        .position(|year| !year.target_gap.is_zero())
        .unwrap_or(0);
    let first = &years[shown_first];
    let same = years.iter().all(|year| year.target_gap == first.target_gap);
    let args = args! {
        "gap" => &first.target_gap,
        "target" => &results.scenario.annual_target,
        "year" => year_in_text(texts, first.first_month),
    };
    let (value, note) = if first.target_gap.is_zero() {
        let every_year = years.len() > 1;
        let id = if every_year {
            "figure-gap-none-every-year-note"
        } else {
            "figure-gap-none-note"
        };
        (texts.text("figure-gap-none", ()), id)
    } else {
        let id = if same && years.len() > 1 {
            "figure-gap-every-year-note"
        } else {
            "figure-gap-note"
        };
        (texts.show(dollars(first.target_gap.whole_dollars_up())), id)
    };
    Card {
        label: texts.text("figure-gap", ()),
        value,
        shown: ShownFigure::year(shown_first, YearFigure::TargetGap),
        note: texts.text(note, args),
        lines: if same {
            Vec::new()
        } else {
            other_years(texts, years, shown_first, YearFigure::TargetGap)
        },
    }
}

fn next(texts: &Texts, years: &[YearResult]) -> Card {
    let shown_first = years
        .iter()
        .position(|year| year.next_request_needs.is_some())
        .or_else(|| years.iter().position(|year| year.requests > 0))
        .unwrap_or(0);
    let first = &years[shown_first];
    let figure = YearFigure::NextRequestNeeds;
    let (value, note) = match &first.next_request_needs {
        None if first.requests == 0 => (year_figure(texts, first, figure), String::new()),
        None => (
            texts.text("figure-next-none", ()),
            texts.text("figure-next-none-note", ()),
        ),
        Some(needs) => {
            let args = args! {
                "number" => first.met.saturating_add(1),
                "requests" => first.requests,
                "year" => year_in_text(texts, first.first_month),
                "amount" => needs,
                "month" => first.first_month,
            };
            if needs.is_zero() {
                (
                    year_figure(texts, first, figure),
                    texts.text("figure-next-limited-note", args),
                )
            } else {
                (
                    texts.show(dollars(needs.whole_dollars_up())),
                    texts.text("figure-next-note", args),
                )
            }
        }
    };
    let all_met = years.iter().all(|year| year.next_request_needs.is_none());
    Card {
        label: texts.text("figure-next", ()),
        value,
        shown: ShownFigure::year(shown_first, figure),
        note,
        lines: if all_met {
            Vec::new()
        } else {
            other_years(texts, years, shown_first, figure)
        },
    }
}

#[cfg(test)]
#[path = "cards_tests.rs"]
mod tests;
