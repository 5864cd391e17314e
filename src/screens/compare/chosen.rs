//! The scenarios that are compared.

use std::rc::Rc;

use fund_model::Scenario;

use crate::screens::choices::{Choosable, Place};
use crate::state::{AppState, Document, WORKBENCH, library_key};
use crate::text::{Texts, args};

/// A scenario that is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub key: String,
    /// Its name, with where it is kept if another of the chosen has the same.
    pub name: String,
    pub place: Place,
    pub document: Rc<Document>,
    /// The last complete values, where something is wrong with those of the document.
    pub last_good: Option<Rc<Scenario>>,
}

impl Chosen {
    /// Whether it is the scenario on the workbench.
    pub fn is_on_workbench(&self) -> bool {
        self.place == Place::Workbench
    }
}

/// Those of the choices that the state names, in its order. A scenario of the library that is open now is the one on the
/// workbench.
pub fn chosen(state: &AppState, texts: &Texts, choices: &[Choosable]) -> Vec<Chosen> {
    let open = library_key(&state.document.id);
    let mut chosen: Vec<Chosen> = Vec::new();
    for key in &state.comparing.keys {
        let sought = if *key == open { WORKBENCH } else { key };
        let found = choices.iter().find(|choice| choice.key == sought);
        if let Some(choice) = found.filter(|choice| !is_among(&chosen, choice)) {
            chosen.push(of_choice(state, key, choice));
        }
    }
    tell_apart(texts, &mut chosen);
    chosen
}

/// Whether a scenario is compared already.
pub fn is_among(chosen: &[Chosen], choice: &Choosable) -> bool {
    let is_it = |one: &Chosen| {
        one.key == choice.key || one.is_on_workbench() && choice.place == Place::Workbench
    };
    chosen.iter().any(is_it)
}

/// On the workbench a problem leaves the figures of the last complete values, so those are what is compared.
fn of_choice(state: &AppState, key: &str, choice: &Choosable) -> Chosen {
    let is_stale = choice.place == Place::Workbench && state.is_stale();
    Chosen {
        key: key.to_owned(),
        name: choice.name.clone(),
        place: choice.place,
        document: Rc::clone(&choice.document),
        last_good: is_stale.then(|| Rc::clone(&state.last_good.scenario)),
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
