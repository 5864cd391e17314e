//! What the figures rest on: each input, its value, and where it is from.

use yew::prelude::*;

use super::{Part, Shown, section};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::inputs::input_value;
use crate::state::{AppState, selectors};
use crate::text::{Texts, field_id};

/// The inputs in the order in which they are explained.
const PATHS: [&str; 15] = [
    "as_of",
    "opening_balance",
    "pledges",
    "counting",
    "annual_target",
    "demand.requests",
    "demand.average_request",
    "demand.requests_growth",
    "demand.cost_growth",
    "support.rule",
    "support.award_share",
    "support.utilisation",
    "support.support_cost_rate",
    "support.other_costs",
    "reserve.value",
];

/// Every input with its source.
pub fn view(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    let head = ["briefing-input", "briefing-value", "briefing-source"];
    let rows = rows(shown).map(|[name, value, source]| TableRow {
        name: name.into(),
        cells: vec![value.into(), source.into()],
    });
    let label = texts.text("briefing-sources-table", ());
    let table = html! {
        <>
            <p class="briefing__lead">{ texts.text("note-report", ()) }</p>
            { scroll_table(&label, &head.map(|id| texts.text(id, ())), rows) }
        </>
    };
    section(texts, Part::Sources, table)
}

/// Each input: what it is called, its value, and where that is from.
pub fn rows(shown: &Shown) -> impl Iterator<Item = [String; 3]> {
    let texts = &shown.scene.texts;
    let state = &shown.scene.state;
    PATHS.into_iter().filter_map(move |path| {
        let value = input_value(texts, &state.last_good.scenario, path)?;
        Some([name(texts, state, path), value, source(shown, path)])
    })
}

/// What the input at a path is called.
pub fn name(texts: &Texts, state: &AppState, path: &str) -> String {
    let field = match path {
        "reserve.value" => state.document.reserve_field().name(),
        path => path,
    };
    texts.text(&format!("{}.label", field_id(field)), ())
}

/// Where a value is from, said to a reader: what is the author's own assumption is not the reader's.
fn source(shown: &Shown, path: &'static str) -> String {
    let texts = &shown.scene.texts;
    let state = &shown.scene.state;
    let value = |scenario| input_value(texts, scenario, path);
    if value(&state.last_good.scenario) != value(&shown.author) {
        return texts.text("briefing-source-reader", ());
    }
    let field = match path {
        "reserve.value" => state.document.reserve_field().name(),
        path => path,
    };
    let id = format!("{}.source", field_id(field));
    let of_report = (selectors::is_path_of_opening(state, path) && texts.has(&id))
        .then(|| texts.text(&id, ()))
        .filter(|source| !source.starts_with(&texts.text("source-own", ())));
    of_report.unwrap_or_else(|| texts.text("briefing-source-author", ()))
}
