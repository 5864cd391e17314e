//! `cargo xtask bench`: the model measured beside its peers, on the host and in WebAssembly, and as it grows.
#![allow(
    clippy::float_arithmetic,
    reason = "times and a drawing of them; no figure of the model"
)]

mod contestant;
mod machine;
mod plot;
mod report;
mod rounds;
mod suite;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::build::{self, WASM};
use crate::optimize::optimize;
use crate::step::{announce, command, run_marked};
use crate::{tools, workspace};

pub(crate) use report::with_summary;

/// Builds what is measured, measures, and writes `benches/RESULTS.md`, its plot and the table of the README.
pub(crate) fn bench() -> Result<()> {
    tools::for_build()?;
    tools::for_benches()?;
    let built = built()?;
    announce("Measuring: leave the machine alone for some two minutes");
    let machine = machine::Machine::described();
    let measured = suite::measured(&built)?;
    let report = report::report(&machine, &measured);
    write("benches/growth.svg", &plot::plot(&measured.growth))?;
    write("benches/RESULTS.md", &report)?;
    let readme =
        fs::read_to_string(workspace::root().join("README.md")).context("reading README.md")?;
    write("README.md", &with_summary(&readme, &report)?)?;
    println!(
        "\n{}",
        report::summary_of(&report).context("the report has a summary")?
    );
    announce("Written to benches/RESULTS.md and README.md");
    Ok(())
}

/// What is measured, in folders of its own below the target folder.
struct Built {
    host: PathBuf,
    /// The same code as a module of WebAssembly.
    wasm: PathBuf,
    /// `fund.js` as it is shipped.
    module: PathBuf,
}

/// Speed alone counts here, on both sides alike.
const FOR_SPEED: [&str; 2] = ["--config", "profile.release.opt-level=3"];

fn built() -> Result<Built> {
    announce("Building what is measured");
    let benches = workspace::target().join("benches");
    let built = Built {
        host: workspace::target().join("release/fund-bench"),
        wasm: benches.join("wasm"),
        module: benches.join("module"),
    };
    let mut host = command("cargo")?;
    host.args("build --release --locked --package fund-bench --bin fund-bench".split_whitespace());
    run_marked("host", "compiling for the host", host.args(FOR_SPEED))?;
    wasm_module(&built.wasm)?;
    build::module(&built.module)?;
    Ok(built)
}

fn wasm_module(folder: &Path) -> Result<()> {
    let mut cargo = command("cargo")?;
    let module = "rustc --release --locked --package fund-bench --lib --crate-type cdylib --target";
    cargo.args(module.split_whitespace()).arg(WASM);
    run_marked("wasm", "compiling for WebAssembly", cargo.args(FOR_SPEED))?;
    let mut bindgen = command("wasm-bindgen")?;
    bindgen
        .args([
            "--target",
            "web",
            "--no-typescript",
            "--out-name",
            "bench",
            "--out-dir",
        ])
        .arg(folder)
        .arg(
            workspace::target()
                .join(WASM)
                .join("release/fund_bench.wasm"),
        );
    run_marked("wasm", "writing its JavaScript", &mut bindgen)?;
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")
        .with_context(|| format!("writing to {}", folder.display()))?;
    optimize("wasm", &folder.join("bench_bg.wasm"))
}

fn write(path: &str, text: &str) -> Result<()> {
    fs::write(workspace::root().join(path), text).with_context(|| format!("writing {path}"))
}
