//! What comes from the system: Chromium, its driver, fonts, Node, LibreOffice. Installed with apt where that is possible.

use std::env;
use std::path::Path;

use anyhow::{Result, bail};

use crate::step::{announce, answer, command, run_marked};

/// Chromium and a driver of the same version.
pub(crate) fn browser() -> Result<()> {
    if chromium().is_some() && chromedriver().is_some() {
        return Ok(());
    }
    install(
        "Chromium and ChromeDriver",
        &["chromium", "chromium-driver"],
    )
}

/// Fonts for the languages of the page. What comes with Chromium is much wider than what people have, so that nothing
/// would be known of what fits.
pub(crate) fn fonts() -> Result<()> {
    let arabic = answer("fc-list", &["Noto Sans Arabic"]);
    if arabic.is_some_and(|fonts| !fonts.is_empty()) {
        return Ok(());
    }
    install(
        "fonts for the browser tests",
        &["fontconfig", "fonts-liberation", "fonts-noto-core"],
    )
}

/// LibreOffice: Calc, in which the tests compute workbooks, and Impress, in which they look at slides.
pub(crate) fn libreoffice() -> Result<()> {
    // Debian has them in packages of their own. A LibreOffice that the variable names has all of it.
    let is_named = env::var_os("SOFFICE").is_some();
    let has = |part: &str| is_named || find("SOFFICE", &[part]).is_some();
    if find("SOFFICE", &["soffice", "libreoffice"]).is_some() && has("localc") && has("loimpress") {
        return Ok(());
    }
    install(
        "LibreOffice for the tests",
        &["libreoffice-calc", "libreoffice-impress"],
    )
}

/// What reads the text of the pages that tests have printed.
pub(crate) fn poppler() -> Result<()> {
    if find("PDFTOTEXT", &["pdftotext"]).is_some() {
        return Ok(());
    }
    install("poppler for the tests", &["poppler-utils"])
}

/// The path or name of Chromium.
pub(crate) fn chromium() -> Option<String> {
    find(
        "CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome"],
    )
}

/// The path or name of its driver.
pub(crate) fn chromedriver() -> Option<String> {
    find("CHROMEDRIVER", &["chromedriver"])
}

/// Installs Debian packages, or says in one sentence what to install by hand.
pub(crate) fn install(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let Some(prefix) = apt() else {
        bail!(
            "{what} must be installed by hand here (Debian's names: {list}), because this is not a Debian system with root rights."
        );
    };
    announce(&format!("Installing {what} with apt"));
    let apt_get = |arguments: &[&str]| -> Result<()> {
        let mut words = prefix.iter().chain(arguments);
        let mut apt = command(words.next().copied().unwrap_or("apt-get"))?;
        apt.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        run_marked("apt", &format!("installing {what}"), &mut apt)
    };
    apt_get(&["update", "--quiet"])?;
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend_from_slice(packages);
    apt_get(&install)
}

/// The words that start `apt-get` with the right to install.
fn apt() -> Option<&'static [&'static str]> {
    answer("apt-get", &["--version"])?;
    if answer("id", &["-u"]).as_deref() == Some("0") {
        return Some(&["apt-get"]);
    }
    answer("sudo", &["-n", "true"])?;
    Some(&["sudo", "-n", "apt-get"])
}

fn find(variable: &str, names: &[&str]) -> Option<String> {
    if let Ok(path) = env::var(variable) {
        return Path::new(&path).exists().then_some(path);
    }
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    let paths = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    paths
        .into_iter()
        .find(|path| path.is_file())
        .map(|path| path.display().to_string())
}
