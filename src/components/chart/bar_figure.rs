//! Parts of a whole by year as a figure.

use fund_charts::{BarChart, Direction, Rect, coordinate};
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

/// The width drawn before the real one is known.
const WIDTH_BEFORE_MEASURED: f64 = 640.0;

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
    /// Writes a round value of the axis.
    pub tick: Callback<f64, String>,
    /// Says the figures of a year.
    pub readout: Callback<usize, String>,
    /// Makes the table of exact figures.
    pub table: Callback<(), Html>,
}

/// Bars by year.
#[function_component(BarFigure)]
pub fn bar_figure(props: &BarFigureProps) -> Html {
    let measure = use_node_ref();
    let width = use_width(&measure, WIDTH_BEFORE_MEASURED);
    let at = use_state_eq(|| None::<usize>);
    let totals = (0..props.years.len()).map(|year| height(props, year));
    let target = props.target.iter().map(|target| target.value);
    let marks = props.marks.iter().flat_map(|marks| marks.values.iter());
    let unseen = marks.chain(&props.room).copied();
    let values: Vec<f64> = totals.chain(target).chain(unseen).collect();
    let domain = use_domain(&values, props.held);
    let actions = use_actions(&props.id, &props.words.title);

    let ticks = tick_texts(&domain.ticks(8), &props.tick);
    let plot = plot(
        width,
        room_for(ticks.iter().map(String::as_str)),
        props.direction,
    );
    let chart = BarChart::new(plot, domain, props.years.len());
    let frame = Frame {
        id: &props.id,
        words: &props.words,
        plot,
        is_cut_off: !values.iter().all(|value| domain.holds(*value)),
        legend: entries(props),
        stops: props.years.len(),
        at: at.clone(),
        stop_at: Callback::from(move |x| chart.category_at(x)),
        readout: &props.readout,
        measure,
        table: html! { <LazyDetails summary={props.words.table.clone()} content={props.table.clone()} /> },
        actions,
    };
    frame.around(shapes(props, &chart, *at))
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
    format!("{}-{}", props.id, series.class)
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
            { value_axis(&chart.value_ticks(), &props.tick) }
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
        let class = yew::classes!("chart__fill", series.class);
        let fill = series.texture.fill(&pattern_id(props, series));
        html! {
            <rect {class} {fill} x={coordinate(rect.x)} y={coordinate(rect.y)}
                width={coordinate(rect.width)} height={coordinate(rect.height)} />
        }
    };
    html! { <>{ for props.series.iter().zip(rects).filter(|(_, rect)| rect.height > 0.0).map(part) }</> }
}

fn lit(rect: Rect) -> Html {
    html! {
        <rect class="chart__lit" x={coordinate(rect.x)} y={coordinate(rect.y)}
            width={coordinate(rect.width)} height={coordinate(rect.height)} />
    }
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
