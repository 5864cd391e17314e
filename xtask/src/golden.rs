//! Files that a test compares with: written anew here and nowhere else.

use anyhow::Result;

use crate::step::{announce, command, run};

/// Runs the tests that own golden files with `UPDATE_GOLDEN=1`: each writes its file instead of comparing.
pub(crate) fn golden() -> Result<()> {
    announce("Writing the golden files anew");
    let mut cargo = command("cargo")?;
    cargo
        .args(["test", "--workspace", "golden"])
        .env("UPDATE_GOLDEN", "1");
    run("writing the golden files", &mut cargo)?;
    run(
        "showing the difference",
        command("git")?.args(["status", "--short", "--", "tests", "crates", "assets"]),
    )
}
