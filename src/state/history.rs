//! Undo and redo: whole documents, sharing their rows.

use std::rc::Rc;

use super::document::{Document, ScenarioId};
use super::field::Field;

/// How many steps back are kept.
const STEPS_MOST: usize = 500;

/// What came before the present document, and what was undone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Rc<Document>>,
    future: Vec<Rc<Document>>,
    /// The field being edited: its edits make one step until it is left.
    editing: Option<Field>,
}

impl History {
    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The document before the last change.
    pub fn previous(&self) -> Option<&Rc<Document>> {
        self.past.last()
    }

    /// Whether a step of this field is still open.
    pub fn is_editing(&self, field: Field) -> bool {
        self.editing == Some(field)
    }

    /// Whether a field is being edited.
    pub const fn is_open(&self) -> bool {
        self.editing.is_some()
    }

    /// Takes note that `before` was replaced, by an edit of `field` or by an action of its own.
    pub fn record(&mut self, before: Rc<Document>, field: Option<Field>) {
        let same_step = field.is_some() && self.editing == field;
        self.editing = field;
        self.future.clear();
        if same_step {
            return;
        }
        if self.past.len() == STEPS_MOST {
            self.past.remove(0);
        }
        self.past.push(before);
    }

    /// Ends the step of a field. A step that came back to where it began is no step.
    pub fn leave(&mut self, field: Field, present: &Document) {
        if self.editing != Some(field) {
            return;
        }
        self.editing = None;
        if self.past.last().is_some_and(|before| **before == *present) {
            self.past.pop();
        }
    }

    /// Steps of a scenario become those of another, which goes on from it.
    pub fn rename(&mut self, from: &ScenarioId, to: &ScenarioId) {
        let steps = self.past.iter_mut().chain(&mut self.future);
        for document in steps.filter(|document| document.id == *from) {
            Rc::make_mut(document).id = to.clone();
        }
    }

    /// One step back from `present`.
    pub fn undo(&mut self, present: Rc<Document>) -> Option<Rc<Document>> {
        self.editing = None;
        let before = self.past.pop()?;
        self.future.push(present);
        Some(before)
    }

    /// One step forward again.
    pub fn redo(&mut self, present: Rc<Document>) -> Option<Rc<Document>> {
        self.editing = None;
        let after = self.future.pop()?;
        self.past.push(present);
        Some(after)
    }
}
