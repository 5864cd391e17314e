//! Shapes as plain values.

use std::fmt;

/// A place in the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Pixels from the left edge.
    pub x: f64,
    /// Pixels from the top edge.
    pub y: f64,
}

/// A rectangle with its sides along the axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: f64,
    /// The top edge.
    pub y: f64,
    /// Never negative.
    pub width: f64,
    /// Never negative.
    pub height: f64,
}

impl Rect {
    /// Its upper edge.
    #[must_use]
    pub fn top(&self) -> Line {
        let at = |x| Point { x, y: self.y };
        Line {
            from: at(self.x),
            to: at(self.x + self.width),
        }
    }
}

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// One end.
    pub from: Point,
    /// The other end.
    pub to: Point,
}

/// Which end of a text stands at its spot, in the direction in which the language is written: what
/// SVG calls `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts at the spot.
    Start,
    /// The text is centred on the spot.
    Middle,
    /// The text ends at the spot.
    End,
}

impl Anchor {
    /// The value of the SVG attribute `text-anchor`.
    #[must_use]
    pub const fn text_anchor(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a text stands; the text is the caller's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextSpot {
    /// The anchor on the text's base line.
    pub at: Point,
    /// Which end of the text stands there.
    pub anchor: Anchor,
}

/// Runs of joined points, open or closed. Its `Display` is the SVG attribute `d`.
///
/// ```
/// use fund_charts::{Path, Point};
/// let mut path = Path::default();
/// path.add_run(vec![Point { x: 0.0, y: 1.5 }, Point { x: 10.0, y: 2.0 }]);
/// assert_eq!(path.to_string(), "M0 1.5L10 2");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    runs: Vec<Vec<Point>>,
    closed: bool,
}

impl Path {
    /// An empty path whose runs are outlines to be filled.
    #[must_use]
    pub const fn outline() -> Self {
        Self {
            runs: Vec::new(),
            closed: true,
        }
    }

    /// Adds joined points. A run of fewer than two points draws nothing and is left out.
    pub fn add_run(&mut self, points: Vec<Point>) {
        if points.len() > 1 {
            self.runs.push(points);
        }
    }

    /// The runs of joined points.
    #[must_use]
    pub fn runs(&self) -> &[Vec<Point>] {
        &self.runs
    }

    /// Whether nothing is drawn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for run in &self.runs {
            for (i, point) in run.iter().enumerate() {
                let command = if i == 0 { 'M' } else { 'L' };
                let (x, y) = (coordinate(point.x), coordinate(point.y));
                write!(f, "{command}{x} {y}")?;
            }
            if self.closed {
                f.write_str("Z")?;
            }
        }
        Ok(())
    }
}

/// A coordinate as SVG text: to a hundredth of a pixel, without needless digits.
///
/// ```
/// assert_eq!(fund_charts::coordinate(12.0), "12");
/// assert_eq!(fund_charts::coordinate(1.0 / 3.0), "0.33");
/// assert_eq!(fund_charts::coordinate(-0.001), "0");
/// ```
#[must_use]
pub fn coordinate(value: f64) -> String {
    // Formatting whole hundredths needs none of the tables that formatting floating-point numbers does.
    let hundredths = (value * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    match (rest / 10, rest % 10) {
        (0, 0) => format!("{sign}{whole}"),
        (tenths, 0) => format!("{sign}{whole}.{tenths}"),
        (tenths, hundredths) => format!("{sign}{whole}.{tenths}{hundredths}"),
    }
}
