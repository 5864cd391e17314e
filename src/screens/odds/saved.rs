//! The tables of the odds as they are saved: plain numbers, chances as ratios.

use std::rc::Rc;

use fund_model::{
    Frequency, MODEL_VERSION, Money, Month, RequestsSpread, Scenario, YearDistribution,
};
use fund_scenario::{CsvCell, CsvTable};
use yew::prelude::*;

use super::runs::RunInFull;
use super::simulated::Simulated;
use super::year::first_month;
use super::{bands, distribution, exact, outcomes, runs};
use crate::screens::tables::{save_table_button, table_name};
use crate::screens::workbench::results::ledger::{YearValue, year_value};
use crate::screens::workbench::results::year_label;
use crate::screens::{Scene, scenario_name};
use crate::text::{Texts, args};

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

/// The points of the balance by month.
pub fn bands(texts: &Texts, simulated: &Simulated) -> Callback<(), CsvTable> {
    let (texts, simulated) = (texts.clone(), simulated.clone());
    Callback::from(move |()| {
        let rows = simulated.result.months.iter().map(|month| {
            let points = month.balance.iter().map(money);
            std::iter::once(month_cell(month.month))
                .chain(points)
                .collect()
        });
        let mut columns = vec!["ledger-month"];
        columns.extend(bands::POINTS);
        reproducible(&texts, &simulated, table(&texts, &columns, rows.collect()))
    })
}

/// In how many runs so many requests were met, in every year.
pub fn met(texts: &Texts, simulated: &Simulated) -> Callback<(), CsvTable> {
    let (texts, simulated) = (texts.clone(), simulated.clone());
    Callback::from(move |()| {
        let rows = simulated.result.years.iter().flat_map(|year| {
            let label = year_label(year.first_month);
            year.requests_met.iter().map(move |met| {
                vec![
                    CsvCell::Text(label.clone()),
                    CsvCell::Number(met.met.to_string()),
                    CsvCell::Number(met.runs.to_string()),
                ]
            })
        });
        let columns = ["chart-year", "chart-requests-met", "odds-runs-column"];
        reproducible(&texts, &simulated, table(&texts, &columns, rows.collect()))
    })
}

/// The chances by year, each estimate with its standard error beside it.
pub fn outcomes(texts: &Texts, simulated: &Simulated) -> Callback<(), CsvTable> {
    let (texts, simulated) = (texts.clone(), simulated.clone());
    Callback::from(move |()| {
        let years = simulated.result.years.iter().enumerate();
        let rows = years.map(|(index, year)| {
            let exact = simulated.exact.as_ref().and_then(|years| years.get(index));
            let exact = exact.map(|year| CsvCell::Number(year.odds.target_reached.to_string()));
            let estimates = outcomes::of_year(&simulated, index, year).into_iter();
            std::iter::once(CsvCell::Text(year_label(year.first_month)))
                .chain(exact)
                .chain(estimates.flat_map(estimate))
                .collect()
        });
        let columns = outcomes::year_columns(&simulated).into_iter();
        let made = estimates_table(&texts, columns, rows.collect());
        reproducible(&texts, &simulated, made)
    })
}

/// The chances by month.
pub fn by_month(texts: &Texts, simulated: &Simulated) -> Callback<(), CsvTable> {
    let (texts, simulated) = (texts.clone(), simulated.clone());
    Callback::from(move |()| {
        let rows = simulated.result.months.iter().map(|month| {
            let estimates = [month.below_floor, month.run_out].into_iter();
            std::iter::once(month_cell(month.month))
                .chain(estimates.flat_map(estimate))
                .collect()
        });
        let made = estimates_table(&texts, outcomes::BY_MONTH.into_iter(), rows.collect());
        reproducible(&texts, &simulated, made)
    })
}

/// The ledger of a run by year.
pub fn run(texts: &Texts, simulated: &Simulated, run: &Rc<RunInFull>) -> Callback<(), CsvTable> {
    let (texts, simulated, run) = (texts.clone(), simulated.clone(), Rc::clone(run));
    Callback::from(move |()| {
        let years = &run.ledger.years;
        let rows = runs::figures().map(|(figure, id)| {
            let cells = years.iter().map(|year| match year_value(year, figure) {
                YearValue::Count(count) => CsvCell::Number(count.to_string()),
                YearValue::Amount(amount) => money(amount),
                YearValue::Said(id) => CsvCell::Text(texts.plain(id, ())),
            });
            std::iter::once(CsvCell::Text(texts.plain(id, ())))
                .chain(cells)
                .collect()
        });
        let mut columns = vec![texts.plain("ledger-item", ())];
        columns.extend(years.iter().map(|year| year_label(year.first_month)));
        let mut made = CsvTable {
            columns,
            rows: rows.collect(),
        };
        let number = CsvCell::Number((run.index + 1).to_string());
        append(&mut made, texts.plain("odds-run", ()), &number);
        reproducible(&texts, &simulated, made)
    })
}

/// An estimate, its standard error, and in how many runs it was so: an error of nought does not mean certainty.
fn estimate(frequency: Frequency) -> [CsvCell; 3] {
    [
        CsvCell::Number(frequency.chance().to_string()),
        CsvCell::Number(frequency.standard_error().to_string()),
        CsvCell::Number(frequency.runs.to_string()),
    ]
}

/// A table in which every estimate has its standard error and its runs after it.
fn estimates_table<'a>(
    texts: &Texts,
    columns: impl Iterator<Item = &'a str>,
    rows: Vec<Vec<CsvCell>>,
) -> CsvTable {
    let mut heads = Vec::new();
    for (index, id) in columns.enumerate() {
        let head = texts.plain(id, ());
        heads.push(head.clone());
        if index > 0 && id != outcomes::EXACT {
            let beside = ["odds-standard-error-of", "odds-in-runs-of"];
            heads.extend(beside.map(|id| texts.plain(id, args! { "of" => head.as_str() })));
        }
    }
    CsvTable {
        columns: heads,
        rows,
    }
}

/// A table of a simulation with what it takes to get the same figures again, in every row.
fn reproducible(texts: &Texts, simulated: &Simulated, mut table: CsvTable) -> CsvTable {
    let settings = &simulated.settings;
    let numbers = [
        ("odds-saved-of", simulated.result.runs.to_string()),
        ("odds-saved-asked", settings.runs.to_string()),
        ("field-seed.label", settings.seed.to_string()),
        ("odds-saved-version", MODEL_VERSION.to_string()),
        (
            "odds-saved-delay",
            settings.payment_delay_months.to_string(),
        ),
        ("field-cost-cv.label", settings.cost_cv.to_string()),
        (
            "field-donor-climate.label",
            settings.donor_climate.to_string(),
        ),
    ];
    for (id, number) in numbers {
        append(&mut table, texts.plain(id, ()), &CsvCell::Number(number));
    }
    let spread = match settings.requests_spread {
        RequestsSpread::Fixed => "option-requests-spread-fixed",
        RequestsSpread::Poisson => "option-requests-spread-poisson",
    };
    let spread = CsvCell::Text(texts.plain(spread, ()));
    let head = texts.plain("field-requests-spread.label", ());
    append(&mut table, head, &spread);
    table
}

/// Appends a column that holds the same in every row.
fn append(table: &mut CsvTable, head: String, cell: &CsvCell) {
    table.columns.push(head);
    for row in &mut table.rows {
        row.push(cell.clone());
    }
}

fn month_cell(month: Month) -> CsvCell {
    CsvCell::Text(month.to_string())
}

fn money(amount: &Money) -> CsvCell {
    CsvCell::Amount(amount.to_string())
}

fn table(texts: &Texts, columns: &[&str], rows: Vec<Vec<CsvCell>>) -> CsvTable {
    CsvTable {
        columns: columns.iter().map(|id| texts.plain(id, ())).collect(),
        rows,
    }
}
