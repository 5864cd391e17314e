//! Works out what each lever and each pledge does, a little at a time, so that the page answers meanwhile.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fund_model::{Decimal, Scenario, Sensitivity, SensitivityTask};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::delay::pause;
use crate::platform::moment::now_ms;

/// How long the page works before it looks after everything else, in milliseconds: less than a frame.
const SLICE_MS: u64 = 10;
/// Work that takes longer than this shows how far it is, in milliseconds.
const SLOW_AFTER_MS: u64 = 100;

/// What is asked: the effects of each lever moved by `change` down and up.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub scenario: Rc<Scenario>,
    pub change: Decimal,
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkedOut {
    pub question: Question,
    pub effects: Sensitivity,
}

/// How far work is that takes a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

/// Where the work stands.
pub struct Work {
    /// The last that was worked out. It may be of another question than the present.
    pub worked_out: Option<Rc<WorkedOut>>,
    /// None while it is not known to take a while, and when nothing is left to do.
    pub progress: Option<Progress>,
    pub is_stopped: bool,
    pub stop: Callback<()>,
    pub go_on: Callback<()>,
}

/// Where work stands that was interrupted.
type Interrupted = Rc<RefCell<Option<(Question, SensitivityTask)>>>;

/// Works out the answer to a question, if there is one. Another question ends the work on the one before.
#[hook]
pub fn use_sensitivity(question: Option<Question>) -> Work {
    let worked_out = use_state(|| None::<Rc<WorkedOut>>);
    let progress = use_state_eq(|| None::<Progress>);
    let stopped = use_state_eq(|| None::<Question>);
    let interrupted: Interrupted = use_mut_ref(|| None);
    let is_stopped = question.is_some() && *stopped == question;
    {
        let (worked_out, progress) = (worked_out.setter(), progress.setter());
        use_effect_with(
            (question.clone(), is_stopped),
            move |(question, is_stopped)| {
                let wanted = Rc::new(Cell::new(!is_stopped));
                if let Some(question) = question.clone().filter(|_| wanted.get()) {
                    let wanted = Rc::clone(&wanted);
                    spawn_local(work(question, wanted, interrupted, progress, worked_out));
                }
                move || wanted.set(false)
            },
        );
    }
    let (stop, go_on) = (stopped.setter(), stopped.setter());
    Work {
        worked_out: (*worked_out).clone(),
        progress: *progress,
        is_stopped,
        stop: Callback::from(move |()| stop.set(question.clone())),
        go_on: Callback::from(move |()| go_on.set(None)),
    }
}

/// Does the work as long as it is wanted; what is left over is kept for the case that it is wanted again.
async fn work(
    question: Question,
    wanted: Rc<Cell<bool>>,
    interrupted: Interrupted,
    progress: UseStateSetter<Option<Progress>>,
    worked_out: UseStateSetter<Option<Rc<WorkedOut>>>,
) {
    let begun = interrupted.take().filter(|(of, _)| *of == question);
    let task = match begun {
        Some((_, task)) => Ok(task),
        None => SensitivityTask::new(&question.scenario, -question.change, question.change),
    };
    // The screen asks for changes that are allowed only.
    let Ok(mut task) = task else { return };
    let started = now_ms();
    loop {
        pause(0).await;
        if !wanted.get() {
            interrupted.replace(Some((question, task)));
            return;
        }
        advance(&mut task);
        if let Some(effects) = task.result() {
            progress.set(None);
            worked_out.set(Some(Rc::new(WorkedOut { question, effects })));
            return;
        }
        if now_ms().saturating_sub(started) >= SLOW_AFTER_MS {
            let (done, of) = (task.steps_done(), task.steps());
            progress.set(Some(Progress { done, of }));
        }
    }
}

/// As many steps as a slice has time for, at least one.
fn advance(task: &mut SensitivityTask) {
    let until = now_ms() + SLICE_MS;
    loop {
        task.advance();
        if task.is_complete() || now_ms() >= until {
            return;
        }
    }
}
