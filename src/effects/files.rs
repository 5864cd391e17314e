//! Files of scenarios: one scenario in the published format, or everything that is kept in a backup.

use std::rc::Rc;

use fund_model::{Problem, ScenarioDraft};
use fund_scenario::{Node, VERSION, parse, scenario_from_node, scenario_json};
use serde::Serialize;
use yew::platform::spawn_local;

use super::{library, shelf};
pub use crate::platform::files::ChosenFile;
use crate::platform::files::{download, file_name};
use crate::state::{
    Action, AppState, Arrival, BackupCounts, Dispatch, Document, FileProblem, Kept, Library, Made,
    OPENING, Origin, ScenarioId, assess, saved,
};

const JSON: &str = "application/json";
/// The largest file that is read: a backup of some hundred scenarios.
const FILE_BYTES_MOST: usize = 64 * 1024 * 1024;
/// The name of the field that tells a backup from a scenario.
const BACKUP: &str = "reserve_runway_backup";
const BACKUP_VERSION: u32 = 1;

#[derive(Serialize)]
struct Backup {
    reserve_runway_backup: u32,
    scenarios: Vec<BackupEntry>,
}

/// A scenario as it is kept, under its identity.
#[derive(Serialize)]
struct BackupEntry {
    id: String,
    kept: String,
}

/// Saves a scenario as a file in the published format.
pub fn save_scenario(name: &str, document: &Document, dispatch: &Dispatch) {
    match assess(document) {
        Ok(scenario) => download(
            &file_name(name, "scenario", "json"),
            JSON,
            scenario_json(&scenario).as_bytes(),
        ),
        Err(assessment) => dispatch.emit(Action::Arrived(Arrival::NotGood {
            wrong: assessment.count(),
        })),
    }
}

/// Saves a text as it is.
pub fn save_text(name: &str, text: &str) {
    download(&file_name(name, "text", "json"), JSON, text.as_bytes());
}

/// Saves everything that is kept, and what is on the workbench, as one file.
pub fn save_backup(name: &str, state: &AppState, dispatch: &Dispatch) {
    let library = shelf::read_all().unwrap_or_else(|_| {
        // Nothing is kept, so the workbench is everything.
        dispatch.emit(Action::SavingChanged(crate::state::Saving::Blocked));
        Library::default()
    });
    let present = Rc::new(Kept::new(
        Rc::clone(&state.document),
        Some((*state.last_good.scenario).clone()),
    ));
    let others = library
        .scenarios
        .into_iter()
        .filter(|kept| kept.document.id != state.document.id);
    let entries = others.chain([present]).map(|kept| BackupEntry {
        id: kept.document.id.0.clone(),
        kept: saved::to_json(&kept),
    });
    let unreadable = library.unreadable.into_iter();
    let unreadable = unreadable.map(|(id, kept)| BackupEntry { id, kept });
    let backup = Backup {
        reserve_runway_backup: BACKUP_VERSION,
        scenarios: entries.chain(unreadable).collect(),
    };
    let Ok(text) = serde_json::to_string(&backup) else {
        unreachable!("texts and whole numbers can be written");
    };
    save_text(name, &text);
}

/// Opens files, one after the other.
pub fn open(chosen: Vec<ChosenFile>, state: &AppState, dispatch: &Dispatch) {
    let (state, dispatch) = (state.clone(), dispatch.clone());
    spawn_local(async move {
        for file in chosen {
            if let Err(problem) = open_one(&file, &state, &dispatch).await {
                let name = file.name();
                dispatch.emit(Action::Arrived(Arrival::FileUnread { name, problem }));
            }
        }
    });
}

async fn open_one(
    file: &ChosenFile,
    state: &AppState,
    dispatch: &Dispatch,
) -> Result<(), FileProblem> {
    if file.size() > FILE_BYTES_MOST as f64 {
        return Err(FileProblem::TooLarge {
            most: FILE_BYTES_MOST,
        });
    }
    let name = file.name().to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    if ends(&[".csv", ".tsv", ".txt"]) {
        return Err(FileProblem::Table);
    }
    if ends(&[".xlsx", ".xls", ".ods"]) {
        return Err(FileProblem::Workbook);
    }
    let bytes = file.bytes().await.map_err(|_| FileProblem::Refused)?;
    let text = String::from_utf8(bytes).map_err(|_| FileProblem::NotText)?;
    let node = match parse_any(&text) {
        Ok(node) => node,
        Err(problems) => return Err(FileProblem::Problems(problems)),
    };
    if let Some(entries) = backup_entries(&node) {
        let counts = read_backup(entries);
        library::read(dispatch);
        dispatch.emit(Action::Arrived(Arrival::BackupRead(counts)));
        return Ok(());
    }
    if saved::number(&node, "version").is_some_and(|version| version > VERSION) {
        return Err(FileProblem::TooNew);
    }
    let scenario = scenario_from_node(&node).map_err(FileProblem::Problems)?;
    let document = document_of(Made::File, ScenarioDraft::from(&scenario), state);
    library::open_new(document, scenario, dispatch);
    Ok(())
}

/// A backup is longer than a scenario may be, so its length is not held against it.
fn parse_any(text: &str) -> Result<Node, Vec<Problem>> {
    match text.contains(BACKUP) {
        true => text
            .parse()
            .map_err(|_| parse("").err().unwrap_or_default()),
        false => parse(text),
    }
}

/// A document of a scenario that came from outside. Where it has the name of a preset, it says so in the page's
/// language.
pub fn document_of(by: Made, draft: ScenarioDraft, state: &AppState) -> Document {
    let named = state
        .presets
        .iter()
        .find(|preset| preset.document.name == draft.name);
    let preset = named.map_or(OPENING, |preset| preset.id);
    let from = Document::from_draft(Origin::Preset(preset.to_owned()), draft);
    Document {
        origin: Origin::Scenario {
            by,
            from: Rc::new(from.clone()),
        },
        ..from
    }
}

/// The scenarios of a backup: identities and texts.
fn backup_entries(node: &Node) -> Option<Vec<(&str, &str)>> {
    let Node::List(entries) = saved::field(node, "scenarios")? else {
        return None;
    };
    saved::field(node, BACKUP)?;
    let entry = |node| Some((saved::text(node, "id")?, saved::text(node, "kept")?));
    Some(entries.iter().filter_map(entry).collect())
}

/// Puts the scenarios of a backup beside those that are kept: nothing is overwritten.
fn read_backup(entries: Vec<(&str, &str)>) -> BackupCounts {
    let mut counts = BackupCounts::default();
    for (id, text) in entries {
        match restore(id, text) {
            Some(Restored::Added) => counts.added += 1,
            Some(Restored::Same) => counts.same += 1,
            Some(Restored::Both) => counts.both += 1,
            None => counts.left_out += 1,
        }
    }
    counts
}

enum Restored {
    Added,
    Same,
    Both,
}

fn restore(id: &str, text: &str) -> Option<Restored> {
    let id = ScenarioId(id.to_owned());
    let kept = saved::from_json(id.clone(), text).ok()?;
    let here = shelf::read_untouched(&id);
    if here
        .as_ref()
        .is_some_and(|here| here.document == kept.document)
    {
        return Some(Restored::Same);
    }
    let is_there = here.is_some();
    let document = match is_there {
        true => Rc::new(Document {
            id: shelf::fresh_id(),
            ..(*kept.document).clone()
        }),
        false => Rc::clone(&kept.document),
    };
    shelf::write(Kept { document, ..kept }).ok()?;
    Some(match is_there {
        true => Restored::Both,
        false => Restored::Added,
    })
}
