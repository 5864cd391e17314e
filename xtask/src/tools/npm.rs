//! Node, and the packages it brings.

use std::fs;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::step::{announce, answer, command, run_marked};
use crate::workspace;

/// What the browser's remote control asks for.
const OLDEST_NODE: u32 = 20;

/// Node and npm: wasm-opt runs in the one and comes from the other.
pub(crate) fn node() -> Result<()> {
    let there = || {
        answer("node", &["--version"])
            .and(answer("npm", &["--version"]))
            .is_some()
    };
    if there() {
        return Ok(());
    }
    debian::install("Node and npm", &["nodejs", "npm"])
}

/// A Node that the browser tests can use: the system's, or one of our own where that is too old.
pub(crate) fn node_for_browser_tests() -> Result<()> {
    if node_major().is_some_and(|major| major >= OLDEST_NODE) {
        return Ok(());
    }
    install("a newer Node for the browser tests", "xtask/node")?;
    match node_major() {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node {OLDEST_NODE} or later is needed for the browser tests: install it"),
    }
}

/// The optimizer of WebAssembly; a system's own is often too old for what rustc writes.
pub(crate) fn wasm_opt() -> Result<()> {
    install("wasm-opt", "xtask/wasm-opt")
}

/// The browser's remote control and the accessibility checker.
pub(crate) fn browser_test_packages() -> Result<()> {
    install("the packages of the browser tests", "tests/browser")
}

/// TypeScript and Vite, with which the package is tried.
pub(crate) fn package_test_packages() -> Result<()> {
    install("the packages of the package tests", "tests/package")
}

/// The peers that the benches measure the model beside.
pub(crate) fn bench_packages() -> Result<()> {
    install("the peers of the benches", "benches")
}

/// Installs what the lock file in `folder` says, unless that is what was installed last.
fn install(what: &str, folder: &str) -> Result<()> {
    let folder = workspace::root().join(folder);
    let wanted = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("reading the lock file of {what}"))?;
    let record = folder.join("node_modules/.installed-lock.json");
    if fs::read(&record).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce(&format!("Installing {what} with npm"));
    let mut npm = command("npm")?;
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder);
    run_marked("npm", &format!("installing {what}"), &mut npm)
        .with_context(|| format!("{what} could not be installed: npm needs its registry once"))?;
    fs::write(&record, wanted).with_context(|| format!("writing {}", record.display()))
}

fn node_major() -> Option<u32> {
    let version = answer("node", &["--version"])?;
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}
