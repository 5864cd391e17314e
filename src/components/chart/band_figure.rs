//! Where values lie with which chance, by month, as a figure.

use fund_charts::{Domain, LineChart, Point};
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::axes::{ONE_LINE, category_axis, line, room_for, value_axis};
use super::frame::Frame;
use super::legend::{LegendEntry, Mark};
use super::line_figure::{SPAN_MONTHS, drawn, marker};
use super::set_up::{Chart, is_cut_off, use_held, use_set_up};
use super::{LineSeries, Texture};

/// How the bands are drawn, from the widest to the narrowest: each lies on those before it and so is darker, and their
/// edges differ by dashes.
const BAND_CLASSES: [&str; 3] = [
    "series--band-widest",
    "series--band-middle",
    "series--band-narrowest",
];

/// The room between a low and a high line.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What it stands for.
    pub name: AttrValue,
    /// The lower values, at the start and at the end of each month.
    pub low: Vec<f64>,
    /// The higher values.
    pub high: Vec<f64>,
}

/// Properties of [`BandFigure`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BandFigureProps {
    pub chart: Chart,
    /// One label for each year.
    pub years: Vec<AttrValue>,
    /// From the widest to the narrowest, three at most.
    pub bands: Vec<Band>,
    /// Lines on the bands with a value at the start and at the end of each month, the first drawn on top.
    pub lines: Vec<LineSeries>,
    /// A line that is level within each year.
    #[prop_or_default]
    pub floor: Option<LineSeries>,
}

/// Nested bands over the months of some years.
#[function_component(BandFigure)]
pub fn band_figure(props: &BandFigureProps) -> Html {
    let set_up = use_set_up(&props.chart);
    let values = values(props);
    let domain = use_held(Domain::around(values.iter().copied()), props.chart.held);
    let plot = set_up.plot(&props.chart, domain, ONE_LINE);
    let chart = LineChart::new(plot, domain, props.years.len(), SPAN_MONTHS);
    let stops = props.years.len() * SPAN_MONTHS + 1;
    let shapes = shapes(props, &chart, *set_up.at);
    let frame = Frame {
        chart: &props.chart,
        set_up,
        plot,
        is_cut_off: is_cut_off(domain, &values),
        legend: entries(props),
        stops,
        at_rest: stops,
        stop_at: Callback::from(move |at: Point| chart.step_at(at.x)),
    };
    frame.around(shapes)
}

fn values(props: &BandFigureProps) -> Vec<f64> {
    let bands = props.bands.iter();
    let edges = bands.flat_map(|band| band.low.iter().chain(&band.high));
    let lines = props.lines.iter().chain(&props.floor);
    edges
        .chain(lines.flat_map(|line| &line.values))
        .copied()
        .collect()
}

fn shapes(props: &BandFigureProps, chart: &LineChart, at: Option<usize>) -> Html {
    let label_room = room_for(props.years.iter().map(AttrValue::as_str));
    let bands = props.bands.iter().zip(BAND_CLASSES);
    html! {
        <>
            { value_axis(&chart.value_ticks(), &props.chart.tick) }
            { category_axis(&chart.span_ticks(label_room), &props.years) }
            { for bands.map(|(band, class)| html! {
                <path class={yew::classes!("chart__band", class)} d={chart.band(&band.low, &band.high).to_string()} />
            }) }
            { for (1..props.years.len()).map(|year| line("chart__grid", chart.cursor(year * SPAN_MONTHS))) }
            { for chart.zero().map(|zero| line("chart__zero", zero)) }
            { for props.floor.iter().map(|floor| drawn(floor, chart.steps_line(&floor.values).to_string())) }
            { for props.lines.iter().rev().map(|series| drawn(series, chart.line(&series.values).to_string())) }
            { for at.map(|step| cursor(props, chart, step)) }
        </>
    }
}

fn cursor(props: &BandFigureProps, chart: &LineChart, step: usize) -> Html {
    let mark = |class, values: &[f64]| Some(marker(class, chart.marker(step, *values.get(step)?)?));
    let bands = props.bands.iter().zip(BAND_CLASSES);
    let edges = bands.flat_map(|(band, class)| [mark(class, &band.low), mark(class, &band.high)]);
    let lines = props.lines.iter();
    let lines = lines.map(|series| mark(series.class, &series.values));
    html! {
        <>
            { line("chart__cursor", chart.cursor(step)) }
            { for edges.chain(lines).flatten() }
        </>
    }
}

fn entries(props: &BandFigureProps) -> Vec<LegendEntry> {
    let lines = props.lines.iter().chain(&props.floor);
    let lines = lines.map(|series| LegendEntry {
        name: series.name.clone(),
        class: series.class,
        mark: Mark::Line,
    });
    // The narrowest first: from the line in its middle outward.
    let bands = props.bands.iter().zip(BAND_CLASSES).rev();
    let bands = bands.map(|(band, class)| LegendEntry {
        name: band.name.clone(),
        class,
        mark: Mark::Fill(Texture::Solid, String::new()),
    });
    lines.chain(bands).collect()
}
