//! The page that a briefing is embedded in: what it is told, and what it may ask for.

use std::cell::RefCell;
use std::rc::Rc;

use fund_model::Scenario;
use fund_scenario::{link_text, scenario_json};
use yew::prelude::*;

use crate::platform::frame::{self, Heard, Said};
use crate::platform::page;
use crate::state::{Action, Dispatch, Theme};
use crate::text::{AVAILABLE, Language, Texts};

/// What the address must say under `events` for the host to hear what a reader changes.
const SCENARIO_CHANGE: &str = "scenariochange";

/// Tells the host, where the page stands in a frame, that it is ready, what it is called and how tall it is; hears which
/// language, theme and scenario the host wants. `open` is told the text of a link whose scenario is to be shown, also
/// where it is shown already.
#[hook]
pub fn use_host(texts: &Texts, dispatch: &Dispatch, open: &Callback<String>) {
    let asks = (dispatch.clone(), open.clone());
    use_effect_with(asks, move |(dispatch, open)| {
        let (dispatch, open) = (dispatch.clone(), open.clone());
        let listener = frame::on_message(move |message| {
            match message.said("type").as_deref() {
                Some("show") => show(message, &dispatch),
                Some("open") => {
                    if let Some(text) = message.said("scenario").filter(|text| !text.is_empty()) {
                        open.emit(text);
                    }
                }
                _ => {}
            };
        });
        move || drop(listener)
    });
    use_effect_with((), |()| {
        frame::tell("ready", &[]);
        let heights = RefCell::new(Heights::default());
        let observer = frame::on_size(move |width, height| {
            if heights.borrow_mut().is_news(Size { width, height }) {
                frame::tell("height", &[("height", Said::Number(height))]);
            }
        });
        move || drop(observer)
    });
    use_effect_with(texts.plain("page-title", ()), |title| {
        frame::tell("title", &[("title", Said::Text(title))]);
    });
}

/// Tells the host what a reader makes of the author's scenario, if the address allows it.
#[hook]
pub fn use_told_changes(author: &Rc<Scenario>, shown: &Rc<Scenario>) {
    let changes = use_mut_ref(|| Changes::of_address(author, shown));
    use_effect_with(
        (Rc::clone(author), Rc::clone(shown)),
        move |(author, shown)| {
            if changes.borrow_mut().is_told(author, shown) {
                tell_change(shown);
            }
        },
    );
}

/// Language and theme as the host wants them; what it does not say, or says wrongly, stays.
fn show(message: &Heard, dispatch: &Dispatch) {
    let language = message
        .said("lang")
        .and_then(|tag| Language::from_tag(&tag));
    if let Some(language) = language.filter(|language| AVAILABLE.contains(language)) {
        dispatch.emit(Action::LanguageChosen(language));
    }
    let theme = message.said("theme");
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
    author: Rc<Scenario>,
    shown: Rc<Scenario>,
    /// Whether the next change is that to the author's scenario.
    opening: bool,
}

impl Changes {
    fn of_address(author: &Rc<Scenario>, shown: &Rc<Scenario>) -> Self {
        let events = page::in_address("events").unwrap_or_default();
        // The workbench of this browser is nobody else's business, whatever an address says.
        let is_own = page::in_address("follow").is_some();
        let allowed = !is_own && events.split(',').any(|event| event == SCENARIO_CHANGE);
        Self::new(allowed, author, shown)
    }

    fn new(allowed: bool, author: &Rc<Scenario>, shown: &Rc<Scenario>) -> Self {
        Self {
            allowed,
            author: Rc::clone(author),
            shown: Rc::clone(shown),
            opening: author != shown,
        }
    }

    /// Whether the host hears that this scenario is shown now.
    fn is_told(&mut self, author: &Rc<Scenario>, shown: &Rc<Scenario>) -> bool {
        if self.author != *author {
            *self = Self::new(self.allowed, author, shown);
            return false;
        }
        if self.shown == *shown {
            return false;
        }
        self.shown = Rc::clone(shown);
        !std::mem::take(&mut self.opening) && self.allowed
    }
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

    /// Which of the scenarios shown the host hears of, each beside the author's: by their years.
    fn heard(allowed: bool, shown: &[(u8, u8)]) -> Vec<u8> {
        let scenario = |years: &u8| {
            let mut draft = fund_scenario::default_preset().draft();
            draft.years = years.to_string();
            Rc::new(draft.check().expect("a good scenario"))
        };
        let pairs: Vec<_> = shown
            .iter()
            .map(|(author, shown)| (scenario(author), scenario(shown), *shown))
            .collect();
        let mut changes = Changes::new(allowed, &pairs[0].0, &pairs[0].1);
        let told = pairs
            .iter()
            .filter(|(author, shown, _)| changes.is_told(author, shown));
        told.map(|(_, _, years)| *years).collect()
    }

    #[test]
    fn the_host_hears_what_a_reader_changes() {
        assert_eq!(heard(true, &[(5, 5), (5, 6), (5, 7), (5, 5)]), [6, 7, 5]);
    }

    #[test]
    fn the_host_hears_nothing_that_its_author_does_not_allow() {
        assert_eq!(heard(false, &[(5, 5), (5, 6)]), [0; 0]);
    }

    #[test]
    fn the_opening_of_a_scenario_is_no_change_of_a_reader() {
        assert_eq!(heard(true, &[(5, 4), (5, 5), (5, 6)]), [6]);
        assert_eq!(
            heard(true, &[(5, 5), (5, 6), (7, 6), (7, 7), (7, 8)]),
            [6, 8]
        );
        assert_eq!(heard(true, &[(5, 5), (5, 6), (6, 6), (6, 7)]), [6, 7]);
    }

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
