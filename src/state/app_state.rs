//! The state itself.

use std::rc::Rc;

use yew::Reducible;

use super::action::Action;
use super::arrival::Arrival;
use super::assessment::{Assessment, assess};
use super::comparing::Comparing;
use super::document::{Document, ScenarioId};
use super::history::History;
use super::library::Library;
use super::notice::{Notice, NoticeKind, Saving};
use super::origin::Origin;
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
    /// Whether the page shows a reader somebody's briefing and nothing else. It then keeps nothing.
    pub reading: bool,
    /// What is kept in this browser, once it was read.
    pub library: Option<Rc<Library>>,
    /// Gives each scenario that is opened anew an identity of its own.
    pub ids: Ids,
    pub comparing: Comparing,
    pub notice: Option<Notice>,
    pub saving: Saving,
    /// What came from outside and is still to be said.
    pub arrival: Option<Rc<Arrival>>,
    notices: u32,
}

/// Where identities of scenarios come from: a beginning that differs from tab to tab, and a count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids {
    pub tab: String,
    pub given: u32,
}

impl Ids {
    /// One that was never given before.
    pub fn fresh(&mut self) -> ScenarioId {
        self.given += 1;
        ScenarioId(format!("{}-{}", self.tab, self.given))
    }
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
        ids: Ids,
    ) -> Self {
        let mut state = Self {
            comparing: Comparing::with_origin(document.origin.preset().unwrap_or(OPENING)),
            document: Rc::new(document),
            history: History::default(),
            assessment: Rc::default(),
            settled: Rc::clone(&last_good),
            last_good,
            presets,
            preferences,
            screen: Screen::default(),
            reading: false,
            library: None,
            ids,
            notice: None,
            saving: Saving::NotYet,
            arrival: None,
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

    /// The same page with another document on the workbench.
    pub fn with_document(&self, document: &Rc<Document>) -> Self {
        Self {
            document: Rc::clone(document),
            ..self.clone()
        }
    }

    /// What the present document was made from.
    pub fn origin(&self) -> &Rc<Document> {
        self.origin_of(&self.document)
    }

    /// What a document was made from.
    pub fn origin_of<'a>(&'a self, document: &'a Rc<Document>) -> &'a Rc<Document> {
        let with_id = |id: &str| self.presets.iter().find(|preset| preset.id == id);
        match &document.origin {
            Origin::Scenario { from, .. } => from,
            Origin::Preset(id) => with_id(id)
                .or_else(|| with_id(OPENING))
                .map_or(document, |preset| &preset.document),
        }
    }

    /// Whether there is more to a document than the preset it was made from.
    pub fn is_worth_keeping(&self, document: &Rc<Document>) -> bool {
        !matches!(document.origin, Origin::Preset(_))
            || !document.is_same_as(self.origin_of(document))
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

    /// Other answers are what the person meant: those of a document that is about to be shown.
    pub(super) fn settle_on(&mut self, results: Results) {
        self.last_good = Rc::new(results);
        self.settled = Rc::clone(&self.last_good);
    }

    pub(super) fn notify(&mut self, kind: NoticeKind) {
        self.notices += 1;
        self.notice = Some(Notice {
            number: self.notices,
            kind,
        });
    }
}
