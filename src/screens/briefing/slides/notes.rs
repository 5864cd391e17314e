//! What the speaker sees: how the figures on a slide come about, and the way to the scenario.

use fund_model::{RunwayFigure, YearFigure};
use fund_slides::Paragraph;

use super::super::choice::Part;
use super::super::parts::{Shown, link};
use super::plain::plain;
use crate::effects::{briefings, links};
use crate::screens::workbench::results::cards::Card;
use crate::screens::workbench::results::{Run, ShownFigure, WorkingView};

/// The working of a figure, after its name.
fn working(shown: &Shown, figure: ShownFigure) -> Vec<Paragraph> {
    let texts = &shown.scene.texts;
    let view = WorkingView {
        texts,
        results: &shown.scene.state.last_good,
        source: &yew::Callback::from(|_| String::new()),
    };
    let sentences = view.sentences(figure);
    let title = (!sentences.is_empty()).then(|| view.title(figure));
    let all = title.into_iter().chain(sentences);
    all.map(|text| paragraph(shown, &text)).collect()
}

/// A text of the page.
pub fn paragraph(shown: &Shown, text: &str) -> Paragraph {
    let right_to_left = shown.scene.texts.language().is_right_to_left();
    plain(text, right_to_left).into()
}

/// Of the four figures, as they stand on the slide.
pub fn of_figures(shown: &Shown, cards: &[Card]) -> Vec<Paragraph> {
    let figures = cards.iter().map(|card| card.shown);
    figures.flat_map(|figure| working(shown, figure)).collect()
}

/// Of the finding: when the money ends, and how many requests the first year meets.
pub fn of_finding(shown: &Shown) -> Vec<Paragraph> {
    let figures = [
        ShownFigure::runway(Run::Chosen, RunwayFigure::ToFloor),
        ShownFigure::runway(Run::Chosen, RunwayFigure::ToZero),
        ShownFigure::runway(Run::EveryRequest, RunwayFigure::ToZero),
        ShownFigure::year(0, YearFigure::Met),
    ];
    figures
        .into_iter()
        .flat_map(|figure| working(shown, figure))
        .collect()
}

/// Of a chart: where its first year comes from.
pub fn of_chart(shown: &Shown, part: Part) -> Vec<Paragraph> {
    let figures: &[YearFigure] = match part {
        Part::Requests => &[YearFigure::Requests, YearFigure::Met, YearFigure::Unmet],
        Part::Income => &[YearFigure::Receipts, YearFigure::TargetGap],
        _ => &[YearFigure::Floor, YearFigure::Spending, YearFigure::Closing],
    };
    let figures = figures.iter().map(|figure| ShownFigure::year(0, *figure));
    figures.flat_map(|figure| working(shown, figure)).collect()
}

/// Notes about the whole: what this is, where its figures are from, and the scenario itself.
pub fn of_all(shown: &Shown) -> Vec<Paragraph> {
    let texts = &shown.scene.texts;
    let notes = ["note-model", "note-report", "note-states"]
        .map(|id| paragraph(shown, &texts.text(id, ())));
    let briefing = link::address(shown).ok();
    notes
        .into_iter()
        .chain(way("slides-briefing", shown, briefing))
        .chain(to_scenario(shown))
        .collect()
}

/// The way to the scenario; nothing where the page has no address that others can open.
pub fn to_scenario(shown: &Shown) -> Vec<Paragraph> {
    let has_address = briefings::page_address().is_some();
    let address = links::address(&shown.author).ok().filter(|_| has_address);
    way("slides-scenario", shown, address)
}

fn way(id: &str, shown: &Shown, address: Option<String>) -> Vec<Paragraph> {
    let Some(address) = address else {
        return Vec::new();
    };
    let name = paragraph(shown, &shown.scene.texts.text(id, ()));
    let link = Some(address.clone());
    vec![
        name,
        Paragraph {
            text: address,
            link,
        },
    ]
}
