//! Slides as a person plans them, over the pages that they take.

use std::borrow::Cow;

use crate::deck::{Content, Deck, Figure, Paragraph, Picture, Slide};
use crate::fit::Setting;
use crate::flow::{Scale, flow};
use crate::place::{BODY, FIGURES, OPENING_LINES};
use crate::shape::Set;
use crate::table::{TablePage, table_pages};

/// One slide of the file.
pub(crate) struct Page<'a> {
    pub(crate) title: Cow<'a, str>,
    pub(crate) body: Body<'a>,
    pub(crate) notes: &'a [Paragraph],
}

/// What stands on it.
pub(crate) enum Body<'a> {
    Opening(Vec<Set>),
    Text(Vec<Set>),
    Figures(&'a [Figure]),
    Picture(&'a Paragraph, &'a Picture),
    Table(TablePage<'a>),
}

const OPENING_SCALES: [Scale; 4] = [(24, 18), (20, 16), (18, 14), (16, 12)];
const TEXT_SCALES: [Scale; 4] = [(32, 20), (28, 18), (24, 16), (20, 14)];

/// The slides of the file in their order.
pub(crate) fn pages<'a>(deck: &'a Deck, setting: Setting) -> Vec<Page<'a>> {
    deck.slides
        .iter()
        .flat_map(|slide| pages_of(slide, setting))
        .collect()
}

fn pages_of(slide: &Slide, setting: Setting) -> Vec<Page<'_>> {
    let bodies: Vec<Body<'_>> = match &slide.content {
        Content::Opening(lines) => {
            let pages = flow(setting, lines, OPENING_LINES.room, &OPENING_SCALES);
            let mut pages = pages.into_iter();
            let first = pages.next().unwrap_or_default();
            std::iter::once(Body::Opening(first))
                .chain(pages.map(Body::Text))
                .collect()
        }
        Content::Text(paragraphs) => {
            let pages = flow(setting, paragraphs, BODY.room, &TEXT_SCALES);
            pages.into_iter().map(Body::Text).collect()
        }
        Content::Figures(figures) => figures.chunks(FIGURES).map(Body::Figures).collect(),
        Content::Picture(sentence, picture) => vec![Body::Picture(sentence, picture)],
        Content::Table(table) => table_pages(table, setting).map(Body::Table).collect(),
    };
    let count = bodies.len();
    let page = |(index, body)| Page {
        title: title(&slide.title, index, count),
        body,
        // Said once, where the slide begins.
        notes: if index == 0 { &slide.notes } else { &[] },
    };
    bodies.into_iter().enumerate().map(page).collect()
}

/// The title of a page: with its number where a slide takes several.
fn title(title: &str, index: usize, count: usize) -> Cow<'_, str> {
    if count == 1 {
        return title.into();
    }
    format!("{title} ({}/{count})", index + 1).into()
}
