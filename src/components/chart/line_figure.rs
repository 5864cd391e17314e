//! Values over months as a figure.

use fund_charts::{Domain, LineChart, Point, coordinate};
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::Texture;
use super::axes::{ONE_LINE, category_axis, line, room_for, value_axis};
use super::frame::Frame;
use super::legend::{LegendEntry, Mark};
use super::set_up::{Chart, is_cut_off, use_held, use_set_up};

/// Months of a year.
pub(super) const SPAN_MONTHS: usize = 12;

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct LineSeries {
    /// What it stands for.
    pub name: AttrValue,
    /// Its colour and dashes.
    pub class: &'static str,
    /// Its values.
    pub values: Vec<f64>,
}

/// Properties of [`LineFigure`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LineFigureProps {
    pub chart: Chart,
    /// One label for each year.
    pub years: Vec<AttrValue>,
    /// Lines with a value at the start and at the end of each month, the first drawn on top.
    pub lines: Vec<LineSeries>,
    /// A line that is level within each year.
    pub floor: LineSeries,
    /// What the area between a line and zero below it stands for.
    pub below_zero: AttrValue,
    /// Values that are not drawn now and for which the axis has room, so that it holds still when they are.
    #[prop_or_default]
    pub room: Vec<f64>,
}

/// Lines over the months of some years, with a floor that steps from year to year.
#[function_component(LineFigure)]
pub fn line_figure(props: &LineFigureProps) -> Html {
    let set_up = use_set_up(&props.chart);
    let all = props.lines.iter().chain([&props.floor]);
    let drawn = all.flat_map(|line| &line.values);
    let values: Vec<f64> = drawn.chain(&props.room).copied().collect();
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

fn pattern_id(props: &LineFigureProps) -> String {
    format!("{}-below-zero", props.chart.id)
}

fn shapes(props: &LineFigureProps, chart: &LineChart, at: Option<usize>) -> Html {
    let id = pattern_id(props);
    let label_room = room_for(props.years.iter().map(AttrValue::as_str));
    html! {
        <>
            <defs>{ Texture::Hatched.pattern(&id, "series--shortfall") }</defs>
            { value_axis(&chart.value_ticks(), &props.chart.tick) }
            { category_axis(&chart.span_ticks(label_room), &props.years) }
            { for (1..props.years.len()).map(|year| line("chart__grid", chart.cursor(year * SPAN_MONTHS))) }
            { for props.lines.iter().map(|series| html! {
                <path class="chart__fill series--shortfall" fill={Texture::Hatched.fill(&id)}
                    d={chart.area_below_zero(&series.values).to_string()} />
            }) }
            { for chart.zero().map(|zero| line("chart__zero", zero)) }
            { drawn(&props.floor, chart.steps_line(&props.floor.values).to_string()) }
            { for props.lines.iter().rev().map(|series| drawn(series, chart.line(&series.values).to_string())) }
            { for at.map(|step| cursor(props, chart, step)) }
        </>
    }
}

pub(super) fn drawn(series: &LineSeries, path: String) -> Html {
    html! { <path class={yew::classes!("chart__line", series.class)} d={path} /> }
}

fn cursor(props: &LineFigureProps, chart: &LineChart, step: usize) -> Html {
    let markers = props.lines.iter().filter_map(|series| {
        let value = *series.values.get(step)?;
        Some(marker(series.class, chart.marker(step, value)?))
    });
    html! {
        <>
            { line("chart__cursor", chart.cursor(step)) }
            { for markers }
        </>
    }
}

pub(super) fn marker(class: &'static str, at: Point) -> Html {
    let class = yew::classes!("chart__marker", class);
    html! { <circle {class} cx={coordinate(at.x)} cy={coordinate(at.y)} r="4.5" /> }
}

fn entries(props: &LineFigureProps) -> Vec<LegendEntry> {
    let line = |series: &LineSeries| LegendEntry {
        name: series.name.clone(),
        class: series.class,
        mark: Mark::Line,
    };
    let mut entries: Vec<_> = props.lines.iter().chain([&props.floor]).map(line).collect();
    let goes_below = |series: &LineSeries| series.values.iter().any(|value| *value < 0.0);
    if props.lines.iter().any(goes_below) {
        entries.push(LegendEntry {
            name: props.below_zero.clone(),
            class: "series--shortfall",
            mark: Mark::Fill(Texture::Hatched, pattern_id(props)),
        });
    }
    entries
}
