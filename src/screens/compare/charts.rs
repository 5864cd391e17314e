//! Reserves on one chart, requests met on another.

use std::rc::Rc;

use fund_model::{Money, Month};
use yew::prelude::*;

use super::column::{Answer, Columns};
use super::findings::{requests_title, reserve_title};
use super::saved::{self, save_button};
use crate::components::chart::{
    BarFigure, BarLayout, BarSeries, Chart, LineFigure, LineSeries, Texture,
};
use crate::components::scroll_table::{TableRow, scroll_table};
use crate::screens::workbench::results::charts::{balances, drawn, tick, words};
use crate::screens::workbench::results::wording::direction;
use crate::text::{Texts, Value, args, list};

/// How each column is drawn: colour and dashes of its line, and the texture of its bars.
const SERIES: [(&str, Texture); 4] = [
    ("series--compared-1", Texture::Solid),
    ("series--compared-2", Texture::Hatched),
    ("series--compared-3", Texture::Dotted),
    ("series--compared-4", Texture::Crossed),
];

/// Both charts.
pub fn view_charts(texts: &Texts, columns: &Rc<Columns>) -> Html {
    html! {
        <>
            { reserve_chart(texts, columns) }
            { requests_chart(texts, columns) }
        </>
    }
}

fn series(index: usize) -> (&'static str, Texture) {
    SERIES[index % SERIES.len()]
}

fn year_labels(texts: &Texts, columns: &Columns) -> Vec<AttrValue> {
    let years = 0..columns.years_most();
    years
        .map(|index| columns.year_label(texts, index).into())
        .collect()
}

fn reserve_chart(texts: &Texts, columns: &Rc<Columns>) -> Html {
    let lines = columns
        .answered()
        .map(|(index, column, answer)| LineSeries {
            name: column.name.clone().into(),
            class: series(index).0,
            values: balances(&answer.projection),
        });
    let args = args! { "name" => &columns.baseline().name };
    let floor = columns.baseline().years().iter();
    let floor = LineSeries {
        name: texts.text("compare-chart-floor", args.clone()).into(),
        class: "series--floor",
        values: floor.map(|year| year.floor.to_f64()).collect(),
    };
    let description = texts.text("compare-chart-reserve-description", args);
    let chart = Chart {
        id: "compare-reserve".into(),
        words: words(
            texts,
            reserve_title(texts, columns),
            description,
            "chart-axis-dollars",
            "chart-explore-month",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: reserve_readout(texts, columns),
        table: reserve_table(texts, columns),
    };
    html! {
        <LineFigure
            {chart}
            years={year_labels(texts, columns)}
            lines={lines.collect::<Vec<_>>()}
            {floor}
            below_zero={texts.text("chart-reserve-below-zero", ())}
        />
    }
}

/// The end of a month, counted from the start: its name, or its number where the scenarios start in different months.
fn month_name(texts: &Texts, columns: &Columns, months: usize) -> String {
    match month_at(columns, months) {
        Some(month) => texts.show(month),
        None => texts.text("compare-month-number", args! { "number" => months }),
    }
}

/// The month that is so many months after the opening balance, where all start in the same.
pub fn month_at(columns: &Columns, months: usize) -> Option<Month> {
    let months_from = i32::try_from(months).unwrap_or(0) - 1;
    columns.first_month().map(|first| first.plus(months_from))
}

/// The balance at the end of so many months: at none, the opening balance.
pub fn balance_at(answer: &Answer, months: usize) -> Option<&Money> {
    match months.checked_sub(1) {
        None => Some(&answer.scenario.opening_balance),
        Some(index) => answer
            .projection
            .months
            .get(index)
            .map(|month| &month.balance),
    }
}

fn reserve_readout(texts: &Texts, columns: &Rc<Columns>) -> Callback<usize, String> {
    let (texts, columns) = (texts.clone(), Rc::clone(columns));
    Callback::from(move |months: usize| {
        let balances = columns.answered().filter_map(|(_, column, answer)| {
            let args = args! { "name" => &column.name, "value" => balance_at(answer, months)? };
            Some(Value::Text(texts.text("compare-readout-of", args)))
        });
        let args = args! {
            "when" => month_name(&texts, &columns, months),
            "values" => list(balances),
        };
        texts.text("compare-readout", args)
    })
}

fn head(texts: &Texts, columns: &Columns, first: &str) -> Vec<String> {
    let mut head = vec![texts.text(first, ())];
    head.extend(columns.answered().map(|(_, column, _)| column.name.clone()));
    head
}

fn reserve_table(texts: &Texts, columns: &Rc<Columns>) -> Callback<(), Html> {
    let (texts, columns) = (texts.clone(), Rc::clone(columns));
    Callback::from(move |()| {
        let cell = |balance: Option<&Money>| match balance {
            Some(balance) => texts.show(balance).into(),
            None => texts.text("compare-no-figure", ()).into(),
        };
        let rows = (0..=columns.years_most() * 12).map(|months| TableRow {
            name: month_name(&texts, &columns, months).into(),
            cells: columns
                .answered()
                .map(|(.., answer)| cell(balance_at(answer, months)))
                .collect(),
        });
        let head = head(&texts, &columns, "ledger-month");
        let table = scroll_table(&texts.text("compare-last-closing", ()), &head, rows);
        let button = save_button(&texts, &columns, "compare-reserve", saved::reserve);
        html! { <>{ table }{ button }</> }
    })
}

fn requests_chart(texts: &Texts, columns: &Rc<Columns>) -> Html {
    let bars = columns.answered().map(|(index, column, answer)| BarSeries {
        name: column.name.clone().into(),
        class: series(index).0,
        texture: series(index).1,
        values: answer
            .projection
            .years
            .iter()
            .map(|year| drawn(year.met))
            .collect(),
    });
    let description = texts.text("compare-chart-requests-description", ());
    let chart = Chart {
        id: "compare-requests".into(),
        words: words(
            texts,
            requests_title(texts, columns),
            description,
            "chart-axis-requests",
            "chart-explore-year",
        ),
        direction: direction(texts),
        held: false,
        tick: tick(texts),
        readout: requests_readout(texts, columns),
        table: requests_table(texts, columns),
    };
    html! {
        <BarFigure
            {chart}
            years={year_labels(texts, columns)}
            series={bars.collect::<Vec<_>>()}
            layout={BarLayout::SideBySide}
        />
    }
}

fn requests_readout(texts: &Texts, columns: &Rc<Columns>) -> Callback<usize, String> {
    let (texts, columns) = (texts.clone(), Rc::clone(columns));
    Callback::from(move |index: usize| {
        let values = columns.answered().filter_map(|(_, column, _)| {
            let met = column.years().get(index)?.met;
            let args = args! { "name" => &column.name, "value" => met };
            Some(Value::Text(texts.text("compare-readout-of", args)))
        });
        let args = args! {
            "when" => columns.year_label(&texts, index),
            "values" => list(values),
        };
        texts.text("compare-readout", args)
    })
}

fn requests_table(texts: &Texts, columns: &Rc<Columns>) -> Callback<(), Html> {
    let (texts, columns) = (texts.clone(), Rc::clone(columns));
    Callback::from(move |()| {
        let rows = (0..columns.years_most()).map(|index| TableRow {
            name: columns.year_label(&texts, index).into(),
            cells: columns
                .answered()
                .map(|(_, column, _)| match column.years().get(index) {
                    Some(year) if year.requests == 0 => {
                        texts.text("figure-requests-none", ()).into()
                    }
                    Some(year) => texts.show(year.met).into(),
                    None => texts.text("compare-no-figure", ()).into(),
                })
                .collect(),
        });
        let head = head(&texts, &columns, "chart-year");
        let table = scroll_table(&texts.text("compare-met", ()), &head, rows);
        let button = save_button(&texts, &columns, "compare-requests", saved::requests);
        html! { <>{ table }{ button }</> }
    })
}
