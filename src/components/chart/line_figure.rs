//! Values over months as a figure.

use fund_charts::{Direction, LineChart, Point, coordinate};
use yew::{
    AttrValue, Callback, Html, Properties, function_component, html, use_node_ref, use_state_eq,
};

use super::Texture;
use super::actions::use_actions;
use super::axes::{category_axis, line, plot, room_for, tick_texts, value_axis};
use super::domain::use_domain;
use super::frame::{ChartWords, Frame};
use super::legend::{LegendEntry, Mark};
use crate::components::LazyDetails;
use crate::platform::measure::use_width;

/// Months of a year.
const SPAN_MONTHS: usize = 12;
/// The width drawn before the real one is known.
const WIDTH_BEFORE_MEASURED: f64 = 640.0;

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
    /// Differs for each chart of the page.
    pub id: AttrValue,
    /// Title, sentence and names.
    pub words: ChartWords,
    /// Which way time runs.
    pub direction: Direction,
    /// Whether the value axis holds still.
    pub held: bool,
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
    /// Writes a round value of the axis.
    pub tick: Callback<f64, String>,
    /// Says the figures at the end of so many months.
    pub readout: Callback<usize, String>,
    /// Makes the table of exact figures.
    pub table: Callback<(), Html>,
}

/// Lines over the months of some years, with a floor that steps from year to year.
#[function_component(LineFigure)]
pub fn line_figure(props: &LineFigureProps) -> Html {
    let measure = use_node_ref();
    let width = use_width(&measure, WIDTH_BEFORE_MEASURED);
    let at = use_state_eq(|| None::<usize>);
    let all = props.lines.iter().chain([&props.floor]);
    let drawn = all.flat_map(|line| &line.values);
    let values: Vec<f64> = drawn.chain(&props.room).copied().collect();
    let domain = use_domain(&values, props.held);
    let actions = use_actions(&props.id, &props.words.title);

    let ticks = tick_texts(&domain.ticks(8), &props.tick);
    let plot = plot(
        width,
        room_for(ticks.iter().map(String::as_str)),
        props.direction,
    );
    let chart = LineChart::new(plot, domain, props.years.len(), SPAN_MONTHS);
    let frame = Frame {
        id: &props.id,
        words: &props.words,
        plot,
        is_cut_off: !values.iter().all(|value| domain.holds(*value)),
        legend: entries(props),
        stops: props.years.len() * SPAN_MONTHS + 1,
        at: at.clone(),
        stop_at: Callback::from(move |x| chart.step_at(x)),
        readout: &props.readout,
        measure,
        table: html! { <LazyDetails summary={props.words.table.clone()} content={props.table.clone()} /> },
        actions,
    };
    frame.around(shapes(props, &chart, *at))
}

fn pattern_id(props: &LineFigureProps) -> String {
    format!("{}-below-zero", props.id)
}

fn shapes(props: &LineFigureProps, chart: &LineChart, at: Option<usize>) -> Html {
    let id = pattern_id(props);
    let label_room = room_for(props.years.iter().map(AttrValue::as_str));
    html! {
        <>
            <defs>{ Texture::Hatched.pattern(&id, "series--shortfall") }</defs>
            { value_axis(&chart.value_ticks(), &props.tick) }
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

fn drawn(series: &LineSeries, path: String) -> Html {
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

fn marker(class: &'static str, at: Point) -> Html {
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
