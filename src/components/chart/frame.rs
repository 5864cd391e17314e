//! What every chart has around its drawing.

use fund_charts::{Plot, coordinate};
use yew::events::{InputEvent, PointerEvent};
use yew::{AttrValue, Callback, Html, NodeRef, UseStateHandle, html};

use super::legend::{LegendEntry, legend};
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
    /// Names the slider over months or years.
    pub explore: AttrValue,
    /// Names the table of exact figures.
    pub table: AttrValue,
}

/// A chart around its drawing.
pub(super) struct Frame<'a> {
    /// Differs for each chart of the page.
    pub(super) id: &'a str,
    pub(super) words: &'a ChartWords,
    pub(super) plot: Plot,
    /// Whether values lie beyond the value axis, so that the drawing is cut off.
    pub(super) is_cut_off: bool,
    pub(super) legend: Vec<LegendEntry>,
    /// How many moments or categories the slider runs over.
    pub(super) stops: usize,
    /// The one that a person looks at; none while nobody looks.
    pub(super) at: UseStateHandle<Option<usize>>,
    /// The one at a place along the drawing, in pixels from its left edge.
    pub(super) stop_at: Callback<f64, usize>,
    /// Its exact figures in a sentence.
    pub(super) readout: &'a Callback<usize, String>,
    /// The element whose width the drawing takes.
    pub(super) measure: NodeRef,
    pub(super) table: Html,
    /// What can be done with the chart.
    pub(super) actions: Html,
}

impl Frame<'_> {
    /// The figure around the shapes of a drawing.
    pub(super) fn around(self, shapes: Html) -> Html {
        let (title_id, description_id) = (
            format!("{}-title", self.id),
            format!("{}-description", self.id),
        );
        html! {
            <figure class="chart" id={self.id.to_owned()}>
                <figcaption>
                    <h3 class="chart__title" id={title_id}>{ &self.words.title }</h3>
                    <p class="chart__description" id={description_id}>{ &self.words.description }</p>
                </figcaption>
                <p class="chart__unit" aria-hidden="true">
                    { &self.words.unit }
                    if self.is_cut_off {
                        <span class="chart__beyond">{ &self.words.beyond }</span>
                    }
                </p>
                <div class="chart__measure" ref={self.measure.clone()} />
                <div class="chart__canvas" onpointermove={self.on_point()} onpointerdown={self.on_point()}
                    onpointerleave={self.on_leave()}>
                    { self.drawing(shapes) }
                    { self.slider() }
                </div>
                <p class="chart__readout">{ self.readout.emit(self.stop()) }</p>
                { legend(&self.legend) }
                { self.table }
                { self.actions }
            </figure>
        }
    }

    /// The stop whose figures are written: the last where nobody looks.
    fn stop(&self) -> usize {
        let last = self.stops.saturating_sub(1);
        self.at.unwrap_or(last).min(last)
    }

    fn drawing(&self, shapes: Html) -> Html {
        let size = self.plot.size();
        let (width, height) = (coordinate(size.width), coordinate(size.height));
        let id = |part| format!("{}-{part}", self.id);
        html! {
            <svg class="chart__drawing" viewBox={format!("0 0 {width} {height}")} role="img"
                width={width} height={height}
                aria-labelledby={id("drawing-title")} aria-describedby={id("drawing-description")}>
                <title id={id("drawing-title")}>{ &self.words.title }</title>
                <desc id={id("drawing-description")}>{ &self.words.description }</desc>
                { shapes }
            </svg>
        }
    }

    fn slider(&self) -> Html {
        let at = self.at.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            at.set(events::text_of(&event).parse().ok());
        });
        let (at, stop) = (self.at.clone(), self.stop());
        let onfocus = Callback::from(move |_| at.set(Some(stop)));
        let at = self.at.clone();
        let onblur = Callback::from(move |_| at.set(None));
        html! {
            <input class="chart__slider" type="range" min="0" step="1"
                max={self.stops.saturating_sub(1).to_string()} value={stop.to_string()}
                aria-label={self.words.explore.clone()} aria-valuetext={self.readout.emit(stop)}
                {oninput} {onfocus} {onblur} />
        }
    }

    fn on_point(&self) -> Callback<PointerEvent> {
        let (at, stop_at) = (self.at.clone(), self.stop_at.clone());
        // The drawing lets the pointer through, so the offset is one from the canvas.
        Callback::from(move |event: PointerEvent| {
            at.set(Some(stop_at.emit(f64::from(event.offset_x()))));
        })
    }

    fn on_leave(&self) -> Callback<PointerEvent> {
        let at = self.at.clone();
        Callback::from(move |_| at.set(None))
    }
}
