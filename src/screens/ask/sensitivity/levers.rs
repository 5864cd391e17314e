//! The exact figures of every lever, for all three measures.

use fund_model::Measures;
use yew::prelude::*;

use super::Answer;
use super::finding::{down, lever_label, up};
use super::measure::Measure;
use super::saved::{self, save_button};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::text::{Texts, args};

/// Makes the table. Each lever has two lines: with the low and with the high change.
pub fn levers_table(texts: &Texts, answer: &Answer) -> Callback<(), Html> {
    let (texts, answer) = (texts.clone(), answer.clone());
    Callback::from(move |()| {
        let mut head = vec![texts.text("sensitivity-input", ())];
        head.extend(Measure::ALL.map(|measure| measure.name(&texts)));
        let as_it_is = TableRow {
            name: texts.text("sensitivity-as-it-is", ()).into(),
            cells: Measure::ALL
                .map(|measure| value(&texts, &answer, measure, &answer.effects().base).into())
                .to_vec(),
        };
        let rows = answer.effects().levers.iter().flat_map(|effect| {
            let name = lever_label(&texts, &answer, effect);
            [
                (down(&texts, &answer, effect.low_is_kept), &effect.low),
                (up(&texts, &answer, effect.high_is_kept), &effect.high),
            ]
            .map(|(change, measures)| {
                let args = args! { "lever" => &name, "change" => change };
                TableRow {
                    name: texts.text("sensitivity-moved", args).into(),
                    cells: cells(&texts, &answer, measures),
                }
            })
        });
        let label = texts.text("sensitivity-levers-table", ());
        html! {
            <>
                { scroll_table(&label, &head, std::iter::once(as_it_is).chain(rows)) }
                { save_button(&texts, &answer, "sensitivity", saved::levers) }
            </>
        }
    })
}

fn value(texts: &Texts, answer: &Answer, measure: Measure, measures: &Measures) -> String {
    measure.text(texts, measures, answer.horizon())
}

/// The three measures, each with its difference to the scenario as it is.
pub fn cells(texts: &Texts, answer: &Answer, measures: &Measures) -> Vec<Html> {
    let base = &answer.effects().base;
    let cell = |measure: Measure| {
        let difference = measure.difference(texts, base, measures, answer.horizon());
        html! {
            <>
                <span class="sensitivity__value">{ value(texts, answer, measure, measures) }</span>
                <span class="sensitivity__difference">{ difference.unwrap_or_default() }</span>
            </>
        }
    };
    Measure::ALL.map(cell).to_vec()
}
