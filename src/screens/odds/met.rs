//! How many requests are met in the runs, as bars: pledges that come or do not come give results with more than one hump,
//! which a band would hide.

use fund_charts::Interval;
use fund_model::{Frequency, MetRuns};
use yew::prelude::*;

use super::estimate::estimate_in_table;
use super::saved::{self, save_button};
use super::simulated::Simulated;
use super::year::{first_month, shown_year, view_years};
use crate::components::chart::{
    Chart, HistogramBar, HistogramFigure, HistogramMark, HistogramSeries, Texture,
};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::Scene;
use crate::screens::workbench::results::charts::{drawn, tick, words};
use crate::screens::workbench::results::wording::{direction, year_in_text};
use crate::text::{Texts, args, percent_rounded};

/// More different numbers than that share bars of equal width.
const BARS_MOST: u64 = 60;

/// Some numbers of requests met, and in how many runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetBar {
    pub least: u64,
    pub greatest: u64,
    pub runs: u32,
}

/// The bars of numbers in ascending order: one a number where they lie close together, otherwise stretches of them.
pub fn bars(met: &[MetRuns]) -> Vec<MetBar> {
    let (Some(first), Some(last)) = (met.first(), met.last()) else {
        return Vec::new();
    };
    let width = (last.met - first.met + 1).div_ceil(BARS_MOST);
    let mut bars: Vec<MetBar> = Vec::new();
    for MetRuns { met, runs } in met {
        let least = met - (met - first.met) % width;
        match bars.last_mut() {
            Some(bar) if bar.least == least => bar.runs += runs,
            _ => bars.push(MetBar {
                least,
                greatest: least + width - 1,
                runs: *runs,
            }),
        }
    }
    bars
}

/// The chart of the year that is looked at.
pub fn view_met(scene: &Scene, simulated: &Simulated) -> Html {
    let texts = &scene.texts;
    let year = shown_year(&scene.state);
    let Some(outcomes) = simulated.result.years.get(year) else {
        return Html::default();
    };
    let bars = bars(&outcomes.requests_met);
    let runs = simulated.result.runs;
    let series = HistogramSeries {
        name: texts.text("odds-met-runs", ()).into(),
        class: "series--met",
        texture: Texture::Solid,
    };
    let expected = scene.state.last_good.chosen.years.get(year);
    let is_without_requests = expected.is_some_and(|year| year.requests == 0)
        && matches!(&bars[..], [MetBar { greatest: 0, .. }]);
    let mark = expected.map(|year| HistogramMark {
        name: texts.text("odds-met-expected", ()).into(),
        class: "series--target",
        value: drawn(year.requests),
    });
    let chart = Chart {
        id: "odds-met".into(),
        words: words(
            texts,
            title(texts, simulated, year, &bars, is_without_requests),
            texts.text("odds-met-description", ()),
            "odds-axis-runs",
            "odds-explore-met",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: readout(texts, bars.clone(), runs),
        table: table(scene, simulated, year),
    };
    html! {
        <div class="odds__met">
            { view_years(scene, "odds-met-year") }
            <HistogramFigure
                {chart}
                series={vec![series]}
                bars={figure(&bars, runs)}
                marks={mark.into_iter().collect::<Vec<_>>()}
                value_tick={tick(texts)}
                value_unit={texts.text("chart-requests-met", ())}
                at_rest={likeliest(&bars)}
            />
        </div>
    }
}

fn figure(bars: &[MetBar], runs: u32) -> Vec<HistogramBar> {
    let drawn = bars.iter().map(|bar| HistogramBar {
        interval: Interval {
            from: drawn(bar.least.into()),
            to: drawn(bar.greatest.into()),
        },
        height: frequency(bar, runs).chance().to_percent(),
        series: 0,
    });
    drawn.collect()
}

/// Which number is the likeliest.
fn title(
    texts: &Texts,
    simulated: &Simulated,
    year: usize,
    bars: &[MetBar],
    is_without_requests: bool,
) -> String {
    let Some(bar) = bars.get(likeliest(bars)) else {
        return String::new();
    };
    let share = frequency(bar, simulated.result.runs).chance();
    let in_text = year_in_text(texts, first_month(&simulated.scenario, year));
    if is_without_requests {
        return texts.text("odds-met-title-none", args! { "year" => in_text });
    }
    let args = args! {
        "year" => in_text,
        "met" => numbers(texts, bar),
        "share" => percent_rounded(share, 1),
    };
    texts.text("odds-met-title", args)
}

const fn frequency(bar: &MetBar, of: u32) -> Frequency {
    Frequency { runs: bar.runs, of }
}

/// The bar of most runs, the first of several.
fn likeliest(bars: &[MetBar]) -> usize {
    let mut likeliest = 0;
    for (index, bar) in bars.iter().enumerate() {
        if bar.runs > bars[likeliest].runs {
            likeliest = index;
        }
    }
    likeliest
}

/// The number of requests that a bar stands for, or from which to which.
fn numbers(texts: &Texts, bar: &MetBar) -> String {
    if bar.least == bar.greatest {
        return texts.show(bar.least);
    }
    let args = args! { "least" => bar.least, "greatest" => bar.greatest };
    texts.text("odds-met-between", args)
}

fn readout(texts: &Texts, bars: Vec<MetBar>, runs: u32) -> Callback<usize, String> {
    let texts = texts.clone();
    Callback::from(move |index: usize| {
        let Some(bar) = bars.get(index) else {
            return String::new();
        };
        let args = args! {
            "met" => numbers(&texts, bar),
            "estimate" => estimate_in_table(&texts, frequency(bar, runs)),
        };
        texts.text("odds-met-readout", args)
    })
}

fn table(scene: &Scene, simulated: &Simulated, year: usize) -> Callback<(), Html> {
    let (scene, simulated) = (scene.clone(), simulated.clone());
    Callback::from(move |()| {
        let texts = &scene.texts;
        let of = simulated.result.runs;
        let year = simulated.result.years.get(year);
        let met = year.map_or(&[][..], |year| &year.requests_met);
        let rows = met.iter().map(|met| TableRow {
            name: texts.show(met.met).into(),
            cells: vec![
                texts.show(met.runs).into(),
                estimate_in_table(texts, Frequency { runs: met.runs, of }).into(),
            ],
        });
        let head = [
            "chart-requests-met",
            "odds-runs-column",
            "odds-share-column",
        ];
        let head = head.map(|id| texts.text(id, ()));
        html! {
            <>
                { scroll_table(&texts.text("odds-met-table", ()), &head, rows) }
                { save_button(&scene, "odds-met", saved::met(texts, &simulated)) }
            </>
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn of(met: &[(u64, u32)]) -> Vec<(u64, u64, u32)> {
        let met: Vec<MetRuns> = met
            .iter()
            .map(|(met, runs)| MetRuns {
                met: *met,
                runs: *runs,
            })
            .collect();
        let bars = bars(&met).into_iter();
        bars.map(|bar| (bar.least, bar.greatest, bar.runs))
            .collect()
    }

    #[test]
    fn a_number_has_a_bar_of_its_own_where_there_are_few() {
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[(0, 7)]), [(0, 0, 7)]);
        assert_eq!(of(&[(10, 1), (69, 2)]), [(10, 10, 1), (69, 69, 2)]);
    }

    #[test]
    fn many_numbers_share_bars_of_equal_width() {
        assert_eq!(of(&[(10, 1), (11, 2), (70, 4)]), [(10, 11, 3), (70, 71, 4)]);
        let met: Vec<(u64, u32)> = (5..100_005).map(|met| (met, 1)).collect();
        let bars = of(&met);
        assert!(bars.len() <= 60);
        assert_eq!(bars.iter().map(|(.., runs)| runs).sum::<u32>(), 100_000);
    }
}
