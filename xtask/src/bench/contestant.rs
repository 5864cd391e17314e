//! One side of a measurement: a process that does work when it is asked to, and says how long it took.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use anyhow::{Context, Result};

use crate::step::command;

/// A running contestant. It waits while others work.
pub(super) struct Contestant {
    name: &'static str,
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// What is done: its name, how much of it, as `fund-bench` understands both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Work {
    pub(super) name: &'static str,
    pub(super) size: u32,
}

/// How long work took in all, and what came out of it.
pub(super) struct Done {
    pub(super) nanoseconds: f64,
    pub(super) answer: String,
}

impl Contestant {
    pub(super) fn start(name: &'static str, program: &str, arguments: &[&str]) -> Result<Self> {
        let mut child = command(program)?
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {name}: `{program}`"))?;
        let (questions, answers) = (child.stdin.take(), child.stdout.take());
        Ok(Self {
            name,
            child,
            questions: questions.context("its input is a pipe")?,
            answers: BufReader::new(answers.context("its output is a pipe")?),
        })
    }

    /// Does the work so many times.
    pub(super) fn run(&mut self, work: Work, times: u32) -> Result<Done> {
        let Work { name, size } = work;
        writeln!(self.questions, "{name} {size} {times}")
            .and_then(|()| self.questions.flush())
            .with_context(|| format!("asking {} for {name}", self.name))?;
        let mut line = String::new();
        self.answers
            .read_line(&mut line)
            .with_context(|| format!("hearing from {}", self.name))?;
        let (nanoseconds, answer) = line
            .trim_end()
            .split_once(' ')
            .with_context(|| format!("{} did not finish {name}", self.name))?;
        Ok(Done {
            nanoseconds: nanoseconds.parse().context("nanoseconds are a number")?,
            answer: answer.to_owned(),
        })
    }
}

impl Drop for Contestant {
    fn drop(&mut self) {
        // The measurements are done or have failed already; what the process says of its end changes neither.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
