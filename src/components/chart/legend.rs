//! What each line and each fill of a chart stands for.

use yew::{AttrValue, Html, html};

use super::Texture;

/// One thing that the drawing shows.
pub(super) struct LegendEntry {
    pub(super) name: AttrValue,
    pub(super) class: &'static str,
    pub(super) mark: Mark,
}

/// How it is drawn.
pub(super) enum Mark {
    Line,
    /// A fill, and the id of its pattern.
    Fill(Texture, String),
}

/// The list of what is drawn, each beside a sample.
pub(super) fn legend(entries: &[LegendEntry]) -> Html {
    html! {
        <ul class="chart__legend">
            { for entries.iter().map(entry) }
        </ul>
    }
}

fn entry(entry: &LegendEntry) -> Html {
    let sample = match &entry.mark {
        Mark::Line => html! { <path class={classes(entry, "chart__line")} d="M0 7H28" /> },
        Mark::Fill(texture, id) => html! {
            <rect class={classes(entry, "chart__fill")} fill={texture.fill(id)}
                x="0.5" y="0.5" width="27" height="13" />
        },
    };
    html! {
        <li class="chart__legend-entry">
            <svg class="chart__sample" width="28" height="14" aria-hidden="true">{ sample }</svg>
            { &entry.name }
        </li>
    }
}

fn classes(entry: &LegendEntry, shape: &'static str) -> yew::Classes {
    yew::classes!(shape, entry.class)
}
