//! What a component knows, whatever order news and clicks come in.

use fund_model::{SimulationResult, SimulationSettings, simulate};
use fund_scenario::default_preset;

use super::*;

type Known = Rc<Told<SimulationResult>>;

fn question(number: u32, runs: u32) -> Question {
    let runs = SimulationSettings {
        runs,
        ..SimulationSettings::default()
    };
    Question {
        number,
        wanted: Wanted::Simulation(runs),
        scenario: Rc::new(default_preset().scenario()),
    }
}

fn result(runs: u32) -> Found {
    let Wanted::Simulation(settings) = question(0, runs).wanted else {
        unreachable!("a simulation was asked for")
    };
    let result = simulate(&default_preset().scenario(), &settings);
    Found::Simulation(result.expect("the settings are good"))
}

fn asked() -> Known {
    let told = Rc::new(Told::new(|found| match found {
        Found::Simulation(result) => Some(result),
        Found::Odds(_) => None,
    }));
    told.reduce(Event::Asked(question(7, 100)))
}

fn progress(done: u32, found: Option<Found>) -> Event {
    let of = 100;
    Event::News(7, Some(News::Progress { done, of, found }))
}

/// The state in short: how it stands, how many are done, of how many runs there is a result.
fn short(told: &Known) -> (&'static str, u32, Option<u32>) {
    let runs = told.state.found().map(|result| result.runs);
    match &told.state {
        ForecastState::Running { done, .. } => ("running", *done, runs),
        ForecastState::Stopped { done, .. } => ("stopped", *done, runs),
        ForecastState::Done(_) => ("done", 0, runs),
        ForecastState::Problems(_) => ("problems", 0, runs),
    }
}

#[test]
fn what_is_found_stays_until_more_is_found() {
    let told = asked();
    assert_eq!(short(&told), ("running", 0, None));
    let told = told.reduce(progress(10, Some(result(10))));
    let told = told.reduce(progress(20, None));
    assert_eq!(short(&told), ("running", 20, Some(10)));
    let told = told.reduce(Event::News(7, Some(News::Done(result(100)))));
    assert_eq!(short(&told), ("done", 0, Some(100)));
    assert_eq!(short(&told.reduce(Event::Stopped(true))).0, "done");
}

#[test]
fn answers_that_cross_with_a_click_do_not_undo_it() {
    let told = asked().reduce(Event::Stopped(true));
    let told = told.reduce(progress(30, None));
    assert_eq!(short(&told), ("stopped", 30, None));
    let told = told.reduce(Event::Stopped(false));
    let (done, of, found) = (31, 100, Some(result(31)));
    let told = told.reduce(Event::News(7, Some(News::Stopped { done, of, found })));
    assert_eq!(short(&told), ("running", 31, Some(31)));
}

#[test]
fn work_that_broke_off_is_stopped_with_what_was_found() {
    let told = asked().reduce(progress(10, Some(result(10))));
    let told = told.reduce(Event::News(7, None));
    assert_eq!(short(&told), ("stopped", 10, Some(10)));
}

#[test]
fn news_of_another_question_is_no_news() {
    let told = asked();
    let news = Event::News(6, Some(News::Done(result(100))));
    assert_eq!(short(&told.reduce(news)), ("running", 0, None));
}

#[test]
fn what_is_about_to_be_asked_has_not_begun() {
    let told = asked().reduce(Event::News(7, Some(News::Done(result(100)))));
    let Question {
        wanted, scenario, ..
    } = question(8, 100);
    let same = (Rc::clone(&scenario), wanted);
    assert!(matches!(told.of(&same), ForecastState::Done(_)));
    let other = (scenario, question(8, 200).wanted);
    let state = told.of(&other);
    assert!(matches!(
        state,
        ForecastState::Running {
            done: 0,
            of: 200,
            so_far: None
        }
    ));
}
