//! `cargo xtask test`: everything that must hold, quick checks first.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::build::WASM;
use crate::server::Server;
use crate::step::{announce, command, run};
use crate::{build, package, tidy, tools, workspace};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 11] = [
    ("tools", prepare),
    ("format", format),
    ("tidy", tidy::tidy),
    ("lints on the host", lint_host),
    ("lints on wasm", lint_wasm),
    ("documentation", document),
    ("tests on the host", test_host),
    ("tests on wasm in Chromium", test_wasm),
    ("build", build::build),
    ("browser tests and size", test_site),
    ("package for npm", test_package),
];

/// Runs every step and ends at the first that does not hold.
pub(crate) fn test() -> Result<()> {
    let mut taken = Vec::new();
    for (name, step) in STEPS {
        announce(&format!("Test: {name}"));
        let start = Instant::now();
        step().with_context(|| format!("`cargo xtask test` stopped at: {name}"))?;
        taken.push((name, start.elapsed()));
    }
    announce("Everything holds");
    for (name, time) in taken {
        eprintln!("{:>6} s  {name}", time.as_secs());
    }
    Ok(())
}

/// What is tested where it runs: the page, the format with the golden cases, the JavaScript module.
const TESTED_ON_WASM: &str =
    "--package reserve-runway --package fund-scenario --package fund-js --lib --bins --tests";

fn prepare() -> Result<()> {
    tools::for_build()?;
    tools::for_tests()
}

fn format() -> Result<()> {
    run("checking the format", &mut cargo("fmt --all --check")?)
}

fn lint_host() -> Result<()> {
    let clippy = "clippy --locked --workspace --all-targets -- -D warnings";
    run("clippy for the host", &mut cargo(clippy)?)
}

fn lint_wasm() -> Result<()> {
    for what in ["--workspace --exclude xtask --lib --bins", TESTED_ON_WASM] {
        let clippy = format!("clippy --locked --target {WASM} {what} -- -D warnings");
        run("clippy for wasm", &mut cargo(&clippy)?)?;
    }
    Ok(())
}

fn document() -> Result<()> {
    let mut doc = cargo("doc --locked --workspace --no-deps")?;
    run(
        "writing the documentation",
        doc.env("RUSTDOCFLAGS", "-D warnings"),
    )
}

fn test_host() -> Result<()> {
    run(
        "the tests on the host",
        &mut cargo("test --locked --workspace")?,
    )
}

fn test_wasm() -> Result<()> {
    let settings = workspace::root().join("tests/browser/webdriver.json");
    let mut tests = cargo(&format!("test --locked --target {WASM} {TESTED_ON_WASM}"))?;
    tests
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
        .env("CHROMEDRIVER", tools::chromedriver()?);
    run("the tests on wasm", &mut tests)
}

/// Drives the built site, served as `cargo xtask serve` serves it.
fn test_site() -> Result<()> {
    let server = Server::bind(workspace::dist(), 0)?;
    let address = server.address();
    server.start();
    let mut tests = node(&address)?;
    tests
        .args(["--test", "--test-reporter", "spec"])
        .args(browser_tests()?);
    run("the browser tests", &mut tests)?;
    run(
        "the size of a first visit",
        node(&address)?.arg("tests/browser/first-visit.mjs"),
    )
}

/// Packs the package and uses it in an empty project, as those who install it do.
fn test_package() -> Result<()> {
    package::package()?;
    let mut tests = command("node")?;
    tests
        .args(["--test", "--test-reporter", "spec"])
        .arg("tests/package/package.test.mjs")
        .env("CHROMIUM", tools::chromium()?);
    run("the tests of the package", &mut tests)
}

fn node(address: &str) -> Result<Command> {
    let mut node = command("node")?;
    node.env("BASE_URL", address)
        .env("CHROMIUM", tools::chromium()?)
        .env("FIREFOX", tools::firefox()?);
    Ok(node)
}

fn browser_tests() -> Result<Vec<PathBuf>> {
    let folder = workspace::root().join("tests/browser");
    let mut files = Vec::new();
    for entry in
        std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry.context("reading the browser tests")?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("{} holds no test", folder.display());
    }
    files.sort();
    Ok(files)
}

/// Cargo with arguments that hold no space themselves.
fn cargo(arguments: &str) -> Result<Command> {
    let mut cargo = command("cargo")?;
    cargo.args(arguments.split_whitespace());
    Ok(cargo)
}
