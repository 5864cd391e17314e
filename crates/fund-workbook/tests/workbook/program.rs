//! LibreOffice, which other crates' tests start as well.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The program, from the variable `SOFFICE` or from `PATH`.
fn soffice() -> PathBuf {
    if let Some(path) = std::env::var_os("SOFFICE") {
        return path.into();
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .flat_map(|folder| ["soffice", "libreoffice"].map(|name| folder.join(name)))
        .find(|path| path.is_file());
    found.expect("LibreOffice is needed for this test: `cargo xtask test` installs it, or set SOFFICE to its path")
}

/// Has LibreOffice write files in another format into a folder, all of them in one start. It has a profile of its own,
/// so that tests run beside each other and beside a person's windows.
pub(crate) fn convert(files: &[PathBuf], format: &str, into: &Path, profile: &Path) {
    let output = Command::new(soffice())
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .args(["--headless", "--norestore", "--convert-to", format])
        .arg("--outdir")
        .arg(into)
        .args(files)
        .output()
        .expect("LibreOffice starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let count = std::fs::read_dir(into).map_or(0, Iterator::count);
    assert_eq!(count, files.len(), "LibreOffice did not write all: {said}");
}
