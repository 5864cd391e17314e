//! What the low and the high value of each lever do, as a figure.
#![allow(clippy::float_arithmetic, reason = "the size of a drawing")]

use fund_charts::{Domain, Margins, Names, Plot, Point, Size, TextSpot, Tornado};
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::Texture;
use super::axes::{ONE_LINE, bar_rect, label, line, lit, room_for};
use super::frame::Frame;
use super::legend::{LegendEntry, Mark};
use super::lying_axis::{grid, lying_axis};
use super::set_up::{Chart, SetUp, is_cut_off, use_held, use_set_up};

/// What the low and the high changes are called.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoSides {
    /// The low changes.
    pub low: AttrValue,
    /// The high changes.
    pub high: AttrValue,
    /// The base between them.
    pub base: AttrValue,
}

/// What a lever does.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoRow {
    /// The lever.
    pub name: AttrValue,
    /// The value with its low change, and as text.
    pub low: (f64, AttrValue),
    /// The value with its high change, and as text.
    pub high: (f64, AttrValue),
}

/// Properties of [`TornadoFigure`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TornadoFigureProps {
    /// Its `tick` writes values, its unit is that of the axis.
    pub chart: Chart,
    pub sides: TornadoSides,
    /// The value without any change.
    pub base: f64,
    /// In the order in which they are drawn.
    pub rows: Vec<TornadoRow>,
}

/// The room around the plot where no text stands, in pixels.
const EDGE: f64 = 4.0;
/// Names that leave the bars less room than this stand above them, in pixels.
const BARS_WIDTH_LEAST: f64 = 260.0;
/// The texture and colour of the low and of the high bars.
const LOW: (&str, Texture) = ("series--low-change", Texture::Hatched);
const HIGH: (&str, Texture) = ("series--high-change", Texture::Solid);

/// A row for each lever with bars from the base to its low and to its high value.
#[function_component(TornadoFigure)]
pub fn tornado_figure(props: &TornadoFigureProps) -> Html {
    let set_up = use_set_up(&props.chart);
    let values = values(props);
    let domain = use_held(Domain::near(values.iter().copied()), props.chart.held);
    let (plot, names) = plot(props, &set_up);
    let (rows, label_room) = (props.rows.len(), label_room(props));
    let chart = Tornado::new(plot, domain, props.base, names, rows, label_room);
    let shapes = shapes(props, &chart, domain, *set_up.at);
    let frame = Frame {
        chart: &props.chart,
        set_up,
        plot,
        is_cut_off: is_cut_off(domain, &values),
        legend: entries(props),
        stops: rows,
        at_rest: 0,
        stop_at: Callback::from(move |at: Point| chart.row_at(at.y)),
    };
    frame.around(shapes)
}

fn values(props: &TornadoFigureProps) -> Vec<f64> {
    let rows = props.rows.iter();
    let values = rows.flat_map(|row| [row.low.0, row.high.0]);
    values.chain([props.base]).collect()
}

/// The room that the text of a value needs beside its bar.
fn label_room(props: &TornadoFigureProps) -> f64 {
    let rows = props.rows.iter();
    room_for(rows.flat_map(|row| [row.low.1.as_str(), row.high.1.as_str()]))
}

/// The plot: names stand beside it where that leaves room for the bars.
fn plot(props: &TornadoFigureProps, set_up: &SetUp) -> (Plot, Names) {
    let names_room = room_for(props.rows.iter().map(|row| row.name.as_str()));
    let left = set_up.width - names_room - 2.0 * label_room(props);
    let (names, start) = if left < BARS_WIDTH_LEAST {
        (Names::Above, EDGE)
    } else {
        (Names::Beside, names_room)
    };
    let margins = Margins {
        top: EDGE,
        bottom: ONE_LINE,
        start,
        end: EDGE,
    };
    let size = Size {
        width: set_up.width,
        height: EDGE + names.plot_height(props.rows.len()) + ONE_LINE,
    };
    (Plot::new(size, margins, props.chart.direction), names)
}

fn pattern_id(props: &TornadoFigureProps, class: &str) -> String {
    format!("{}-{class}", props.chart.id)
}

fn shapes(props: &TornadoFigureProps, chart: &Tornado, domain: Domain, at: Option<usize>) -> Html {
    let pattern = |(class, texture): (&'static str, Texture)| {
        texture.pattern(&pattern_id(props, class), class)
    };
    html! {
        <>
            <defs>{ pattern(LOW) }{ pattern(HIGH) }</defs>
            { for at.map(|row| lit(chart.row(row))) }
            { grid(&chart.value_ticks(label_room(props))) }
            { lying_axis(domain, |room| chart.value_ticks(room), &props.chart.tick) }
            { for chart.zero().map(|zero| line("chart__zero", zero)) }
            { for props.rows.iter().enumerate().map(|(index, row)| view_row(props, chart, index, row)) }
            { for chart.base().map(|base| line("chart__base", base)) }
        </>
    }
}

fn view_row(props: &TornadoFigureProps, chart: &Tornado, index: usize, row: &TornadoRow) -> Html {
    let bar = chart.bar(index, row.low.0, row.high.0);
    let side = |(class, texture): (&'static str, Texture), rect: fund_charts::Rect| {
        let fill = texture.fill(&pattern_id(props, class));
        (rect.width > 0.0).then(|| bar_rect(class, fill, rect))
    };
    // One text says enough where neither change does anything.
    let has_effect = row.low.0 != props.base || row.high.0 != props.base;
    let low_label: Option<TextSpot> = has_effect.then_some(bar.low_label);
    html! {
        <>
            { label(chart.name(index), row.name.clone()) }
            { for side(LOW, bar.low) }
            { for side(HIGH, bar.high) }
            { for low_label.map(|spot| label(spot, row.low.1.clone())) }
            { label(bar.high_label, row.high.1.clone()) }
        </>
    }
}

fn entries(props: &TornadoFigureProps) -> Vec<LegendEntry> {
    let side = |name: &AttrValue, (class, texture): (&'static str, Texture)| LegendEntry {
        name: name.clone(),
        class,
        mark: Mark::Fill(texture, pattern_id(props, class)),
    };
    let base = LegendEntry {
        name: props.sides.base.clone(),
        class: "series--base",
        mark: Mark::Line,
    };
    vec![
        side(&props.sides.low, LOW),
        side(&props.sides.high, HIGH),
        base,
    ]
}
