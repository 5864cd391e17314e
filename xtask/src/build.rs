//! The site and the JavaScript module, as they are shipped.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::element::element;
use crate::offline::offline;
use crate::one_file::one_file;
use crate::optimize::optimize;
use crate::step::{announce, command, run_marked};
use crate::{compress, hosting, tools, worker, workspace};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";
pub(crate) const PAGE: &str = "reserve-runway";
/// For modules in which the speed of the model counts for more than its size. The same for all of them, so that it is
/// compiled once for all.
pub(crate) const QUICK_MODEL: [&str; 2] =
    ["--config", "profile.release.package.fund-model.opt-level=3"];

/// Installs what is missing, then writes the site to `dist/` and the module to `dist/embed/`.
pub(crate) fn build() -> Result<()> {
    tools::for_build()?;
    site()?;
    announce("Building the JavaScript module and the element into dist/embed/");
    let embed = workspace::dist().join("embed");
    module(&embed)?;
    element(&embed)?;
    announce("Packing the page into one file");
    one_file(&workspace::dist())?;
    offline(&workspace::dist())?;
    hosting::add_to_site()?;
    compress::compress()
}

fn site() -> Result<()> {
    announce("Building the page into dist/");
    // Trunk reads these variables as options of its own and refuses the values that others give them.
    let mut trunk = command("trunk")?;
    trunk
        .args(["build", "--release"])
        .env_remove("NO_COLOR")
        .env_remove("CI");
    run_marked("page", "building the page", &mut trunk)
}

/// Writes the JavaScript module into a folder.
pub(crate) fn module(folder: &Path) -> Result<()> {
    compile_module()?;
    let compiled = workspace::target().join(WASM).join("release/fund_js.wasm");
    let mut bindgen = command("wasm-bindgen")?;
    bindgen
        .args(["--target", "web", "--out-name", "fund", "--out-dir"])
        .arg(folder)
        .arg(compiled);
    run_marked("module", "writing its JavaScript", &mut bindgen)?;
    optimize("module", &folder.join("fund_bg.wasm"))?;
    // Says to Node and TypeScript that the files beside it are ES modules.
    let package = folder.join("package.json");
    fs::copy(
        workspace::root().join("crates/fund-js/package.json"),
        &package,
    )
    .with_context(|| format!("writing {}", package.display()))?;
    let internal = folder.join("fund_bg.wasm.d.ts");
    fs::remove_file(&internal).with_context(|| format!("removing {}", internal.display()))
}

/// Compiles what [`build`] will ask cargo for, so that it is done when the other tools are there.
pub(crate) fn compile_ahead() -> Result<()> {
    let page = format!("build --release --locked --package {PAGE} --bin {PAGE} --target {WASM}");
    let mut cargo = command("cargo")?;
    cargo.args(page.split_whitespace());
    run_marked("page", "compiling the page", &mut cargo)?;
    compile_module()?;
    worker::compile()
}

fn compile_module() -> Result<()> {
    // Only the cdylib: together with the rlib, cargo would leave out link-time optimization.
    let module = "rustc --release --locked --package fund-js --lib --crate-type cdylib";
    let mut cargo = command("cargo")?;
    cargo
        .args(module.split_whitespace())
        .args(["--target", WASM]);
    // Other pages and programs ask more of the model than one page of ours.
    cargo.args(QUICK_MODEL);
    run_marked("module", "compiling the module", &mut cargo)
}
