//! Cuts the page into what a first visit loads and what is loaded when it is asked for.
//!
//! `#[wasm_split]` in the page marks where. The cut comes between the compiler and wasm-bindgen, a place that Trunk
//! does not offer; so Trunk calls this after its own build, and its module gives way to the cut one of the same name. The web worker
//! comes to stand beside it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::build::{PAGE, WASM};
use crate::hashed::rename_scripts;
use crate::lean::make_lean;
use crate::optimize::optimize;
use crate::short_names::shortened;
use crate::step::{command, run_marked};
use crate::{names, worker, workspace};

/// Writes the parts of the page into the folder that Trunk is filling.
pub(crate) fn split() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("Trunk calls this command; to build the page, run `cargo xtask build`")?;
    let name = hashed_name(&staging)?;
    let folder = workspace::target().join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    let parts = cut(&name, &folder)?;
    bind(&name, &folder, &staging)?;
    let parts = move_parts(&name, &parts, &folder, &staging)?;
    worker::add_to(&staging)?;
    make_lean(&staging)?;
    rename_scripts(&staging)?;
    let page = staging.join(format!("{name}_bg.wasm"));
    thread::scope(|scope| {
        let modules = parts.iter().chain([&page]);
        let running: Vec<_> = modules
            .map(|module| scope.spawn(|| optimize("page", module)))
            .collect();
        running.into_iter().try_for_each(|one| {
            one.join()
                .unwrap_or_else(|_| bail!("making the page smaller panicked"))
        })
    })?;
    names::by_content(&staging)
}

/// The name that Trunk gave the page's module, which changes with what is in it.
fn hashed_name(staging: &Path) -> Result<String> {
    let entries = fs::read_dir(staging).context("reading the folder that Trunk fills")?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut stems = names.filter_map(|name| name.strip_suffix("_bg.wasm").map(str::to_owned));
    stems
        .find(|stem| stem.starts_with(PAGE))
        .context("Trunk has written no module of the page")
}

/// Cuts the module that the compiler wrote. Returns the file stems of the parts beside the first.
fn cut(name: &str, folder: &Path) -> Result<Vec<String>> {
    let compiled = workspace::target()
        .join(WASM)
        .join(format!("release/{PAGE}.wasm"));
    let wasm = fs::read(&compiled).with_context(|| format!("reading {}", compiled.display()))?;
    let page = folder.join("page.wasm");
    let (link, main) = (link_name(name), format!("./{name}.js"));
    let mut options = Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &page;
    options.link_name = &link;
    options.main_module = &main;
    let split = transform(options).map_err(|error| anyhow!("cutting the page: {error:#}"))?;
    let stem = |path: &PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    Ok(split.split_modules.iter().filter_map(stem).collect())
}

/// The module that loads the parts.
fn link_name(name: &str) -> String {
    format!("./{name}-parts.js")
}

/// Writes the first part and its JavaScript over Trunk's.
fn bind(name: &str, folder: &Path, staging: &Path) -> Result<()> {
    let mut bindgen = command("wasm-bindgen")?;
    // The parts share the table of functions, which is an export of the linker.
    bindgen
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .args(["--out-name", name, "--out-dir"])
        .arg(staging)
        .arg(folder.join("page.wasm"));
    run_marked("page", "writing its JavaScript", &mut bindgen)?;
    let (script, module) = (format!("{name}.js"), format!("{name}_bg.wasm"));
    let (script, module) = (staging.join(script), staging.join(module));
    let read = |path: &Path| fs::read(path).with_context(|| format!("reading {}", path.display()));
    let javascript = String::from_utf8(read(&script)?).context("the page's JavaScript")?;
    let (shorter, renamed) = shortened(&javascript, &read(&module)?)?;
    fs::write(&script, shorter).with_context(|| format!("writing {}", script.display()))?;
    fs::write(&module, renamed).with_context(|| format!("writing {}", module.display()))
}

/// Puts the other parts beside it under names that change with the page, so that no cache mixes two builds.
fn move_parts(name: &str, parts: &[String], folder: &Path, staging: &Path) -> Result<Vec<PathBuf>> {
    let link = link_name(name);
    let written = folder.join(&link);
    let mut loader =
        fs::read_to_string(&written).with_context(|| format!("reading {}", written.display()))?;
    let mut moved = Vec::new();
    for part in parts {
        let hashed = format!("{name}-{part}.wasm");
        loader = loader.replace(&format!("\"./{part}.wasm\""), &format!("\"./{hashed}\""));
        let to = staging.join(hashed);
        fs::copy(folder.join(format!("{part}.wasm")), &to)
            .with_context(|| format!("writing {}", to.display()))?;
        moved.push(to);
    }
    let to = staging.join(&link);
    fs::write(&to, loader).with_context(|| format!("writing {}", to.display()))?;
    Ok(moved)
}
