//! Where scenarios are kept: one key each in the browser's own storage, so that two tabs with two scenarios never
//! meet. Two tabs with one scenario do: a revision that this tab does not know is another tab's, and is not
//! overwritten.

use std::cell::RefCell;
use std::rc::Rc;

use fund_model::Scenario;

use crate::platform::moment;
use crate::platform::store::{self, StoreProblem};
use crate::state::{Document, Kept, Library, Saving, ScenarioId, Stamp, saved};

/// Before the identity of each scenario.
const KEY: &str = "reserve-runway.scenario.";
/// Where the first version of the page kept its one document, and those it could not read.
const FIRST_KEY: &str = "reserve-runway.document";
/// Which scenario is open: an identity, or `preset:` and the id of a preset.
const OPEN_KEY: &str = "reserve-runway.open";
const PRESET: &str = "preset:";
/// Is there once a window followed the workbench: from then on, what is open is known to every window.
const FOLLOWED_KEY: &str = "reserve-runway.followed";

/// What this tab last read or wrote of a scenario.
#[derive(Clone)]
struct Known {
    revision: String,
    document: Rc<Document>,
}

thread_local! {
    /// A few: those that were open in this tab.
    static KNOWN: RefCell<Vec<(ScenarioId, Known)>> = RefCell::default();
}

/// What was open when the page was last left.
pub enum WasOpen {
    Nothing,
    Preset(String),
    Scenario(Box<Kept>),
    /// It stays where it is, for the library to show.
    Unreadable,
    Blocked,
}

/// What was open in this tab, else in the one before it.
pub fn was_open() -> WasOpen {
    let kept = match store::read(OPEN_KEY) {
        Ok(kept) => kept,
        Err(_) => return WasOpen::Blocked,
    };
    opened(store::read_in_tab(OPEN_KEY).or(kept))
}

/// What was opened last in any tab.
pub fn open_anywhere() -> WasOpen {
    match store::read(OPEN_KEY) {
        Ok(kept) => opened(kept),
        Err(_) => WasOpen::Blocked,
    }
}

fn opened(open: Option<String>) -> WasOpen {
    match open {
        None => first_document(),
        Some(open) => match open.strip_prefix(PRESET) {
            Some(preset) => WasOpen::Preset(preset.to_owned()),
            None => match read(&ScenarioId(open)) {
                Ok(Some(kept)) => WasOpen::Scenario(Box::new(kept)),
                Ok(None) => WasOpen::Nothing,
                Err(saved::Unreadable) => WasOpen::Unreadable,
            },
        },
    }
}

/// The one document of the page's first version, which becomes a scenario like any other.
fn first_document() -> WasOpen {
    let Ok(Some(text)) = store::read(FIRST_KEY) else {
        return WasOpen::Nothing;
    };
    let Ok(kept) = saved::from_json(fresh_id(), &text) else {
        return WasOpen::Unreadable;
    };
    if write(kept.clone()).is_ok() {
        // What remains after a refusal is read once more next time.
        let _ = store::erase(FIRST_KEY);
    }
    WasOpen::Scenario(Box::new(kept))
}

/// A scenario as it is kept, if it is. From then on this tab knows it.
///
/// # Errors
/// When the text under its key is not one that this version can read.
pub fn read(id: &ScenarioId) -> Result<Option<Kept>, saved::Unreadable> {
    let Ok(Some(text)) = store::read(&key(id)) else {
        return Ok(None);
    };
    let kept = saved::from_json(id.clone(), &text)?;
    know(&kept);
    Ok(Some(kept))
}

/// A scenario as it is kept, without this tab going on from it.
pub fn read_untouched(id: &ScenarioId) -> Option<Kept> {
    let text = store::read(&key(id)).ok().flatten()?;
    saved::from_json(id.clone(), &text).ok()
}

/// This tab goes on from what was read.
pub fn know(kept: &Kept) {
    let known = Known {
        revision: kept.stamp.revision.clone(),
        document: Rc::clone(&kept.document),
    };
    let id = &kept.document.id;
    KNOWN.with_borrow_mut(|all| match all.iter_mut().find(|(of, _)| of == id) {
        Some((_, before)) => *before = known,
        None => all.push((id.clone(), known)),
    });
}

fn known(id: &ScenarioId) -> Option<Known> {
    let find = |all: &Vec<(ScenarioId, Known)>| all.iter().find(|(of, _)| of == id).cloned();
    KNOWN.with_borrow(find).map(|(_, known)| known)
}

/// Whether this tab has read or written a scenario.
pub fn is_known(id: &ScenarioId) -> bool {
    known(id).is_some()
}

/// Keeps a document unless it is kept as it is, or another tab wrote it meanwhile.
pub fn keep(document: &Rc<Document>, last_good: &Scenario) -> Saving {
    let known = known(&document.id);
    if known
        .as_ref()
        .is_some_and(|known| known.document == *document)
    {
        return Saving::Saved;
    }
    let there = match store::read(&key(&document.id)) {
        Ok(there) => there,
        Err(_) => return Saving::Blocked,
    };
    let revision = there.as_deref().map(saved::revision_of);
    if revision.is_some_and(|there| known.as_ref().is_none_or(|known| known.revision != there)) {
        return Saving::Elsewhere;
    }
    let kept = Kept::new(Rc::clone(document), Some(last_good.clone()));
    match write(kept) {
        Ok(()) => Saving::Saved,
        Err(StoreProblem::Full) => Saving::Full,
        Err(StoreProblem::Blocked) => Saving::Blocked,
    }
}

/// Keeps a document under an identity and a name of its own, beside the version that another tab wrote. Nothing is
/// done for one that was kept before that version came.
pub fn keep_beside(document: &Rc<Document>, last_good: &Scenario) -> Saving {
    if known(&document.id).is_some_and(|known| known.document == *document) {
        return Saving::Elsewhere;
    }
    let beside = Document {
        id: fresh_id(),
        name: document.name_beside(),
        ..(**document).clone()
    };
    remember_open(&beside, true);
    match write(Kept::new(Rc::new(beside), Some(last_good.clone()))) {
        Ok(()) => Saving::Saved,
        Err(StoreProblem::Full) => Saving::Full,
        Err(StoreProblem::Blocked) => Saving::Blocked,
    }
}

/// Writes a scenario, whoever wrote it before, with a stamp of its own.
///
/// # Errors
/// When the browser keeps nothing, or has no room left.
pub fn write(kept: Kept) -> Result<(), StoreProblem> {
    let kept = Kept {
        stamp: Stamp {
            revision: moment::unlikely_text(),
            changed_ms: moment::now_ms(),
            ..kept.stamp
        },
        ..kept
    };
    store::write(&key(&kept.document.id), &saved::to_json(&kept))?;
    know(&kept);
    Ok(())
}

/// An identity that no scenario has.
pub fn fresh_id() -> ScenarioId {
    ScenarioId(moment::unlikely_text())
}

/// Takes note of what is open, for this tab after a reload, and for the next visit if it is kept.
pub fn remember_open(document: &Document, is_kept: bool) {
    let open = match document.origin.preset() {
        Some(preset) if !is_kept => format!("{PRESET}{preset}"),
        _ => document.id.0.clone(),
    };
    // Where nothing can be kept, the notice about saving says so.
    let _ = store::write_in_tab(OPEN_KEY, &open);
    if is_kept || matches!(store::read(FOLLOWED_KEY), Ok(Some(_))) {
        let _ = store::write(OPEN_KEY, &open);
    }
}

/// From now on every window knows what is open on the workbench, also where it is a preset as it came.
pub fn announce_follower() {
    // Where nothing can be kept, nothing can be followed, and the window that wants to says so.
    let _ = store::write(FOLLOWED_KEY, "1");
}

/// Whether what is kept under a key is a scenario or which one is open.
pub fn is_of_scenarios(key: &str) -> bool {
    key == OPEN_KEY || key.starts_with(KEY)
}

/// Whether another tab wrote a scenario after this tab did.
pub fn is_changed_elsewhere(id: &ScenarioId) -> bool {
    let known = known(id).map(|known| known.revision);
    let there = store::read(&key(id)).ok().flatten();
    match (known, there) {
        (Some(known), Some(there)) => saved::revision_of(&there) != known,
        _ => false,
    }
}

/// Everything that is kept.
///
/// # Errors
/// When the browser does not let the page read.
pub fn read_all() -> Result<Library, StoreProblem> {
    let mut library = Library::default();
    let mut keys = store::keys(KEY)?;
    keys.extend(store::keys(FIRST_KEY)?);
    for key in keys {
        let Some(text) = store::read(&key)? else {
            continue;
        };
        let id = key.strip_prefix(KEY).map(|id| ScenarioId(id.to_owned()));
        match id.map(|id| saved::from_json(id, &text)) {
            Some(Ok(kept)) => library.scenarios.push(Rc::new(kept)),
            _ => library.unreadable.push((key, text)),
        }
    }
    library
        .scenarios
        .sort_by_key(|kept| std::cmp::Reverse(kept.stamp.changed_ms));
    Ok(library)
}

/// Where a scenario is kept.
pub fn key(id: &ScenarioId) -> String {
    format!("{KEY}{}", id.0)
}
