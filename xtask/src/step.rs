//! Running other programs so that a person sees what is going on.

use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::workspace;

/// A program that prints nothing for this long gets a line that says it is still at work.
const QUIET: Duration = Duration::from_secs(15);

/// A command that runs in the workspace and finds the project's own tools.
pub(crate) fn command(program: &str) -> Result<Command> {
    let mut command = Command::new(program);
    command
        .current_dir(workspace::root())
        .env("PATH", workspace::search_path()?);
    if std::io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    // Set by `cargo xtask` for itself; a cargo started below must not inherit them.
    for name in [
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_PKG_NAME",
    ] {
        command.env_remove(name);
    }
    Ok(command)
}

/// Says what comes next.
pub(crate) fn announce(what: &str) {
    eprintln!("\n── {what}");
}

/// Runs a program that speaks for itself, its output untouched.
pub(crate) fn run(what: &str, command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| cannot_start(what, command))?;
    succeeded(what, status)
}

/// Runs a program beside others: each of its lines is marked, and silence is broken by a sign of life.
pub(crate) fn run_marked(mark: &str, what: &str, command: &mut Command) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(what, command))?;
    let (lines, received) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        send_lines(stdout, lines.clone());
    }
    if let Some(stderr) = child.stderr.take() {
        send_lines(stderr, lines.clone());
    }
    drop(lines);
    let start = Instant::now();
    loop {
        match received.recv_timeout(QUIET) {
            Ok(line) => eprintln!("{mark:>12} │ {line}"),
            Err(RecvTimeoutError::Timeout) => {
                eprintln!(
                    "{mark:>12} │ … {what}, {} s so far",
                    start.elapsed().as_secs()
                );
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    succeeded(
        what,
        child
            .wait()
            .with_context(|| format!("waiting for the step: {what}"))?,
    )
}

/// What a program prints, or `None` if it is not there or does not succeed.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program)
        .ok()?
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

fn send_lines(output: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            if !line.is_empty() && lines.send(line).is_err() {
                break;
            }
        }
    });
}

fn cannot_start(what: &str, command: &Command) -> String {
    format!(
        "{what}: `{}` could not be started",
        command.get_program().display()
    )
}

fn succeeded(what: &str, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("{what} did not succeed ({status})");
    }
    Ok(())
}
