//! What a web editor copies into a page.

use crate::screens::briefing::{Briefing, Part};
use crate::state::Theme;

/// A briefing as it stands on another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// The address of the calculator, without what it says.
    pub page: String,
    /// What follows it: query and fragment of the briefing.
    pub said: String,
    pub theme: Theme,
    /// Whether the language of the page around it is followed, by the element.
    pub follows_page: bool,
    /// Whether the page around it hears what a reader changes.
    pub tells_changes: bool,
    /// What the frame is called.
    pub title: String,
    pub briefing: Briefing,
}

/// The name of the element in HTML.
const ELEMENT: &str = "reserve-runway";

impl Embedded {
    /// The script and the element. Where the script is not run, a link stands in its place.
    pub fn element(&self) -> String {
        let (query, link) = self.said.split_once("#s=").unwrap_or((&self.said, ""));
        let named = query.trim_start_matches('?').split('&');
        let named = named.filter_map(|said| said.split_once('='));
        let named = named.filter(|(name, _)| match *name {
            "view" => false,
            "lang" => !self.follows_page,
            _ => true,
        });
        let mut attributes = attribute("scenario", link);
        for (name, value) in named.chain(self.more()) {
            attributes.push_str(&attribute(name, value));
        }
        let script = attribute("src", &(self.folder().to_owned() + "embed/element.js"));
        let href = attribute("href", &self.address());
        let title = escaped(&self.title);
        format!(
            "<script{script} async></script>\n<{ELEMENT}{attributes}><a{href}>{title}</a></{ELEMENT}>"
        )
    }

    /// A frame alone, of one height.
    pub fn frame(&self) -> String {
        frame(&self.address(), &self.title, height(&self.briefing))
    }

    /// The directives that a content security policy of the host needs for the element.
    pub fn element_policy(&self) -> String {
        format!(
            "script-src {}embed/element.js; {}",
            self.folder(),
            self.frame_policy()
        )
    }

    /// The directive that a content security policy of the host needs for a frame.
    pub fn frame_policy(&self) -> String {
        let host = self.page.split('/').take(3).collect::<Vec<_>>();
        format!("frame-src {}", host.join("/"))
    }

    /// A frame that shows a file beside the page.
    pub fn frame_of_file(&self, file: &str) -> String {
        frame(file, &self.title, height(&self.briefing))
    }

    /// What follows the address of a calculator: the briefing with all that is chosen.
    pub fn in_full(&self) -> String {
        let (query, link) = self.said.split_once('#').unwrap_or((&self.said, ""));
        let more = self.more().map(|(name, value)| format!("&{name}={value}"));
        let more: String = more.collect();
        format!("{query}{more}#{link}")
    }

    fn address(&self) -> String {
        format!("{}{}", self.page, self.in_full())
    }

    /// What the address of a briefing does not say by itself.
    fn more(&self) -> impl Iterator<Item = (&str, &str)> {
        let theme = (self.theme != Theme::System).then(|| ("theme", self.theme.word()));
        let events = self.tells_changes.then_some(("events", "scenariochange"));
        theme.into_iter().chain(events)
    }

    /// The folder that the calculator is in.
    fn folder(&self) -> &str {
        let end = self.page.rfind('/').map_or(0, |slash| slash + 1);
        &self.page[..end]
    }
}

/// A frame that shows an address.
fn frame(address: &str, title: &str, height: u32) -> String {
    let attributes: String = [
        ("src", address),
        ("title", title),
        ("width", "100%"),
        ("height", &height.to_string()),
        ("frameborder", "0"),
        ("loading", "lazy"),
        ("allow", "fullscreen; clipboard-write"),
        ("referrerpolicy", "no-referrer"),
    ]
    .map(|(name, value)| attribute(name, value))
    .concat();
    format!("<iframe{attributes}></iframe>")
}

/// What stands above and below the parts, in CSS pixels.
const HEAD_AND_FOOT: u32 = 300;

/// How tall a frame has to be for a briefing at the usual width of a text, in CSS pixels. Where it is too low, it scrolls.
fn height(briefing: &Briefing) -> u32 {
    let parts = briefing.parts.iter().map(|part| match part {
        Part::Finding => 310,
        Part::Figures => 570,
        Part::Reserve | Part::Requests | Part::Income => 620,
        Part::Years | Part::Sources => 800,
        Part::Link => 170,
    });
    let controls = u32::try_from(briefing.controls.len()).unwrap_or(0);
    let open = if controls == 0 { 0 } else { 250 };
    HEAD_AND_FOOT + parts.sum::<u32>() + open + 90 * controls
}

/// An attribute with a space before it.
fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", escaped(value))
}

/// Text as HTML writes it, in an attribute or outside.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn embedded() -> Embedded {
        Embedded {
            page: "https://fund.example/planning/".to_owned(),
            said: "?view=briefing&lang=fr&parts=finding#s=AbC-_".to_owned(),
            theme: Theme::System,
            follows_page: false,
            tells_changes: false,
            title: "“A & B” <\"C\">".to_owned(),
            briefing: Briefing::of("finding", ""),
        }
    }

    #[test]
    fn the_element_says_what_the_address_says() {
        assert_eq!(
            embedded().element(),
            "<script src=\"https://fund.example/planning/embed/element.js\" async></script>\n\
             <reserve-runway scenario=\"AbC-_\" lang=\"fr\" parts=\"finding\">\
             <a href=\"https://fund.example/planning/?view=briefing&amp;lang=fr&amp;parts=finding#s=AbC-_\">\
             “A &amp; B” &lt;&quot;C&quot;&gt;</a></reserve-runway>"
        );
    }

    #[test]
    fn theme_events_and_the_language_of_the_page_are_said_where_they_are_chosen() {
        let embedded = Embedded {
            page: "https://fund.example/index.html".to_owned(),
            theme: Theme::Dark,
            follows_page: true,
            tells_changes: true,
            ..embedded()
        };
        let element = embedded.element();
        assert!(element.contains(
            "<reserve-runway scenario=\"AbC-_\" parts=\"finding\" theme=\"dark\" events=\"scenariochange\">"
        ));
        assert!(element.contains("src=\"https://fund.example/embed/element.js\""));
        assert!(element.contains("&amp;theme=dark&amp;events=scenariochange#s=AbC-_\""));
    }

    #[test]
    fn a_frame_is_one_line_of_html() {
        let frame = embedded().frame();
        assert!(
            frame.starts_with(
                "<iframe src=\"https://fund.example/planning/?view=briefing&amp;lang=fr"
            )
        );
        assert!(frame.contains(
            " title=\"“A &amp; B” &lt;&quot;C&quot;&gt;\" width=\"100%\" height=\"610\""
        ));
        assert!(frame.ends_with("></iframe>") && !frame.contains('\n'));
    }

    #[test]
    fn the_directives_name_the_host_and_the_script_alone() {
        assert_eq!(
            embedded().element_policy(),
            "script-src https://fund.example/planning/embed/element.js; frame-src https://fund.example"
        );
    }
}
