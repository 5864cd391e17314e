//! The page that a briefing is embedded in: what it is told, and what it may ask for.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fund_model::Scenario;
use fund_scenario::{link_text, read_link, scenario_json};
use yew::prelude::*;

use super::links;
use crate::platform::frame::{self, Heard, Said};
use crate::platform::page;
use crate::state::{Action, Dispatch, Theme};
use crate::text::{AVAILABLE, Language, Texts};

/// What the address must say under `events` for the host to hear what a reader changes.
const SCENARIO_CHANGE: &str = "scenariochange";

/// Tells the host, where the page stands in a frame, that it is ready, how tall it is, and what a reader changes if the
/// author allows it; hears which language, theme and scenario the host wants. `shown` is the scenario on the page,
/// `open` opens the text of a link in its place.
#[hook]
pub fn use_host(
    shown: &Rc<Scenario>,
    texts: &Texts,
    dispatch: &Dispatch,
    open: &Callback<AttrValue>,
) {
    let title = texts.plain("page-title", ());
    use_effect_with(title, |title| {
        frame::tell("title", &[("title", Said::Text(title))]);
    });
    let changes = use_memo((), |()| Changes::of_address(shown));
    {
        let changes = Rc::clone(&changes);
        use_effect_with(Rc::clone(shown), move |shown| {
            if changes.is_told(shown) {
                tell_change(shown);
            }
        });
    }
    let asks = (dispatch.clone(), open.clone());
    use_effect_with(asks, move |(dispatch, open)| {
        let (dispatch, open) = (dispatch.clone(), open.clone());
        let listener = frame::on_message(move |message| {
            match message.text("type").as_deref() {
                Some("show") => show(message, &dispatch),
                Some("open") => changes.open(message, &open),
                _ => {}
            };
        });
        move || drop(listener)
    });
    use_effect_with((), move |()| {
        frame::tell("ready", &[]);
        let heights = RefCell::new(Heights::default());
        let observer = frame::on_size(move |width, height| {
            if heights.borrow_mut().is_news(Size { width, height }) {
                frame::tell("height", &[("height", Said::Number(height))]);
            }
        });
        move || drop(observer)
    });
}

/// Language and theme as the host wants them; what it does not say, or says wrongly, stays.
fn show(message: &Heard, dispatch: &Dispatch) {
    let language = message
        .text("lang")
        .and_then(|tag| Language::from_tag(&tag));
    if let Some(language) = language.filter(|language| AVAILABLE.contains(language)) {
        dispatch.emit(Action::LanguageChosen(language));
    }
    let theme = message.text("theme");
    if let Some(theme) = theme.and_then(|word| Theme::from_word(&word)) {
        dispatch.emit(Action::ThemeChosen(theme));
    }
}

fn tell_change(scenario: &Scenario) {
    let json = scenario_json(scenario);
    let link = link_text(scenario).ok();
    let mut says = vec![("scenario", Said::Json(&json))];
    says.extend(link.as_ref().map(|link| ("link", Said::Text(link))));
    frame::tell(SCENARIO_CHANGE, &says);
}

/// Which changes of the scenario are a reader's own.
struct Changes {
    /// Whether the author allows the host to hear of them.
    allowed: bool,
    /// The scenario on the page; at first the one that it opens on.
    present: RefCell<Rc<Scenario>>,
    /// Whether the next change is the opening of a link.
    opening: Cell<bool>,
}

impl Changes {
    fn of_address(shown: &Rc<Scenario>) -> Self {
        let events = page::in_address("events").unwrap_or_default();
        // The workbench of this browser is nobody else's business, whatever an address says.
        let is_own = page::in_address("follow").is_some();
        let link = page::in_fragment(links::NAME).and_then(|text| linked(&text));
        Self {
            allowed: !is_own && events.split(',').any(|event| event == SCENARIO_CHANGE),
            present: RefCell::new(Rc::clone(shown)),
            opening: Cell::new(link.is_some_and(|link| link != **shown)),
        }
    }

    /// Whether the host hears that this scenario is shown now.
    fn is_told(&self, shown: &Rc<Scenario>) -> bool {
        let before = self.present.replace(Rc::clone(shown));
        before != *shown && !self.opening.replace(false) && self.allowed
    }

    /// Opens the scenario that the host wants, unless it is there. What is no link is said by who opens it.
    fn open(&self, message: &Heard, open: &Callback<AttrValue>) {
        let text = message.text("scenario").unwrap_or_default();
        let asked = linked(&text);
        let is_there = asked
            .as_ref()
            .is_some_and(|asked| *asked == **self.present.borrow());
        if !text.is_empty() && !is_there {
            self.opening.set(asked.is_some());
            open.emit(text.into());
        }
    }
}

fn linked(text: &str) -> Option<Scenario> {
    read_link(text).ok().map(|shared| shared.scenario)
}

/// The size of what the page shows, in whole CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    width: u32,
    height: u32,
}

/// More than any scroll bar takes.
const SCROLL_BAR: u32 = 32;

/// The last sizes that the host was told.
#[derive(Debug, Default)]
struct Heights {
    last: Option<Size>,
    before: Option<Size>,
}

impl Heights {
    /// Whether the host is to be told of this size.
    ///
    /// A height that makes a scroll bar of the host come, which makes the page narrower, and another that makes it go,
    /// would follow each other for ever: the taller of the two stays.
    fn is_news(&mut self, size: Size) -> bool {
        if self.last.is_some_and(|last| last.height == size.height) {
            return false;
        }
        if let (Some(last), Some(before)) = (self.last, self.before) {
            let swings = before == size
                && last.width != size.width
                && last.width.abs_diff(size.width) < SCROLL_BAR;
            if swings && size.height < last.height {
                return false;
            }
        }
        self.before = self.last.replace(size);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(sizes: &[(u32, u32)]) -> Vec<u32> {
        let mut heights = Heights::default();
        let size = |&(width, height): &(u32, u32)| Size { width, height };
        let sizes = sizes.iter().map(size);
        sizes
            .filter(|size| heights.is_news(*size))
            .map(|size| size.height)
            .collect()
    }

    #[test]
    fn a_height_is_told_when_it_changes() {
        assert_eq!(
            told(&[(800, 500), (800, 500), (640, 500), (640, 620)]),
            [500, 620]
        );
    }

    #[test]
    fn what_opens_and_closes_on_the_page_is_told_each_time() {
        assert_eq!(
            told(&[(800, 500), (800, 700), (800, 500), (800, 700)]),
            [500, 700, 500, 700]
        );
    }

    #[test]
    fn a_scroll_bar_of_the_host_does_not_make_the_height_swing() {
        let swinging = [(800, 700), (785, 500)].repeat(5);
        assert_eq!(told(&swinging), [700, 500, 700]);
    }

    #[test]
    fn a_host_that_is_made_wider_and_narrower_is_told_each_time() {
        assert_eq!(told(&[(800, 500), (400, 900), (800, 500)]), [500, 900, 500]);
    }
}
