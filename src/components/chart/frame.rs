//! What every chart has around its drawing.

use fund_charts::{Plot, Point, coordinate};
use yew::events::{InputEvent, PointerEvent};
use yew::{AttrValue, Callback, Html, html};

use super::legend::{LegendEntry, legend};
use super::set_up::{Chart, SetUp};
use crate::components::LazyDetails;
use crate::platform::events;

/// The words of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartWords {
    /// What the chart shows to be the case.
    pub title: AttrValue,
    /// What is drawn, in a sentence or two.
    pub description: AttrValue,
    /// The unit of the value axis.
    pub unit: AttrValue,
    /// Said while the axis holds still and values lie beyond it.
    pub beyond: AttrValue,
    /// Names the slider over months, years, bars or rows.
    pub explore: AttrValue,
    /// Names the table of exact figures.
    pub table: AttrValue,
}

/// A chart around its drawing.
pub(super) struct Frame<'a> {
    pub(super) chart: &'a Chart,
    pub(super) set_up: SetUp,
    pub(super) plot: Plot,
    /// Whether values lie beyond the value axis, so that the drawing is cut off.
    pub(super) is_cut_off: bool,
    pub(super) legend: Vec<LegendEntry>,
    /// How many moments, categories or rows the slider runs over.
    pub(super) stops: usize,
    /// The one whose figures are written while nobody looks.
    pub(super) at_rest: usize,
    /// The one at a place in the drawing.
    pub(super) stop_at: Callback<Point, usize>,
}

impl Frame<'_> {
    /// The figure around the shapes of a drawing.
    pub(super) fn around(self, shapes: Html) -> Html {
        let Chart { id, words, .. } = self.chart;
        let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
        html! {
            <figure class="chart" id={id.clone()}>
                <figcaption>
                    <h3 class="chart__title" id={title_id}>{ &words.title }</h3>
                    <p class="chart__description" id={description_id}>{ &words.description }</p>
                </figcaption>
                <p class="chart__unit" aria-hidden="true">
                    { &words.unit }
                    if self.is_cut_off {
                        <span class="chart__beyond">{ &words.beyond }</span>
                    }
                </p>
                <div class="chart__measure" ref={self.set_up.measure.clone()} />
                <div class="chart__canvas" onpointermove={self.on_point()} onpointerdown={self.on_point()}
                    onpointerleave={self.on_leave()}>
                    { self.drawing(shapes) }
                    { self.slider() }
                </div>
                <p class="chart__readout">{ self.chart.readout.emit(self.stop()) }</p>
                { legend(&self.legend) }
                <LazyDetails summary={words.table.clone()} content={self.chart.table.clone()} />
                { self.set_up.actions }
            </figure>
        }
    }

    /// The stop whose figures are written.
    fn stop(&self) -> usize {
        let last = self.stops.saturating_sub(1);
        self.set_up.at.unwrap_or(self.at_rest).min(last)
    }

    fn drawing(&self, shapes: Html) -> Html {
        let size = self.plot.size();
        let (width, height) = (coordinate(size.width), coordinate(size.height));
        let Chart { id, words, .. } = self.chart;
        let id = |part| format!("{id}-{part}");
        html! {
            <svg class="chart__drawing" viewBox={format!("0 0 {width} {height}")} role="img"
                width={width} height={height}
                aria-labelledby={id("drawing-title")} aria-describedby={id("drawing-description")}>
                <title id={id("drawing-title")}>{ &words.title }</title>
                <desc id={id("drawing-description")}>{ &words.description }</desc>
                { shapes }
            </svg>
        }
    }

    fn slider(&self) -> Html {
        let at = self.set_up.at.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            at.set(events::text_of(&event).parse().ok());
        });
        let (at, stop) = (self.set_up.at.clone(), self.stop());
        let onfocus = Callback::from(move |_| at.set(Some(stop)));
        let at = self.set_up.at.clone();
        let onblur = Callback::from(move |_| at.set(None));
        html! {
            <input class="chart__slider" type="range" min="0" step="1"
                max={self.stops.saturating_sub(1).to_string()} value={stop.to_string()}
                aria-label={self.chart.words.explore.clone()} aria-valuetext={self.chart.readout.emit(stop)}
                {oninput} {onfocus} {onblur} />
        }
    }

    fn on_point(&self) -> Callback<PointerEvent> {
        let (at, stop_at) = (self.set_up.at.clone(), self.stop_at.clone());
        // The drawing lets the pointer through, so the offsets are from the canvas.
        Callback::from(move |event: PointerEvent| {
            let (x, y) = (event.offset_x().into(), event.offset_y().into());
            at.set(Some(stop_at.emit(Point { x, y })));
        })
    }

    fn on_leave(&self) -> Callback<PointerEvent> {
        let at = self.set_up.at.clone();
        Callback::from(move |_| at.set(None))
    }
}
