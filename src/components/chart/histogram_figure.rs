//! How often each value, or each interval of values, comes, as a figure.

use fund_charts::{Domain, Histogram, Interval, Plot, Point, Rect};
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::Texture;
use super::axes::{bar_rect, label, line, lit, value_axis};
use super::frame::Frame;
use super::legend::{LegendEntry, Mark};
use super::lying_axis::{TWO_LINES, lying_axis, mark_line, unit_spot};
use super::set_up::{Chart, is_cut_off, use_held, use_set_up};

/// A kind of bar.
#[derive(Clone, Debug, PartialEq)]
pub struct HistogramSeries {
    /// What it stands for.
    pub name: AttrValue,
    /// Its colour.
    pub class: &'static str,
    /// Its fill.
    pub texture: Texture,
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HistogramBar {
    /// The values that it stands for; a single one where both ends are the same.
    pub interval: Interval,
    /// How high it is: how often they come, or with which chance in per cent.
    pub height: f64,
    /// Of which of the series it is.
    pub series: usize,
}

/// A line down the bars.
#[derive(Clone, Debug, PartialEq)]
pub struct HistogramMark {
    /// What it stands for.
    pub name: AttrValue,
    /// The class of its colour and dashes, `series--…`.
    pub class: &'static str,
    /// The value at which it stands.
    pub value: f64,
}

/// Properties of [`HistogramFigure`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HistogramFigureProps {
    /// Its `tick` writes heights.
    pub chart: Chart,
    /// The kinds of bars.
    pub series: Vec<HistogramSeries>,
    /// In rising order.
    pub bars: Vec<HistogramBar>,
    /// What the values are measured against.
    #[prop_or_default]
    pub marks: Vec<HistogramMark>,
    /// Writes a round value of the axis along the bars.
    pub value_tick: Callback<f64, String>,
    /// What the axis along the bars counts.
    pub value_unit: AttrValue,
    /// The bar whose figures are written while nobody looks.
    #[prop_or_default]
    pub at_rest: usize,
}

/// Bars that stand where their values are.
#[function_component(HistogramFigure)]
pub fn histogram_figure(props: &HistogramFigureProps) -> Html {
    let set_up = use_set_up(&props.chart);
    let heights: Vec<f64> = props.bars.iter().map(|bar| bar.height).collect();
    let values = values(props);
    let (held, around) = (props.chart.held, Domain::around(heights.iter().copied()));
    let (upward, near) = (use_held(around, held), Domain::near(values.iter().copied()));
    let along = use_held(near, held);
    let plot = set_up.plot(&props.chart, upward, TWO_LINES);
    let intervals: Vec<Interval> = props.bars.iter().map(|bar| bar.interval).collect();
    let chart = Histogram::new(plot, along, upward, &intervals);
    let shapes = shapes(props, &chart, along, plot, *set_up.at);
    let frame = Frame {
        chart: &props.chart,
        set_up,
        plot,
        is_cut_off: is_cut_off(upward, &heights) || is_cut_off(along, &values),
        legend: entries(props),
        stops: props.bars.len(),
        at_rest: props.at_rest,
        stop_at: Callback::from(move |at: Point| chart.interval_at(at.x)),
    };
    frame.around(shapes)
}

fn values(props: &HistogramFigureProps) -> Vec<f64> {
    let ends = props.bars.iter();
    let ends = ends.flat_map(|bar| [bar.interval.from, bar.interval.to]);
    ends.chain(props.marks.iter().map(|mark| mark.value))
        .collect()
}

fn pattern_id(props: &HistogramFigureProps, series: &HistogramSeries) -> String {
    format!("{}-{}", props.chart.id, series.class)
}

fn shapes(
    props: &HistogramFigureProps,
    chart: &Histogram,
    along: Domain,
    plot: Plot,
    at: Option<usize>,
) -> Html {
    let pattern = |series: &HistogramSeries| {
        series
            .texture
            .pattern(&pattern_id(props, series), series.class)
    };
    let marks = props.marks.iter();
    let marks = marks.filter_map(|mark| Some(mark_line(mark.class, chart.upright(mark.value)?)));
    html! {
        <>
            <defs>{ for props.series.iter().map(pattern) }</defs>
            { for at.and_then(|bar| chart.interval(bar)).map(lit) }
            { value_axis(&chart.height_ticks(), &props.chart.tick) }
            { lying_axis(along, |room| chart.value_ticks(room), &props.value_tick) }
            { label(unit_spot(plot), props.value_unit.clone()) }
            { for props.bars.iter().enumerate().filter_map(|(index, bar)| view_bar(props, chart.bar(index, bar.height)?, bar.series)) }
            { for chart.zero().map(|zero| line("chart__zero", zero)) }
            { for marks }
        </>
    }
}

fn view_bar(props: &HistogramFigureProps, rect: Rect, series: usize) -> Option<Html> {
    let series = props.series.get(series)?;
    let fill = series.texture.fill(&pattern_id(props, series));
    (rect.height > 0.0).then(|| bar_rect(series.class, fill, rect))
}

fn entries(props: &HistogramFigureProps) -> Vec<LegendEntry> {
    let series = props.series.iter().map(|series| LegendEntry {
        name: series.name.clone(),
        class: series.class,
        mark: Mark::Fill(series.texture, pattern_id(props, series)),
    });
    let marks = props.marks.iter().map(|mark| LegendEntry {
        name: mark.name.clone(),
        class: mark.class,
        mark: Mark::Line,
    });
    series.chain(marks).collect()
}
