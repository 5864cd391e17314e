//! The web worker, beside the page: compiled for speed, named by what is in it, and named to the page.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::build::{QUICK_MODEL, WASM};
use crate::optimize::optimize_for_speed;
use crate::step::{command, run_marked};
use crate::workspace;

const WORKER: &str = "fund-worker";
/// The attribute of the page's script that names the worker, and the one it is put before.
const NAMED: &str = "data-worker";
const BEFORE: &str = " data-wasm=";
/// What wasm-bindgen writes waits to be started by a script; the worker has no other. The page hears at once of a start
/// that is refused, as where the module does not arrive: a message that is not bytes.
const START: &str = "\n__wbg_init().catch(() => postMessage(null));\n";

/// Adds the worker to the page in this folder.
pub(crate) fn add_to(page: &Path) -> Result<()> {
    compile()?;
    let compiled = compiled();
    let wasm = fs::read(&compiled).with_context(|| format!("reading {}", compiled.display()))?;
    // A name of its own for each content, so that no cache mixes two builds.
    let name = format!("{WORKER}-{:016x}", digest(&wasm));
    bind(&name, &compiled, page)?;
    optimize_for_speed("worker", &page.join(format!("{name}_bg.wasm")))?;
    start_by_itself(&page.join(format!("{name}.js")))?;
    name_to(&page.join("index.html"), &name)
}

/// Compiles the worker.
pub(crate) fn compile() -> Result<()> {
    let arguments =
        format!("build --release --locked --package {WORKER} --bin {WORKER} --target {WASM}");
    let mut cargo = command("cargo")?;
    cargo.args(arguments.split_whitespace()).args(QUICK_MODEL);
    run_marked("worker", "compiling the worker", &mut cargo)
}

fn compiled() -> PathBuf {
    let file = format!("release/{WORKER}.wasm");
    workspace::target().join(WASM).join(file)
}

fn digest(wasm: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (wasm, START).hash(&mut hasher);
    hasher.finish()
}

fn bind(name: &str, compiled: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = command("wasm-bindgen")?;
    bindgen
        .args(["--target", "web", "--no-typescript"])
        .args(["--out-name", name, "--out-dir"])
        .arg(folder)
        .arg(compiled);
    run_marked("worker", "writing its JavaScript", &mut bindgen)
}

fn start_by_itself(script: &Path) -> Result<()> {
    let read = fs::read_to_string(script);
    let module = read.with_context(|| format!("reading {}", script.display()))?;
    let started = module + START;
    fs::write(script, started).with_context(|| format!("writing {}", script.display()))
}

/// Writes into the page where its worker is.
fn name_to(shell: &Path, name: &str) -> Result<()> {
    let read = fs::read_to_string(shell);
    let page = read.with_context(|| format!("reading {}", shell.display()))?;
    let Some((before, after)) = page.split_once(BEFORE) else {
        bail!("{} has no script that names its module", shell.display());
    };
    let named = format!("{before} {NAMED}=\"./{name}.js\"{BEFORE}{after}");
    fs::write(shell, named).with_context(|| format!("writing {}", shell.display()))
}
