//! The exact chances of each year's receipts.

use std::rc::Rc;

use fund_model::{Scenario, YearDistribution};
use yew::prelude::*;

use super::chance::{chance_in_table, chance_in_text};
use super::chances::view_chances;
use super::distribution::view_distribution;
use super::saved::{self, save_button};
use super::year::{first_month, shown_year, view_years};
use crate::components::Announcement;
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::effects::forecast::{ForecastState, use_odds};
use crate::screens::Scene;
use crate::screens::workbench::results::wording::year_in_text;
use crate::screens::workbench::results::year_label;
use crate::text::{Texts, args, dollars};

/// What is known of the distributions of a scenario's years.
#[derive(Clone, Debug, PartialEq)]
pub enum Exact {
    /// Nothing yet.
    Running,
    /// The first years of a scenario at least. While they are worked out, the scenario may be the one before.
    Known {
        scenario: Rc<Scenario>,
        years: Rc<Vec<YearDistribution>>,
    },
    /// So many pledges are of uncertain outcome in one year that only a simulation can tell.
    TooMany(String),
}

impl Exact {
    /// All years of a scenario, if they are known.
    pub fn years_of(&self, scenario: &Rc<Scenario>) -> Option<Rc<Vec<YearDistribution>>> {
        match self {
            Self::Known {
                scenario: of,
                years,
            } if of == scenario => (years.len() == of.years as usize).then(|| Rc::clone(years)),
            _ => None,
        }
    }
}

/// The exact distributions, as they come.
#[hook]
pub fn use_exact(scenario: &Rc<Scenario>) -> Exact {
    let forecast = use_odds(Rc::clone(scenario));
    let known = use_mut_ref(|| Exact::Running);
    if let ForecastState::Problems(problems) = &forecast.state {
        let number = problems.iter().find_map(|problem| problem.value.clone());
        known.replace(Exact::TooMany(number.unwrap_or_default()));
    } else if let Some(years) = forecast.state.found() {
        known.replace(Exact::Known {
            scenario: Rc::clone(scenario),
            years: Rc::clone(years),
        });
    }
    known.borrow().clone()
}

/// The section: the answer for one year, all years, how it comes about.
pub fn view_exact(scene: &Scene, exact: &Exact) -> Html {
    let texts = &scene.texts;
    let answer = match exact {
        Exact::Running => view_running(texts),
        Exact::TooMany(number) => {
            let args = args! { "pledges" => number };
            html! { <p class="odds__finding">{ texts.text("odds-too-many", args) }</p> }
        }
        Exact::Known { scenario, years } => view_years_odds(scene, scenario, years),
    };
    html! {
        <section class="section odds__section" aria-labelledby="odds-exact-title">
            <div class="odds__answers">
                <h2 class="section__title" id="odds-exact-title">{ texts.text("odds-exact-title", ()) }</h2>
                <p class="section__lead">{ texts.text("odds-exact-lead", ()) }</p>
                { view_years(scene, "odds-year") }
                { answer }
                { view_chances(scene) }
            </div>
            if let Exact::Known { scenario, years } = exact {
                { view_distribution(scene, scenario, years) }
            }
        </section>
    }
}

fn view_running(texts: &Texts) -> Html {
    html! { <p role="status">{ texts.text("odds-running", ()) }</p> }
}

fn view_years_odds(
    scene: &Scene,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
) -> Html {
    let texts = &scene.texts;
    let year = shown_year(&scene.state);
    let Some(distribution) = years.get(year) else {
        return view_running(texts);
    };
    let finding = finding(texts, scenario, year, distribution);
    html! {
        <>
            <p class="odds__finding">{ &finding }</p>
            <Announcement text={finding} />
            if let Some(points) = points(texts, scenario, year, distribution) {
                <p>{ points }</p>
            }
            { table(texts, scenario, years) }
            { save_button(scene, "odds-exact", saved::exact(texts, scenario, years)) }
        </>
    }
}

/// Whether a year's receipts reach the target, and how likely.
pub fn finding(
    texts: &Texts,
    scenario: &Scenario,
    year: usize,
    distribution: &YearDistribution,
) -> String {
    let args = args! {
        "year" => year_in_text(texts, first_month(scenario, year)),
        "target" => &scenario.annual_target,
    };
    if scenario.annual_target.is_zero() {
        texts.text("odds-finding-no-target", args)
    } else if distribution.certain >= scenario.annual_target {
        texts.text(
            "odds-finding-certain",
            args.with("certain", &distribution.certain),
        )
    } else if distribution.most < scenario.annual_target {
        texts.text(
            "odds-finding-out-of-reach",
            args.with("most", &distribution.most),
        )
    } else {
        let chance = chance_in_text(texts, &distribution.odds.target_reached, true);
        texts.text("odds-finding", args.with("chance", chance))
    }
}

/// The 10, 50 and 90 per cent points in a sentence; none where only one sum can come.
pub fn points(
    texts: &Texts,
    scenario: &Scenario,
    year: usize,
    distribution: &YearDistribution,
) -> Option<String> {
    let odds = &distribution.odds;
    let args = args! {
        "year" => year_in_text(texts, first_month(scenario, year)),
        "p10" => dollars(odds.p10.whole_dollars_down()),
        "p50" => dollars(odds.p50.whole_dollars_down()),
        "p90" => dollars(odds.p90.whole_dollars_down()),
    };
    (distribution.uncertain_pledges > 0).then(|| texts.text("odds-points", args))
}

/// The columns of the table.
pub const COLUMNS: [&str; 5] = [
    "chart-year",
    "odds-target-reached",
    "odds-p10",
    "odds-p50",
    "odds-p90",
];

/// Whether the target is neither certain nor out of reach.
pub fn is_open(scenario: &Scenario, year: &YearDistribution) -> bool {
    year.certain < scenario.annual_target && scenario.annual_target <= year.most
}

fn table(texts: &Texts, scenario: &Scenario, years: &[YearDistribution]) -> Html {
    let head = COLUMNS.map(|id| texts.text(id, ()));
    let rows = years.iter().enumerate().map(|(index, year)| {
        let odds = &year.odds;
        let reached = chance_in_table(texts, &odds.target_reached, is_open(scenario, year));
        let points = [&odds.p10, &odds.p50, &odds.p90];
        TableRow {
            name: year_label(first_month(scenario, index)).into(),
            cells: std::iter::once(reached.into())
                .chain(points.map(|point| texts.show(point).into()))
                .collect(),
        }
    });
    scroll_table(&texts.text("odds-exact-table", ()), &head, rows)
}
