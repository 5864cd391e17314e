//! What many runs give, where pledges, payments, requests and costs vary.

use std::rc::Rc;

use fund_model::{MODEL_VERSION, Scenario, SimulationResult, SimulationSettings, YearDistribution};
use yew::prelude::*;

use super::bands::view_bands;
use super::estimate::estimate_in_text;
use super::exact::{Exact, is_open};
use super::met::view_met;
use super::outcomes::view_outcomes;
use super::runs::Runs;
use super::settings::{SettingsInputs, varies};
use super::year::{first_month, shown_year};
use crate::components::Announcement;
use crate::effects::forecast::{Forecast, ForecastState, use_simulation};
use crate::screens::workbench::results::wording::year_in_text;
use crate::screens::{Scene, use_scene};
use crate::text::{Texts, args, count};

/// What came of some runs, and of what they are runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulated {
    pub scenario: Rc<Scenario>,
    pub settings: SimulationSettings,
    pub result: Rc<SimulationResult>,
    /// The exact chances beside it, where they are known.
    pub exact: Option<Rc<Vec<YearDistribution>>>,
}

impl Simulated {
    /// Whether the runs can differ from one another.
    pub fn varies(&self) -> bool {
        varies(&self.scenario, &self.settings)
    }

    /// Whether some runs can reach a year's target and others not. Payments that come in another year aside, the exact
    /// distribution tells, where it is known.
    fn target_varies(&self, year: usize) -> bool {
        let exact = self.exact.as_ref().and_then(|years| years.get(year));
        let is_settled = exact.is_some_and(|year| !is_open(&self.scenario, year));
        self.varies() && (!is_settled || self.settings.payment_delay_months > 0)
    }
}

/// The section: what is asked, how far it is, what comes of it.
#[component]
pub fn SimulatedSection(props: &SimulatedSectionProps) -> Html {
    let scene = use_scene();
    let Scene { state, texts, .. } = &scene;
    let scenario = Rc::clone(&state.last_good.scenario);
    let inputs = SettingsInputs::of(&scenario);
    let asked = inputs.settings(state);
    let is_incomplete = asked.is_none();
    // While something is wrong with a field, the last good settings stay.
    let last_asked = use_mut_ref(SimulationSettings::default);
    if let Some(asked) = asked {
        last_asked.replace(asked);
    }
    let settings = last_asked.borrow().clone();
    let forecast = use_simulation(Rc::clone(&scenario), settings.clone());
    // Until there is something of the present question, what there was of the one before.
    let known = use_mut_ref(|| None::<Simulated>);
    if let Some(result) = forecast.state.found() {
        known.replace(Some(Simulated {
            scenario: Rc::clone(&scenario),
            settings: settings.clone(),
            result: Rc::clone(result),
            exact: props.exact.years_of(&scenario),
        }));
    }
    let simulated = known.borrow().clone();
    let is_before = forecast.state.found().is_none();
    html! {
        <section class="section odds__section" aria-labelledby="odds-simulated-title">
            <div class="odds__answers">
                <h2 class="section__title" id="odds-simulated-title">{ texts.text("odds-simulated-title", ()) }</h2>
                <p class="section__lead">{ texts.text("odds-simulated-lead", ()) }</p>
                { inputs.view(&scene) }
                if is_incomplete {
                    <p class="stale-note">{ texts.text("odds-settings-stale", ()) }</p>
                }
            </div>
            <div class="odds__answers">
                { view_progress(texts, &forecast) }
                if forecast.is_on_page {
                    <p class="field__help">{ texts.text("odds-on-page", ()) }</p>
                }
                if let Some(simulated) = simulated {
                    <Results {simulated} {is_before} year={shown_year(state)} />
                }
            </div>
        </section>
    }
}

/// Properties of [`SimulatedSection`].
#[derive(PartialEq, Properties)]
pub struct SimulatedSectionProps {
    pub exact: Exact,
}

/// How far the runs are, with a way to stop them and to go on.
fn view_progress(texts: &Texts, forecast: &Forecast<SimulationResult>) -> Html {
    let button = |id: &str, callback: &Callback<()>| {
        html! {
            <button type="button" class="button button--small" onclick={callback.reform(|_: MouseEvent| ())}>
                { texts.text(id, ()) }
            </button>
        }
    };
    let (done, of, is_running) = match &forecast.state {
        ForecastState::Running { done, of, .. } => (*done, *of, true),
        ForecastState::Stopped { done, of, .. } => (*done, *of, false),
        ForecastState::Done(_) => return html! { <div class="odds__progress" /> },
        ForecastState::Problems(problems) => {
            let problem =
                |problem| html! { <p class="field__message">{ texts.problem(problem) }</p> };
            return html! { <div role="alert">{ for problems.iter().map(problem) }</div> };
        }
    };
    let label = texts.text("odds-progress", args! { "done" => done, "of" => of });
    html! {
        <div class="odds__progress">
            <progress max={of.to_string()} value={done.to_string()} aria-label={label.clone()} />
            <span>{ label }</span>
            if is_running {
                { button("odds-stop", &forecast.stop) }
            } else {
                <span>{ texts.text("odds-stopped", ()) }</span>
                { button("odds-go-on", &forecast.go_on) }
            }
        </div>
    }
}

/// Properties of [`Results`].
#[derive(PartialEq, Properties)]
struct ResultsProps {
    simulated: Simulated,
    /// Whether they are those of the question before, until there is something of the present one.
    is_before: bool,
    year: usize,
}

/// What came of the runs. Made again only when there is news.
#[component]
fn Results(props: &ResultsProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    let simulated = &props.simulated;
    let findings = findings(texts, simulated, props.year);
    let is_whole = simulated.result.runs == simulated.settings.runs;
    // Only the settled answer is told.
    let news = if is_whole {
        findings.join(" ")
    } else {
        String::new()
    };
    html! {
        <div class={classes!("odds__results", props.is_before.then_some("odds__results--before"))}>
            <p class="odds__of">{ of_runs(texts, simulated, is_whole) }</p>
            { for findings.iter().map(|finding| html! { <p class="odds__finding">{ finding }</p> }) }
            <Announcement text={news} />
            if !simulated.varies() {
                <p class="stale-note">{ texts.text("odds-nothing-varies", ()) }</p>
            }
            { view_bands(&scene, simulated) }
            { view_met(&scene, simulated) }
            { view_outcomes(&scene, simulated) }
            <Runs simulated={simulated.clone()} />
            <p class="field__help">{ reproduced(texts, simulated) }</p>
        </div>
    }
}

/// Of how many runs the figures are.
fn of_runs(texts: &Texts, simulated: &Simulated, is_whole: bool) -> String {
    let args = args! { "runs" => simulated.result.runs, "of" => simulated.settings.runs };
    let id = if is_whole {
        "odds-of-runs"
    } else {
        "odds-of-first-runs"
    };
    texts.text(id, args)
}

/// The answers in sentences: the floor, the money, the target of the year that is looked at.
pub fn findings(texts: &Texts, simulated: &Simulated, year: usize) -> Vec<String> {
    let result = &simulated.result;
    let in_text = |frequency| estimate_in_text(texts, frequency, simulated.varies());
    let mut findings = vec![texts.text(
        "odds-finding-floor",
        args! { "estimate" => in_text(result.floor_kept) },
    )];
    findings.extend(result.months.last().map(|last| {
        let args = args! { "last" => last.month, "estimate" => in_text(last.run_out) };
        texts.text("odds-finding-run-out", args)
    }));
    let has_target = !simulated.scenario.annual_target.is_zero();
    findings.extend(
        result
            .years
            .get(year)
            .filter(|_| has_target)
            .map(|outcomes| {
                let args = args! {
                    "year" => year_in_text(texts, first_month(&simulated.scenario, year)),
                    "estimate" => estimate_in_text(texts, outcomes.target_reached, simulated.target_varies(year)),
                };
                texts.text("odds-finding-target", args)
            }),
    );
    findings
}

/// What it takes to get the same figures again.
fn reproduced(texts: &Texts, simulated: &Simulated) -> String {
    let args = args! {
        "runs" => simulated.result.runs,
        "seed" => simulated.settings.seed,
        "version" => count(MODEL_VERSION),
    };
    texts.text("odds-reproduced", args)
}
