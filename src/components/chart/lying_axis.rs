//! A value axis that lies below the plot.

use fund_charts::{Anchor, Domain, Line, Plot, Point, TextSpot, Tick, coordinate};
use yew::{Callback, Html, html};

use super::axes::{label, line, room_for};

/// The room below a plot for the labels of the axis and for its unit, in pixels.
pub(super) const TWO_LINES: f64 = 46.0;
/// How far above the lower edge of the drawing the base line of the unit lies, in pixels.
const UNIT_RISE: f64 = 6.0;
/// Into how many steps the axis is divided whose labels say how much room they need.
const TICKS_MEASURED: u32 = 8;

/// The labels of the axis over `domain`, those of `ticks` that have room.
pub(super) fn lying_axis(
    domain: Domain,
    ticks: impl Fn(f64) -> Vec<Tick<f64>>,
    written: &Callback<f64, String>,
) -> Html {
    let texts: Vec<String> = domain
        .ticks(TICKS_MEASURED)
        .into_iter()
        .map(|at| written.emit(at))
        .collect();
    let ticks = ticks(room_for(texts.iter().map(String::as_str)));
    html! { <>{ for ticks.iter().map(|tick| label(tick.label, written.emit(tick.at).into())) }</> }
}

/// Where the unit of the axis stands, below its labels.
#[allow(clippy::float_arithmetic, reason = "where a text stands in a drawing")]
pub(super) fn unit_spot(plot: Plot) -> TextSpot {
    let area = plot.area();
    TextSpot {
        at: Point {
            x: area.x + area.width / 2.0,
            y: plot.size().height - UNIT_RISE,
        },
        anchor: Anchor::Middle,
    }
}

/// The grid lines of the axis.
pub(super) fn grid(ticks: &[Tick<f64>]) -> Html {
    html! { <>{ for ticks.iter().map(|tick| line("chart__grid", tick.line)) }</> }
}

/// A line with the dashes of a series.
pub(super) fn mark_line(class: &'static str, line: Line) -> Html {
    html! {
        <line class={yew::classes!("chart__line", class)} x1={coordinate(line.from.x)} y1={coordinate(line.from.y)}
            x2={coordinate(line.to.x)} y2={coordinate(line.to.y)} />
    }
}
