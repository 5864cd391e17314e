//! The four figures, each with its note.

use yew::prelude::*;

use super::{Part, Shown, section};
use crate::screens::workbench::results::cards::{Card, CardLine, cards};

/// The four figures.
pub fn view(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    let cards = cards(texts, &shown.scene.state.last_good);
    let figures = html! {
        <dl class="briefing__figure-cards">{ for cards.iter().map(view_card) }</dl>
    };
    section(texts, Part::Figures, figures)
}

fn view_card(card: &Card) -> Html {
    html! {
        <div class="figure-card">
            <dt class="figure-card__label">{ &card.label }</dt>
            <dd class="figure-card__value">{ &card.value }</dd>
            <dd class="figure-card__note">
                { &card.note }
                if !card.lines.is_empty() {
                    <ul class="figure-card__lines">{ for card.lines.iter().map(view_line) }</ul>
                }
            </dd>
        </div>
    }
}

fn view_line(line: &CardLine) -> Html {
    html! { <li><span>{ &line.label }</span>{ " " }<span>{ &line.value }</span></li> }
}
