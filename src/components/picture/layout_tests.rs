//! What stands in a picture, and where.

use super::*;

fn drawing() -> Drawing {
    Drawing {
        width: 400,
        height: 240,
        shapes: "<path d=\"M0 0L400 240\"></path>".to_owned(),
        title: "The reserve <falls> & \u{2068}rises\u{2069}".to_owned(),
        description: "What is drawn.".to_owned(),
        unit: "US$".to_owned(),
        legend: vec![
            (
                "Balance".to_owned(),
                "<path d=\"M0 7H28\"></path>".to_owned(),
            ),
            (
                "A floor with quite a long name".to_owned(),
                "<path d=\"M0 7H28\"></path>".to_owned(),
            ),
        ],
        language: "en".to_owned(),
        is_right_to_left: false,
        title_font: "Charter, \"Noto Serif\", serif".to_owned(),
        text_font: "system-ui, sans-serif".to_owned(),
        ground: "rgb(255, 255, 255)".to_owned(),
        ink: "rgb(20, 32, 43)".to_owned(),
        muted: "rgb(75, 89, 102)".to_owned(),
        hairline: "rgb(216, 220, 217)".to_owned(),
    }
}

fn words() -> PictureWords {
    PictureWords {
        scenario: "Scenario: \"A\" & <B>".to_owned(),
        source: "Source: a model.".to_owned(),
    }
}

/// Each character is seven pixels wide.
fn measure(text: &str, _: &str) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * 7.0
}

/// Where texts start: their `x`, in their order.
fn starts(svg: &Svg) -> Vec<&str> {
    let texts = svg.text.split("<text x=\"").skip(1);
    texts
        .map(|text| text.split('"').next().unwrap_or(""))
        .collect()
}

#[test]
fn everything_is_in_the_picture_and_nothing_is_markup_that_was_text() {
    let svg = picture(&drawing(), &words(), &measure);
    for part in [
        "<title id=\"picture-title\">The reserve &lt;falls&gt; &amp; rises</title>",
        "What is drawn.",
        ">US$</text>",
        "<path d=\"M0 0L400 240\"></path>",
        ">Balance</text>",
        ">Scenario: &quot;A&quot; &amp; &lt;B&gt;</text>",
        ">Source: a model.</text>",
        "font-family=\"Charter, &quot;Noto Serif&quot;, serif\"",
        "font-family=\"system-ui, sans-serif\"",
    ] {
        assert!(svg.text.contains(part), "{part} in {}", svg.text);
    }
    assert_eq!(svg.width, 448);
    assert!(svg.height > 240 + 100);
    assert!(
        svg.text
            .contains(&format!("width=\"448\" height=\"{}\"", svg.height))
    );
}

#[test]
fn arabic_starts_at_the_right() {
    let drawing = Drawing {
        is_right_to_left: true,
        ..drawing()
    };
    let svg = picture(&drawing, &words(), &measure);
    assert!(svg.text.contains("direction=\"rtl\""));
    assert_eq!(starts(&svg)[0], "424");
    let legend = starts(&svg)[3];
    assert_eq!(legend, "388", "the name stands left of its sample");
}

#[test]
fn a_legend_goes_on_in_the_next_line() {
    let narrow = Drawing {
        width: 200,
        ..drawing()
    };
    let svg = picture(&narrow, &words(), &measure);
    assert_eq!(svg.width, LEAST_WIDTH + 48);
    let starts = starts(&svg);
    assert_eq!(
        starts.iter().filter(|x| **x == "60").count(),
        2,
        "both names stand below each other: {starts:?}"
    );
}
