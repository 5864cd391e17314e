//! The chances that the runs estimate, by year and by month.

use fund_model::{Frequency, YearOutcomes};
use yew::prelude::*;

use super::chance::chance_in_table;
use super::estimate::estimate_in_table;
use super::exact::is_open;
use super::saved::{self, save_button};
use super::simulated::Simulated;
use crate::components::LazyDetails;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::Scene;
use crate::screens::workbench::results::year_label;
use crate::text::Texts;

/// The columns by year, after which the points of receipts come.
const BY_YEAR: [&str; 4] = [
    "chart-year",
    "odds-target-simulated",
    "odds-below-floor",
    "odds-run-out",
];

/// The columns by month.
pub const BY_MONTH: [&str; 3] = ["ledger-month", "odds-below-floor", "odds-run-out"];

/// Beside the year: the exact chance where it is known.
pub const EXACT: &str = "odds-target-exact";

/// The chances by year, and behind a fold by month.
pub fn view_outcomes(scene: &Scene, simulated: &Simulated) -> Html {
    let texts = &scene.texts;
    let by_month = {
        let (scene, simulated) = (scene.clone(), simulated.clone());
        Callback::from(move |()| by_month(&scene, &simulated))
    };
    html! {
        <div class="odds__outcomes">
            <h3 class="chart__title">{ texts.text("odds-outcomes-title", ()) }</h3>
            <p class="field__help">{ texts.text("odds-outcomes-help", ()) }</p>
            { by_year(texts, simulated) }
            { save_button(scene, "odds-outcomes", saved::outcomes(texts, simulated)) }
            <LazyDetails summary={texts.text("odds-by-month", ())} content={by_month} />
        </div>
    }
}

/// The message ids of the columns by year.
pub fn year_columns(simulated: &Simulated) -> Vec<&'static str> {
    let mut columns = BY_YEAR.to_vec();
    if simulated.exact.is_some() {
        columns.insert(1, EXACT);
    }
    columns
}

/// What is estimated of a year: reaching the target; by its end, having been below the floor, and having run out.
pub fn of_year(simulated: &Simulated, index: usize, year: &YearOutcomes) -> Vec<Frequency> {
    let last = simulated.result.months.get(index * 12 + 11);
    let by_end = last.map(|month| [month.below_floor, month.run_out]);
    std::iter::once(year.target_reached)
        .chain(by_end.into_iter().flatten())
        .collect()
}

fn by_year(texts: &Texts, simulated: &Simulated) -> Html {
    let head: Vec<String> = year_columns(simulated)
        .into_iter()
        .map(|id| texts.text(id, ()))
        .collect();
    let exact = |index: usize| {
        let year = simulated.exact.as_ref()?.get(index)?;
        let chance = &year.odds.target_reached;
        Some(chance_in_table(texts, chance, is_open(&simulated.scenario, year)).into())
    };
    let years = simulated.result.years.iter().enumerate();
    let rows = years.map(|(index, year)| {
        let estimates = of_year(simulated, index, year).into_iter();
        let estimates = estimates.map(|frequency| estimate_in_table(texts, frequency).into());
        TableRow {
            name: year_label(year.first_month).into(),
            cells: exact(index).into_iter().chain(estimates).collect(),
        }
    });
    scroll_table(&texts.text("odds-outcomes-title", ()), &head, rows)
}

fn by_month(scene: &Scene, simulated: &Simulated) -> Html {
    let texts = &scene.texts;
    let head = BY_MONTH.map(|id| texts.text(id, ()));
    let rows = simulated.result.months.iter().map(|month| TableRow {
        name: texts.show(month.month).into(),
        cells: [month.below_floor, month.run_out]
            .map(|frequency| estimate_in_table(texts, frequency).into())
            .to_vec(),
    });
    html! {
        <>
            { scroll_table(&texts.text("odds-by-month", ()), &head, rows) }
            { save_button(scene, "odds-by-month", saved::by_month(texts, simulated)) }
        </>
    }
}
