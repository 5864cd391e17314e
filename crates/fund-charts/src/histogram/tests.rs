use proptest::prelude::*;

use super::*;
use crate::{Direction, Margins, Size};

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;
const WIDTH: f64 = 384.0;
/// Rounding of a sum of coordinates.
const NEARLY: f64 = 1e-9;

/// A chart 324 × 200 pixels from (50, 10), of which 300 are the axis.
fn chart(along: Domain, upward: Domain, intervals: &[Interval], direction: Direction) -> Histogram {
    let margins = Margins {
        top: 10.0,
        bottom: 30.0,
        start: 50.0,
        end: 10.0,
    };
    let size = Size {
        width: WIDTH,
        height: 240.0,
    };
    let plot = Plot::new(size, margins, direction);
    Histogram::new(plot, along, upward, intervals)
}

fn single(value: f64) -> Interval {
    Interval {
        from: value,
        to: value,
    }
}

fn per_cent() -> Domain {
    Domain::around([100.0])
}

/// Edges of intervals that touch, in rising order.
fn edges() -> impl Strategy<Value = Vec<f64>> {
    let value = prop_oneof![-2e6..2e6_f64, -1e270..1e270_f64];
    prop::collection::vec(value, 2..40).prop_map(|mut edges| {
        edges.sort_by(f64::total_cmp);
        edges
    })
}

fn touching(edges: &[f64]) -> Vec<Interval> {
    let pairs = edges.windows(2);
    pairs
        .map(|pair| Interval {
            from: pair[0],
            to: pair[1],
        })
        .collect()
}

#[test]
fn a_bar_takes_its_interval() {
    let intervals = touching(&[0.0, 100.0, 300.0]);
    let chart = chart(Domain::near([0.0, 300.0]), per_cent(), &intervals, LTR);
    let bar = Rect {
        x: 162.0,
        y: 160.0,
        width: 200.0,
        height: 50.0,
    };
    assert_eq!(chart.bar(1, 25.0), Some(bar));
    assert_eq!(chart.bar(2, 25.0), None);
    assert_eq!(chart.upright(300.0).map(|line| line.from.x), Some(362.0));
    assert_eq!(chart.upright(301.0), None);
}

#[test]
fn two_humps_stay_two_with_nothing_between_them() {
    let intervals = [0.0, 1.0, 29.0, 30.0].map(single);
    let chart = chart(Domain::near([0.0, 30.0]), per_cent(), &intervals, LTR);
    let bars: Vec<Rect> = (0..4).filter_map(|index| chart.bar(index, 25.0)).collect();
    assert_eq!(bars.iter().map(|bar| bar.width).sum::<f64>(), 28.0);
    assert_eq!(bars[2].x - bars[1].x, 280.0);
    assert_eq!(bars[0].x, 62.0 - 3.5, "the first stands in the plot");
}

#[test]
fn a_single_value_is_a_bar_and_not_a_wall() {
    let chart = chart(Domain::near([5.0]), per_cent(), &[single(5.0)], LTR);
    let bar = chart.bar(0, 100.0).expect("it is there");
    assert_eq!((bar.width, bar.y, bar.height), (24.0, 10.0, 200.0));
}

#[test]
fn values_too_near_to_be_told_apart_are_still_drawn() {
    let intervals = [0.0, 1.0, 1e9].map(single);
    let chart = chart(Domain::near([0.0, 1e9]), per_cent(), &intervals, RTL);
    assert_eq!(chart.bar(1, 1.0).map(|bar| bar.width), Some(2.0));
}

#[test]
fn a_chart_of_nothing_has_axes() {
    let chart = chart(Domain::near([]), Domain::around([]), &[], LTR);
    assert_eq!(chart.interval_at(100.0), 0);
    assert!(!chart.value_ticks(60.0).is_empty() && !chart.height_ticks().is_empty());
}

proptest! {
    #[test]
    fn every_bar_is_inside_the_plot(edges in edges(), heights in prop::collection::vec(0.0..200.0_f64, 40)) {
        let domain = Domain::near(edges.iter().copied());
        let singles: Vec<Interval> = edges.iter().copied().map(single).collect();
        for intervals in [touching(&edges), singles] {
            let chart = chart(domain, per_cent(), &intervals, LTR);
            let area = chart.along.plot.area();
            for (index, height) in (0..intervals.len()).zip(&heights) {
                let bar = chart.bar(index, *height).expect("it is there");
                prop_assert!(bar.x >= area.x - NEARLY && bar.x + bar.width <= area.x + area.width + NEARLY);
                prop_assert!(bar.y >= area.y - NEARLY && bar.y + bar.height <= area.y + area.height + NEARLY);
            }
        }
    }

    #[test]
    fn right_to_left_is_the_mirror_image(edges in edges()) {
        let domain = Domain::near(edges.iter().copied());
        let intervals = touching(&edges);
        let [ltr, rtl] = [LTR, RTL].map(|direction| chart(domain, per_cent(), &intervals, direction));
        for index in 0..intervals.len() {
            let (Some(a), Some(b)) = (ltr.bar(index, 50.0), rtl.bar(index, 50.0)) else {
                panic!("both are there");
            };
            prop_assert!((a.x + a.width + b.x - WIDTH).abs() < NEARLY);
            prop_assert_eq!((a.y, a.height), (b.y, b.height));
        }
        for (a, b) in ltr.value_ticks(60.0).iter().zip(rtl.value_ticks(60.0)) {
            prop_assert!((a.label.at.x + b.label.at.x - WIDTH).abs() < NEARLY);
        }
    }

    #[test]
    fn a_place_on_the_chart_finds_its_value(values in 1..60_u32, index in 0..60_u32) {
        prop_assume!(index < values);
        let intervals: Vec<Interval> = (0..values).map(|value| single(value.into())).collect();
        for direction in [LTR, RTL] {
            let domain = Domain::near([0.0, f64::from(values)]);
            let chart = chart(domain, per_cent(), &intervals, direction);
            let place = chart.interval(index as usize).expect("it is there");
            prop_assert_eq!(chart.interval_at(place.x + place.width / 2.0), index as usize);
        }
    }

    #[test]
    fn labels_never_overlap(least in -1e9..1e9_f64, wide in 0.0..1e9_f64, label_width in 20.0..140.0_f64) {
        let chart = chart(Domain::near([least, least + wide]), per_cent(), &[], LTR);
        let ticks = chart.value_ticks(label_width);
        for pair in ticks.windows(2) {
            prop_assert!(pair[1].label.at.x - pair[0].label.at.x >= label_width - NEARLY);
        }
    }
}
