//! What a person does with the scenarios that are kept: each step is written at once, then everything is read again.

use std::rc::Rc;

use fund_model::Scenario;
use yew::prelude::*;

use super::shelf;
use crate::platform::store::{self, StoreProblem};
use crate::state::{Action, Dispatch, Document, Kept, Made, Origin, Saving, Stamp};

/// Reads everything that is kept, now and whenever another tab writes.
#[hook]
pub fn use_library(dispatch: Dispatch) {
    use_effect_with(dispatch, |dispatch| {
        read(dispatch);
        let dispatch = dispatch.clone();
        let listener = store::on_other_tab(move |_| read(&dispatch));
        move || drop(listener)
    });
}

/// Reads everything that is kept.
pub fn read(dispatch: &Dispatch) {
    match shelf::read_all() {
        Ok(library) => dispatch.emit(Action::LibraryRead(Rc::new(library))),
        Err(problem) => refused(problem, dispatch),
    }
}

/// Says why nothing is kept.
fn refused(problem: StoreProblem, dispatch: &Dispatch) {
    dispatch.emit(Action::SavingChanged(match problem {
        StoreProblem::Blocked => Saving::Blocked,
        StoreProblem::Full => Saving::Full,
    }));
}

/// Keeps a scenario as it now is, and shows the library so. Whether that succeeded.
fn write(kept: Kept, dispatch: &Dispatch) -> bool {
    match shelf::write(kept) {
        Ok(()) => {
            read(dispatch);
            true
        }
        Err(problem) => {
            refused(problem, dispatch);
            false
        }
    }
}

/// Brings a scenario on the workbench.
pub fn open(kept: &Rc<Kept>, dispatch: &Dispatch) {
    shelf::know(kept);
    dispatch.emit(Action::ScenarioOpened(Rc::clone(kept)));
}

/// Brings a scenario on the workbench that came from outside. It is kept before it is shown.
pub fn open_new(document: Document, last_good: Scenario, dispatch: &Dispatch) {
    let document = Document {
        id: shelf::fresh_id(),
        ..document
    };
    let kept = Kept::new(Rc::new(document), Some(last_good));
    if let Err(problem) = shelf::write(kept.clone()) {
        refused(problem, dispatch);
    }
    dispatch.emit(Action::ScenarioOpened(Rc::new(kept)));
}

/// Gives a scenario another name.
pub fn rename(kept: &Kept, name: &str, dispatch: &Dispatch) {
    let document = Document {
        name: name.to_owned(),
        ..(*kept.document).clone()
    };
    write(with_document(kept, document), dispatch);
}

/// Makes a scenario of its own from another as it is.
pub fn duplicate(of: &Kept, name: &str, dispatch: &Dispatch) {
    let document = Document {
        id: shelf::fresh_id(),
        name: name.to_owned(),
        origin: Origin::Scenario {
            by: Made::Copy,
            from: Rc::clone(&of.document),
        },
        ..(*of.document).clone()
    };
    write(with_document(of, document), dispatch);
}

/// Removes a scenario from the library, from where it can be restored.
pub fn remove(kept: &Rc<Kept>, dispatch: &Dispatch) {
    if write(with_removal(kept, true), dispatch) {
        dispatch.emit(Action::ScenarioRemoved(Rc::clone(kept)));
    }
}

/// Takes a removal back.
pub fn restore(kept: &Kept, dispatch: &Dispatch) {
    if write(with_removal(kept, false), dispatch) {
        dispatch.emit(Action::NoticeDismissed);
    }
}

/// Erases what is kept under a key, for good.
pub fn erase(key: &str, dispatch: &Dispatch) {
    match store::erase(key) {
        Ok(()) => read(dispatch),
        Err(problem) => refused(problem, dispatch),
    }
}

fn with_document(kept: &Kept, document: Document) -> Kept {
    Kept {
        document: Rc::new(document),
        ..kept.clone()
    }
}

fn with_removal(kept: &Kept, is_removed: bool) -> Kept {
    Kept {
        stamp: Stamp {
            is_removed,
            ..kept.stamp.clone()
        },
        ..kept.clone()
    }
}
