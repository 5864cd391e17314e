//! The four figures: reserve runway, requests met, gap to the target, what the next request needs.
//!
//! Each opens its working.

use yew::prelude::*;

use super::cards::{Card, CardLine, cards};
use super::shown::{ShownFigure, figure_button};
use super::wording::year_in_text;
use crate::components::LazyDetails;
use crate::state::Results;
use crate::text::{Texts, args};

/// The four figures, each a button to its working.
pub fn view_figures(texts: &Texts, results: &Results, on_show: &Callback<ShownFigure>) -> Html {
    let cards = cards(texts, results);
    html! {
        <dl class="headline__figures">
            { for cards.iter().map(|card| view(card, on_show)) }
        </dl>
    }
}

/// The names of the four figures where there is little room.
const BAR_LABELS: [&str; 4] = [
    "figure-runway.short",
    "figure-requests.short",
    "figure-gap.short",
    "figure-next.short",
];

/// The four figures in a line that stays in sight once the headline is scrolled away. It says
/// nothing new, so assistive technology passes it over.
pub fn view_figures_bar(texts: &Texts, results: &Results) -> Html {
    let years = &results.chosen.years;
    let first = years
        .iter()
        .find(|year| year.requests > 0)
        .or(years.first());
    let year = first.map(|year| year_in_text(texts, year.first_month));
    let args = args! { "year" => year.unwrap_or_default() };
    let figure = |(id, card): (&str, Card)| {
        html! {
            <div class="headline-bar__figure">
                <span class="headline-bar__label">{ texts.text(id, args.clone()) }</span>
                <span class="headline-bar__value">{ card.value }</span>
            </div>
        }
    };
    html! {
        <div class="headline-bar" aria-hidden="true">
            <div class="headline-bar__figures">
                { for BAR_LABELS.into_iter().zip(cards(texts, results)).map(figure) }
            </div>
        </div>
    }
}

fn view(card: &Card, on_show: &Callback<ShownFigure>) -> Html {
    html! {
        <div class="figure-card">
            <dt class="figure-card__label">{ &card.label }</dt>
            <dd class="figure-card__value">{ figure_button(card.value.clone(), card.shown, on_show) }</dd>
            <dd class="figure-card__note">
                { &card.note }
                { view_lines(&card.lines, on_show) }
            </dd>
        </div>
    }
}

/// As many lines as are read at a glance; the years after them behind a fold that names them.
const LINES_IN_SIGHT: usize = 5;

fn view_lines(lines: &[CardLine], on_show: &Callback<ShownFigure>) -> Html {
    let (in_sight, folded) = lines.split_at(lines.len().min(LINES_IN_SIGHT));
    let list = |lines: &[CardLine]| {
        let line = |line: &CardLine| {
            html! {
                <li>
                    <span>{ &line.label }</span>{ " " }
                    { figure_button(line.value.clone(), line.shown, on_show) }
                </li>
            }
        };
        html! { <ul class="figure-card__lines">{ for lines.iter().map(line) }</ul> }
    };
    let fold = folded.first().zip(folded.last()).map(|(first, last)| {
        let rest = list(folded);
        let content = Callback::from(move |()| rest.clone());
        html! { <LazyDetails summary={format!("{} – {}", first.label, last.label)} {content} /> }
    });
    html! {
        if !in_sight.is_empty() {
            { list(in_sight) }
            { for fold }
        }
    }
}
