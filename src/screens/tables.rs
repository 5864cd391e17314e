//! Tables that a person takes away as CSV files.

use fund_scenario::CsvTable;
use yew::prelude::*;

use crate::components::table_actions;
use crate::effects::tables::{self, NAME_PART_MOST, name_part};
use crate::screens::workbench::results::saved;
use crate::screens::workbench::{pledges_table, requests_table, stage_totals_table};
use crate::screens::{Scene, scenario_name, use_scene, with_annex};
use crate::state::Action;
use crate::text::{Texts, args, without_direction_marks};

/// A table of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedTable {
    Pledges,
    Queue,
    StageTotals,
    LedgerByYear,
    LedgerByMonth,
    Reserve,
    Requests,
    Income,
}

impl SavedTable {
    /// The word of a table in ids, and its name where nothing else can be one.
    const fn word(self) -> &'static str {
        match self {
            Self::Pledges => "pledges",
            Self::Queue => "queue",
            Self::StageTotals => "stage-totals",
            Self::LedgerByYear => "ledger-by-year",
            Self::LedgerByMonth => "ledger-by-month",
            Self::Reserve => "reserve",
            Self::Requests => "requests",
            Self::Income => "income",
        }
    }
}

/// Properties of [`SaveTable`].
#[derive(Properties, PartialEq)]
pub struct SaveTableProps {
    pub table: SavedTable,
}

/// The button at a table that saves it.
#[component]
pub fn SaveTable(props: &SaveTableProps) -> Html {
    let scene = use_scene();
    let label = scene.texts.text("action-save-table", ());
    let table = props.table;
    let on_save = Callback::from(move |()| {
        let (scene, failed) = (scene.clone(), scene.dispatch.clone());
        with_annex(
            move |annex| (annex.save_table)(&scene, table),
            move || failed.emit(Action::AnnexMissed),
        );
    });
    table_actions(label, &on_save)
}

/// Saves a table of the page. Those of results are the last good ones.
pub fn save_table(scene: &Scene, table: SavedTable) {
    let Scene { state, texts, .. } = scene;
    let results = &state.last_good;
    let made = match table {
        SavedTable::Pledges => pledges_table(&state.document, texts),
        SavedTable::Queue => requests_table(&state.document, texts),
        SavedTable::StageTotals => stage_totals_table(state, texts),
        SavedTable::LedgerByYear => saved::ledger_by_year(texts, results),
        SavedTable::LedgerByMonth => saved::ledger_by_month(texts, results),
        SavedTable::Reserve => saved::reserve(texts, results),
        SavedTable::Requests => saved::requests(texts, results),
        SavedTable::Income => saved::income(texts, results),
    };
    let scenario = scenario_name(state, &state.document, texts);
    let name = table_name(texts, table.word(), &scenario);
    tables::save_table(&name, table.word(), &made, texts.language());
}

/// The name of the file of a table: what it shows, and of which scenario. Every table has a short name of its own,
/// `table-name-<word>`; the scenario's is cut where it is long.
pub fn table_name(texts: &Texts, word: &str, scenario: &str) -> String {
    let title = texts.plain(&format!("table-name-{word}"), ());
    let scenario = name_part(&without_direction_marks(scenario), NAME_PART_MOST);
    texts.plain(
        "table-file-name",
        args! { "table" => title, "scenario" => scenario },
    )
}

/// The button at any table of the annex. `made` gives the name of the file and the table when it is pressed; `fallback`
/// is its name in plain ASCII.
pub fn save_table_button(
    texts: &Texts,
    fallback: &'static str,
    made: Callback<(), (String, CsvTable)>,
) -> Html {
    let language = texts.language();
    let on_save = Callback::from(move |()| {
        let (name, table) = made.emit(());
        tables::save_table(&name, fallback, &table, language);
    });
    table_actions(texts.text("action-save-table", ()), &on_save)
}
