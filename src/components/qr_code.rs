//! A text as a QR code: a square of dots that the camera of a telephone reads.

use std::fmt::Write as _;

use qrcodegen::{QrCode as Code, QrCodeEcc, QrSegment, Version};
use yew::prelude::*;

/// The light edge that readers need on each side, in dots.
const QUIET_ZONE: i32 = 4;

/// The densest code. On paper, a common telephone does not read more than its 117 dots a side for sure.
const VERSION_MOST: u8 = 25;

/// The longest text, in bytes: what the densest code holds with the least correction of errors.
pub const QR_CODE_BYTES_MOST: usize = 1_273;

/// The width of a dot in tenths of a millimetre.
const DOT_TENTHS: i32 = 4;

/// Properties of [`QrCode`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QrCodeProps {
    /// What a camera reads.
    pub text: AttrValue,
    /// What the code is, for those who do not see it.
    pub label: AttrValue,
    /// Stands in its place where the text is too long for a code.
    pub too_long: AttrValue,
}

/// A code with its light edge, black on white in every theme. Each dot is 0.4 mm wide; style may make it larger.
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let Some(drawing) = Drawing::of(&props.text) else {
        return html! { <p class="qr-code__too-long">{ &props.too_long }</p> };
    };
    let size = format!("{}mm", tenths(drawing.size * DOT_TENTHS));
    let view_box = format!("0 0 {0} {0}", drawing.size);
    html! {
        <svg class="qr-code" role="img" aria-label={props.label.clone()} viewBox={view_box} width={size.clone()}
            height={size} shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" d={drawing.path} />
        </svg>
    }
}

/// The dots of a code.
#[derive(Debug, PartialEq, Eq)]
struct Drawing {
    /// Dots on a side, with the light edge.
    size: i32,
    /// The dark dots, each run of a row one rectangle.
    path: String,
}

impl Drawing {
    /// The code of a text with as much correction of errors as has room in it; none if the text is too long.
    fn of(text: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(text);
        let (least, most) = (Version::MIN, Version::new(VERSION_MOST));
        let code =
            Code::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true);
        let code = code.ok()?;
        Some(Self {
            size: code.size() + 2 * QUIET_ZONE,
            path: (0..code.size()).fold(String::new(), |path, y| with_row(path, &code, y)),
        })
    }
}

fn with_row(mut path: String, code: &Code, y: i32) -> String {
    let mut x = 0;
    while x < code.size() {
        let start = x;
        // Beyond the edge every dot is light.
        while code.get_module(x, y) {
            x += 1;
        }
        let width = x - start;
        if width > 0 {
            let (left, top) = (start + QUIET_ZONE, y + QUIET_ZONE);
            write!(path, "M{left} {top}h{width}v1h-{width}z").expect("a text takes what is added");
        }
        x += 1;
    }
    path
}

/// A number of tenths as a decimal.
fn tenths(number: i32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a path draws, dot by dot.
    fn dots(drawing: &Drawing) -> Vec<Vec<bool>> {
        let side = usize::try_from(drawing.size).expect("a size is no less than 0");
        let mut dots = vec![vec![false; side]; side];
        for run in drawing.path.split_terminator('z') {
            let numbers: Vec<usize> = run
                .split(['M', ' ', 'h', 'v', '-'])
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, width, ..] = numbers[..] else {
                panic!("a run is a place and a width: {run}");
            };
            assert_eq!(run, format!("M{x} {y}h{width}v1h-{width}"));
            dots[y][x..x + width].fill(true);
        }
        dots
    }

    #[test]
    fn draws_each_dot_of_the_code_within_a_light_edge() {
        let text = "https://example.org/fund/?lang=ar#s=AbC-_123";
        let drawing = Drawing::of(text).expect("short enough");
        let code = Code::encode_text(text, QrCodeEcc::Low).expect("short enough");
        assert_eq!(drawing.size, code.size() + 8);
        let drawn = dots(&drawing);
        for (y, row) in (0..).zip(&drawn) {
            for (x, dot) in (0..).zip(row) {
                assert_eq!(*dot, code.get_module(x - 4, y - 4), "{x}, {y}");
            }
        }
    }

    #[test]
    fn a_text_too_long_for_the_densest_code_has_none() {
        let size = |length| Drawing::of(&"a".repeat(length)).map(|drawing| drawing.size);
        assert_eq!(size(QR_CODE_BYTES_MOST), Some(117 + 8));
        assert_eq!(size(QR_CODE_BYTES_MOST + 1), None);
    }

    #[test]
    fn dots_keep_their_width() {
        assert_eq!(tenths(69 * DOT_TENTHS), "27.6");
        assert_eq!(tenths(25 * DOT_TENTHS), "10.0");
    }
}
