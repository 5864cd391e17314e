//! Tools that cargo installs: Trunk and the command line of wasm-bindgen.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::step::{answer, command, run_marked};
use crate::workspace;

const TRUNK: &str = "0.21.14";

/// A package of the registry, and the program that proves its version.
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    features: &'static [&'static str],
}

/// Those that are not there in the right version.
pub(crate) fn missing() -> Result<Vec<CargoTool>> {
    // The crate and the program must be of one version, so the lock file decides.
    let bindgen = workspace::locked_version("wasm-bindgen")?;
    let needed = [
        CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: bindgen,
            features: &[],
        },
        CargoTool {
            package: "trunk",
            program: "trunk",
            version: TRUNK.to_owned(),
            // Without TLS: Trunk finds every tool in place and asks no host for anything.
            features: &[],
        },
    ];
    Ok(needed.into_iter().filter(|tool| !is_there(tool)).collect())
}

/// Compiles them one after the other, then clears away what compiling left.
pub(crate) fn install_all(tools: &[CargoTool]) -> Result<()> {
    tools.iter().try_for_each(install)?;
    let workshop = workshop();
    fs::remove_dir_all(&workshop).with_context(|| format!("removing {}", workshop.display()))
}

/// A folder of their own: the tools share dependencies, and leave the lock of the project's folder alone.
fn workshop() -> PathBuf {
    workspace::tools().join("target")
}

/// Compiles it into `.tools/`, in a profile that trades its own speed for that of the build.
fn install(tool: &CargoTool) -> Result<()> {
    let mut cargo = command("cargo")?;
    cargo.args(["install", "--locked", "--force", "--no-default-features"]);
    cargo
        .args(["--features", &tool.features.join(","), "--root"])
        .arg(workspace::tools());
    cargo.arg(format!("{}@{}", tool.package, tool.version));
    cargo.env("CARGO_TARGET_DIR", workshop());
    for (setting, value) in [
        ("OPT_LEVEL", "0"),
        ("LTO", "off"),
        ("CODEGEN_UNITS", "16"),
        ("DEBUG", "0"),
    ] {
        cargo.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
    }
    run_marked(
        tool.program,
        &format!("compiling {}", tool.package),
        &mut cargo,
    )
    .with_context(|| {
        format!(
            "{} {} is needed: install it with `cargo install --locked {}@{}`",
            tool.program, tool.version, tool.package, tool.version
        )
    })
}

fn is_there(tool: &CargoTool) -> bool {
    answer(tool.program, &["--version"])
        .is_some_and(|text| text.split_whitespace().nth(1) == Some(tool.version.as_str()))
}
