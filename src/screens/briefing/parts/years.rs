//! The table by year, to the cent.

use yew::prelude::*;

use super::{Part, Shown, section};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::ledger::{YEAR_FIGURES, year_figure};
use crate::screens::workbench::results::year_label;
use crate::screens::{SaveTable, SavedTable};

/// The figures of every year.
pub fn view(shown: &Shown) -> Html {
    let texts = &shown.scene.texts;
    let years = &shown.scene.state.last_good.chosen.years;
    let mut head = vec![texts.text("ledger-item", ())];
    head.extend(years.iter().map(|year| year_label(year.first_month)));
    let rows = YEAR_FIGURES.into_iter().map(|(figure, id)| TableRow {
        name: texts.text(id, ()).into(),
        cells: years
            .iter()
            .map(|year| year_figure(texts, year, figure).into())
            .collect(),
    });
    let table = html! {
        <>
            { scroll_table(&texts.text("ledger-by-year", ()), &head, rows) }
            <SaveTable table={SavedTable::LedgerByYear} />
        </>
    };
    section(texts, Part::Years, table)
}
