//! What can be compared.

use std::rc::Rc;

use fund_model::ScenarioDraft;

use crate::screens::changes::document_name;
use crate::state::{AppState, Document, WORKBENCH, preset_key};
use crate::text::{Texts, args};

/// A scenario that can be put beside others.
pub struct Choosable {
    /// By which the state knows it.
    pub key: String,
    pub name: String,
    pub place: Place,
    document: Rc<Document>,
    /// Whether it is without problems, so that it has figures.
    is_good: bool,
}

/// Where a scenario is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Workbench,
    Preset,
}

impl Place {
    /// Its word in Fluent ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Workbench => "workbench",
            Self::Preset => "preset",
        }
    }
}

/// A scenario that is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub key: String,
    /// Its name, with where it is kept if another of the chosen has the same.
    pub name: String,
    pub place: Place,
    pub draft: ScenarioDraft,
    pub is_good: bool,
}

impl Chosen {
    /// Whether it is the scenario on the workbench.
    pub fn is_on_workbench(&self) -> bool {
        self.place == Place::Workbench
    }
}

/// Every scenario that can be compared: the one on the workbench and the presets.
pub fn choices(state: &AppState, texts: &Texts) -> Vec<Choosable> {
    let workbench = Choosable {
        key: WORKBENCH.to_owned(),
        name: document_name(state, texts, &state.document),
        place: Place::Workbench,
        document: Rc::clone(&state.document),
        is_good: true,
    };
    let presets = state.presets.iter().map(|preset| Choosable {
        key: preset_key(preset.id),
        name: document_name(state, texts, &preset.document),
        place: Place::Preset,
        document: Rc::clone(&preset.document),
        is_good: true,
    });
    [workbench].into_iter().chain(presets).collect()
}

/// Those of the choices that the state names, in its order.
pub fn chosen(state: &AppState, texts: &Texts, choices: &[Choosable]) -> Vec<Chosen> {
    let keys = state.comparing.keys.iter();
    let of_key = |key: &String| choices.iter().find(|choice| choice.key == *key);
    let mut chosen: Vec<Chosen> = keys
        .filter_map(of_key)
        .map(|choice| choice.chosen(state))
        .collect();
    tell_apart(texts, &mut chosen);
    chosen
}

impl Choosable {
    /// On the workbench a problem leaves the figures of the last complete values, so those are what is compared.
    fn chosen(&self, state: &AppState) -> Chosen {
        let is_stale = self.place == Place::Workbench && state.is_stale();
        Chosen {
            key: self.key.clone(),
            name: self.name.clone(),
            place: self.place,
            draft: if is_stale {
                ScenarioDraft::from(&*state.last_good.scenario)
            } else {
                self.document.draft()
            },
            is_good: self.is_good,
        }
    }
}

/// Adds to a name that several have where each is kept, and a number where that is not enough.
fn tell_apart(texts: &Texts, chosen: &mut [Chosen]) {
    let names: Vec<String> = chosen.iter().map(|one| one.name.clone()).collect();
    for (index, one) in chosen.iter_mut().enumerate() {
        let is_shared = |(other, name): (usize, &String)| other != index && *name == names[index];
        if names.iter().enumerate().any(is_shared) {
            let id = format!("compare-name-{}", one.place.word());
            one.name = texts.text(&id, args! { "name" => &names[index] });
        }
    }
    for index in 1..chosen.len() {
        let (before, from_here) = chosen.split_at_mut(index);
        let (number, name) = (index + 1, &mut from_here[0].name);
        if before.iter().any(|one| one.name == *name) {
            *name = texts.text(
                "compare-name-number",
                args! { "name" => &*name, "number" => number },
            );
        }
    }
}
