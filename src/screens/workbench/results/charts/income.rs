//! Income by year and stage against the target.

use std::rc::Rc;

use fund_model::{Money, Stage, StageReceipts};
use yew::prelude::*;

use super::super::wording::{direction, income_description, income_title, with_stage, year_label};
use super::{exact, tick, words, year_labels};
use crate::components::chart::{BarFigure, BarSeries, Chart, TargetLine, Texture};
use crate::screens::SavedTable;
use crate::state::Results;
use crate::text::{Args, Texts, args, list};

/// The stages from the surest up, and how each is drawn.
pub(super) const STAGES: [(Stage, &str, Texture); 4] = [
    (Stage::Paid, "series--paid", Texture::Solid),
    (Stage::Agreed, "series--agreed", Texture::Crossed),
    (Stage::Announced, "series--announced", Texture::Hatched),
    (Stage::Assumed, "series--assumed", Texture::Dotted),
];

/// Income by year, stacked by stage, against the annual target.
pub fn income_chart(texts: &Texts, results: &Rc<Results>, held: bool) -> Html {
    let title = income_title(texts, results);
    let description = income_description(texts, &results.scenario);
    let target = TargetLine {
        name: texts.text("chart-income-target", ()).into(),
        value: results.scenario.annual_target.to_f64(),
    };
    let chart = Chart {
        id: "chart-income".into(),
        words: words(
            texts,
            title,
            description,
            "chart-axis-dollars",
            "chart-explore-year",
        ),
        direction: direction(texts),
        held,
        tick: tick(texts),
        readout: readout(texts, results),
        table: exact(texts, results, SavedTable::Income),
    };
    html! {
        <BarFigure
            {chart}
            years={year_labels(&results.chosen.years)}
            series={series(texts, results)}
            {target}
        />
    }
}

/// One series for each stage that brings anything in any year.
fn series(texts: &Texts, results: &Results) -> Vec<BarSeries> {
    let years = &results.receipts_by_stage;
    let brings = |stage| years.iter().any(|year| !of_stage(year, stage).is_zero());
    let series = |(stage, class, texture)| BarSeries {
        name: stage_name(texts, stage).into(),
        class,
        texture,
        values: years
            .iter()
            .map(|year| of_stage(year, stage).to_f64())
            .collect(),
    };
    STAGES
        .into_iter()
        .filter(|(stage, ..)| brings(*stage))
        .map(series)
        .collect()
}

pub(super) fn stage_name(texts: &Texts, stage: Stage) -> String {
    with_stage(texts, "chart-income-stage", stage, Args::default())
}

pub(super) fn of_stage(year: &StageReceipts, stage: Stage) -> Money {
    let found = year.receipts.iter().find(|(of, _)| *of == stage);
    found.map_or(Money::ZERO, |(_, amount)| amount.clone())
}

fn readout(texts: &Texts, results: &Rc<Results>) -> Callback<usize, String> {
    let (texts, results) = (texts.clone(), Rc::clone(results));
    Callback::from(move |index: usize| {
        let year = results
            .chosen
            .years
            .get(index)
            .zip(results.receipts_by_stage.get(index));
        let Some((year, by_stage)) = year else {
            return String::new();
        };
        let amounts = STAGES.iter().filter_map(|(stage, ..)| {
            let amount = of_stage(by_stage, *stage);
            (!amount.is_zero()).then(|| {
                with_stage(
                    &texts,
                    "chart-income-stage-amount",
                    *stage,
                    args! { "amount" => amount },
                )
            })
        });
        let id = match (year.receipts.is_zero(), year.target_gap.is_zero()) {
            _ if results.scenario.annual_target.is_zero() => "chart-income-readout-no-target",
            (_, true) => "chart-income-readout-reached",
            (true, false) => "chart-income-readout-none",
            (false, false) => "chart-income-readout",
        };
        let args = args! {
            "year" => year_label(year.first_month),
            "stages" => list(amounts),
            "gap" => &year.target_gap,
            "receipts" => &year.receipts,
        };
        texts.text(id, args)
    })
}
