//! wasm-opt, for everything that is shipped.

use std::path::Path;

use anyhow::Result;

use crate::step::{command, run_marked};

/// The features that rustc's output uses and browsers have. Not `--all-features`: then wasm-opt uses some that
/// browsers lack. Rust keeps nothing below address 1024, so offsets may be folded into addresses.
const PARAMETERS: [&str; 7] = [
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
];

/// Makes a module smaller, in place, and takes out names and what tools left in it.
pub(crate) fn optimize(mark: &str, wasm: &Path) -> Result<()> {
    run_on(mark, "making it smaller", "-Oz", wasm)
}

/// The same for one whose speed counts for more than its size.
pub(crate) fn optimize_for_speed(mark: &str, wasm: &Path) -> Result<()> {
    run_on(mark, "making it quicker", "-O3", wasm)
}

fn run_on(mark: &str, what: &str, level: &str, wasm: &Path) -> Result<()> {
    let mut wasm_opt = command("wasm-opt")?;
    wasm_opt
        .arg(level)
        .args(PARAMETERS)
        .arg("-o")
        .arg(wasm)
        .arg(wasm);
    run_marked(mark, what, &mut wasm_opt)
}
