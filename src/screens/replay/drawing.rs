//! The charts at a moment of the movement from before to after. Their axes have room for both ends and stand still.

use std::rc::Rc;

use fund_model::YearResult;
use yew::prelude::*;

use crate::components::chart::{
    BarFigure, BarMarks, BarSeries, Chart, LineFigure, LineSeries, Texture,
};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::charts::{balances, drawn, tick, words, year_labels};
use crate::screens::workbench::results::wording::{
    Place, direction, requests_title, reserve, year_label,
};
use crate::state::Results;
use crate::text::{Texts, args};

/// What is drawn: both ends, and how far the movement is between them.
#[derive(Clone)]
pub struct Moment {
    before: Rc<Results>,
    after: Rc<Results>,
    /// From 0 to 1.
    progress: f64,
    /// Whether both look ahead over the same months. If not, the one gives way to the other at the end.
    moves: bool,
}

impl Moment {
    /// So many steps of so many between two answers.
    pub fn between(before: &Rc<Results>, after: &Rc<Results>, step: u32, steps: u32) -> Self {
        let horizon = |results: &Results| (results.scenario.as_of, results.scenario.years);
        Self {
            moves: horizon(before) == horizon(after),
            before: Rc::clone(before),
            after: Rc::clone(after),
            progress: share(step, steps),
        }
    }

    /// The end whose words and figures are shown.
    fn shown(&self) -> &Rc<Results> {
        if self.progress < 1.0 {
            &self.before
        } else {
            &self.after
        }
    }

    /// Values as they are drawn now.
    fn values(&self, of: impl Fn(&Results) -> Vec<f64>) -> Vec<f64> {
        if !self.moves {
            return of(self.shown());
        }
        let pairs = of(&self.before).into_iter().zip(of(&self.after));
        pairs
            .map(|(from, to)| mixed(from, to, self.progress))
            .collect()
    }

    /// The values before the change, to be drawn faintly.
    fn faint(&self, of: impl Fn(&Results) -> Vec<f64>) -> Option<Vec<f64>> {
        self.moves.then(|| of(&self.before))
    }

    /// The values of both ends.
    fn room(&self, of: impl Fn(&Results) -> Vec<f64>) -> Vec<f64> {
        let ends = [&self.before, &self.after];
        ends.into_iter().flat_map(|results| of(results)).collect()
    }
}

#[allow(clippy::float_arithmetic, reason = "drawing: how far a movement is")]
fn share(step: u32, steps: u32) -> f64 {
    f64::from(step) / f64::from(steps)
}

#[allow(
    clippy::float_arithmetic,
    reason = "drawing: on the way between two exact figures there are no figures"
)]
fn mixed(from: f64, to: f64, progress: f64) -> f64 {
    from + (to - from) * progress
}

fn floors(results: &Results) -> Vec<f64> {
    let years = results.chosen.years.iter();
    years.map(|year| year.floor.to_f64()).collect()
}

fn closing_balances(results: &Results) -> Vec<f64> {
    balances(&results.chosen)
}

/// The reserve on its way.
pub fn reserve_chart(texts: &Texts, moment: &Moment) -> Html {
    let shown = moment.shown();
    let title = reserve(texts, Place::Chart, &shown.chosen).unwrap_or_default();
    let description = texts.text("replay-reserve-description", ());
    let line = |id: &str, class, values| LineSeries {
        name: texts.text(id, ()).into(),
        class,
        values,
    };
    let mut lines = vec![line(
        "replay-balance",
        "series--reserve",
        moment.values(closing_balances),
    )];
    let faint = moment.faint(closing_balances);
    lines.extend(faint.map(|values| line("replay-balance-before", "series--ghost", values)));
    let room = [moment.room(closing_balances), moment.room(floors)].concat();
    let chart = Chart {
        id: "replay-reserve".into(),
        words: words(
            texts,
            title,
            description,
            "chart-axis-dollars",
            "chart-explore-month",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: balance_readout(texts, moment),
        table: balance_table(texts, moment),
    };
    html! {
        <LineFigure
            {chart}
            years={year_labels(&shown.chosen.years)}
            {lines}
            floor={line("chart-reserve-floor", "series--floor", moment.values(floors))}
            {room}
            below_zero={texts.text("chart-reserve-below-zero", ())}
        />
    }
}

/// Where an answer has no such month or year.
const NOTHING: &str = "–";

/// The end of a month, and the balance then before and after the change.
fn balance_at(texts: &Texts, moment: &Moment, months: usize) -> [String; 3] {
    let scenario = &moment.shown().scenario;
    let month = scenario.as_of.plus(i32::try_from(months).unwrap_or(0));
    let balance = |results: &Results| match months.checked_sub(1) {
        None => texts.show(&results.scenario.opening_balance),
        Some(index) => {
            let month = results.chosen.months.get(index);
            month.map_or_else(|| NOTHING.to_owned(), |month| texts.show(&month.balance))
        }
    };
    [
        texts.show(month),
        balance(&moment.before),
        balance(&moment.after),
    ]
}

fn balance_readout(texts: &Texts, moment: &Moment) -> Callback<usize, String> {
    let (texts, moment) = (texts.clone(), moment.clone());
    Callback::from(move |months| readout(&texts, balance_at(&texts, &moment, months)))
}

fn balance_table(texts: &Texts, moment: &Moment) -> Callback<(), Html> {
    let (texts, moment) = (texts.clone(), moment.clone());
    Callback::from(move |()| {
        let months = 0..=moment.shown().chosen.months.len();
        let rows = months.map(|months| balance_at(&texts, &moment, months));
        table(&texts, ["replay-balance", "ledger-month"], rows)
    })
}

fn met(results: &Results) -> Vec<f64> {
    let years = results.chosen.years.iter();
    years.map(|year| drawn(year.met)).collect()
}

fn unmet(results: &Results) -> Vec<f64> {
    let years = results.chosen.years.iter();
    years.map(|year| drawn(year.unmet)).collect()
}

fn requests(results: &Results) -> Vec<f64> {
    let years = results.chosen.years.iter();
    years.map(|year| drawn(year.requests)).collect()
}

/// Requests met and not met on their way.
pub fn requests_chart(texts: &Texts, moment: &Moment) -> Html {
    let shown = moment.shown();
    let title = requests_title(texts, &shown.chosen);
    let description = texts.text("replay-requests-description", ());
    let series = |id: &str, class, texture, values| BarSeries {
        name: texts.text(id, ()).into(),
        class,
        texture,
        values,
    };
    let marks = moment.faint(met).map(|values| BarMarks {
        name: texts.text("replay-met-before", ()).into(),
        class: "chart__line series--ghost",
        values,
    });
    let chart = Chart {
        id: "replay-requests".into(),
        words: words(
            texts,
            title,
            description,
            "chart-axis-requests",
            "chart-explore-year",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: met_readout(texts, moment),
        table: met_table(texts, moment),
    };
    html! {
        <BarFigure
            {chart}
            years={year_labels(&shown.chosen.years)}
            series={vec![
                series("chart-requests-met", "series--met", Texture::Solid, moment.values(met)),
                series("chart-requests-unmet", "series--unmet", Texture::Hatched, moment.values(unmet)),
            ]}
            {marks}
            room={moment.room(requests)}
        />
    }
}

/// A year, and the requests met in it before and after the change.
fn met_in(texts: &Texts, moment: &Moment, index: usize) -> [String; 3] {
    let year = |results: &Results| results.chosen.years.get(index).cloned();
    let met = |results: &Results| {
        let met = |year: YearResult| texts.show(year.met);
        year(results).map_or_else(|| NOTHING.to_owned(), met)
    };
    let name = year(moment.shown()).map(|year| year_label(year.first_month));
    [
        name.unwrap_or_default(),
        met(&moment.before),
        met(&moment.after),
    ]
}

fn met_readout(texts: &Texts, moment: &Moment) -> Callback<usize, String> {
    let (texts, moment) = (texts.clone(), moment.clone());
    Callback::from(move |index| readout(&texts, met_in(&texts, &moment, index)))
}

fn met_table(texts: &Texts, moment: &Moment) -> Callback<(), Html> {
    let (texts, moment) = (texts.clone(), moment.clone());
    Callback::from(move |()| {
        let years = 0..moment.shown().chosen.years.len();
        let rows = years.map(|index| met_in(&texts, &moment, index));
        table(&texts, ["chart-requests-met", "chart-year"], rows)
    })
}

fn readout(texts: &Texts, [when, before, after]: [String; 3]) -> String {
    texts.text(
        "replay-readout",
        args! { "when" => when, "before" => before, "after" => after },
    )
}

/// A table of what was and what is.
fn table(
    texts: &Texts,
    [label, first]: [&str; 2],
    rows: impl Iterator<Item = [String; 3]>,
) -> Html {
    let head = [first, "replay-before", "replay-after"].map(|id| texts.text(id, ()));
    let rows = rows.map(|[name, before, after]| TableRow {
        name: name.into(),
        cells: vec![before.into(), after.into()],
    });
    scroll_table(&texts.text(label, ()), &head, rows)
}
