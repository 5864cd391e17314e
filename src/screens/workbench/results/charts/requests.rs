//! Requests met and not met by year.

use std::rc::Rc;

use yew::prelude::*;

use super::super::wording::{direction, requests_title, year_label};
use super::{Ghost, exact, tick, with_ghost, words, year_labels};
use crate::components::chart::{BarFigure, BarMarks, BarSeries, Chart, Texture};
use crate::screens::SavedTable;
use crate::state::Results;
use crate::text::{Texts, args};

/// Requests met and not met by year, by number.
pub fn requests_chart(
    texts: &Texts,
    results: &Rc<Results>,
    held: bool,
    ghost: Option<&Ghost>,
) -> Html {
    let years = &results.chosen.years;
    let title = requests_title(texts, &results.chosen);
    let description = texts.text("chart-requests-description", ());
    let series = |id, class, texture, values: Vec<f64>| BarSeries {
        name: texts.text(id, ()).into(),
        class,
        texture,
        values,
    };
    let met = years.iter().map(|year| drawn(year.met)).collect();
    let marks = ghost.map(|ghost| BarMarks {
        name: texts
            .text("chart-ghost-met", args! { "name" => &ghost.name })
            .into(),
        class: "chart__line series--ghost",
        values: ghost
            .projection
            .years
            .iter()
            .take(years.len())
            .map(|year| drawn(year.met))
            .collect(),
    });
    let unmet = years.iter().map(|year| drawn(year.unmet)).collect();
    let chart = Chart {
        id: "chart-requests".into(),
        words: words(
            texts,
            title,
            description,
            "chart-axis-requests",
            "chart-explore-year",
        ),
        direction: direction(texts),
        held,
        tick: tick(texts),
        readout: readout(texts, results, ghost.cloned()),
        table: exact(texts, results, SavedTable::Requests),
    };
    html! {
        <BarFigure
            {chart}
            years={year_labels(years)}
            series={vec![
                series("chart-requests-met", "series--met", Texture::Solid, met),
                series("chart-requests-unmet", "series--unmet", Texture::Hatched, unmet),
            ]}
            {marks}
        />
    }
}

/// A count as a number to draw with.
#[allow(
    clippy::cast_precision_loss,
    reason = "drawing: nobody sees one request in 10¹⁵"
)]
pub const fn drawn(count: u128) -> f64 {
    count as f64
}

fn readout(texts: &Texts, results: &Rc<Results>, ghost: Option<Ghost>) -> Callback<usize, String> {
    let (texts, results) = (texts.clone(), Rc::clone(results));
    Callback::from(move |index: usize| {
        let Some(year) = results.chosen.years.get(index) else {
            return String::new();
        };
        let args = args! {
            "year" => year_label(year.first_month),
            "met" => year.met,
            "unmet" => year.unmet,
            "requests" => year.requests,
        };
        let readout = texts.text("chart-requests-readout", args);
        let beside = ghost.as_ref().and_then(|ghost| {
            let year = ghost.projection.years.get(index)?;
            Some((ghost.name.as_str(), year.met.into()))
        });
        with_ghost(&texts, readout, beside)
    })
}
