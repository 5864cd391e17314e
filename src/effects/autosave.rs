//! Keeping the scenario on the workbench: shortly after each change, and at once when the page is put away.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::shelf;
use crate::platform::delay::Delay;
use crate::platform::{page, store};
use crate::state::{Action, AppState, Document, Results, Saving};

/// Long enough that a person who types is not saved at each key, short enough to lose nothing.
const PAUSE_MS: u32 = 250;

/// A change that was not kept yet.
struct Pending {
    document: Rc<Document>,
    results: Rc<Results>,
    /// Another tab wrote the same scenario, and the person has not chosen yet.
    is_contested: bool,
}

type Waiting = Rc<RefCell<Option<Pending>>>;

/// Keeps the scenario in this browser after each change. A preset is kept only once it was changed, so that a first
/// visit leaves nothing behind; for a reader nothing is kept.
#[hook]
pub fn use_autosave(state: &AppState, dispatch: Callback<Action>) {
    let waiting: Waiting = Rc::clone(&use_state(Waiting::default));
    let document = Rc::clone(&state.document);
    let keeps = !state.reading;
    let is_worth_it = keeps && (shelf::is_known(&document.id) || state.is_worth_keeping(&document));
    let present = (document, Rc::clone(&state.last_good), state.saving);
    {
        let (waiting, dispatch) = (Rc::clone(&waiting), dispatch.clone());
        use_effect_with(present, move |(document, results, saving)| {
            let saving = *saving;
            make_room(&waiting, document);
            let delay = is_worth_it.then(|| {
                let is_contested = saving == Saving::Elsewhere;
                waiting.replace(Some(Pending {
                    document: Rc::clone(document),
                    results: Rc::clone(results),
                    is_contested,
                }));
                // The person is asked which of two versions goes on.
                (!is_contested).then(|| {
                    Delay::start(PAUSE_MS, move || report(keep(&waiting), saving, &dispatch))
                })
            });
            move || drop(delay)
        });
    }
    use_effect_with((), move |()| {
        let listener = page::on_leaving(move || {
            keep(&waiting);
        });
        move || drop(listener)
    });
    let id = state.document.id.clone();
    {
        let document = Rc::clone(&state.document);
        // Not at each key: only what is open matters here, and writing to the store takes time.
        use_effect_with((id.clone(), is_worth_it), move |_| {
            if keeps {
                shelf::remember_open(&document, is_worth_it);
            }
        });
    }
    use_effect_with((id, dispatch), |(id, dispatch)| {
        let (id, dispatch) = (id.clone(), dispatch.clone());
        let listener = store::on_other_tab(move |key| {
            if key == shelf::key(&id) && shelf::is_changed_elsewhere(&id) {
                dispatch.emit(Action::SavingChanged(Saving::Elsewhere));
            }
        });
        move || drop(listener)
    });
}

/// Another scenario takes the place of what waits: that is kept first, unless it goes on under another name.
fn make_room(waiting: &Waiting, next: &Document) {
    let goes_on = waiting.borrow().as_ref().is_some_and(|pending| {
        let is_renamed = || {
            let renamed = Document {
                name: next.name.clone(),
                ..(*pending.document).clone()
            };
            renamed.is_same_as(next)
        };
        pending.document.id == next.id || is_renamed()
    });
    if !goes_on {
        keep(waiting);
    }
}

/// Keeps what waits, beside the other version where there is one. Returns how it went, or nothing if nothing waited.
fn keep(waiting: &Waiting) -> Option<Saving> {
    let pending = waiting.take()?;
    let (document, good) = (&pending.document, &pending.results.scenario);
    Some(match pending.is_contested {
        true => shelf::keep_beside(document, good),
        false => shelf::keep(document, good),
    })
}

/// What could not be read is still worth saying after something else is kept.
fn report(went: Option<Saving>, before: Saving, dispatch: &Callback<Action>) {
    let Some(went) = went else { return };
    let is_news = went != before && !(before == Saving::Unreadable && went == Saving::Saved);
    if is_news {
        dispatch.emit(Action::SavingChanged(went));
    }
}
