//! A chart as one SVG that stands alone: title, sentence, drawing, legend, scenario and source.
#![allow(clippy::float_arithmetic, reason = "a drawing is not a figure")]

use fund_charts::coordinate;

use super::tools::PictureWords;
use super::wrap::wrapped;
use crate::platform::picture::{Drawing, Svg, escaped};

/// Room around everything, in pixels.
const EDGE: f64 = 24.0;
/// The words have this much room at least, however narrow the drawing is.
const LEAST_WIDTH: u32 = 320;
/// The room of a legend's sample, and what is left free beside it.
const SAMPLE_WIDTH: f64 = 36.0;
const SAMPLE_HEIGHT: f64 = 14.0;
const ENTRY_GAP: f64 = 20.0;
/// Elsewhere the text may be drawn in another font of the stack, which may be wider.
const SPARE: f64 = 1.04;

/// How a text is written.
#[derive(Clone, Copy)]
struct Style<'a> {
    size: f64,
    weight: u32,
    family: &'a str,
    colour: &'a str,
    /// From one base line to the next.
    leading: f64,
}

/// Composes the picture. `measure` says how wide a text is in a font as CSS writes it.
pub(super) fn picture(
    drawing: &Drawing,
    words: &PictureWords,
    measure: &dyn Fn(&str, &str) -> f64,
) -> Svg {
    let text = |size, weight, colour| style(drawing, size, weight, colour);
    let small = text(12.0, 400, drawing.muted.as_str());
    let title = Style {
        family: &drawing.title_font,
        ..text(20.0, 600, drawing.ink.as_str())
    };
    let mut sheet = Sheet::new(drawing, measure);
    sheet.paragraph(&drawing.title, title);
    sheet.skip(4.0);
    sheet.paragraph(
        &drawing.description,
        text(14.0, 400, drawing.muted.as_str()),
    );
    sheet.skip(12.0);
    sheet.chart();
    sheet.skip(14.0);
    sheet.rule();
    sheet.skip(8.0);
    sheet.paragraph(&words.scenario, text(12.0, 600, drawing.ink.as_str()));
    sheet.paragraph(&words.source, small);
    sheet.finished(&words.about(drawing))
}

/// Composes the picture of a chart whose title and sentence stand beside it.
pub(super) fn chart_alone(drawing: &Drawing, measure: &dyn Fn(&str, &str) -> f64) -> Svg {
    let mut sheet = Sheet::new(drawing, measure);
    sheet.chart();
    sheet.finished(&drawing.description)
}

/// How the text of a picture is written.
fn style<'a>(drawing: &'a Drawing, size: f64, weight: u32, colour: &'a str) -> Style<'a> {
    let leading = if drawing.is_right_to_left { 1.6 } else { 1.35 };
    Style {
        size,
        weight,
        family: &drawing.text_font,
        colour,
        leading: leading * size,
    }
}

/// A picture in the making, from the top down.
struct Sheet<'a> {
    drawing: &'a Drawing,
    measure: &'a dyn Fn(&str, &str) -> f64,
    /// The room for words and drawing.
    width: f64,
    y: f64,
    out: String,
}

impl<'a> Sheet<'a> {
    fn new(drawing: &'a Drawing, measure: &'a dyn Fn(&str, &str) -> f64) -> Self {
        Self {
            drawing,
            measure,
            width: f64::from(drawing.width.max(LEAST_WIDTH)),
            y: EDGE,
            out: String::new(),
        }
    }

    fn skip(&mut self, room: f64) {
        self.y += room;
    }

    /// Where a line of text starts, so many pixels in.
    fn start(&self, along: f64) -> f64 {
        if self.drawing.is_right_to_left {
            EDGE + self.width - along
        } else {
            EDGE + along
        }
    }

    fn text_width(&self, text: &str, style: Style<'_>) -> f64 {
        let Style {
            size,
            weight,
            family,
            ..
        } = style;
        (self.measure)(text, &format!("{weight} {}px {family}", coordinate(size))) * SPARE
    }

    fn paragraph(&mut self, text: &str, style: Style<'_>) {
        for line in wrapped(text, self.width, |text| self.text_width(text, style)) {
            self.line(&line, 0.0, style);
            self.y += style.leading;
        }
    }

    /// One line of text in the present line, so many pixels in.
    fn line(&mut self, text: &str, along: f64, style: Style<'_>) {
        let base = self.y + style.leading / 2.0 + style.size * 0.35;
        let family = if style.family == self.drawing.text_font {
            String::new()
        } else {
            format!(" font-family=\"{}\"", escaped(style.family))
        };
        self.out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\"{family}>{}</text>",
            coordinate(self.start(along)),
            coordinate(base),
            coordinate(style.size),
            style.weight,
            escaped(style.colour),
            escaped(text),
        ));
    }

    /// The drawing between its unit and its legend.
    fn chart(&mut self) {
        let Drawing {
            unit, muted, ink, ..
        } = self.drawing;
        self.paragraph(unit, style(self.drawing, 12.0, 400, muted));
        self.drawing();
        self.skip(10.0);
        self.legend(style(self.drawing, 13.0, 400, ink));
    }

    fn group(&mut self, x: f64, y: f64, content: &str) {
        let (x, y) = (coordinate(x), coordinate(y));
        self.out.push_str(&format!(
            "<g transform=\"translate({x} {y})\">{content}</g>"
        ));
    }

    fn drawing(&mut self) {
        let own = f64::from(self.drawing.width);
        let left = if self.drawing.is_right_to_left {
            self.width - own
        } else {
            0.0
        };
        self.group(EDGE + left, self.y, &self.drawing.shapes);
        self.y += f64::from(self.drawing.height);
    }

    fn legend(&mut self, style: Style<'_>) {
        let mut along = 0.0;
        for (name, sample) in &self.drawing.legend {
            let room = SAMPLE_WIDTH + self.text_width(name, style);
            if along > 0.0 && along + room > self.width {
                along = 0.0;
                self.y += style.leading + 4.0;
            }
            let left = if self.drawing.is_right_to_left {
                self.start(along) - SAMPLE_WIDTH + 8.0
            } else {
                self.start(along)
            };
            self.group(left, self.y + (style.leading - SAMPLE_HEIGHT) / 2.0, sample);
            self.line(name, along + SAMPLE_WIDTH, style);
            along += room + ENTRY_GAP;
        }
        self.y += style.leading;
    }

    fn rule(&mut self) {
        let (y, end) = (coordinate(self.y), coordinate(EDGE + self.width));
        self.out.push_str(&format!(
            "<line x1=\"{}\" y1=\"{y}\" x2=\"{end}\" y2=\"{y}\" stroke=\"{}\"/>",
            coordinate(EDGE),
            escaped(&self.drawing.hairline),
        ));
    }

    fn finished(self, about: &str) -> Svg {
        let width = (self.width + 2.0 * EDGE).ceil() as u32;
        let height = (self.y + EDGE).ceil() as u32;
        let Drawing {
            language,
            is_right_to_left,
            text_font,
            ground,
            ..
        } = self.drawing;
        let direction = if *is_right_to_left { "rtl" } else { "ltr" };
        let (language, family) = (escaped(language), escaped(text_font));
        let (title, about) = (plain(&self.drawing.title), plain(about));
        let (ground, out) = (escaped(ground), self.out);
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{language}\" xml:lang=\"{language}\" \
             direction=\"{direction}\" font-family=\"{family}\" aria-labelledby=\"picture-title picture-about\">\
             <title id=\"picture-title\">{title}</title><desc id=\"picture-about\">{about}</desc>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>{out}</svg>\n"
        );
        Svg {
            text,
            width,
            height,
        }
    }
}

/// Text for a title: without the marks that order directions, which some programs show.
fn plain(text: &str) -> String {
    escaped(&without_direction_marks(text))
}

/// A text without what isolates and what sets direction.
pub(super) fn without_direction_marks(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(c)).collect()
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
