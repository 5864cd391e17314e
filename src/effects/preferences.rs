//! Language and theme: shown on the page's root, kept for the next visit.

use yew::prelude::*;

use super::opening::{LANGUAGE_KEY, THEME_KEY};
use crate::platform::breakdown::{self, BreakdownTexts};
use crate::platform::{page, store};
use crate::state::{AppState, Preferences, Theme};
use crate::text::Texts;

/// Applies the preferences to the page at each change. Those of a reader are not kept.
#[hook]
pub fn use_preferences(state: &AppState, texts: &Texts) {
    let (preferences, reading) = (state.preferences, state.reading);
    let texts = texts.clone();
    use_effect_with(preferences, move |Preferences { language, theme }| {
        page::set_language(language.tag(), language.direction());
        page::set_title(&texts.plain("page-title", ()));
        breakdown::prepare(BreakdownTexts {
            title: texts.plain("panic-title", ()),
            text: texts.plain("panic-text", ()),
            reload: texts.plain("action-reload", ()),
        });
        page::set_theme((*theme != Theme::System).then_some(theme.word()));
        if reading {
            return;
        }
        // Without storage the choice holds until the page is closed, as the notice about saving says.
        let _ = store::write(LANGUAGE_KEY, language.tag());
        let _ = store::write(THEME_KEY, theme.word());
    });
}
