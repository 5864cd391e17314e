//! Where the reserve lies in the runs, by month.

use fund_model::{Money, MonthOutcomes, Reserve, Scenario};
use yew::prelude::*;

use super::saved::{self, save_button};
use super::simulated::Simulated;
use super::year::first_month;
use crate::components::chart::{Band, BandFigure, Chart, LineSeries};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::Scene;
use crate::screens::workbench::results::charts::{tick, words};
use crate::screens::workbench::results::wording::direction;
use crate::screens::workbench::results::year_label;
use crate::text::{Texts, args, dollars};

/// The bands from the widest to the narrowest: the message, and which points of a month are their edges.
const BANDS: [(&str, usize, usize); 3] = [
    ("odds-band-90", 0, 6),
    ("odds-band-80", 1, 5),
    ("odds-band-50", 2, 4),
];
const MEDIAN: usize = 3;

/// The columns of the table after the month.
pub const POINTS: [&str; 7] = [
    "odds-point-5",
    "odds-point-10",
    "odds-point-25",
    "odds-point-50",
    "odds-point-75",
    "odds-point-90",
    "odds-point-95",
];

/// The chart of the balance by month.
pub fn view_bands(scene: &Scene, simulated: &Simulated) -> Html {
    let texts = &scene.texts;
    let (scenario, months) = (&simulated.scenario, &simulated.result.months);
    let point = |index: usize| line(scenario, months, index);
    let bands = BANDS.map(|(id, low, high)| Band {
        name: texts.text(id, ()).into(),
        low: point(low),
        high: point(high),
    });
    let median = LineSeries {
        name: texts.text("odds-point-50", ()).into(),
        class: "series--median",
        values: point(MEDIAN),
    };
    // A floor that follows spending is another in each run: a line for all of them would be wrong.
    let is_same_in_all = matches!(scenario.reserve, Reserve::Amount(_));
    let floors = scene.state.last_good.chosen.years.iter();
    let floor = is_same_in_all.then(|| LineSeries {
        name: texts.text("chart-reserve-floor", ()).into(),
        class: "series--floor",
        values: floors.map(|year| year.floor.to_f64()).collect(),
    });
    let description = if floor.is_some() {
        "odds-bands-description"
    } else {
        "odds-bands-description-floor"
    };
    let years = 0..scenario.years as usize;
    let years = years.map(|year| year_label(first_month(scenario, year)).into());
    let chart = Chart {
        id: "odds-bands".into(),
        words: words(
            texts,
            title(texts, months),
            texts.text(description, ()),
            "chart-axis-dollars",
            "chart-explore-month",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: readout(texts, simulated),
        table: table(scene, simulated),
    };
    html! {
        <BandFigure {chart} years={years.collect::<Vec<AttrValue>>()} bands={bands.to_vec()} lines={vec![median]}
            {floor} />
    }
}

/// One of the points of the balance: at the start, which is known, and at the end of each month.
fn line(scenario: &Scenario, months: &[MonthOutcomes], point: usize) -> Vec<f64> {
    let opening = scenario.opening_balance.to_f64();
    let later = months.iter().map(|month| month.balance[point].to_f64());
    std::iter::once(opening).chain(later).collect()
}

fn title(texts: &Texts, months: &[MonthOutcomes]) -> String {
    let Some(last) = months.last() else {
        return String::new();
    };
    let [_, p10, .., p90, _] = &last.balance;
    let args = args! { "last" => last.month, "p10" => dollars(p10.whole_dollars_down()), "p90" => dollars(p90.whole_dollars_up()) };
    if p10 == p90 {
        texts.text("odds-bands-title-one", args)
    } else {
        texts.text("odds-bands-title", args)
    }
}

fn readout(texts: &Texts, simulated: &Simulated) -> Callback<usize, String> {
    let (texts, simulated) = (texts.clone(), simulated.clone());
    Callback::from(move |months: usize| {
        let month = months
            .checked_sub(1)
            .and_then(|index| simulated.result.months.get(index));
        let Some(month) = month else {
            let args = args! {
                "month" => simulated.scenario.as_of,
                "balance" => &simulated.scenario.opening_balance,
            };
            return texts.text("chart-reserve-readout-opening", args);
        };
        let [p5, p10, _, p50, _, p90, p95] = &month.balance;
        let args = args! {
            "month" => month.month,
            "p5" => p5,
            "p10" => p10,
            "p50" => p50,
            "p90" => p90,
            "p95" => p95,
        };
        texts.text("odds-bands-readout", args)
    })
}

fn table(scene: &Scene, simulated: &Simulated) -> Callback<(), Html> {
    let (scene, simulated) = (scene.clone(), simulated.clone());
    Callback::from(move |()| {
        let texts = &scene.texts;
        let cell = |amount: &Money| texts.show(amount).into();
        let rows = simulated.result.months.iter().map(|month| TableRow {
            name: texts.show(month.month).into(),
            cells: month.balance.iter().map(cell).collect(),
        });
        let mut head = vec![texts.text("ledger-month", ())];
        head.extend(POINTS.map(|id| texts.text(id, ())));
        let made = saved::bands(texts, &simulated);
        html! {
            <>
                { scroll_table(&texts.text("odds-bands-table", ()), &head, rows) }
                { save_button(&scene, "odds-bands", made) }
            </>
        }
    })
}
