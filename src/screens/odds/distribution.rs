//! The distribution of a year's receipts as bars.

use std::rc::Rc;

use fund_charts::Interval;
use fund_model::{Money, ReceiptsBar, Scenario, YearDistribution};
use yew::prelude::*;

use super::chance::{chance_in_table, chance_in_text};
use super::saved::{self, save_button};
use super::year::{first_month, shown_year};
use crate::components::chart::{
    Chart, HistogramBar, HistogramFigure, HistogramMark, HistogramSeries, Texture,
};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::Scene;
use crate::screens::workbench::results::charts::{tick, words};
use crate::screens::workbench::results::wording::{direction, year_in_text};
use crate::text::{Texts, args, dollars};

/// How a bar lies to the target.
const SERIES: [(&str, &str, Texture); 3] = [
    ("odds-below-target", "series--odds-below", Texture::Hatched),
    (
        "odds-around-target",
        "series--odds-around",
        Texture::Crossed,
    ),
    (
        "odds-target-reached",
        "series--odds-reached",
        Texture::Solid,
    ),
];

/// The chart of the year that is looked at.
pub fn view_distribution(
    scene: &Scene,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
) -> Html {
    let texts = &scene.texts;
    let year = shown_year(&scene.state);
    let Some(distribution) = years.get(year) else {
        return Html::default();
    };
    let target = &scenario.annual_target;
    let bars = &distribution.bars;
    let shown = kinds_shown(bars, target);
    let mark = (!target.is_zero()).then(|| HistogramMark {
        name: texts.text("chart-income-target", ()).into(),
        class: "series--target",
        value: target.to_f64(),
    });
    let chart = Chart {
        id: "odds-distribution".into(),
        words: words(
            texts,
            title(texts, scenario, year, distribution),
            texts.text("odds-chart-description", ()),
            "odds-axis-chance",
            "odds-explore-receipts",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: readout(texts, scenario, years, year),
        table: table(scene, scenario, years, year),
    };
    html! {
        <HistogramFigure
            {chart}
            series={series(texts, &shown, target)}
            bars={drawn(bars, &shown, target)}
            marks={mark.into_iter().collect::<Vec<_>>()}
            value_tick={tick(texts)}
            value_unit={texts.text("odds-axis-receipts", ())}
            at_rest={likeliest(bars)}
        />
    }
}

/// The kinds of bars that there are: one that there is none of has no place in the legend.
fn kinds_shown(bars: &[ReceiptsBar], target: &Money) -> Vec<usize> {
    let is_shown = |kind: &usize| bars.iter().any(|bar| kind_of(bar, target) == *kind);
    (0..SERIES.len()).filter(is_shown).collect()
}

fn series(texts: &Texts, shown: &[usize], target: &Money) -> Vec<HistogramSeries> {
    let series = shown.iter().map(|kind| {
        let (id, class, texture) = SERIES[*kind];
        let id = if target.is_zero() { "odds-chance" } else { id };
        HistogramSeries {
            name: texts.text(id, ()).into(),
            class,
            texture,
        }
    });
    series.collect()
}

fn drawn(bars: &[ReceiptsBar], shown: &[usize], target: &Money) -> Vec<HistogramBar> {
    let drawn = bars.iter().map(|bar| {
        let kind = kind_of(bar, target);
        HistogramBar {
            interval: Interval {
                from: bar.least.to_f64(),
                to: bar.greatest.to_f64(),
            },
            height: bar.chance.to_percent(),
            series: shown.iter().position(|shown| *shown == kind).unwrap_or(0),
        }
    });
    drawn.collect()
}

/// Which receipts are the likeliest.
fn title(
    texts: &Texts,
    scenario: &Scenario,
    year: usize,
    distribution: &YearDistribution,
) -> String {
    let bars = &distribution.bars;
    let args = args! { "year" => year_in_text(texts, first_month(scenario, year)) };
    match bars.get(likeliest(bars)) {
        Some(bar) if bars.len() > 1 => {
            let args = args
                .with("receipts", receipts(texts, bar))
                .with("chance", chance_in_text(texts, &bar.chance, true));
            texts.text("odds-chart-title", args)
        }
        _ => {
            let args = args.with("receipts", &distribution.certain);
            texts.text("odds-chart-title-one", args)
        }
    }
}

/// Which of the series a bar is of.
fn kind_of(bar: &ReceiptsBar, target: &Money) -> usize {
    match (bar.least >= *target, bar.greatest >= *target) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    }
}

/// The bar with the greatest chance, the first of several.
fn likeliest(bars: &[ReceiptsBar]) -> usize {
    let mut likeliest = 0;
    for (index, bar) in bars.iter().enumerate() {
        if bar.chance > bars[likeliest].chance {
            likeliest = index;
        }
    }
    likeliest
}

/// What receipts a bar stands for, within a sentence.
fn receipts(texts: &Texts, bar: &ReceiptsBar) -> String {
    if bar.least == bar.greatest {
        return texts.show(&bar.least);
    }
    // The next bar begins a cent above the end of this one.
    let args = args! {
        "least" => dollars(bar.least.whole_dollars_down()),
        "greatest" => dollars(bar.greatest.whole_dollars_up()),
    };
    texts.text("odds-receipts-between", args)
}

fn readout(
    texts: &Texts,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
    year: usize,
) -> Callback<usize, String> {
    let (texts, scenario, years) = (texts.clone(), Rc::clone(scenario), Rc::clone(years));
    Callback::from(move |index: usize| {
        let Some(bar) = years.get(year).and_then(|year| year.bars.get(index)) else {
            return String::new();
        };
        let target = &scenario.annual_target;
        let args = args! {
            "receipts" => receipts(&texts, bar),
            "chance" => chance_in_table(&texts, &bar.chance, false),
        };
        if target.is_zero() {
            return texts.text("odds-chart-readout-no-target", args);
        }
        let (side, ..) = SERIES[kind_of(bar, target)];
        let args = args.with("side", texts.text(side, ()));
        texts.text("odds-chart-readout", args)
    })
}

/// The columns of the table.
pub const COLUMNS: [&str; 3] = ["odds-from", "odds-to", "odds-chance"];

fn table(
    scene: &Scene,
    scenario: &Rc<Scenario>,
    years: &Rc<Vec<YearDistribution>>,
    year: usize,
) -> Callback<(), Html> {
    let (scene, scenario, years) = (scene.clone(), Rc::clone(scenario), Rc::clone(years));
    Callback::from(move |()| {
        let texts = &scene.texts;
        let bars = years.get(year).map_or(&[][..], |year| &year.bars);
        let rows = bars.iter().map(|bar| TableRow {
            name: texts.show(&bar.least).into(),
            cells: vec![
                texts.show(&bar.greatest).into(),
                chance_in_table(texts, &bar.chance, false).into(),
            ],
        });
        let head = COLUMNS.map(|id| texts.text(id, ()));
        html! {
            <>
                { scroll_table(&texts.text("odds-distribution-table", ()), &head, rows) }
                <p class="field__help">{ texts.text("odds-rounding", ()) }</p>
                { save_button(&scene, "odds-distribution", saved::distribution(texts, &scenario, &years, year)) }
            </>
        }
    })
}
