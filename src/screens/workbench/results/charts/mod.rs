//! The three charts: reserve by month, requests by year, income by year against the target.

mod income;
mod requests;
mod reserve;
mod tables;

use std::rc::Rc;

use fund_model::{Projection, YearResult};
use yew::prelude::*;

use super::wording::year_label;
use crate::components::chart::ChartWords;
use crate::screens::{Annex, FromAnnex, SavedTable};
use crate::state::Results;
use crate::text::{Texts, Value, args, axis_mark};
pub use income::income_chart;
pub use requests::{drawn, requests_chart};
pub use reserve::{balances, reserve_chart};
pub use tables::chart_table;

/// Another scenario, shown faintly.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    pub name: String,
    pub projection: Rc<Projection>,
}

/// The three charts, after `beside`, where the other scenario is chosen. `held`: a value is being typed, and until it is left
/// the axes hold still.
pub fn view_charts(
    texts: &Texts,
    results: &Rc<Results>,
    held: bool,
    ghost: Option<&Ghost>,
    beside: Html,
) -> Html {
    html! {
        <section class="section charts" aria-labelledby="charts-title">
            <h2 class="section__title" id="charts-title">{ texts.text("charts-title", ()) }</h2>
            <div class="charts__beside">{ beside }</div>
            { reserve_chart(texts, results, held, ghost) }
            <div class="charts__pair">
                { requests_chart(texts, results, held, ghost) }
                { income_chart(texts, results, held) }
            </div>
        </section>
    }
}

/// The words of a chart: what it shows to be the case, a sentence, the unit, what its slider runs over.
pub fn words(
    texts: &Texts,
    title: String,
    description: String,
    unit: &str,
    explore: &str,
) -> ChartWords {
    ChartWords {
        title: title.into(),
        description: description.into(),
        unit: texts.text(unit, ()).into(),
        explore: texts.text(explore, ()).into(),
        beyond: texts.text("chart-beyond", ()).into(),
        table: texts.text("chart-table", ()).into(),
    }
}

/// What a readout says of the other scenario too, if it goes so far.
fn with_ghost(texts: &Texts, readout: String, ghost: Option<(&str, Value)>) -> String {
    let Some((name, value)) = ghost else {
        return readout;
    };
    let args = args! { "readout" => readout, "name" => name, "value" => value };
    texts.text("chart-ghost-readout", args)
}

/// Labels for the planning years.
pub fn year_labels(years: &[YearResult]) -> Vec<AttrValue> {
    years
        .iter()
        .map(|year| year_label(year.first_month).into())
        .collect()
}

/// The exact figures of a chart, made when a person asks for them.
fn exact(texts: &Texts, results: &Rc<Results>, table: SavedTable) -> Callback<(), Html> {
    let (texts, results) = (texts.clone(), Rc::clone(results));
    Callback::from(move |()| {
        let (texts, results) = (texts.clone(), Rc::clone(&results));
        let view = Callback::from(move |annex: Annex| (annex.chart_table)(&texts, &results, table));
        html! { <FromAnnex {view} /> }
    })
}

/// Writes the round values of an axis.
pub fn tick(texts: &Texts) -> Callback<f64, String> {
    let texts = texts.clone();
    Callback::from(move |value| texts.show(axis_mark(value)))
}
