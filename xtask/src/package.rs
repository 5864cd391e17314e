//! `cargo xtask package`: the module and the element as one package for npm.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::element::element;
use crate::step::announce;
use crate::{build, tools, workspace};

/// Where a file of the package comes from, and its name there.
const FILES: [(&str, &str); 4] = [
    ("crates/fund-js/npm/node.js", "node.js"),
    ("crates/fund-js/npm/README.md", "README.md"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// Installs what is missing, then writes the package to `dist/npm/`, ready for `npm publish`.
pub(crate) fn package() -> Result<()> {
    tools::for_build()?;
    announce("Writing the package for npm to dist/npm/");
    let folder = workspace::dist().join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    build::module(&folder)?;
    element(&folder)?;
    for (from, name) in FILES {
        let from = workspace::root().join(from);
        fs::copy(&from, folder.join(name))
            .with_context(|| format!("copying {}", from.display()))?;
    }
    describe(&folder)
}

/// Writes `package.json` with the version of the workspace.
fn describe(folder: &Path) -> Result<()> {
    let template = include_str!("../../crates/fund-js/npm/package.json");
    let path = folder.join("package.json");
    fs::write(
        &path,
        template.replace("{version}", env!("CARGO_PKG_VERSION")),
    )
    .with_context(|| format!("writing {}", path.display()))
}
