//! The four figures: reserve runway, requests met, gap to the target, what the next request needs.
//!
//! Headline amounts are whole dollars, rounded up because they are needed; the note below has the
//! cents. Each figure opens its working.

use std::rc::Rc;

use fund_model::{RunwayFigure, Tenths, YearFigure, YearResult};
use yew::prelude::*;

use super::finding::share;
use super::shown::{Run, ShownFigure, figure_button};
use super::wording::{met_of, year_in_text};
use crate::state::Results;
use crate::text::{Texts, args, decimal, dollars, percent_rounded};

/// Properties of [`Figures`].
#[derive(Clone, PartialEq, Properties)]
pub struct FiguresProps {
    pub results: Rc<Results>,
    pub on_show: Callback<ShownFigure>,
}

/// A figure with its name and a note.
struct Card {
    label: String,
    value: String,
    shown: ShownFigure,
    note: String,
}

/// The four figures, each a button to its working.
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let texts = use_context::<Texts>().expect("the app provides texts");
    let cards = cards(&texts, &props.results);
    html! {
        <dl class="headline__figures">
            { for cards.iter().map(|card| view(card, &props.on_show)) }
        </dl>
    }
}

fn view(card: &Card, on_show: &Callback<ShownFigure>) -> Html {
    html! {
        <div class="figure-card">
            <dt class="figure-card__label">{ &card.label }</dt>
            <dd class="figure-card__value">{ figure_button(card.value.clone(), card.shown, on_show) }</dd>
            <dd class="figure-card__note">{ &card.note }</dd>
        </div>
    }
}

fn cards(texts: &Texts, results: &Results) -> Vec<Card> {
    let Some(first) = results.chosen.years.first() else { return Vec::new() };
    vec![
        runway(texts, results, first),
        requests(texts, &results.chosen.years),
        gap(texts, results),
        next(texts, &results.chosen.years),
    ]
}

fn runway(texts: &Texts, results: &Results, first: &YearResult) -> Card {
    let args = args! {
        "spending" => &first.spending,
        "receipts" => &first.receipts,
        "year" => year_in_text(texts, first.first_month),
    };
    let (value, note) = match &results.chosen.runway.net_months {
        Some(net) => (months(texts, net), texts.text("figure-runway-note", args)),
        None => (
            texts.text("figure-runway-no-net-burn", ()),
            texts.text("figure-runway-no-net-burn-note", args),
        ),
    };
    Card {
        label: texts.text("figure-runway", ()),
        value,
        shown: ShownFigure::runway(Run::Chosen, RunwayFigure::NetMonths),
        note,
    }
}

/// So many months, to a tenth.
pub(super) fn months(texts: &Texts, months: &Tenths) -> String {
    texts.text("months-counted", args! { "months" => decimal(months) })
}

fn requests(texts: &Texts, years: &[YearResult]) -> Card {
    let shown_first = years.iter().position(|year| year.requests > 0).unwrap_or(0);
    let by_number = |met, requests| {
        let share = share(met, requests);
        share.map_or_else(String::new, |share| {
            texts.text("figure-requests-share", args! { "share" => percent_rounded(share, 1) })
        })
    };
    let first = &years[shown_first];
    Card {
        label: texts.text("figure-requests", args! { "year" => year_in_text(texts, first.first_month) }),
        value: requests_met(texts, first),
        shown: ShownFigure::year(shown_first, YearFigure::Met),
        note: by_number(first.met, first.requests),
    }
}

/// Requests met of a year's requests.
pub(super) fn requests_met(texts: &Texts, year: &YearResult) -> String {
    match year.requests {
        0 => texts.text("figure-requests-none", ()),
        requests => met_of(texts, year.met, requests),
    }
}

fn gap(texts: &Texts, results: &Results) -> Card {
    let years = &results.chosen.years;
    let shown_first = years.iter().position(|year| !year.target_gap.is_zero()).unwrap_or(0);
    let first = &years[shown_first];
    let same = years.iter().all(|year| year.target_gap == first.target_gap);
    let args = args! {
        "gap" => &first.target_gap,
        "target" => &results.scenario.annual_target,
        "year" => year_in_text(texts, first.first_month),
    };
    let (value, note) = if first.target_gap.is_zero() {
        (texts.text("figure-gap-none", ()), "figure-gap-none-note")
    } else {
        let id = if same && years.len() > 1 { "figure-gap-every-year-note" } else { "figure-gap-note" };
        (texts.show(dollars(first.target_gap.whole_dollars_up())), id)
    };
    Card {
        label: texts.text("figure-gap", ()),
        value,
        shown: ShownFigure::year(shown_first, YearFigure::TargetGap),
        note: texts.text(note, args),
    }
}

fn next(texts: &Texts, years: &[YearResult]) -> Card {
    let shown_first = years.iter().position(|year| year.next_request_needs.is_some()).unwrap_or(0);
    let first = &years[shown_first];
    let (value, note) = match &first.next_request_needs {
        None => (texts.text("figure-next-none", ()), texts.text("figure-next-none-note", ())),
        Some(needs) => {
            let args = args! {
                "number" => first.met.saturating_add(1),
                "requests" => first.requests,
                "year" => year_in_text(texts, first.first_month),
                "amount" => needs,
                "month" => first.first_month,
            };
            let id = if needs.is_zero() { "figure-next-limited-note" } else { "figure-next-note" };
            (texts.show(dollars(needs.whole_dollars_up())), texts.text(id, args))
        }
    };
    Card {
        label: texts.text("figure-next", ()),
        value,
        shown: ShownFigure::year(shown_first, YearFigure::NextRequestNeeds),
        note,
    }
}
