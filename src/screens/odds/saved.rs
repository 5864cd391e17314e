//! The tables of the odds as they are saved: plain numbers, chances as ratios.

use std::rc::Rc;

use fund_model::{Money, Scenario, YearDistribution};
use fund_scenario::{CsvCell, CsvTable};
use yew::prelude::*;

use super::year::first_month;
use super::{distribution, exact};
use crate::screens::tables::{save_table_button, table_name};
use crate::screens::workbench::results::year_label;
use crate::screens::{Scene, scenario_name};
use crate::text::Texts;

/// The button that saves a table, which is called `table-name-<word>`.
pub fn save_button(scene: &Scene, word: &'static str, made: Callback<(), CsvTable>) -> Html {
    let Scene { state, texts, .. } = scene;
    let scenario = scenario_name(state, &state.document, texts);
    let name = table_name(texts, word, &scenario);
    let made = Callback::from(move |()| (name.clone(), made.emit(())));
    save_table_button(texts, word, made)
}

/// The exact odds by year.
pub fn exact(
    texts: &Texts,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
) -> Callback<(), CsvTable> {
    let (texts, scenario, years) = (texts.clone(), Rc::clone(scenario), Rc::clone(years));
    Callback::from(move |()| {
        let rows = years.iter().enumerate().map(|(index, year)| {
            let odds = &year.odds;
            vec![
                CsvCell::Text(year_label(first_month(&scenario, index))),
                CsvCell::Number(odds.target_reached.to_string()),
                money(&odds.p10),
                money(&odds.p50),
                money(&odds.p90),
            ]
        });
        table(&texts, &exact::COLUMNS, rows.collect())
    })
}

/// The bars of a year.
pub fn distribution(
    texts: &Texts,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
    year: usize,
) -> Callback<(), CsvTable> {
    let (texts, years) = (texts.clone(), Rc::clone(years));
    let label = year_label(first_month(scenario, year));
    Callback::from(move |()| {
        let bars = years.get(year).map_or(&[][..], |year| &year.bars);
        let rows = bars.iter().map(|bar| {
            vec![
                CsvCell::Text(label.clone()),
                money(&bar.least),
                money(&bar.greatest),
                CsvCell::Number(bar.chance.to_string()),
            ]
        });
        let mut columns = vec!["chart-year"];
        columns.extend(distribution::COLUMNS);
        table(&texts, &columns, rows.collect())
    })
}

pub fn money(amount: &Money) -> CsvCell {
    CsvCell::Amount(amount.to_string())
}

pub fn table(texts: &Texts, columns: &[&str], rows: Vec<Vec<CsvCell>>) -> CsvTable {
    CsvTable {
        columns: columns.iter().map(|id| texts.plain(id, ())).collect(),
        rows,
    }
}
