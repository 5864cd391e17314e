//! Forecasts, which take longer than a frame: asked of the web worker, told as they come.

mod forecaster;
mod told;
mod trial;

use std::cell::Cell;
use std::rc::Rc;

use fund_model::{Scenario, SimulationResult, SimulationSettings, YearDistribution};
use fund_worker::{Found, Question, Wanted};
use yew::prelude::*;

use forecaster::Forecaster;
pub use told::ForecastState;
use told::{Event, Told};

/// What there is of a forecast.
pub struct Forecast<T> {
    /// Where it stands.
    pub state: ForecastState<T>,
    /// Whether the page itself does the work, because there is no web worker.
    pub is_on_page: bool,
    /// Stops the work, which keeps what is found.
    pub stop: Callback<()>,
    /// Goes on with it.
    pub go_on: Callback<()>,
}

/// The simulation of a scenario. One component at a time can ask for it: of two, the last to ask is answered.
#[hook]
pub fn use_simulation(
    scenario: Rc<Scenario>,
    settings: SimulationSettings,
) -> Forecast<SimulationResult> {
    use_forecast(
        scenario,
        Wanted::Simulation(settings),
        |found| match found {
            Found::Simulation(result) => Some(result),
            Found::Odds(_) => None,
        },
    )
}

/// The exact odds of a scenario's planning years, the first years first. The same holds as for [`use_simulation`].
#[hook]
pub fn use_odds(scenario: Rc<Scenario>) -> Forecast<Vec<YearDistribution>> {
    use_forecast(scenario, Wanted::Odds, |found| match found {
        Found::Odds(years) => Some(years),
        Found::Simulation(_) => None,
    })
}

thread_local! {
    static NUMBERS: Cell<u32> = const { Cell::new(0) };
}

fn fresh_number() -> u32 {
    NUMBERS.set(NUMBERS.get().wrapping_add(1));
    NUMBERS.get()
}

#[hook]
fn use_forecast<T: 'static>(
    scenario: Rc<Scenario>,
    wanted: Wanted,
    read: fn(Found) -> Option<T>,
) -> Forecast<T> {
    // Held until the component goes; with the last holder the worker ends.
    let forecaster = use_memo((), |()| Forecaster::shared());
    let told = use_reducer(|| Told::new(read));
    let asked = (scenario, wanted);
    let ask = {
        let (forecaster, told) = (Rc::clone(&forecaster), told.dispatcher());
        move |question: Question| {
            let (number, told) = (question.number, told.clone());
            let heard = Callback::from(move |news| told.dispatch(Event::News(number, news)));
            forecaster.ask(question, heard);
        }
    };
    {
        let (ask, forecaster) = (ask.clone(), Rc::clone(&forecaster));
        let told = told.dispatcher();
        use_effect_with(asked.clone(), move |(scenario, wanted)| {
            let question = Question {
                number: fresh_number(),
                wanted: wanted.clone(),
                scenario: Rc::clone(scenario),
            };
            let number = question.number;
            told.dispatch(Event::Asked(question.clone()));
            ask(question);
            move || forecaster.forget(number)
        });
    }
    let set_stopped = |is_stopped: bool| {
        let (ask, forecaster, told) = (ask.clone(), Rc::clone(&forecaster), told.clone());
        Callback::from(move |()| {
            told.dispatch(Event::Stopped(is_stopped));
            if let Some(question) = told.question() {
                let is_known = forecaster.set_stopped(question.number, is_stopped);
                if !is_known && !is_stopped {
                    ask(question.clone());
                }
            }
        })
    };
    Forecast {
        state: told.of(&asked),
        is_on_page: forecaster.is_on_page(),
        stop: set_stopped(true),
        go_on: set_stopped(false),
    }
}
