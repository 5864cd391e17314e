//! The state itself.

use std::rc::Rc;

use yew::Reducible;

use super::action::Action;
use super::assessment::{Assessment, assess};
use super::comparing::Comparing;
use super::document::Document;
use super::history::History;
use super::notice::{Notice, NoticeKind, Saving};
use super::preferences::Preferences;
use super::presets::{OPENING, Preset};
use super::reduce::reduce;
use super::results::Results;
use super::screen::Screen;

/// Everything the page shows follows from this.
#[derive(Clone, Debug, PartialEq)]
pub struct AppState {
    pub document: Rc<Document>,
    pub history: History,
    /// What is wrong with the present document; empty if it is good.
    pub assessment: Rc<Assessment>,
    /// The answers for the last document that was good: those of the present one unless something is wrong with it.
    pub last_good: Rc<Results>,
    /// The answers when the open edit of a field began. What is typed counts at each key, but where it ends as something
    /// wrong, its beginning (`10000` of `100001`) was never a value that the person meant.
    settled: Rc<Results>,
    pub presets: Rc<[Preset]>,
    pub preferences: Preferences,
    pub screen: Screen,
    pub comparing: Comparing,
    pub notice: Option<Notice>,
    pub saving: Saving,
    notices: u32,
}

impl Reducible for AppState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(reduce(&self, action))
    }
}

impl AppState {
    /// The page as it opens on a document, with the answers to show while that document is not good.
    pub fn open(
        presets: Rc<[Preset]>,
        document: Document,
        last_good: Rc<Results>,
        preferences: Preferences,
    ) -> Self {
        let mut state = Self {
            comparing: Comparing::with_origin(&document.origin),
            document: Rc::new(document),
            history: History::default(),
            assessment: Rc::default(),
            settled: Rc::clone(&last_good),
            last_good,
            presets,
            preferences,
            screen: Screen::default(),
            notice: None,
            saving: Saving::NotYet,
            notices: 0,
        };
        state.show(Rc::clone(&state.document));
        state.settle();
        state
    }

    /// Whether the results on screen are not those of the document on screen.
    pub fn is_stale(&self) -> bool {
        !self.assessment.is_good()
    }

    /// The preset that this document started from.
    pub fn origin(&self) -> &Document {
        let with_id = |id: &str| self.presets.iter().find(|preset| preset.id == id);
        let preset = with_id(&self.document.origin).or_else(|| with_id(OPENING));
        preset.map_or(&self.document, |preset| &preset.document)
    }

    /// Puts a document on screen and answers it if it is good.
    pub(super) fn show(&mut self, document: Rc<Document>) {
        match assess(&document) {
            Ok(scenario) => {
                self.assessment = Rc::default();
                if *self.last_good.scenario != scenario {
                    self.last_good = Rc::new(Results::of(scenario));
                }
            }
            Err(assessment) => {
                self.assessment = Rc::new(assessment);
                self.last_good = Rc::clone(&self.settled);
            }
        }
        self.document = document;
    }

    /// The present answers, if they are good, are what the person meant.
    pub(super) fn settle(&mut self) {
        if self.assessment.is_good() {
            self.settled = Rc::clone(&self.last_good);
        }
    }

    pub(super) fn notify(&mut self, kind: NoticeKind) {
        self.notices += 1;
        self.notice = Some(Notice {
            number: self.notices,
            kind,
        });
    }
}
