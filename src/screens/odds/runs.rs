//! Single runs, each in full: what was drawn, and the ledger that the model makes of it.

use std::rc::Rc;

use fund_model::{
    Money, MonthFigure, Projection, RequestsSpread, RunPlace, Simulation, SimulationSettings, Word,
    YearFigure,
};
use yew::prelude::*;

use super::saved::{self, save_button};
use super::simulated::{Simulated, view_counting};
use crate::components::LazyDetails;
use crate::components::fields::{Choice, ChoiceStyle};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::ledger::{MONTH_FIGURES, YEAR_FIGURES, year_figure};
use crate::screens::workbench::results::year_label;
use crate::screens::workbench::words;
use crate::screens::{Scene, use_scene};
use crate::text::{Texts, args, contributor, list};

/// More contributors than that are counted and not named.
const NAMED_MOST: usize = 12;

/// One run of a simulation.
#[derive(Clone, Debug, PartialEq)]
pub struct RunInFull {
    /// From 0.
    pub index: u32,
    pub ledger: Projection,
    /// One entry a pledge.
    pub honoured: Vec<bool>,
}

impl RunInFull {
    fn of(simulated: &Simulated, place: RunPlace) -> Option<Self> {
        let picked = simulated.result.picked.iter();
        let index = picked.clone().find(|picked| picked.place == place)?.run;
        // A run does not depend on how many there are, and room for all of them is not needed here.
        let settings = SimulationSettings {
            runs: 1,
            ..simulated.settings.clone()
        };
        let simulation = Simulation::new(&simulated.scenario, &settings).ok()?;
        Some(Self {
            index,
            ledger: simulation.ledger(index),
            honoured: simulation.honoured(index),
        })
    }
}

/// Properties of [`Runs`].
#[derive(Clone, PartialEq, Properties)]
pub struct RunsProps {
    pub simulated: Simulated,
}

/// The runs to look into.
#[component]
pub fn Runs(props: &RunsProps) -> Html {
    let scene = use_scene();
    let place = use_state_eq(|| RunPlace::P50);
    let run = use_memo((props.simulated.clone(), *place), |(simulated, place)| {
        RunInFull::of(simulated, *place).map(Rc::new)
    });
    let texts = &scene.texts;
    let choice = Choice {
        id: "odds-run".into(),
        label: texts.text("odds-run", ()).into(),
        style: ChoiceStyle::Segments,
        options: words::options("run-place", RunPlace::NAMES, texts),
        value: place.word().into(),
        described_by: None,
        invalid: false,
        column: None,
        class: "",
        on_chosen: {
            let place = place.setter();
            Callback::from(move |word: AttrValue| {
                if let Some(chosen) = RunPlace::from_word(&word) {
                    place.set(chosen);
                }
            })
        },
    };
    html! {
        <div class="odds__runs">
            <h3 class="chart__title">{ texts.text("odds-runs-title", ()) }</h3>
            <p class="field__help">{ texts.text("odds-runs-help", ()) }</p>
            { choice.view() }
            if let Some(run) = &*run {
                { view_run(&scene, &props.simulated, run) }
            }
        </div>
    }
}

fn view_run(scene: &Scene, simulated: &Simulated, run: &Rc<RunInFull>) -> Html {
    let texts = &scene.texts;
    let by_month = {
        let (texts, run) = (texts.clone(), Rc::clone(run));
        Callback::from(move |()| by_month(&texts, &run.ledger))
    };
    html! {
        <>
            <p>{ summary(texts, run) }</p>
            { view_counting(texts, &simulated.scenario) }
            { for drawn(texts, simulated, run).into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            { by_year(texts, &run.ledger) }
            { save_button(scene, "odds-run", saved::run(texts, simulated, run)) }
            <LazyDetails summary={texts.text("ledger-by-month", ())} content={by_month} />
        </>
    }
}

fn summary(texts: &Texts, run: &RunInFull) -> String {
    let years = run.ledger.years.iter();
    let requests: u128 = years.clone().map(|year| year.requests).sum();
    let met: u128 = years.clone().map(|year| year.met).sum();
    let args = args! {
        "number" => run.index + 1,
        "met" => met,
        "requests" => requests,
        "closing" => years.last().map_or(Money::ZERO, |year| year.closing.clone()),
    };
    texts.text("odds-run-summary", args)
}

/// What chance decided in the run.
fn drawn(texts: &Texts, simulated: &Simulated, run: &RunInFull) -> Vec<String> {
    let settings = &simulated.settings;
    let also = [
        ("odds-drawn-months", settings.payment_delay_months > 0),
        (
            "odds-drawn-requests",
            settings.requests_spread == RequestsSpread::Poisson,
        ),
        ("odds-drawn-costs", !settings.cost_cv.is_zero()),
    ];
    let also: Vec<String> = also
        .into_iter()
        .filter(|(_, is_drawn)| *is_drawn)
        .map(|(id, _)| texts.text(id, ()))
        .collect();
    let also =
        (!also.is_empty()).then(|| texts.text("odds-drawn-also", args! { "what" => list(also) }));
    std::iter::once(without(texts, simulated, run))
        .chain(also)
        .collect()
}

/// Which pledges the run is without. Nothing is said of a contributor by it: it is drawn.
fn without(texts: &Texts, simulated: &Simulated, run: &RunInFull) -> String {
    let pledges = simulated.scenario.pledges.iter().zip(&run.honoured);
    let absent: Vec<&str> = pledges
        .filter(|(_, honoured)| !**honoured)
        .map(|(pledge, _)| pledge.donor.as_str())
        .collect();
    let args = args! { "absent" => absent.len(), "pledges" => run.honoured.len() };
    match absent.len() {
        0 => texts.text("odds-run-with-all", args),
        1..=NAMED_MOST => {
            let names = list(absent.into_iter().map(contributor));
            texts.text("odds-run-without", args.with("names", names))
        }
        _ => texts.text("odds-run-without-many", args),
    }
}

fn by_year(texts: &Texts, ledger: &Projection) -> Html {
    let mut head = vec![texts.text("ledger-item", ())];
    let years = ledger.years.iter();
    head.extend(years.clone().map(|year| year_label(year.first_month)));
    let rows = figures().map(|(figure, id)| TableRow {
        name: texts.text(id, ()).into(),
        cells: years
            .clone()
            .map(|year| year_figure(texts, year, figure).into())
            .collect(),
    });
    scroll_table(&texts.text("ledger-by-year", ()), &head, rows)
}

/// The figures of a run. What the next request needs is no figure of a run: nobody knows in it what is to come.
pub fn figures() -> impl Iterator<Item = (YearFigure, &'static str)> {
    let is_shown = |(figure, _): &(YearFigure, _)| *figure != YearFigure::NextRequestNeeds;
    YEAR_FIGURES.into_iter().filter(is_shown)
}

fn by_month(texts: &Texts, ledger: &Projection) -> Html {
    let mut head = vec![texts.text("ledger-month", ())];
    head.extend(MONTH_FIGURES.map(|(_, id)| texts.text(id, ())));
    head.push(texts.text("ledger-floor", ()));
    let rows = ledger.months.iter().map(|month| {
        let figures = MONTH_FIGURES.map(|(figure, _)| match figure {
            MonthFigure::Receipts => &month.receipts,
            MonthFigure::Spending => &month.spending,
            MonthFigure::Balance => &month.balance,
        });
        let cells = figures.into_iter().chain([&month.floor]);
        TableRow {
            name: texts.show(month.month).into(),
            cells: cells.map(|amount| texts.show(amount).into()).collect(),
        }
    });
    scroll_table(&texts.text("ledger-by-month", ()), &head, rows)
}
