use proptest::prelude::*;

use super::*;
use crate::{Direction, Margins, Size};

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;
const WIDTH: f64 = 360.0;
/// Rounding of a sum of coordinates.
const NEARLY: f64 = 1e-9;

fn plot(direction: Direction) -> Plot {
    let margins = Margins {
        top: 12.0,
        bottom: 28.0,
        start: 60.0,
        end: 12.0,
    };
    let size = Size {
        width: WIDTH,
        height: 240.0,
    };
    Plot::new(size, margins, direction)
}

/// A chart of `years` years with room for `domain`, 288 × 200 pixels from (60, 12).
fn chart(domain: Domain, years: usize, direction: Direction) -> LineChart {
    LineChart::new(plot(direction), domain, years, 12)
}

fn holds(area: Rect, point: &Point) -> bool {
    (area.x - NEARLY..=area.x + area.width + NEARLY).contains(&point.x)
        && (area.y - NEARLY..=area.y + area.height + NEARLY).contains(&point.y)
}

fn points(path: &Path) -> impl Iterator<Item = &Point> {
    path.runs().iter().flatten()
}

fn balances() -> impl Strategy<Value = Vec<f64>> {
    let years = prop_oneof![Just(1_usize), Just(5), Just(20)];
    let value = prop_oneof![-3e6..3e6_f64, -1e270..1e270_f64, Just(0.0)];
    years.prop_flat_map(move |years| prop::collection::vec(value.clone(), years * 12 + 1))
}

#[test]
fn a_line_starts_and_ends_at_the_edges_of_the_plot() {
    let chart = chart(Domain::around([100.0]), 1, LTR);
    let path = chart.line(&[
        100.0, 0.0, 50.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 100.0,
    ]);
    assert!(
        path.to_string().starts_with("M60 12L84 212L108 112L"),
        "{path}"
    );
    assert!(path.to_string().ends_with("L348 12"), "{path}");
}

#[test]
fn the_floor_steps_where_a_year_begins() {
    let chart = chart(Domain::around([100.0]), 2, LTR);
    assert_eq!(
        chart.steps_line(&[100.0, 50.0]).to_string(),
        "M60 12L204 12L204 112L348 112"
    );
}

#[test]
fn below_zero_is_an_area_of_its_own_each_time() {
    let chart = chart(Domain::around([100.0, -100.0]), 1, LTR);
    let area = chart.area_below_zero(&[100.0, -100.0, 100.0, 0.0, -50.0]);
    assert_eq!(
        area.to_string(),
        "M72 112L84 212L96 112ZM132 112L156 162L156 112Z"
    );
}

#[test]
fn nothing_is_marked_where_nothing_is_below_zero() {
    let chart = chart(Domain::around([100.0]), 1, LTR);
    assert!(chart.area_below_zero(&[0.0; 13]).is_empty());
    assert!(chart.area_below_zero(&[5.0, 0.0, 5.0]).is_empty());
}

#[test]
fn what_leaves_a_held_domain_is_cut_off_at_the_edge() {
    let chart = chart(Domain::around([100.0]), 1, LTR);
    let path = chart.line(&[50.0, 150.0, 50.0, -50.0]);
    assert_eq!(path.to_string(), "M60 112L72 12M96 12L108 112L120 212");
    assert_eq!(chart.marker(1, 150.0), None);
}

#[test]
fn a_band_goes_along_its_low_line_and_back_along_its_high_line() {
    let chart = chart(Domain::around([100.0]), 1, LTR);
    let band = chart.band(&[0.0, 50.0, 50.0], &[50.0, 100.0, 50.0]);
    assert_eq!(
        band.to_string(),
        "M60 212L84 112L108 112L108 112L84 12L60 112Z"
    );
    let cut = chart.band(&[-50.0, 50.0], &[150.0, 50.0]);
    assert_eq!(cut.to_string(), "M60 212L72 212L84 112L84 112L72 12L60 12Z");
    assert!(chart.band(&[], &[]).is_empty());
}

#[test]
fn labels_of_years_are_thinned_and_stay_in_the_drawing() {
    for years in 1..=20 {
        let ticks = chart(Domain::around([1.0]), years, LTR).span_ticks(36.0);
        let centres: Vec<f64> = ticks.iter().map(|tick| tick.label.at.x).collect();
        assert!(
            centres.windows(2).all(|pair| pair[1] - pair[0] >= 36.0),
            "{years} years"
        );
        assert!(
            centres.iter().all(|x| (18.0..=WIDTH - 18.0).contains(x)),
            "{years} years"
        );
        assert_eq!(ticks.first().map(|tick| tick.at), Some(0));
    }
}

proptest! {
    #[test]
    fn every_shape_is_inside_the_plot(values in balances(), held in 1.0..1e7_f64) {
        let years = values.len() / 12;
        for domain in [Domain::around(values.iter().copied()), Domain::around([held])] {
            let chart = chart(domain, years, LTR);
            let area = chart.plot.area();
            prop_assert!(points(&chart.line(&values)).all(|point| holds(area, point)));
            prop_assert!(points(&chart.area_below_zero(&values)).all(|point| holds(area, point)));
            prop_assert!(points(&chart.band(&values, &vec![held; values.len()])).all(|point| holds(area, point)));
            prop_assert!(points(&chart.steps_line(&values[..years])).all(|point| holds(area, point)));
            prop_assert!(chart.value_ticks().iter().all(|tick| holds(area, &tick.line.from)));
        }
    }

    #[test]
    fn right_to_left_is_the_mirror_image(values in balances()) {
        let (domain, years) = (Domain::around(values.iter().copied()), values.len() / 12);
        let (ltr, rtl) = (chart(domain, years, LTR), chart(domain, years, RTL));
        for (a, b) in [
            (ltr.line(&values), rtl.line(&values)),
            (ltr.area_below_zero(&values), rtl.area_below_zero(&values)),
            (ltr.band(&values, &values), rtl.band(&values, &values)),
            (ltr.steps_line(&values[..years]), rtl.steps_line(&values[..years])),
        ] {
            prop_assert_eq!(points(&a).count(), points(&b).count());
            for (a, b) in points(&a).zip(points(&b)) {
                prop_assert!((a.x + b.x - WIDTH).abs() < NEARLY && (a.y - b.y).abs() < NEARLY);
            }
        }
        for (a, b) in ltr.span_ticks(36.0).iter().zip(rtl.span_ticks(36.0)) {
            prop_assert!((a.label.at.x + b.label.at.x - WIDTH).abs() < NEARLY);
        }
    }

    #[test]
    fn a_higher_value_is_never_drawn_lower(a in -1e9..1e9_f64, b in -1e9..1e9_f64) {
        let chart = chart(Domain::around([a, b]), 1, LTR);
        let y = |value| chart.marker(0, value).map(|point| point.y);
        prop_assert_eq!(a > b, y(a) < y(b));
    }

    #[test]
    fn a_place_on_the_chart_finds_its_month(step in 0..=240_usize) {
        for direction in [LTR, RTL] {
            let chart = chart(Domain::around([1.0]), 20, direction);
            prop_assert_eq!(chart.step_at(chart.cursor(step).from.x), step);
        }
    }
}
