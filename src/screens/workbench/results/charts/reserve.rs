//! The balance by month under both runs, with the floor.

use std::rc::Rc;

use fund_model::Projection;
use yew::prelude::*;

use super::super::wording::{Place, direction, reserve};
use super::{Ghost, exact, tick, with_ghost, words, year_labels};
use crate::components::chart::{Chart, LineFigure, LineSeries};
use crate::screens::SavedTable;
use crate::state::Results;
use crate::text::{Texts, args};

/// Reserve by month: the chosen rule, the floor, the run in which every request is met, and another scenario.
pub fn reserve_chart(
    texts: &Texts,
    results: &Rc<Results>,
    held: bool,
    ghost: Option<&Ghost>,
) -> Html {
    let title = reserve(texts, Place::Chart, &results.chosen).unwrap_or_default();
    let description = texts.text("chart-reserve-description", ());
    let line = |id, class, values| LineSeries {
        name: texts.text(id, ()).into(),
        class,
        values,
    };
    let mut lines = vec![
        line(
            "chart-reserve-balance",
            "series--reserve",
            balances(&results.chosen),
        ),
        line(
            "chart-reserve-every-request",
            "series--every-request",
            balances(&results.every_request),
        ),
    ];
    let points = results.chosen.months.len() + 1;
    lines.extend(ghost.map(|ghost| {
        LineSeries {
            name: texts
                .text("chart-ghost-balance", args! { "name" => &ghost.name })
                .into(),
            class: "series--ghost",
            values: balances(&ghost.projection)
                .into_iter()
                .take(points)
                .collect(),
        }
    }));
    let floor = results.chosen.years.iter().map(|year| year.floor.to_f64());
    let chart = Chart {
        id: "chart-reserve".into(),
        words: words(
            texts,
            title,
            description,
            "chart-axis-dollars",
            "chart-explore-month",
        ),
        direction: direction(texts),
        held,
        tick: tick(texts),
        readout: readout(texts, results, ghost.cloned()),
        table: exact(texts, results, SavedTable::Reserve),
    };
    html! {
        <LineFigure
            {chart}
            years={year_labels(&results.chosen.years)}
            {lines}
            floor={line("chart-reserve-floor", "series--floor", floor.collect())}
            below_zero={texts.text("chart-reserve-below-zero", ())}
        />
    }
}

/// The balance at the start, and at the end of each month.
pub fn balances(projection: &Projection) -> Vec<f64> {
    let opening = projection.years.first().map(|year| year.opening.to_f64());
    let months = projection.months.iter().map(|month| month.balance.to_f64());
    opening.into_iter().chain(months).collect()
}

fn readout(texts: &Texts, results: &Rc<Results>, ghost: Option<Ghost>) -> Callback<usize, String> {
    let (texts, results) = (texts.clone(), Rc::clone(results));
    Callback::from(move |months: usize| {
        let index = months.checked_sub(1);
        let runs = index.and_then(|index| {
            Some((
                results.chosen.months.get(index)?,
                results.every_request.months.get(index)?,
            ))
        });
        let Some((chosen, every_request)) = runs else {
            return opening(&texts, &results);
        };
        let args = args! {
            "month" => chosen.month,
            "balance" => &chosen.balance,
            "floor" => &chosen.floor,
            "every_request" => &every_request.balance,
        };
        let readout = texts.text("chart-reserve-readout", args);
        let beside = ghost.as_ref().zip(index).and_then(|(ghost, index)| {
            let month = ghost.projection.months.get(index)?;
            Some((ghost.name.as_str(), (&month.balance).into()))
        });
        with_ghost(&texts, readout, beside)
    })
}

fn opening(texts: &Texts, results: &Results) -> String {
    let args = args! {
        "month" => results.scenario.as_of,
        "balance" => &results.scenario.opening_balance,
    };
    texts.text("chart-reserve-readout-opening", args)
}
