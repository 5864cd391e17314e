//! What comes from the system: Chromium, its driver, Firefox, fonts, Node, LibreOffice, web servers. Installed with apt
//! where that is possible.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::step::{announce, answer, command, run_marked};
use crate::workspace;

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

/// Firefox, in which the tests open the page as one file.
pub(crate) fn second_browser() -> Result<()> {
    if firefox().is_some() {
        return Ok(());
    }
    install("Firefox", &["firefox-esr"])
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

/// nginx with its module for Brotli, behind which the tests put the site. Unpacked into `.tools/`: installed, it would
/// start serving.
pub(crate) fn nginx() -> Result<()> {
    const PROGRAM: &str = "usr/sbin/nginx";
    const MODULE: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    let own = workspace::tools().join("debian");
    let has_both = |root: &Path| root.join(PROGRAM).exists() && root.join(MODULE).exists();
    if env::var_os("NGINX").is_some() || has_both(&own) || has_both(Path::new("/")) {
        return Ok(());
    }
    let packages = ["nginx", "libnginx-mod-http-brotli-static"];
    unpack("nginx for the tests", &packages, &own)
}

/// Apache, likewise; its package `apache2-bin` is the program alone and starts nothing.
pub(crate) fn apache() -> Result<()> {
    let usual = ["/usr/sbin/apache2", "/usr/sbin/httpd"];
    if env::var_os("APACHE").is_some() || usual.iter().any(|path| Path::new(path).exists()) {
        return Ok(());
    }
    install("Apache for the tests", &["apache2-bin"])
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

/// The path or name of Firefox.
pub(crate) fn firefox() -> Option<String> {
    find("FIREFOX", &["firefox-esr", "firefox"])
}

/// Installs Debian packages, or says in one sentence what to install by hand.
pub(crate) fn install(what: &str, packages: &[&str]) -> Result<()> {
    let prefix = apt(what, packages)?;
    announce(&format!("Installing {what} with apt"));
    apt_get(prefix, what, &["update", "--quiet"])?;
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend_from_slice(packages);
    apt_get(prefix, what, &install)
}

/// Unpacks Debian packages into a folder, without what they depend on.
fn unpack(what: &str, packages: &[&str], folder: &Path) -> Result<()> {
    let prefix = apt(what, packages)?;
    announce(&format!("Unpacking {what} into .tools/"));
    apt_get(prefix, what, &["update", "--quiet"])?;
    let downloads = folder.join("packages");
    fs::create_dir_all(&downloads).with_context(|| format!("making {}", downloads.display()))?;
    let mut download = command("apt-get")?;
    download.args(["download", "--quiet"]).args(packages);
    run_marked(
        "apt",
        &format!("fetching {what}"),
        download.current_dir(&downloads),
    )?;
    for entry in fs::read_dir(&downloads).context("reading the packages")? {
        let package: PathBuf = entry.context("reading the packages")?.path();
        let mut dpkg = command("dpkg-deb")?;
        dpkg.arg("--extract").arg(&package).arg(folder);
        run_marked("dpkg", &format!("unpacking {what}"), &mut dpkg)?;
    }
    fs::remove_dir_all(&downloads).with_context(|| format!("removing {}", downloads.display()))
}

fn apt_get(prefix: &[&str], what: &str, arguments: &[&str]) -> Result<()> {
    let mut words = prefix.iter().chain(arguments);
    let mut apt = command(words.next().copied().unwrap_or("apt-get"))?;
    apt.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    run_marked("apt", &format!("installing {what}"), &mut apt)
}

/// The words that start `apt-get` with the right to install.
fn apt(what: &str, packages: &[&str]) -> Result<&'static [&'static str]> {
    let is_there = answer("apt-get", &["--version"]).is_some();
    if is_there && answer("id", &["-u"]).as_deref() == Some("0") {
        return Ok(&["apt-get"]);
    }
    if is_there && answer("sudo", &["-n", "true"]).is_some() {
        return Ok(&["sudo", "-n", "apt-get"]);
    }
    bail!(
        "{what} must be installed by hand here (Debian's names: {}), because this is not a Debian system with root rights.",
        packages.join(" ")
    )
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
