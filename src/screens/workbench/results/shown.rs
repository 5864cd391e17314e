//! Which figure a person asks about.

use fund_model::{Figure, MonthFigure, RunwayFigure, YearFigure};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// One of the two runs that are always in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Under the scenario's own rule.
    Chosen,
    /// If every request were met.
    EveryRequest,
}

/// A figure of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownFigure {
    pub run: Run,
    pub figure: Figure,
}

impl ShownFigure {
    /// A figure of a planning year under the chosen rule.
    pub const fn year(index: usize, figure: YearFigure) -> Self {
        Self {
            run: Run::Chosen,
            figure: Figure::Year(index, figure),
        }
    }

    /// A figure of a month of a run.
    pub const fn month(run: Run, index: usize, figure: MonthFigure) -> Self {
        Self {
            run,
            figure: Figure::Month(index, figure),
        }
    }

    /// A figure of the runway of a run.
    pub const fn runway(run: Run, figure: RunwayFigure) -> Self {
        Self {
            run,
            figure: Figure::Runway(figure),
        }
    }
}

/// A figure that shows its working when it is chosen.
pub fn figure_button(
    text: impl Into<AttrValue>,
    shown: ShownFigure,
    on_show: &Callback<ShownFigure>,
) -> Html {
    let onclick = on_show.reform(move |_: MouseEvent| shown);
    html! {
        <button type="button" class="figure-button" aria-haspopup="dialog" {onclick}>{ text.into() }</button>
    }
}
