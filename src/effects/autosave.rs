//! Saving: shortly after each change, and at once when the page is put away.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::opening::DOCUMENT_KEY;
use crate::platform::delay::Delay;
use crate::platform::{page, store};
use crate::state::{Action, AppState, Document, Results, Saving, saved};

/// Long enough that a person who types is not saved at each key, short enough to lose nothing.
const PAUSE_MS: u32 = 250;

/// What is to be saved, if the last change was not saved yet.
type Waiting = Rc<RefCell<Option<(Rc<Document>, Rc<Results>)>>>;

/// Saves the document in this browser after each change. The document that was opened is saved only once changed, so
/// that a first visit leaves nothing behind.
#[hook]
pub fn use_autosave(state: &AppState, dispatch: Callback<Action>) {
    let waiting: Waiting = Rc::clone(&use_state(Waiting::default));
    let opened = Rc::clone(&use_state(|| Rc::clone(&state.document)));
    let touched = use_mut_ref(|| false);
    let present = (Rc::clone(&state.document), Rc::clone(&state.last_good));
    if !Rc::ptr_eq(&opened, &state.document) {
        *touched.borrow_mut() = true;
    }
    let is_touched = *touched.borrow();
    let saving = state.saving;
    {
        let (waiting, dispatch) = (Rc::clone(&waiting), dispatch.clone());
        use_effect_with(present, move |present| {
            let delay = is_touched.then(|| {
                waiting.replace(Some(present.clone()));
                Delay::start(PAUSE_MS, move || report(save(&waiting), saving, &dispatch))
            });
            move || drop(delay)
        });
    }
    use_effect_with((), move |()| {
        let listener = page::on_leaving(move || {
            save(&waiting);
        });
        move || drop(listener)
    });
}

/// Saves what waits. Returns how it went, or nothing if nothing waited.
fn save(waiting: &Waiting) -> Option<Saving> {
    let (document, results) = waiting.take()?;
    let text = saved::to_json(&document, &results.scenario);
    Some(match store::write(DOCUMENT_KEY, &text) {
        Ok(()) => Saving::Saved,
        Err(_) => Saving::Blocked,
    })
}

/// A document kept aside is still worth saying after the new one is saved.
fn report(went: Option<Saving>, before: Saving, dispatch: &Callback<Action>) {
    let Some(went) = went else { return };
    let is_news = went != before && !(before == Saving::KeptAside && went == Saving::Saved);
    if is_news {
        dispatch.emit(Action::SavingChanged(went));
    }
}
