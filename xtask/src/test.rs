//! `cargo xtask test`: everything that must hold, the quickest first.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::build::WASM;
use crate::server::Server;
use crate::step::{announce, command, run};
use crate::{build, tidy, tools, workspace};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 10] = [
    ("format", format),
    ("tidy", tidy::tidy),
    ("tools", prepare),
    ("lints on the host", lint_host),
    ("lints on wasm", lint_wasm),
    ("documentation", document),
    ("tests on the host", test_host),
    ("tests on wasm in Chromium", test_wasm),
    ("build", build::build),
    ("browser tests and size", test_site),
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

fn format() -> Result<()> {
    cargo("checking the format", &["fmt", "--all", "--check"])
}

fn prepare() -> Result<()> {
    tools::for_build()?;
    tools::for_tests()
}

fn lint_host() -> Result<()> {
    let arguments = [
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    cargo("clippy for the host", &arguments)
}

fn lint_wasm() -> Result<()> {
    let mut arguments = vec![
        "clippy", "--locked", "--target", WASM, "--lib", "--bins", "--tests",
    ];
    arguments.extend(ON_WASM);
    arguments.extend(["--", "-D", "warnings"]);
    cargo("clippy for wasm", &arguments)
}

fn document() -> Result<()> {
    let mut doc = command("cargo")?;
    doc.args(["doc", "--locked", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings");
    run("writing the documentation", &mut doc)
}

fn test_host() -> Result<()> {
    cargo(
        "the tests on the host",
        &["test", "--locked", "--workspace"],
    )
}

/// All but the automation, which runs on the host alone.
const ON_WASM: [&str; 3] = ["--workspace", "--exclude", "xtask"];

fn test_wasm() -> Result<()> {
    let mut cargo = command("cargo")?;
    cargo
        .args([
            "test", "--locked", "--target", WASM, "--lib", "--bins", "--tests",
        ])
        .args(ON_WASM);
    cargo
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            workspace::root().join("tests/browser/webdriver.json"),
        )
        .env("CHROMEDRIVER", tools::chromedriver()?);
    run("the tests on wasm", &mut cargo)
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

fn node(address: &str) -> Result<std::process::Command> {
    let mut node = command("node")?;
    node.env("BASE_URL", address)
        .env("CHROMIUM", tools::chromium()?);
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

fn cargo(what: &str, arguments: &[&str]) -> Result<()> {
    run(what, command("cargo")?.args(arguments))
}
