//! Taking a scenario along: the page as one file, which opens on what an address says.

use std::fmt;

use super::briefings;
use crate::platform::files::{download, file_name};
use crate::platform::one_file;

const HTML: &str = "text/html;charset=utf-8";
/// What the build writes on the root of a page that is one file: a site may answer with another page.
const MARK: &str = " data-one-file";

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneFileProblem {
    /// The site did not send it, as without a network.
    NotReached,
    /// The site sent something else.
    AnotherPage,
}

impl fmt::Display for OneFileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotReached => "the site did not send the page as one file",
            Self::AnotherPage => "the site sent another page in place of the one file",
        })
    }
}

impl std::error::Error for OneFileProblem {}

/// Saves the page as one file that opens on an address: query and fragment, `?view=briefing&lang=fr#s=…`. The site's
/// file is fetched; from a page that is one file already, that one is taken, and nothing is asked for.
///
/// # Errors
/// The site's file did not come, or is not what it should be.
pub async fn save(address: &str, name: &str) -> Result<(), OneFileProblem> {
    let page = match one_file::own() {
        Some(own) => own,
        None => one_file::beside().await.ok_or(OneFileProblem::NotReached)?,
    };
    let file = opening_on(&page, address, briefings::page_address().as_deref());
    let file = file.ok_or(OneFileProblem::AnotherPage)?;
    let name = file_name(name, "reserve-runway", "html");
    download(&name, HTML, file.as_bytes());
    Ok(())
}

/// The same page with an address on its root, and with the site that links lead to. `None` if it is another page.
fn opening_on(page: &str, address: &str, site: Option<&str>) -> Option<String> {
    let (_, page) = page.split_once("<html")?;
    let (root, page) = page.split_once('>')?;
    if !root.contains(MARK) {
        return None;
    }
    let address = attribute("data-address", address);
    let site = site.map_or_else(String::new, |site| attribute("data-site", site));
    // The page writes language and direction of its root itself.
    let root = format!("<html lang=\"en\" dir=\"ltr\"{MARK}{address}{site}>");
    Some(["<!doctype html>\n", &root, page].concat())
}

fn attribute(name: &str, value: &str) -> String {
    let value = value
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!(" {name}=\"{value}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: &str =
        "<html lang=\"ar\" data-one-file=\"\" dir=\"rtl\" data-address=\"#s=b\"><head>";

    #[test]
    fn the_address_is_on_the_root_and_no_other() {
        let file = opening_on(OPEN, "?view=briefing&lang=fr#s=\"a>", None).expect("a file");
        assert_eq!(
            file,
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\" data-one-file \
             data-address=\"?view=briefing&amp;lang=fr#s=&quot;a&gt;\"><head>"
        );
        let again = opening_on(&file, "#s=c", Some("https://example.org/"));
        assert_eq!(
            again.expect("a file"),
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\" data-one-file data-address=\"#s=c\" \
             data-site=\"https://example.org/\"><head>"
        );
    }

    #[test]
    fn another_page_is_refused() {
        for page in [
            "",
            "Not found",
            "<html lang=\"en\"><body> data-one-file</body>",
        ] {
            assert_eq!(opening_on(page, "#s=a", None), None);
        }
    }
}
