//! Turning the pages of a long queue, and going to the line of a year.

use yew::prelude::*;

use super::answers::{Answers, year_labels};
use super::page::{PAGE_ROWS, Pages};
use crate::screens::Scene;
use crate::text::args;

/// The pages; nothing where there is one.
pub fn pager(
    scene: &Scene,
    pages: &Pages<'_>,
    shown: usize,
    answers: Option<&Answers>,
    turn: &Callback<usize>,
) -> Html {
    let (count, texts) = (pages.count(), &scene.texts);
    if count < 2 {
        return Html::default();
    }
    let button = |id: &str, to: usize| {
        let onclick = turn.reform(move |_: MouseEvent| to);
        html! {
            <button type="button" class="button button--small" {onclick} disabled={to == shown} key={id.to_owned()}>
                { texts.text(id, ()) }
            </button>
        }
    };
    let last = count - 1;
    let turns = [
        ("queue-page-first", 0),
        ("queue-page-previous", shown.saturating_sub(1)),
        ("queue-page-next", (shown + 1).min(last)),
        ("queue-page-last", last),
    ];
    let args = args! {
        "first" => shown * PAGE_ROWS + 1,
        "last" => ((shown + 1) * PAGE_ROWS).min(pages.rows.len()),
        "count" => pages.rows.len(),
    };
    let labels = year_labels(&scene.state);
    let lines = (1_u32..).zip(&labels).filter_map(|(year, label)| {
        let to = pages.page_of_line(year, answers?)?;
        let onclick = turn.reform(move |_: MouseEvent| to);
        let text = texts.text("queue-page-line", args! { "year" => label.as_str() });
        Some(html! {
            <button type="button" class="button button--small" {onclick} key={label.to_string()}
                aria-current={(to == shown).then_some("true")}>{ text }</button>
        })
    });
    html! {
        <nav class="queue__pager" aria-label={texts.plain("queue-pages", ())}>
            <span role="status">{ texts.text("queue-page", args) }</span>
            <span class="queue__turns">{ for turns.map(|(id, to)| button(id, to)) }</span>
            <span class="queue__turns">{ for lines }</span>
        </nav>
    }
}
