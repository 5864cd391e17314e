//! How the page opens: on what was left open, or on the opening preset.

use std::rc::Rc;

use crate::platform::{page, store};
use crate::state::{AppState, OPENING, Preferences, Results, Saving, Theme, presets, saved};
use crate::text::Language;

/// Where the document is kept.
pub const DOCUMENT_KEY: &str = "reserve-runway.document";
/// Where a document is put that this version cannot read; a second one is put beside it.
const KEPT_ASIDE_KEY: &str = "reserve-runway.document.kept-aside";
/// Where the language and the theme are kept.
pub const LANGUAGE_KEY: &str = "reserve-runway.language";
pub const THEME_KEY: &str = "reserve-runway.theme";

/// The state with which the page opens.
pub fn open() -> AppState {
    let presets = presets();
    let opening = presets
        .iter()
        .find(|preset| preset.id == OPENING)
        .or(presets.first());
    let opening = Rc::clone(&opening.expect("there is a preset").document);
    let (found, saving) = restored();
    let (document, good) = match found {
        Some(found) => (found.document, found.last_good),
        None => ((*opening).clone(), None),
    };
    let good = good.unwrap_or_else(|| opening.draft().check().expect("presets are good"));
    let mut state = AppState::open(presets, document, Rc::new(Results::of(good)), preferences());
    state.saving = saving;
    state
}

/// What was left open, and how reading it went.
fn restored() -> (Option<saved::Saved>, Saving) {
    match store::read(DOCUMENT_KEY) {
        Err(_) => (None, Saving::Blocked),
        Ok(None) => (None, Saving::NotYet),
        Ok(Some(text)) => match saved::from_json(&text) {
            Ok(found) => (Some(found), Saving::Saved),
            Err(_) => (None, keep_aside(&text)),
        },
    }
}

/// Keeps what this version cannot read for one that can.
fn keep_aside(text: &str) -> Saving {
    let is_free = |key: &String| match store::read(key) {
        Ok(kept) => kept.is_none_or(|kept| kept == text),
        Err(_) => true,
    };
    let mut places = (1..).map(|place| format!("{KEPT_ASIDE_KEY}-{place}"));
    match places.find(is_free).map(|key| store::write(&key, text)) {
        Some(Ok(())) => Saving::KeptAside,
        _ => Saving::Blocked,
    }
}

/// The language of the address, else the one chosen before, else the browser's; the theme chosen before.
fn preferences() -> Preferences {
    let kept = |key| store::read(key).ok().flatten();
    let wanted = [page::language_in_address(), kept(LANGUAGE_KEY)];
    let wanted = wanted.into_iter().flatten().chain(page::wanted_languages());
    let wanted: Vec<String> = wanted.collect();
    let theme = kept(THEME_KEY).and_then(|word| Theme::from_word(&word));
    Preferences {
        language: Language::first_available(wanted.iter().map(String::as_str)),
        theme: theme.unwrap_or_default(),
    }
}
