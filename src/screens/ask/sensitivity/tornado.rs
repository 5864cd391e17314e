//! The chart of what the levers do, and the words around it.

use std::rc::Rc;

use fund_model::{LeverEffect, Measures};
use yew::prelude::*;

use super::Answer;
use super::finding::{by_size, down, lever_label, lever_name, up};
use super::levers::levers_table;
use super::measure::Measure;
use crate::components::chart::{Chart, TornadoFigure, TornadoRow, TornadoSides};
use crate::screens::workbench::results::charts::{tick, words};
use crate::screens::workbench::results::wording::direction;
use crate::text::{Texts, args};

/// What each lever does to a measure, those that do most first.
pub fn tornado(texts: &Texts, answer: &Answer, measure: Measure, finding: String) -> Html {
    let base = &answer.effects().base;
    let horizon = answer.horizon();
    let value = |measures: &Measures| {
        let mark = measure.mark(texts, measures, horizon);
        (measure.drawn(measures), mark.into())
    };
    let row = |effect: &LeverEffect| TornadoRow {
        name: lever_label(texts, answer, effect).into(),
        low: value(&effect.low),
        high: value(&effect.high),
    };
    let levers = by_size(measure, answer);
    let sides = TornadoSides {
        low: down(texts, answer, false).into(),
        high: up(texts, answer, false).into(),
        base: texts
            .text(
                "sensitivity-base",
                args! { "value" => measure.text(texts, base, horizon) },
            )
            .into(),
    };
    let chart = Chart {
        id: "sensitivity-chart".into(),
        words: words(
            texts,
            finding,
            description(texts, answer, measure),
            measure.unit(),
            "sensitivity-explore",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: readout(texts, answer, measure),
        table: levers_table(texts, answer),
    };
    html! {
        <TornadoFigure {chart} {sides} base={measure.drawn(base)} rows={levers.into_iter().map(row).collect::<Vec<_>>()} />
    }
}

/// What is drawn, and what the sign beside a bar means where a floor is not passed.
fn description(texts: &Texts, answer: &Answer, measure: Measure) -> String {
    let id = match goes_beyond(answer, measure) {
        true => "sensitivity-description-beyond",
        false => "sensitivity-description",
    };
    let years = texts.text(
        "years-counted",
        args! { "years" => answer.scenario().years },
    );
    let args = args! {
        "change" => answer.change(),
        "months" => answer.scenario().years * 12,
        "years" => years,
    };
    texts.text(id, args)
}

/// Whether some value is that of a floor that is not passed within the horizon.
fn goes_beyond(answer: &Answer, measure: Measure) -> bool {
    let effects = answer.effects();
    let levers = effects.levers.iter();
    let moved = levers.flat_map(|effect| [&effect.low, &effect.high]);
    let mut all = moved.chain([&effects.base]);
    measure == Measure::Months && all.any(|measures| !answer.horizon().is_floor_passed(measures))
}

fn readout(texts: &Texts, answer: &Answer, measure: Measure) -> Callback<usize, String> {
    let (texts, answer) = (texts.clone(), answer.clone());
    // Sorted once: a pointer over the chart asks often.
    let levers: Rc<[LeverEffect]> = by_size(measure, &answer).into_iter().cloned().collect();
    Callback::from(move |row: usize| {
        let Some(effect) = levers.get(row) else {
            return String::new();
        };
        let args = args! {
            "lever" => lever_name(&texts, &answer, effect),
            "low" => measure.text(&texts, &effect.low, answer.horizon()),
            "high" => measure.text(&texts, &effect.high, answer.horizon()),
            "down" => down(&texts, &answer, effect.low_is_kept),
            "up" => up(&texts, &answer, effect.high_is_kept),
            "base" => measure.text(&texts, &answer.effects().base, answer.horizon()),
        };
        texts.text("sensitivity-readout", args)
    })
}
