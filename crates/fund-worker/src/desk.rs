//! Where questions are worked on.

use crate::work::Work;
use crate::{Answer, Message, News, Question, Topic};

/// Works on the last question of each topic, a slice at a time.
///
/// ```
/// use std::rc::Rc;
/// use fund_model::SimulationSettings;
/// use fund_scenario::default_preset;
/// use fund_worker::{Desk, Message, News, Question, Wanted};
///
/// let mut desk = Desk::default();
/// let (wanted, scenario) = (Wanted::Simulation(SimulationSettings::default()), default_preset().scenario());
/// let asked = desk.receive(Message::Ask(Question { number: 1, wanted, scenario: Rc::new(scenario) }));
/// assert!(asked.is_none(), "there is nothing to say yet");
/// let mut last = None;
/// while desk.is_busy() {
///     // A clock that stands still: the slices end where there is news.
///     last = desk.work(20_000, &|| 0);
/// }
/// assert!(matches!(last.expect("an answer").news, News::Done(_)));
/// ```
#[derive(Default)]
pub struct Desk {
    /// In the order in which they take turns.
    jobs: Vec<Job>,
}

struct Job {
    number: u32,
    topic: Topic,
    work: Work,
    is_stopped: bool,
}

impl Desk {
    /// Does what a message says. What was asked and cannot be answered, or is stopped, has its answer at once.
    pub fn receive(&mut self, message: Message) -> Option<Answer> {
        match message {
            Message::Ask(question) => self.ask(&question),
            Message::Stop(topic) => {
                let job = self.job(topic)?;
                job.is_stopped = true;
                let (done, of) = job.work.progress();
                let found = job.work.found();
                Some(job.answer(News::Stopped { done, of, found }))
            }
            Message::GoOn(topic) => {
                self.job(topic)?.is_stopped = false;
                None
            }
            Message::Forget(topic) => {
                self.jobs.retain(|job| job.topic != topic);
                None
            }
        }
    }

    /// Whether there is work to do.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.jobs.iter().any(|job| !job.is_stopped)
    }

    /// Works for about `slice_us` microseconds by the clock, on one question; of several, each has its turn. `None` where
    /// there is nothing to do.
    pub fn work(&mut self, slice_us: u64, now_us: &dyn Fn() -> u64) -> Option<Answer> {
        let turn = self.jobs.iter().position(|job| !job.is_stopped)?;
        let mut job = self.jobs.remove(turn);
        let news = job.slice(slice_us, now_us);
        let answer = job.answer(news);
        if matches!(answer.news, News::Progress { .. }) {
            self.jobs.push(job);
        }
        Some(answer)
    }

    fn ask(&mut self, question: &Question) -> Option<Answer> {
        let (number, topic) = (question.number, question.wanted.topic());
        self.jobs.retain(|job| job.topic != topic);
        match Work::new(&question.scenario, &question.wanted) {
            Ok(work) => {
                let is_stopped = false;
                // A new question comes first.
                self.jobs.insert(
                    0,
                    Job {
                        number,
                        topic,
                        work,
                        is_stopped,
                    },
                );
                None
            }
            Err(problems) => {
                let news = News::Problems(problems);
                Some(Answer {
                    number,
                    topic,
                    news,
                })
            }
        }
    }

    fn job(&mut self, topic: Topic) -> Option<&mut Job> {
        self.jobs.iter_mut().find(|job| job.topic == topic)
    }
}

impl Job {
    fn slice(&mut self, slice_us: u64, now_us: &dyn Fn() -> u64) -> News {
        let is_news = match self.work.slice(slice_us, now_us) {
            Ok(is_news) => is_news,
            Err(problems) => return News::Problems(problems),
        };
        let found = is_news.then(|| self.work.found()).flatten();
        match found {
            Some(found) if self.work.is_done() => News::Done(found),
            found => {
                let (done, of) = self.work.progress();
                News::Progress { done, of, found }
            }
        }
    }

    fn answer(&self, news: News) -> Answer {
        Answer {
            number: self.number,
            topic: self.topic,
            news,
        }
    }
}
