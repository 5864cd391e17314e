//! Parts of a whole by year as a figure.

use fund_charts::{BarChart, Domain, Point, Rect};
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::Texture;
use super::axes::{ONE_LINE, bar_rect, category_axis, line, lit, room_for, value_axis};
use super::frame::Frame;
use super::legend::{LegendEntry, Mark};
use super::set_up::{Chart, is_cut_off, use_held, use_set_up};

/// One part of each bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarSeries {
    /// What it stands for.
    pub name: AttrValue,
    /// Its colour.
    pub class: &'static str,
    /// Its fill.
    pub texture: Texture,
    /// A value for each year.
    pub values: Vec<f64>,
}

/// How the parts of a year stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BarLayout {
    /// On one another, as parts of a whole.
    #[default]
    Stacked,
    /// Side by side, as wholes of their own.
    SideBySide,
}

/// A line across the bars.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetLine {
    /// What it stands for.
    pub name: AttrValue,
    /// Its value in every year.
    pub value: f64,
}

/// A mark across the bar of each year: how high that of another scenario is.
#[derive(Clone, Debug, PartialEq)]
pub struct BarMarks {
    /// What they stand for.
    pub name: AttrValue,
    /// Their colour and dashes.
    pub class: &'static str,
    /// A value for each year; a year beyond them has no mark.
    pub values: Vec<f64>,
}

/// Properties of [`BarFigure`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BarFigureProps {
    pub chart: Chart,
    /// One label for each year.
    pub years: Vec<AttrValue>,
    /// The parts: from the first up where they are stacked.
    pub series: Vec<BarSeries>,
    /// How the parts of a year stand.
    #[prop_or_default]
    pub layout: BarLayout,
    /// What the bars are measured against, if anything.
    #[prop_or_default]
    pub target: Option<TargetLine>,
    /// What the bars stood at, or stand at elsewhere.
    #[prop_or_default]
    pub marks: Option<BarMarks>,
    /// Values that are not drawn now and for which the axis has room, so that it holds still when they are.
    #[prop_or_default]
    pub room: Vec<f64>,
}

/// Bars by year.
#[function_component(BarFigure)]
pub fn bar_figure(props: &BarFigureProps) -> Html {
    let set_up = use_set_up(&props.chart);
    let totals = (0..props.years.len()).map(|year| height(props, year));
    let target = props.target.iter().map(|target| target.value);
    let marks = props.marks.iter().flat_map(|marks| marks.values.iter());
    let unseen = marks.chain(&props.room).copied();
    let values: Vec<f64> = totals.chain(target).chain(unseen).collect();
    let domain = use_held(Domain::around(values.iter().copied()), props.chart.held);
    let plot = set_up.plot(&props.chart, domain, ONE_LINE);
    let chart = BarChart::new(plot, domain, props.years.len());
    let stops = props.years.len();
    let shapes = shapes(props, &chart, *set_up.at);
    let frame = Frame {
        chart: &props.chart,
        set_up,
        plot,
        is_cut_off: is_cut_off(domain, &values),
        legend: entries(props),
        stops,
        at_rest: stops,
        stop_at: Callback::from(move |at: Point| chart.category_at(at.x)),
    };
    frame.around(shapes)
}

fn parts(props: &BarFigureProps, year: usize) -> Vec<f64> {
    let value = |series: &BarSeries| series.values.get(year).copied().unwrap_or(0.0);
    props.series.iter().map(value).collect()
}

/// The greatest value of a year's bars.
fn height(props: &BarFigureProps, year: usize) -> f64 {
    let parts = parts(props, year);
    match props.layout {
        BarLayout::Stacked => parts.iter().sum(),
        BarLayout::SideBySide => parts.iter().copied().fold(0.0, f64::max),
    }
}

fn pattern_id(props: &BarFigureProps, series: &BarSeries) -> String {
    format!("{}-{}", props.chart.id, series.class)
}

fn shapes(props: &BarFigureProps, chart: &BarChart, at: Option<usize>) -> Html {
    let label_room = room_for(props.years.iter().map(AttrValue::as_str));
    let pattern = |series: &BarSeries| {
        series
            .texture
            .pattern(&pattern_id(props, series), series.class)
    };
    html! {
        <>
            <defs>{ for props.series.iter().map(pattern) }</defs>
            { for at.map(|year| lit(chart.category(year))) }
            { value_axis(&chart.value_ticks(), &props.chart.tick) }
            { category_axis(&chart.category_ticks(label_room), &props.years) }
            { for (0..props.years.len()).map(|year| bar(props, chart, year)) }
            { for chart.level(0.0).map(|zero| line("chart__zero", zero)) }
            { for target(props, chart) }
            { for marks(props, chart) }
        </>
    }
}

fn bar(props: &BarFigureProps, chart: &BarChart, year: usize) -> Html {
    let parts = parts(props, year);
    let rects = match props.layout {
        BarLayout::Stacked => chart.stack(year, &parts),
        BarLayout::SideBySide => chart.side_by_side(year, &parts),
    };
    let part = |(series, rect): (&BarSeries, Rect)| {
        let fill = series.texture.fill(&pattern_id(props, series));
        bar_rect(series.class, fill, rect)
    };
    html! { <>{ for props.series.iter().zip(rects).filter(|(_, rect)| rect.height > 0.0).map(part) }</> }
}

fn target(props: &BarFigureProps, chart: &BarChart) -> Option<Html> {
    let level = chart.level(props.target.as_ref()?.value)?;
    Some(line("chart__line series--target", level))
}

fn marks(props: &BarFigureProps, chart: &BarChart) -> Vec<Html> {
    let Some(marks) = &props.marks else {
        return Vec::new();
    };
    let mark = |(year, value): (usize, &f64)| {
        let bar = *chart.stack(year, &[*value]).first()?;
        Some(line(marks.class, bar.top()))
    };
    let values = marks.values.iter().take(props.years.len()).enumerate();
    values.filter_map(mark).collect()
}

fn entries(props: &BarFigureProps) -> Vec<LegendEntry> {
    let fill = |series: &BarSeries| LegendEntry {
        name: series.name.clone(),
        class: series.class,
        mark: Mark::Fill(series.texture, pattern_id(props, series)),
    };
    let target = props.target.iter().map(|target| LegendEntry {
        name: target.name.clone(),
        class: "series--target",
        mark: Mark::Line,
    });
    let marks = props.marks.iter().map(|marks| LegendEntry {
        name: marks.name.clone(),
        class: marks.class,
        mark: Mark::Line,
    });
    let series = props.series.iter().map(fill);
    series.chain(target).chain(marks).collect()
}
