//! A chart as a picture whose words stand beside it.

use super::layout::chart_alone;
use crate::platform::picture::{Drawing, Ground, Measure, PNG_SCALE, drawing_at, png};

/// A picture of a chart, and what the chart says.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartPicture {
    pub png: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    pub title: String,
    pub description: String,
}

/// The drawing and the legend of the chart that a selector finds, on a light ground; `None` where there is no such chart,
/// or the browser does not draw it.
pub async fn chart_picture(selector: &str) -> Option<ChartPicture> {
    let drawing = drawing_at(selector, Ground::Light)?;
    let measure = Measure::new()?;
    let svg = chart_alone(&drawing, &|text, font| measure.width(text, font));
    let Drawing {
        title, description, ..
    } = drawing;
    Some(ChartPicture {
        png: png(&svg).await?,
        width: svg.width * PNG_SCALE,
        height: svg.height * PNG_SCALE,
        title,
        description,
    })
}
