//! The gift table as a file.

use std::rc::Rc;

use fund_model::{GiftTable, Money};
use fund_scenario::{CsvCell, CsvTable};
use yew::prelude::*;

use super::rows::LeftOut;
use super::table::COLUMNS;
use crate::screens::tables::{save_table_button, table_name};
use crate::screens::{Scene, scenario_name};
use crate::text::Texts;

/// The button that saves the table.
pub fn save_button(scene: &Scene, ask: &Money, table: &GiftTable, left_out: Vec<LeftOut>) -> Html {
    let Scene { state, texts, .. } = scene;
    let scenario = scenario_name(state, &state.document, texts);
    let (texts, table, ask) = (texts.clone(), Rc::new(table.clone()), ask.clone());
    save_table_button(&texts.clone(), "gift-table", {
        Callback::from(move |()| {
            let name = table_name(&texts, "gift-table", &scenario);
            (name, saved(&texts, &ask, &table, &left_out))
        })
    })
}

/// The table as it is saved: plain numbers, then the rest, the totals and the rows that do not count.
pub fn saved(texts: &Texts, ask: &Money, table: &GiftTable, left_out: &[LeftOut]) -> CsvTable {
    let amount = |money: &Money| CsvCell::Amount(money.to_string());
    let number = |number: String| CsvCell::Number(number);
    let mut rows: Vec<Vec<CsvCell>> = table
        .rows
        .iter()
        .map(|row| {
            vec![
                amount(&row.tier.amount),
                number(row.tier.gifts.to_string()),
                amount(&row.total),
                number(row.tier.asked_per_gift.to_string()),
                number(row.contributors.to_string()),
            ]
        })
        .collect();
    let named = |id| CsvCell::text(texts.plain(id, ()));
    rows.push(vec![
        named("ask-table-rest"),
        CsvCell::Empty,
        amount(&table.rest),
        CsvCell::Empty,
        CsvCell::Empty,
    ]);
    rows.push(vec![
        named("ask-table-sum"),
        number(table.gifts.to_string()),
        amount(&(&table.total + &table.rest)),
        CsvCell::Empty,
        number(table.contributors.to_string()),
    ]);
    rows.push(vec![
        named("ask-table-asked"),
        CsvCell::Empty,
        amount(ask),
        CsvCell::Empty,
        CsvCell::Empty,
    ]);
    rows.extend(left_out.iter().map(|row| {
        let [amount, gifts, asked] = row.texts.clone();
        vec![
            CsvCell::Amount(amount),
            CsvCell::Number(gifts),
            named("ask-table-not-counted"),
            CsvCell::Number(asked),
            CsvCell::Empty,
        ]
    }));
    CsvTable {
        columns: COLUMNS.map(|id| texts.plain(id, ())).into(),
        rows,
    }
}
