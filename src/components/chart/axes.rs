//! The marks around a plot.

use fund_charts::{Direction, Line, Margins, Plot, Rect, Size, TextSpot, Tick, coordinate};
use yew::{AttrValue, Callback, Html, html};

/// About how wide a character of a label is, in pixels, with some to spare.
const CHARACTER_WIDTH: u32 = 7;
/// The gap wanted beside a label, in pixels.
const LABEL_GAP: u32 = 12;
/// A drawing narrower than this stands taller for its width.
const NARROW: f64 = 520.0;
/// The room below a plot for one line of labels, in pixels.
pub(super) const ONE_LINE: f64 = 28.0;

/// How much room the longest of these labels needs along its line, in pixels.
pub(super) fn room_for<'a>(labels: impl Iterator<Item = &'a str>) -> f64 {
    let longest = labels.map(|label| label.chars().count()).max().unwrap_or(0);
    let longest = u32::try_from(longest).unwrap_or(u32::MAX / CHARACTER_WIDTH);
    f64::from(
        longest
            .saturating_mul(CHARACTER_WIDTH)
            .saturating_add(LABEL_GAP),
    )
}

/// The plot of a drawing so wide, with room for the labels of the value axis and for those below.
pub(super) fn plot(width: f64, label_room: f64, below: f64, direction: Direction) -> Plot {
    let height = if width < NARROW { 240.0 } else { 300.0 };
    let margins = Margins {
        top: 10.0,
        bottom: below,
        start: label_room,
        end: 14.0,
    };
    Plot::new(Size { width, height }, margins, direction)
}

/// The value axis: a grid line and a label for each tick.
pub(super) fn value_axis(ticks: &[Tick<f64>], written: &Callback<f64, String>) -> Html {
    let mark = |tick: &Tick<f64>| {
        html! {
            <>
                { line("chart__grid", tick.line) }
                { label(tick.label, written.emit(tick.at).into()) }
            </>
        }
    };
    html! { <>{ for ticks.iter().map(mark) }</> }
}

/// The labels of months' years or of categories.
pub(super) fn category_axis(ticks: &[Tick<usize>], labels: &[AttrValue]) -> Html {
    let text = |index: usize| labels.get(index).cloned().unwrap_or_default();
    html! { <>{ for ticks.iter().map(|tick| label(tick.label, text(tick.at))) }</> }
}

/// A straight line.
pub(super) fn line(class: &'static str, line: Line) -> Html {
    html! {
        <line class={class} x1={coordinate(line.from.x)} y1={coordinate(line.from.y)}
            x2={coordinate(line.to.x)} y2={coordinate(line.to.y)} />
    }
}

/// A text at its spot.
pub(super) fn label(spot: TextSpot, text: AttrValue) -> Html {
    html! {
        <text class="chart__label" x={coordinate(spot.at.x)} y={coordinate(spot.at.y)}
            text-anchor={spot.anchor.text_anchor()}>{ text }</text>
    }
}

/// A bar.
pub(super) fn bar_rect(class: &'static str, fill: AttrValue, rect: Rect) -> Html {
    html! {
        <rect class={yew::classes!("chart__fill", class)} {fill} x={coordinate(rect.x)} y={coordinate(rect.y)}
            width={coordinate(rect.width)} height={coordinate(rect.height)} />
    }
}

/// What a person looks at.
pub(super) fn lit(rect: Rect) -> Html {
    html! {
        <rect class="chart__lit" x={coordinate(rect.x)} y={coordinate(rect.y)}
            width={coordinate(rect.width)} height={coordinate(rect.height)} />
    }
}
