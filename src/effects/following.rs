//! A second window shows what is open on the workbench of this browser, as it changes.

use std::rc::Rc;

use yew::prelude::*;

use super::opening::{LANGUAGE_KEY, THEME_KEY};
use super::shelf::{self, WasOpen};
use crate::platform::{page, store};
use crate::state::{Action, Dispatch, Document, Kept, OPENING, Preset, Theme};
use crate::text::Language;

/// What is open on the workbench.
#[derive(Clone, Debug, PartialEq)]
pub enum Open {
    Scenario(Rc<Kept>),
    /// It cannot be read, or was never good.
    Unreadable,
    /// The browser keeps nothing for this page, so that no window sees what another one holds.
    Blocked,
}

/// What is open on the workbench, read anew whenever another window writes. Language and theme follow too, unless the
/// address of this window names them.
#[hook]
pub fn use_following(presets: &Rc<[Preset]>, dispatch: &Dispatch) -> Open {
    let presets = Rc::clone(presets);
    let open = use_state_eq(|| read(&presets).unwrap_or_else(|| of_preset(&presets, OPENING)));
    {
        let (open, dispatch) = (open.setter(), dispatch.clone());
        use_effect_with((), move |()| {
            shelf::announce_follower();
            let listener = store::on_other_tab(move |key| match key.as_str() {
                LANGUAGE_KEY | THEME_KEY => follow_preference(&key, &dispatch),
                _ if shelf::is_of_scenarios(&key) => {
                    if let Some(found) = read(&presets) {
                        open.set(found);
                    }
                }
                _ => {}
            });
            move || drop(listener)
        });
    }
    (*open).clone()
}

/// Lets every window know what is open here.
pub fn lead(document: &Document) {
    shelf::announce_follower();
    shelf::remember_open(document, shelf::is_known(&document.id));
}

/// None where nothing is open, or what is open is about to be kept for the first time.
fn read(presets: &[Preset]) -> Option<Open> {
    Some(match shelf::open_anywhere() {
        WasOpen::Scenario(kept) => scenario(*kept),
        WasOpen::Preset(id) => of_preset(presets, &id),
        WasOpen::Nothing => return None,
        WasOpen::Unreadable => Open::Unreadable,
        WasOpen::Blocked => Open::Blocked,
    })
}

fn of_preset(presets: &[Preset], id: &str) -> Open {
    let preset = presets.iter().find(|preset| preset.id == id);
    preset
        .or(presets.first())
        .map_or(Open::Unreadable, |preset| {
            scenario(Kept::new(Rc::clone(&preset.document), None))
        })
}

/// What is kept, with the scenario of the last good entries: a value that is half typed changes nothing.
fn scenario(kept: Kept) -> Open {
    let good = |document: &Document| document.draft().check().ok();
    let last_good = kept.last_good.or_else(|| good(&kept.document));
    match last_good {
        Some(good) => Open::Scenario(Rc::new(Kept {
            last_good: Some(good),
            ..kept
        })),
        None => Open::Unreadable,
    }
}

fn follow_preference(key: &str, dispatch: &Dispatch) {
    let Some(kept) = store::read(key).ok().flatten() else {
        return;
    };
    let is_named = |name| page::in_address(name).is_some();
    let action = if key == LANGUAGE_KEY && !is_named("lang") {
        Language::from_tag(&kept).map(Action::LanguageChosen)
    } else if key == THEME_KEY && !is_named("theme") {
        Theme::from_word(&kept).map(Action::ThemeChosen)
    } else {
        None
    };
    if let Some(action) = action {
        dispatch.emit(action);
    }
}
