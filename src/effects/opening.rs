//! How the page opens: on what was left open, or on the opening preset.

use std::rc::Rc;

use super::links;
use super::shelf::{self, WasOpen};
use crate::platform::{moment, page, store};
use crate::state::{
    AppState, Document, Ids, OPENING, Preferences, Results, Saving, ScenarioId, Screen, Theme,
    presets,
};
use crate::text::Language;

/// Where the language and the theme are kept.
pub const LANGUAGE_KEY: &str = "reserve-runway.language";
pub const THEME_KEY: &str = "reserve-runway.theme";

/// The state with which the page opens.
pub fn open() -> AppState {
    let presets = presets();
    let mut ids = Ids {
        tab: moment::unlikely_text(),
        given: 0,
    };
    let preset = |id: &str| presets.iter().find(|preset| preset.id == id);
    let opening = preset(OPENING).or(presets.first());
    let opening = &opening.expect("there is a preset").document;
    let untouched = |document: &Rc<Document>, id: ScenarioId| Document {
        id,
        ..(**document).clone()
    };
    let screen = screen_in_address();
    let reading = screen == Screen::Briefing && is_for_a_reader();
    let was_open = if reading {
        WasOpen::Nothing
    } else {
        shelf::was_open()
    };
    let (document, good, saving) = match was_open {
        WasOpen::Scenario(kept) => ((*kept.document).clone(), kept.last_good, Saving::Saved),
        WasOpen::Preset(id) => {
            let document = preset(&id).map_or(opening, |preset| &preset.document);
            (untouched(document, ids.fresh()), None, Saving::NotYet)
        }
        WasOpen::Nothing => (untouched(opening, ids.fresh()), None, Saving::NotYet),
        WasOpen::Unreadable => (untouched(opening, ids.fresh()), None, Saving::Unreadable),
        WasOpen::Blocked => (untouched(opening, ids.fresh()), None, Saving::Blocked),
    };
    let good = good.or_else(|| document.draft().check().ok());
    let good = good.unwrap_or_else(|| opening.draft().check().expect("presets are good"));
    let results = Rc::new(Results::of(good));
    let mut state = AppState::open(Rc::clone(&presets), document, results, preferences(), ids);
    state.saving = saving;
    (state.screen, state.reading) = (screen, reading);
    state
}

/// Whether a briefing is somebody else's: that of a link, one in a frame, or one that follows the workbench.
fn is_for_a_reader() -> bool {
    page::in_fragment(links::NAME).is_some()
        || page::in_address("follow").is_some()
        || page::is_framed()
}

/// The screen that the address asks for.
pub fn screen_in_address() -> Screen {
    let word = page::in_address("view");
    word.and_then(|word| Screen::from_word(&word))
        .unwrap_or_default()
}

/// The language of the address, else the one chosen before, else the browser's; the theme of the address, else the one
/// chosen before.
fn preferences() -> Preferences {
    let kept = |key| store::read(key).ok().flatten();
    let wanted = [page::in_address("lang"), kept(LANGUAGE_KEY)];
    let wanted = wanted.into_iter().flatten().chain(page::wanted_languages());
    let wanted: Vec<String> = wanted.collect();
    let theme = page::in_address("theme").or_else(|| kept(THEME_KEY));
    let theme = theme.and_then(|word| Theme::from_word(&word));
    Preferences {
        language: Language::first_available(wanted.iter().map(String::as_str)),
        theme: theme.unwrap_or_default(),
    }
}
