//! What many runs give, where pledges, payments, requests and costs vary.

use std::rc::Rc;

use fund_model::{
    Counting, MODEL_VERSION, Scenario, SimulationResult, SimulationSettings, YearDistribution,
};
use yew::prelude::*;

use super::answered::Answered;
use super::bands::view_bands;
use super::estimate::estimate_in_text;
use super::exact::{Exact, is_open};
use super::met::view_met;
use super::outcomes::view_outcomes;
use super::progress::{of_runs, use_focus_kept, view_progress};
use super::runs::Runs;
use super::settings::{SettingsInputs, varies};
use super::year::{first_month, shown_year};
use crate::components::Announcement;
use crate::effects::forecast::{ForecastState, use_simulation};
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
    let wrong = asked.is_none();
    let answered = use_mut_ref(Answered::default);
    let settings = answered.borrow_mut().of(state, asked);
    let stale = if settings.is_some() {
        "odds-settings-stale"
    } else {
        "odds-settings-wrong"
    };
    let counting = view_counting(texts, &scenario);
    html! {
        <section class="section odds__section" aria-labelledby="odds-simulated-title">
            <div class="odds__answers odds__asked">
                <h2 class="section__title" id="odds-simulated-title">{ texts.text("odds-simulated-title", ()) }</h2>
                <p class="section__lead">{ texts.text("odds-simulated-lead", ()) }</p>
                { counting }
                { inputs.view(&scene) }
                if wrong {
                    <p class="stale-note">{ texts.text(stale, ()) }</p>
                }
            </div>
            if let Some(settings) = settings {
                <Answers {scenario} {settings} exact={props.exact.clone()} />
            }
        </section>
    }
}

/// Properties of [`SimulatedSection`].
#[derive(PartialEq, Properties)]
pub struct SimulatedSectionProps {
    pub exact: Exact,
}

/// That every pledge takes part, where the workbench counts otherwise.
pub fn view_counting(texts: &Texts, scenario: &Scenario) -> Html {
    if scenario.counting == Counting::All {
        return Html::default();
    }
    html! { <p class="field__help">{ texts.text("odds-counting", ()) }</p> }
}

/// Properties of [`Answers`].
#[derive(PartialEq, Properties)]
struct AnswersProps {
    scenario: Rc<Scenario>,
    settings: SimulationSettings,
    exact: Exact,
}

/// How far the runs are, and what comes of them.
#[component]
fn Answers(props: &AnswersProps) -> Html {
    let Scene { state, texts, .. } = &use_scene();
    let AnswersProps {
        scenario,
        settings,
        exact,
    } = props;
    let forecast = use_simulation(Rc::clone(scenario), settings.clone());
    use_focus_kept(&forecast.state);
    // Until there is something of the present question, what there was of the one before.
    let known = use_mut_ref(|| None::<Simulated>);
    if let Some(result) = forecast.state.found() {
        known.replace(Some(Simulated {
            scenario: Rc::clone(scenario),
            settings: settings.clone(),
            result: Rc::clone(result),
            exact: exact.years_of(scenario),
        }));
    }
    let simulated = known.borrow().clone();
    let is_before = forecast.state.found().is_none();
    let is_under_way = is_before || matches!(forecast.state, ForecastState::Running { .. });
    html! {
        <div class="odds__answers">
            { view_progress(texts, &forecast, settings.runs) }
            if forecast.is_on_page {
                <p class="field__help">{ texts.text("odds-on-page", ()) }</p>
            }
            if let Some(simulated) = simulated {
                <Results {simulated} {is_before} {is_under_way} year={shown_year(state)} />
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
    /// Whether there will be more runs without anybody asking.
    is_under_way: bool,
    year: usize,
}

/// What came of the runs. Made again only when there is news.
#[component]
fn Results(props: &ResultsProps) -> Html {
    let scene = use_scene();
    let texts = &scene.texts;
    let simulated = &props.simulated;
    let findings = findings(texts, simulated, props.year);
    // Only an answer that stays is told, and not again when only the year that is looked at changes.
    let of_what = (simulated.clone(), props.is_under_way, texts.language());
    let news = use_memo(of_what, |(simulated, is_under_way, _)| {
        (!is_under_way).then(|| news(texts, simulated, &findings))
    });
    html! {
        <div class={classes!("odds__results", props.is_before.then_some("odds__results--before"))}>
            { for findings.iter().map(|finding| html! { <p class="odds__finding">{ finding }</p> }) }
            <Announcement text={(*news).clone().unwrap_or_default()} />
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

/// What is told of an answer: the sentences, and of how many runs they are if not of all.
fn news(texts: &Texts, simulated: &Simulated, findings: &[String]) -> String {
    let (runs, asked) = (simulated.result.runs, simulated.settings.runs);
    let of = (runs != asked).then(|| format!("{}: ", of_runs(texts, runs, asked)));
    of.unwrap_or_default() + &findings.join(" ")
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
