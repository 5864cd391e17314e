//! The tables as they are saved: plain numbers, and the differences to the scenario as it is beside them.

use fund_model::{Measures, Money};
use fund_scenario::{CsvCell, CsvTable};
use yew::prelude::*;

use super::Answer;
use super::finding::{down, lever_label, up};
use super::measure::Measure;
use crate::screens::tables::{save_table_button, table_name};
use crate::text::{Texts, args, contributor, without_direction_marks};

/// Makes a table.
pub type Made = fn(&Texts, &Answer) -> CsvTable;

/// The button that saves a table, which is called `table-name-<word>`.
pub fn save_button(texts: &Texts, answer: &Answer, word: &'static str, made: Made) -> Html {
    let (of_texts, answer) = (texts.clone(), answer.clone());
    let made = Callback::from(move |()| {
        let name = table_name(&of_texts, word, &answer.scenario_name);
        (name, made(&of_texts, &answer))
    });
    save_table_button(texts, word, made)
}

/// Every lever with its low and with its high change, the scenario as it is first.
pub fn levers(texts: &Texts, answer: &Answer) -> CsvTable {
    let mut columns = vec![
        texts.plain("sensitivity-input", ()),
        texts.plain("sensitivity-change", ()),
    ];
    columns.extend(heads(texts, |name| name));
    let as_it_is = texts.plain("sensitivity-as-it-is", ());
    let base = &answer.effects().base;
    let mut rows = vec![row(
        texts,
        [text(&as_it_is), CsvCell::Empty],
        [base],
        answer,
    )];
    for effect in &answer.effects().levers {
        let name = lever_label(texts, answer, effect);
        for (change, measures) in [
            (down(texts, answer, effect.low_is_kept), &effect.low),
            (up(texts, answer, effect.high_is_kept), &effect.high),
        ] {
            rows.push(row(texts, [text(&name), text(&change)], [measures], answer));
        }
    }
    CsvTable { columns, rows }
}

/// Every pledge that counts: without it, and with every payment of it six months later.
pub fn one_away(texts: &Texts, answer: &Answer) -> CsvTable {
    let mut columns = vec![
        texts.plain("one-away-contributor", ()),
        texts.plain("one-away-first-payment", ()),
    ];
    for case in ["one-away-without", "one-away-later"] {
        columns.extend(heads(texts, |name| {
            texts.plain(case, args! { "measure" => name })
        }));
    }
    let rows = answer.effects().pledges.iter().map(|effect| {
        let pledge = &answer.scenario().pledges[effect.pledge];
        let names = [
            text(&texts.show(contributor(&pledge.donor))),
            CsvCell::Text(pledge.first_payment.to_string()),
        ];
        row(
            texts,
            names,
            [&effect.without, &effect.six_months_later],
            answer,
        )
    });
    CsvTable {
        columns,
        rows: rows.collect(),
    }
}

/// The heads of the three measures and of their differences.
fn heads(texts: &Texts, of: impl Fn(String) -> String) -> Vec<String> {
    let heads = Measure::ALL.into_iter().flat_map(|measure| {
        let name = without_direction_marks(&of(measure.name(texts)));
        let difference = texts.plain("sensitivity-difference", args! { "name" => &name });
        [name, difference]
    });
    heads.collect()
}

fn row<const CASES: usize>(
    texts: &Texts,
    names: [CsvCell; 2],
    cases: [&Measures; CASES],
    answer: &Answer,
) -> Vec<CsvCell> {
    let cells = cases.into_iter().flat_map(|measures| {
        let cells = Measure::ALL.map(|measure| figure(texts, measure, measures, answer));
        cells.into_iter().flatten()
    });
    names.into_iter().chain(cells).collect()
}

/// A figure and its difference; a floor that is not passed within the horizon has no number of months.
fn figure(texts: &Texts, measure: Measure, measures: &Measures, answer: &Answer) -> [CsvCell; 2] {
    let base = &answer.effects().base;
    let has_months = |measures| answer.horizon().is_floor_passed(measures);
    let number = |value: i128| CsvCell::Number(value.to_string());
    let count = |value: u128| i128::try_from(value).unwrap_or(i128::MAX);
    match measure {
        Measure::Met => {
            let (met, base) = (count(measures.requests_met), count(base.requests_met));
            [number(met), number(met - base)]
        }
        Measure::Balance => {
            let (closing, base) = (&measures.last_closing_balance, &base.last_closing_balance);
            [money(closing), money(&(closing - base))]
        }
        Measure::Months if !has_months(measures) => {
            let words = measure.text(texts, measures, answer.horizon());
            [text(&words), CsvCell::Empty]
        }
        Measure::Months => {
            let (months, to) = (measures.months_to_floor, base.months_to_floor);
            let difference = i128::from(months) - i128::from(to);
            let difference = has_months(base).then(|| number(difference));
            [number(months.into()), difference.unwrap_or(CsvCell::Empty)]
        }
    }
}

fn money(amount: &Money) -> CsvCell {
    CsvCell::Amount(amount.to_string())
}

fn text(text: &str) -> CsvCell {
    CsvCell::text(without_direction_marks(text))
}
