//! Who works on forecasts: the web worker, or the page itself where there is none.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use fund_worker::{Answer, Desk, Message, News, Question, Topic};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::trial;
use crate::platform::delay::Delay;
use crate::platform::moment;
use crate::platform::worker::BackgroundWorker;

/// A worker that has not said within this time that it listens is given up.
const WORKER_WAIT_MS: u32 = 10_000;
/// What the page works at a time, between two of its frames.
const PAGE_SLICE_US: u64 = 8_000;
/// Mere progress is told no more often than this.
const PROGRESS_US: u64 = 100_000;

thread_local! {
    static SHARED: RefCell<Weak<Forecaster>> = const { RefCell::new(Weak::new()) };
}

/// Works on the last question of each topic as long as somebody holds it; then the worker ends.
pub struct Forecaster {
    me: Weak<Self>,
    /// `None` where the page does the work.
    worker: RefCell<Option<BackgroundWorker>>,
    /// Whether the worker has said that it listens, and the wait for that.
    listens: Cell<bool>,
    wait: RefCell<Option<Delay>>,
    desk: RefCell<Desk>,
    next_slice: RefCell<Option<Delay>>,
    asked: RefCell<Vec<Asked>>,
}

#[derive(Clone)]
struct Asked {
    question: Question,
    is_stopped: bool,
    told_us: u64,
    heard: Callback<Option<News>>,
}

impl Asked {
    fn topic(&self) -> Topic {
        self.question.wanted.topic()
    }
}

impl Forecaster {
    /// The one of the page.
    pub fn shared() -> Rc<Self> {
        SHARED.with_borrow_mut(|shared| {
            shared.upgrade().unwrap_or_else(|| {
                let new = Rc::new_cyclic(Self::new);
                new.start();
                *shared = Rc::downgrade(&new);
                new
            })
        })
    }

    fn new(me: &Weak<Self>) -> Self {
        Self {
            me: me.clone(),
            worker: RefCell::default(),
            listens: Cell::new(false),
            wait: RefCell::default(),
            desk: RefCell::default(),
            next_slice: RefCell::default(),
            asked: RefCell::default(),
        }
    }

    /// Starts a worker, if the browser makes one and the last try was not in vain just now.
    fn start(&self) {
        self.listens.set(false);
        if !trial::is_due() {
            return;
        }
        let (hearing, failing, waiting) = (self.me.clone(), self.me.clone(), self.me.clone());
        let worker = BackgroundWorker::start(
            move |message| with(&hearing, |me| me.hear(&message)),
            move || with(&failing, Self::give_up),
        );
        let wait = worker
            .as_ref()
            .map(|_| Delay::start(WORKER_WAIT_MS, move || with(&waiting, Self::give_up)));
        self.worker.replace(worker);
        self.wait.replace(wait);
    }

    /// Whether the page itself does the work.
    pub fn is_on_page(&self) -> bool {
        self.worker.borrow().is_none()
    }

    /// Asks; a question before it of the same topic is not worked on any more. The callback is told what comes of it, and
    /// `None` if the work broke off.
    pub fn ask(&self, question: Question, heard: Callback<Option<News>>) {
        let asked = Asked {
            question: question.clone(),
            is_stopped: false,
            told_us: 0,
            heard,
        };
        let topic = asked.topic();
        self.asked.borrow_mut().retain(|one| one.topic() != topic);
        self.asked.borrow_mut().push(asked);
        self.tell(Message::Ask(question));
    }

    /// Stops the work on the question with this number, or goes on with it. Whether it is known still: what broke off
    /// has to be asked again.
    pub fn set_stopped(&self, number: u32, is_stopped: bool) -> bool {
        let topic = self.of(number, |asked| {
            asked.is_stopped = is_stopped;
            asked.topic()
        });
        if let Some(topic) = topic {
            let message = if is_stopped {
                Message::Stop
            } else {
                Message::GoOn
            };
            self.tell(message(topic));
        }
        topic.is_some()
    }

    /// Works no more on the question with this number.
    pub fn forget(&self, number: u32) {
        if let Some(topic) = self.of(number, |asked| asked.topic()) {
            self.asked.borrow_mut().retain(|one| one.topic() != topic);
            self.tell(Message::Forget(topic));
        }
    }

    /// Something of the question with this number, if it is the last of its topic.
    fn of<T>(&self, number: u32, what: impl FnOnce(&mut Asked) -> T) -> Option<T> {
        let mut asked = self.asked.borrow_mut();
        let found = asked.iter_mut().find(|one| one.question.number == number);
        found.map(what)
    }

    fn tell(&self, message: Message) {
        let sent = self.worker.borrow().as_ref().map(|worker| {
            // It is told all that is asked as soon as it listens.
            !self.listens.get() || worker.send(&message.to_bytes())
        });
        match sent {
            Some(true) => {}
            Some(false) => self.give_up(),
            None => {
                let answer = self.desk.borrow_mut().receive(message);
                self.pass_on(answer);
                self.plan_slice();
            }
        }
    }

    fn tell_all(&self) {
        let all = self.asked.borrow().clone();
        for asked in all {
            let topic = asked.topic();
            self.tell(Message::Ask(asked.question));
            if asked.is_stopped {
                self.tell(Message::Stop(topic));
            }
        }
    }

    /// What the worker says. A message of no bytes says that it listens.
    fn hear(&self, message: &[u8]) {
        if message.is_empty() {
            self.wait.take();
            self.listens.set(true);
            self.tell_all();
        } else if let Some(answer) = Answer::from_bytes(message) {
            self.pass_on(Some(answer));
        } else {
            self.give_up();
        }
    }

    /// Lets the worker go. Where none ever listened, the page does the work from here on. One that broke at its work, as
    /// where memory is short, has a successor for other questions: the page would break at the same.
    fn give_up(&self) {
        self.wait.take();
        let Some(worker) = self.worker.take() else {
            return;
        };
        // It may be the worker that says so: it is not let go while it speaks.
        spawn_local(async move { drop(worker) });
        if self.listens.get() {
            let broken = self.asked.take();
            self.start();
            broken.iter().for_each(|asked| asked.heard.emit(None));
        } else {
            trial::was_in_vain();
            self.tell_all();
        }
    }

    /// Answers to questions that are not the last of their topic are dropped.
    fn pass_on(&self, answer: Option<Answer>) {
        let Some(Answer { number, news, .. }) = answer else {
            return;
        };
        let is_mere_progress = matches!(news, News::Progress { found: None, .. });
        let now = moment::steady_us();
        let heard = self.of(number, |asked| {
            let is_due = !is_mere_progress || now - asked.told_us >= PROGRESS_US;
            is_due.then(|| {
                asked.told_us = now;
                asked.heard.clone()
            })
        });
        if let Some(heard) = heard.flatten() {
            heard.emit(Some(news));
        }
    }

    fn plan_slice(&self) {
        if self.desk.borrow().is_busy() && self.next_slice.borrow().is_none() {
            let me = self.me.clone();
            let next = Delay::start(0, move || with(&me, Self::slice));
            self.next_slice.replace(Some(next));
        }
    }

    fn slice(&self) {
        self.next_slice.take();
        let mut desk = self.desk.borrow_mut();
        let answer = desk.work(PAGE_SLICE_US, &moment::steady_us);
        drop(desk);
        self.pass_on(answer);
        self.plan_slice();
    }
}

/// Calls a forecaster that may be gone.
fn with(forecaster: &Weak<Forecaster>, call: impl FnOnce(&Forecaster)) {
    if let Some(forecaster) = forecaster.upgrade() {
        call(&forecaster);
    }
}
