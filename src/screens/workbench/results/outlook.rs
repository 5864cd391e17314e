//! What stands behind the four figures: the runway by other measures, and the figures of every year.

use std::rc::Rc;

use fund_model::{Projection, RunwayEnd, RunwayFigure, YearFigure, YearResult};
use yew::prelude::*;

use super::figures::{FiguresProps, months, requests_met};
use super::ledger::year_figure;
use super::shown::{Run, ShownFigure, figure_button};
use super::wording::year_label;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::state::Results;
use crate::text::{Texts, args};

/// The rest of the runway, and the figures by year where there is more than one.
#[component]
pub fn Outlook(props: &FiguresProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let FiguresProps { results, on_show } = props;
    let line = |(id, value, shown): (&str, String, ShownFigure)| {
        html! {
            <div class="outlook__line">
                <dt>{ texts.text(id, ()) }</dt>
                <dd>{ figure_button(value, shown, on_show) }</dd>
            </div>
        }
    };
    html! {
        <div class="outlook">
            <dl class="outlook__runway">{ for runway_lines(&texts, results).into_iter().map(line) }</dl>
            if results.chosen.years.len() > 1 {
                { by_year(&texts, &results.chosen.years, on_show) }
            }
        </div>
    }
}

fn runway_lines(texts: &Texts, results: &Rc<Results>) -> [(&'static str, String, ShownFigure); 4] {
    let (chosen, every) = (&results.chosen, &results.every_request);
    let gross = chosen.runway.gross_months.as_ref();
    let gross = gross.map_or_else(|| texts.text("figure-runway-no-spending", ()), |gross| months(texts, gross));
    let of_chosen = |figure| ShownFigure::runway(Run::Chosen, figure);
    let of_every = |figure| ShownFigure::runway(Run::EveryRequest, figure);
    let end = |projection, end| runway_end(texts, projection, end);
    [
        ("figure-runway-gross", gross, of_chosen(RunwayFigure::GrossMonths)),
        ("figure-runway-to-floor", end(chosen, chosen.runway.to_floor), of_chosen(RunwayFigure::ToFloor)),
        ("figure-runway-to-zero", end(chosen, chosen.runway.to_zero), of_chosen(RunwayFigure::ToZero)),
        ("figure-runway-every-request", end(every, every.runway.to_zero), of_every(RunwayFigure::ToZero)),
    ]
}

/// "13 months, until February 2026", or that it does not come to that within the horizon.
fn runway_end(texts: &Texts, projection: &Projection, end: Option<RunwayEnd>) -> String {
    match (end, projection.months.last()) {
        (Some(end), _) => {
            let args = args! { "months" => end.months, "month" => end.month };
            texts.text("figure-runway-ends", args)
        }
        (None, Some(last)) => texts.text("figure-runway-not-by", args! { "last" => last.month }),
        (None, None) => String::new(),
    }
}

fn by_year(texts: &Texts, years: &[YearResult], on_show: &Callback<ShownFigure>) -> Html {
    const FIGURES: [(YearFigure, &str); 3] = [
        (YearFigure::Met, "ledger-met"),
        (YearFigure::TargetGap, "figure-gap"),
        (YearFigure::NextRequestNeeds, "figure-next"),
    ];
    let mut head = vec![texts.text("ledger-item", ())];
    head.extend(years.iter().map(|year| year_label(year.first_month)));
    let cell = |figure, (index, year): (usize, &YearResult)| {
        let text = match figure {
            YearFigure::Met => requests_met(texts, year),
            figure => year_figure(texts, year, figure),
        };
        figure_button(text, ShownFigure::year(index, figure), on_show)
    };
    let rows = FIGURES.into_iter().map(|(figure, id)| TableRow {
        name: texts.text(id, ()).into(),
        cells: years.iter().enumerate().map(|year| cell(figure, year)).collect(),
    });
    scroll_table(&texts.text("figures-by-year", ()), &head, rows)
}
