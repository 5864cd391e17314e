//! Addresses of briefings: `?view=briefing&lang=…&parts=…&controls=…#s=<link text>`.

use fund_model::Scenario;
use fund_scenario::{LinkTooLarge, link_text};

use super::links::NAME;
use crate::platform::page;
use crate::state::Screen;
use crate::text::Language;

/// What the address says of a briefing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The words of its parts and of the inputs that it leaves open, where the address has any.
    pub parts: Option<String>,
    pub controls: Option<String>,
    /// Whether it shows what is open on the workbench of this browser.
    pub follows: bool,
}

impl Asked {
    /// What the address of the page says.
    pub fn in_address() -> Self {
        Self {
            parts: page::in_address("parts"),
            controls: page::in_address("controls"),
            follows: page::in_address("follow").is_some(),
        }
    }
}

/// What follows the address of a page that shows this briefing: query and fragment. `parts` and `controls` are words as
/// a briefing writes them, empty for the default.
///
/// # Errors
/// The scenario is too large for a link.
pub fn said(
    language: Language,
    parts: &str,
    controls: &str,
    scenario: &Scenario,
) -> Result<String, LinkTooLarge> {
    let link = link_text(scenario)?;
    let query = query(language, parts, controls);
    Ok(format!("{query}#{NAME}={link}"))
}

fn query(language: Language, parts: &str, controls: &str) -> String {
    let mut query = format!("?view={}&lang={}", Screen::Briefing.word(), language.tag());
    for (name, words) in [("parts", parts), ("controls", controls)] {
        if !words.is_empty() {
            query.push_str(&format!("&{name}={words}"));
        }
    }
    query
}

/// The address of this page without what it says: a briefing's own follows it. None where the page is a file, which
/// nobody else can open by its address.
pub fn page_address() -> Option<String> {
    let address = page::plain_address();
    address.starts_with("http").then_some(address)
}

/// The address of a window that shows what is open on the workbench.
pub fn following() -> String {
    format!("?view={}&follow", Screen::Briefing.word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_not_written() {
        assert_eq!(query(Language::En, "", ""), "?view=briefing&lang=en");
        assert_eq!(
            query(Language::Ar, "finding,years", "gift"),
            "?view=briefing&lang=ar&parts=finding,years&controls=gift"
        );
    }
}
