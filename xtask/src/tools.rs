//! The programs that the project needs, at the versions it was made with.
//!
//! Each is taken from `PATH` if it is there in the right version and installed otherwise. A step
//! that finds everything in place costs a version check and prints nothing.

mod cargo_tools;
mod debian;
mod npm;

use std::thread;

use anyhow::{Context, Result, bail};

use crate::build::{self, WASM};
use crate::step::{announce, answer, command, run_marked};

/// What building the site needs.
pub(crate) fn for_build() -> Result<()> {
    wasm_target()?;
    npm::node()?;
    let missing = cargo_tools::missing()?;
    if missing.is_empty() {
        return npm::wasm_opt();
    }
    announce(
        "Installing the build tools into .tools/ and compiling the page beside them (once, some minutes)",
    );
    thread::scope(|scope| {
        let page = scope.spawn(|| npm::wasm_opt().and_then(|()| build::compile_ahead()));
        let tools = cargo_tools::install_all(&missing);
        let page = page
            .join()
            .unwrap_or_else(|_| bail!("compiling the page panicked"));
        tools.and(page)
    })
}

/// What the tests need beyond that.
pub(crate) fn for_tests() -> Result<()> {
    rust_components()?;
    debian::browser()?;
    debian::second_browser()?;
    debian::fonts()?;
    debian::libreoffice()?;
    debian::nginx()?;
    debian::apache()?;
    debian::poppler()?;
    npm::node_for_browser_tests()?;
    npm::browser_test_packages()?;
    npm::package_test_packages()
}

/// What the benches need beyond what building needs: the peers.
pub(crate) fn for_benches() -> Result<()> {
    npm::node_for_browser_tests()?;
    npm::bench_packages()
}

/// The browser that the tests drive.
pub(crate) fn chromium() -> Result<String> {
    debian::chromium().context("Chromium is needed for the browser tests; set CHROMIUM to its path")
}

/// Its driver.
pub(crate) fn chromedriver() -> Result<String> {
    debian::chromedriver()
        .context("ChromeDriver is needed for the browser tests; set CHROMEDRIVER to its path")
}

/// The browser in which the tests open the page as one file.
pub(crate) fn firefox() -> Result<String> {
    debian::firefox().context("Firefox is needed for the browser tests; set FIREFOX to its path")
}

fn wasm_target() -> Result<()> {
    let sysroot = answer("rustc", &["--print", "sysroot"])
        .context("rustc is needed: install Rust with rustup (https://rustup.rs)")?;
    if std::path::Path::new(&sysroot)
        .join("lib/rustlib")
        .join(WASM)
        .exists()
    {
        return Ok(());
    }
    announce("Adding the WebAssembly target to the Rust toolchain");
    run_marked("rustup", "adding the target", command("rustup")?.args(["target", "add", WASM]))
        .with_context(|| format!("the standard library for {WASM} is needed: install Rust with rustup, or add that target to your own toolchain"))
}

fn rust_components() -> Result<()> {
    let there = |name| answer("cargo", &[name, "--version"]).is_some();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    announce("Adding the formatter and the linter to the Rust toolchain");
    let mut rustup = command("rustup")?;
    rustup.args(["component", "add", "rustfmt", "clippy"]);
    run_marked("rustup", "adding rustfmt and clippy", &mut rustup).context(
        "rustfmt and clippy are needed: install Rust with rustup, or add them to your own toolchain",
    )
}
