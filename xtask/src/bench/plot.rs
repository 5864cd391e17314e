//! The growth as a drawing: a panel for each number that grows, both axes logarithmic.

use std::fmt::Write;

use super::suite::{Growth, Point};

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 260.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = 18.0;
const TOP: f64 = 36.0;
const BOTTOM: f64 = 36.0;
const COLUMNS: usize = 2;

/// The time of one side at a point.
type Time = fn(&Point) -> f64;

/// Where a panel stands, and the powers of ten at the ends of its axes.
struct Panel {
    left: f64,
    top: f64,
    sizes: (f64, f64),
    times: (f64, f64),
}

/// An SVG document.
pub(super) fn plot(growth: &[Growth]) -> String {
    let rows = growth.len().div_ceil(COLUMNS);
    let (width, height) = (WIDTH * number(COLUMNS), HEIGHT * number(rows));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         font-family=\"system-ui, sans-serif\" font-size=\"12\" fill=\"#1b1f24\">\n\
         <title>How the time grows with pledges, requests, years and runs; solid in WebAssembly, dashed on the host</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (index, growth) in growth.iter().enumerate() {
        Panel::of(index, &growth.points).draw(growth, &mut svg);
    }
    svg + "</svg>\n"
}

#[allow(clippy::cast_precision_loss, reason = "a drawing has few panels")]
fn number(count: usize) -> f64 {
    count as f64
}

impl Panel {
    fn of(index: usize, points: &[Point]) -> Self {
        let sizes = points.iter().map(|point| f64::from(point.size));
        let times = points.iter().flat_map(|point| [point.wasm, point.host]);
        Self {
            left: WIDTH * number(index % COLUMNS) + LEFT,
            top: HEIGHT * number(index / COLUMNS) + TOP,
            sizes: powers_of_ten(sizes),
            times: powers_of_ten(times),
        }
    }

    fn x(&self, size: f64) -> f64 {
        self.left + share(size, self.sizes) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, time: f64) -> f64 {
        self.top + (1.0 - share(time, self.times)) * (HEIGHT - TOP - BOTTOM)
    }

    fn draw(&self, growth: &Growth, svg: &mut String) {
        self.grid(growth, svg);
        let lines: [(Time, &str); 2] = [
            (|point| point.wasm, "stroke=\"#0b6bcb\""),
            (
                |point| point.host,
                "stroke=\"#5b6470\" stroke-dasharray=\"5 4\"",
            ),
        ];
        for (time, style) in lines {
            let at = |point: &Point| {
                let (x, y) = (self.x(f64::from(point.size)), self.y(time(point)));
                format!("{x:.1},{y:.1}")
            };
            let path: Vec<String> = growth.points.iter().map(at).collect();
            line(
                svg,
                &format!(
                    "<polyline points=\"{}\" fill=\"none\" stroke-width=\"2\" {style}/>",
                    path.join(" ")
                ),
            );
        }
    }

    fn grid(&self, growth: &Growth, svg: &mut String) {
        let title = format!(
            "<text x=\"{}\" y=\"{}\" font-weight=\"600\">{}</text>",
            self.left,
            self.top - 14.0,
            growth.what
        );
        line(svg, &title);
        for power in powers(self.times) {
            let y = self.y(power);
            let (left, right) = (self.left, self.left + WIDTH - LEFT - RIGHT);
            line(
                svg,
                &format!("<path d=\"M{left:.1} {y:.1}H{right:.1}\" stroke=\"#d8dee4\"/>"),
            );
            line(
                svg,
                &format!(
                    "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
                    left - 6.0,
                    y + 4.0,
                    unit(power)
                ),
            );
        }
        for power in powers(self.sizes) {
            let (x, bottom) = (self.x(power), self.top + HEIGHT - TOP - BOTTOM);
            line(
                svg,
                &format!(
                    "<path d=\"M{x:.1} {:.1}V{bottom:.1}\" stroke=\"#d8dee4\"/>",
                    self.top
                ),
            );
            line(
                svg,
                &format!(
                    "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                    bottom + 16.0,
                    size(power)
                ),
            );
        }
    }
}

fn line(svg: &mut String, element: &str) {
    writeln!(svg, "{element}").expect("a text takes a line");
}

/// The powers of ten around values above 0.
fn powers_of_ten(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (least, most) = values.fold((f64::MAX, 0.0_f64), |(least, most), value| {
        (least.min(value), most.max(value))
    });
    let (first, last) = (least.log10().floor(), most.log10().ceil());
    (first, last.max(first + 1.0))
}

fn powers((first, last): (f64, f64)) -> impl Iterator<Item = f64> {
    std::iter::successors(Some(first), move |power| {
        Some(power + 1.0).filter(|next| *next <= last)
    })
    .map(|power| 10_f64.powf(power))
}

fn share(value: f64, (first, last): (f64, f64)) -> f64 {
    (value.log10() - first) / (last - first)
}

fn unit(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        short if short < 0.9e3 => (short, "ns"),
        short if short < 0.9e6 => (short / 1e3, "µs"),
        short if short < 0.9e9 => (short / 1e6, "ms"),
        long => (long / 1e9, "s"),
    };
    format!("{value:.0} {unit}")
}

fn size(value: f64) -> String {
    match value {
        small if small < 0.9e3 => format!("{small:.0}"),
        middle if middle < 0.9e6 => format!("{:.0},000", middle / 1e3),
        large => format!("{:.0},000,000", large / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_begin_and_end_at_powers_of_ten() {
        let ends = |values: &[f64]| {
            let (first, last) = powers_of_ten(values.iter().copied());
            powers((first, last)).map(unit).collect::<Vec<_>>()
        };
        assert_eq!(ends(&[2_000.0, 30_000.0]), ["1 µs", "10 µs", "100 µs"]);
        assert_eq!(ends(&[1e6, 1e6]), ["1 ms", "10 ms"]);
    }
}
