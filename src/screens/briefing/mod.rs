//! The scenario as it is shown to others: the author's choices, and what a reader sees.

mod actions;
mod author;
mod choice;
mod controls;
mod gift;
mod own_copy;
mod parts;
mod presenting;
mod reader;
mod scale;
mod slides;
mod view;

use yew::prelude::*;

use crate::screens::Scene;
use author::Author;
pub use choice::{Briefing, Part};
use reader::Reader;
pub use slides::SlidesButton;

/// The author's screen: what the briefing shows, and how it looks.
pub fn briefing(_: &Scene) -> Html {
    html! { <Author /> }
}

/// What a reader sees.
pub fn reader() -> Html {
    html! { <Reader /> }
}
