//! What a component knows of its forecast.

use std::rc::Rc;

use fund_model::{Problem, Scenario};
use fund_worker::{Found, News, Question, Wanted};
use yew::Reducible;

/// Where a forecast stands. Runs or years are counted.
pub enum ForecastState<T> {
    /// It is worked on.
    Running {
        /// How many are done.
        done: u32,
        /// Of how many.
        of: u32,
        /// What is found so far, if anything is.
        so_far: Option<Rc<T>>,
    },
    /// The person stopped it.
    Stopped {
        /// How many are done.
        done: u32,
        /// Of how many.
        of: u32,
        /// What is found so far, if anything is.
        so_far: Option<Rc<T>>,
    },
    /// All of it.
    Done(Rc<T>),
    /// Why there can be none.
    Problems(Rc<[Problem]>),
}

impl<T> Clone for ForecastState<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Running { done, of, so_far } => Self::Running {
                done: *done,
                of: *of,
                so_far: so_far.clone(),
            },
            Self::Stopped { done, of, so_far } => Self::Stopped {
                done: *done,
                of: *of,
                so_far: so_far.clone(),
            },
            Self::Done(found) => Self::Done(Rc::clone(found)),
            Self::Problems(problems) => Self::Problems(Rc::clone(problems)),
        }
    }
}

impl<T> ForecastState<T> {
    /// What is found so far, if anything is.
    pub fn found(&self) -> Option<&Rc<T>> {
        match self {
            Self::Running { so_far, .. } | Self::Stopped { so_far, .. } => so_far.as_ref(),
            Self::Done(found) => Some(found),
            Self::Problems(_) => None,
        }
    }
}

/// What happened to a forecast.
pub enum Event {
    Asked(Question),
    /// News of the question with this number; `None` if the work broke off.
    News(u32, Option<News>),
    /// The person stopped the work, or goes on with it.
    Stopped(bool),
}

/// The last question, and where it stands.
pub struct Told<T> {
    question: Option<Question>,
    state: ForecastState<T>,
    read: fn(Found) -> Option<T>,
}

impl<T> Told<T> {
    pub fn new(read: fn(Found) -> Option<T>) -> Self {
        Self {
            question: None,
            state: running(0),
            read,
        }
    }

    /// The last question.
    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    fn number(&self) -> u32 {
        self.question().map_or(0, |question| question.number)
    }

    /// Where this forecast of a scenario stands. What is about to be asked has not begun.
    pub fn of(&self, asked: &(Rc<Scenario>, Wanted)) -> ForecastState<T> {
        let (scenario, wanted) = asked;
        let is_of = |known: &Question| known.scenario == *scenario && known.wanted == *wanted;
        if self.question.as_ref().is_some_and(is_of) {
            self.state.clone()
        } else {
            running(whole(scenario, wanted))
        }
    }

    /// The state after news. Only the person stops the work and goes on with it: an answer may have crossed with that.
    fn after(&self, news: News) -> ForecastState<T> {
        let read = |found| (self.read)(found).map(Rc::new);
        match news {
            News::Done(found) => {
                read(found).map_or_else(|| self.state.clone(), ForecastState::Done)
            }
            News::Problems(problems) => ForecastState::Problems(problems.into()),
            News::Progress { done, of, found } | News::Stopped { done, of, found } => {
                let found = found.and_then(read);
                let so_far = found.or_else(|| self.state.found().cloned());
                match self.state {
                    ForecastState::Stopped { .. } => ForecastState::Stopped { done, of, so_far },
                    _ => ForecastState::Running { done, of, so_far },
                }
            }
        }
    }

    fn with_state(&self, state: ForecastState<T>) -> Rc<Self> {
        Rc::new(Self {
            question: self.question.clone(),
            state,
            read: self.read,
        })
    }
}

impl<T> Reducible for Told<T> {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        match event {
            Event::Asked(question) => Rc::new(Self {
                state: running(whole(&question.scenario, &question.wanted)),
                question: Some(question),
                read: self.read,
            }),
            Event::News(number, _) if number != self.number() => self,
            Event::News(_, Some(news)) => {
                let state = self.after(news);
                self.with_state(state)
            }
            Event::News(_, None) => self.reduce(Event::Stopped(true)),
            Event::Stopped(is_stopped) => match (&self.state, is_stopped) {
                (ForecastState::Running { done, of, so_far }, true) => {
                    let (done, of, so_far) = (*done, *of, so_far.clone());
                    self.with_state(ForecastState::Stopped { done, of, so_far })
                }
                (ForecastState::Stopped { done, of, so_far }, false) => {
                    let (done, of, so_far) = (*done, *of, so_far.clone());
                    self.with_state(ForecastState::Running { done, of, so_far })
                }
                _ => self,
            },
        }
    }
}

/// What has just begun.
fn running<T>(of: u32) -> ForecastState<T> {
    ForecastState::Running {
        done: 0,
        of,
        so_far: None,
    }
}

/// How many runs or years there are.
fn whole(scenario: &Scenario, wanted: &Wanted) -> u32 {
    match wanted {
        Wanted::Odds => scenario.years,
        Wanted::Simulation(settings) => settings.runs,
    }
}

#[cfg(test)]
#[path = "told_tests.rs"]
mod tests;
