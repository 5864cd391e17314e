//! Fills that differ without colour.

use yew::{AttrValue, Html, html};

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texture {
    /// All of it.
    Solid,
    /// Slanted lines.
    Hatched,
    /// Lines both ways.
    Crossed,
    /// Dots.
    Dotted,
}

impl Texture {
    /// The value of the attribute `fill`, where [`Self::pattern`] stands under `id`.
    pub(super) fn fill(self, id: &str) -> AttrValue {
        match self {
            Self::Solid => "currentColor".into(),
            _ => format!("url(#{id})").into(),
        }
    }

    /// The definition of the pattern under `id`, in the colour of `class`. A pattern takes its
    /// colour from where it is defined, not from where it is used.
    pub(super) fn pattern(self, id: &str, class: &'static str) -> Html {
        let ink = match self {
            Self::Solid => return Html::default(),
            Self::Hatched => html! { <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" /> },
            Self::Crossed => {
                html! { <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5M-1 5L1 7M0 0L6 6M5 -1L7 1" /> }
            }
            Self::Dotted => {
                html! { <><circle cx="1.5" cy="1.5" r="1" /><circle cx="4.5" cy="4.5" r="1" /></> }
            }
        };
        html! {
            <pattern id={id.to_owned()} class={class} width="6" height="6" patternUnits="userSpaceOnUse">
                <rect class="texture__ground" width="6" height="6" />
                <g class="texture__ink">{ ink }</g>
            </pattern>
        }
    }
}
