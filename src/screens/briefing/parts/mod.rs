//! The parts of a briefing, each a function of what is shown.

mod charts;
mod figures;
mod finding;
pub mod link;
pub mod sources;
mod years;

use std::rc::Rc;

use fund_model::Scenario;
use yew::prelude::*;

use super::choice::{Briefing, Part};
use crate::screens::Scene;
use crate::screens::workbench::results::Ghost;
use crate::state::Document;
use crate::text::Texts;

/// What every part is made of.
#[derive(Clone)]
pub struct Shown {
    /// The scenario of the state is the reader's: the author's, unless the reader changed an open input.
    pub scene: Scene,
    pub name: String,
    /// As the author made it, and the same as texts of fields.
    pub author: Rc<Scenario>,
    pub original: Rc<Document>,
    pub briefing: Briefing,
    /// The same with the gift that the reader assumes, for the charts.
    pub ghost: Option<Ghost>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.scene.state == other.scene.state
            && self.scene.texts == other.scene.texts
            && self.name == other.name
            && self.author == other.author
            && self.briefing == other.briefing
            && self.ghost == other.ghost
    }
}

/// A part, if the author chose it.
pub fn view(shown: &Shown, part: Part) -> Option<Html> {
    let is_chosen = shown.briefing.parts.contains(&part);
    is_chosen.then(|| content(shown, part))
}

/// A part, whether it was chosen or not.
pub fn content(shown: &Shown, part: Part) -> Html {
    match part {
        Part::Finding => finding::view(shown),
        Part::Figures => figures::view(shown),
        Part::Reserve | Part::Requests | Part::Income => charts::view(shown, part),
        Part::Years => years::view(shown),
        Part::Sources => sources::view(shown),
        Part::Link => link::view(shown),
    }
}

/// A part under its title.
fn section(texts: &Texts, part: Part, content: Html) -> Html {
    let title = format!("briefing-part-{}", part.word());
    html! {
        <section class={format!("briefing__part briefing__{}", part.word())} aria-labelledby={title.clone()}>
            <h2 class="briefing__heading" id={title.clone()}>{ texts.text(&title, ()) }</h2>
            { content }
        </section>
    }
}
