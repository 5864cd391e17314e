//! The figures side by side, each with its difference to the baseline.

use fund_model::{Money, Projection, RunwayEnd, Tenths, YearResult};
use yew::prelude::*;

use super::column::{Answer, Columns};
use super::difference::{Amount, difference};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::cards::{BELOW_FLOOR, RUNS_OUT, months, runway_end};
use crate::screens::workbench::results::ledger::year_figure;
use crate::screens::workbench::results::wording::met_of;
use crate::text::{Texts, args};

/// A figure of one scenario.
pub struct Figure {
    pub text: String,
    pub measured: Measured,
}

/// What can be said of a figure against the same of another scenario.
pub enum Measured {
    /// An amount to subtract.
    By(Amount),
    /// A month that is not reached within the horizon.
    NotReached,
    /// Words alone.
    Not,
}

/// One figure of every scenario; none of a scenario that does not have it.
pub struct FigureRow {
    pub name: String,
    pub figures: Vec<Option<Figure>>,
    /// Whether it sums over the horizon or stands at its end, so that it has no difference to that of another horizon.
    pub is_of_horizon: bool,
}

/// The table of figures.
pub fn view_figures(texts: &Texts, columns: &Columns) -> Html {
    let head = columns.head(texts, "compare-figure");
    let rows = rows(texts, columns);
    let rows = rows.iter().map(|row| TableRow {
        name: row.name.clone().into(),
        cells: (0..columns.all.len())
            .map(|index| cell(texts, columns, row, index))
            .collect(),
    });
    scroll_table(&texts.text("compare-figures-table", ()), &head, rows)
}

fn cell(texts: &Texts, columns: &Columns, row: &FigureRow, index: usize) -> Html {
    let Some(figure) = &row.figures[index] else {
        return texts.text("compare-no-figure", ()).into();
    };
    let against = against_baseline(texts, columns, row, index);
    html! {
        <>
            <span class="compare__value">{ &figure.text }</span>
            <span class="compare__difference">{ against }</span>
        </>
    }
}

/// What is written beneath a figure.
pub fn against_baseline(texts: &Texts, columns: &Columns, row: &FigureRow, index: usize) -> String {
    if index == columns.baseline {
        return String::new();
    }
    if row.is_of_horizon && !columns.has_horizon_of_baseline(index) {
        return texts.text("compare-other-horizon", ());
    }
    let baseline = row.figures[columns.baseline].as_ref();
    let (Some(baseline), Some(figure)) = (baseline, row.figures[index].as_ref()) else {
        return String::new();
    };
    match (&baseline.measured, &figure.measured) {
        (Measured::By(baseline), Measured::By(figure)) => difference(texts, baseline, figure),
        (Measured::NotReached, Measured::By(_)) => texts.text("compare-not-in-baseline", ()),
        (Measured::By(_), Measured::NotReached) => texts.text("compare-in-baseline-only", ()),
        _ if baseline.text == figure.text => texts.text("compare-the-same", ()),
        _ => String::new(),
    }
}

/// Every figure that is compared.
pub fn rows(texts: &Texts, columns: &Columns) -> Vec<FigureRow> {
    let mut rows = vec![of_answer(
        columns,
        texts.text("compare-met", ()),
        true,
        |answer| met(texts, &answer.projection.years),
    )];
    for index in 0..columns.years_most() {
        let year = columns.year_label(texts, index);
        let name = texts.text("compare-met-in", args! { "year" => year });
        rows.push(of_year(columns, name, index, |year| {
            met(texts, std::slice::from_ref(year))
        }));
    }
    rows.extend(runway(texts, columns));
    rows.push(of_answer(
        columns,
        texts.text("compare-gap", ()),
        true,
        |answer| {
            money(
                texts,
                answer
                    .projection
                    .years
                    .iter()
                    .map(|year| &year.target_gap)
                    .sum(),
            )
        },
    ));
    let last = |answer: &Answer| {
        let last = answer.projection.years.last();
        money(
            texts,
            last.map(|year| year.closing.clone()).unwrap_or_default(),
        )
    };
    rows.push(of_answer(
        columns,
        texts.text("compare-last-closing", ()),
        true,
        last,
    ));
    rows.extend(next(texts, columns));
    rows
}

/// How many requests there are, over all years and in each: the rows beside those of the requests met, which [`rows`]
/// begins with, in the same order.
pub fn requests_rows(texts: &Texts, columns: &Columns) -> Vec<FigureRow> {
    let mut rows = vec![of_answer(
        columns,
        texts.text("compare-requests", ()),
        true,
        |answer| count(texts, requests(&answer.projection.years)),
    )];
    for index in 0..columns.years_most() {
        let year = columns.year_label(texts, index);
        let name = texts.text("compare-requests-in", args! { "year" => year });
        rows.push(of_year(columns, name, index, |year| {
            count(texts, year.requests)
        }));
    }
    rows
}

fn of_answer(
    columns: &Columns,
    name: String,
    is_of_horizon: bool,
    figure: impl Fn(&Answer) -> Figure,
) -> FigureRow {
    let figures = columns.all.iter();
    let figures = figures.map(|column| column.answer.as_ref().map(&figure));
    FigureRow {
        name,
        figures: figures.collect(),
        is_of_horizon,
    }
}

fn of_year(
    columns: &Columns,
    name: String,
    index: usize,
    figure: impl Fn(&YearResult) -> Figure,
) -> FigureRow {
    let figures = columns.all.iter();
    let figures = figures.map(|column| column.years().get(index).map(&figure));
    FigureRow {
        name,
        figures: figures.collect(),
        is_of_horizon: false,
    }
}

fn requests(years: &[YearResult]) -> u128 {
    years.iter().map(|year| year.requests).sum()
}

fn count(texts: &Texts, count: u128) -> Figure {
    Figure {
        text: texts.show(count),
        measured: Measured::By(Amount::Count(count)),
    }
}

/// How many of the requests of some years are met.
pub fn met(texts: &Texts, years: &[YearResult]) -> Figure {
    let met = years.iter().map(|year| year.met).sum();
    let requests = requests(years);
    if requests == 0 {
        return Figure {
            text: texts.text("figure-requests-none", ()),
            measured: Measured::Not,
        };
    }
    Figure {
        text: met_of(texts, met, requests),
        measured: Measured::By(Amount::Count(met)),
    }
}

fn money(texts: &Texts, amount: Money) -> Figure {
    Figure {
        text: texts.show(&amount),
        measured: Measured::By(Amount::Money(amount)),
    }
}

fn runway(texts: &Texts, columns: &Columns) -> [FigureRow; 4] {
    let end = |id: &str, ends: &'static str, end: fn(&Projection) -> Option<RunwayEnd>| {
        of_answer(columns, texts.text(id, ()), true, |answer| {
            reached(texts, &answer.projection, end(&answer.projection), ends)
        })
    };
    let burn = |id: &str, none: &str, of: fn(&Projection) -> Option<&Tenths>| {
        of_answer(columns, texts.text(id, ()), false, |answer| {
            burn(texts, of(&answer.projection), none)
        })
    };
    let no_spending = "figure-runway-no-spending";
    let no_net_burn = "figure-runway-no-net-burn";
    [
        end("figure-runway-to-floor", BELOW_FLOOR, |run| {
            run.runway.to_floor
        }),
        end("figure-runway-to-zero", RUNS_OUT, |run| run.runway.to_zero),
        burn("compare-runway-gross", no_spending, |run| {
            run.runway.gross_months.as_ref()
        }),
        burn("compare-runway-net", no_net_burn, |run| {
            run.runway.net_months.as_ref()
        }),
    ]
}

fn reached(
    texts: &Texts,
    projection: &Projection,
    end: Option<RunwayEnd>,
    ends: &'static str,
) -> Figure {
    let measured = end.map_or(Measured::NotReached, |end| {
        Measured::By(Amount::Months(u128::from(end.months) * 10))
    });
    Figure {
        text: runway_end(texts, projection, end, ends),
        measured,
    }
}

fn burn(texts: &Texts, number: Option<&Tenths>, none: &str) -> Figure {
    let tenths = number.and_then(|number| number.to_string().replace('.', "").parse().ok());
    Figure {
        text: number.map_or_else(|| texts.text(none, ()), |number| months(texts, number)),
        measured: tenths.map_or(Measured::Not, |tenths| Measured::By(Amount::Months(tenths))),
    }
}

/// What the next request needs in the first year in which some scenario leaves one unmet.
fn next(texts: &Texts, columns: &Columns) -> Option<FigureRow> {
    let is_unmet = |index: usize| {
        let years = columns
            .all
            .iter()
            .filter_map(|column| column.years().get(index));
        years
            .into_iter()
            .any(|year| year.next_request_needs.is_some())
    };
    let index = (0..columns.years_most()).find(|index| is_unmet(*index))?;
    let year = columns.year_label(texts, index);
    let name = texts.text("compare-next-in", args! { "year" => year });
    Some(of_year(columns, name, index, |year| {
        let needs = year.next_request_needs.clone();
        let needs = needs.filter(|needs| !needs.is_zero());
        Figure {
            text: year_figure(texts, year, fund_model::YearFigure::NextRequestNeeds),
            measured: needs.map_or(Measured::Not, |needs| Measured::By(Amount::Money(needs))),
        }
    }))
}
