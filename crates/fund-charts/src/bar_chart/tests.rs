use proptest::prelude::*;

use super::*;
use crate::{Direction, Margins, Size};

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;
const WIDTH: f64 = 360.0;
/// Rounding of a sum of coordinates.
const NEARLY: f64 = 1e-9;

/// A chart with room for `domain`, 300 × 200 pixels from (50, 10).
fn chart(domain: Domain, categories: usize, direction: Direction) -> BarChart {
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
    BarChart::new(Plot::new(size, margins, direction), domain, categories)
}

fn years() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let part = prop_oneof![0.0..2e6_f64, 0.0..1e270_f64, Just(0.0)];
    prop::collection::vec(prop::collection::vec(part, 4), 1..=20)
}

fn totals(years: &[Vec<f64>]) -> impl Iterator<Item = f64> {
    years.iter().map(|parts| parts.iter().sum())
}

#[test]
fn parts_stand_on_one_another() {
    let chart = chart(Domain::around([40.0]), 3, LTR);
    let [met, unmet] = chart.stack(1, &[10.0, 30.0])[..] else {
        panic!("two parts, two rectangles");
    };
    let expected = |y, height| Rect {
        x: 168.0,
        y,
        width: 64.0,
        height,
    };
    assert_eq!((met, unmet), (expected(160.0, 50.0), expected(10.0, 150.0)));
}

#[test]
fn one_year_is_a_bar_and_not_a_wall() {
    let bars = chart(Domain::around([1.0]), 1, LTR).stack(0, &[1.0]);
    assert_eq!((bars[0].x, bars[0].width), (152.0, 96.0));
}

#[test]
fn a_year_without_anything_has_bars_without_height() {
    let bars = chart(Domain::around([0.0]), 5, LTR).stack(2, &[0.0, 0.0]);
    assert!(bars.iter().all(|bar| bar.height == 0.0));
}

#[test]
fn a_target_beyond_a_held_domain_is_not_drawn() {
    let chart = chart(Domain::around([100.0]), 5, LTR);
    assert_eq!(chart.level(200.0), None);
    assert_eq!(chart.level(50.0).map(|line| line.from.y), Some(110.0));
}

#[test]
fn labels_never_overlap() {
    for categories in 1..=20 {
        let ticks = chart(Domain::around([1.0]), categories, RTL).category_ticks(40.0);
        let apart = |pair: &[Tick<usize>]| pair[0].label.at.x - pair[1].label.at.x;
        assert!(
            ticks.windows(2).all(|pair| apart(pair) >= 40.0),
            "{categories} categories"
        );
    }
}

#[test]
fn values_stand_side_by_side_in_the_middle_of_their_category() {
    let values = [10.0, 40.0, -5.0, 400.0];
    let chart = |direction| chart(Domain::around([40.0]), 3, direction);
    let bars = chart(LTR).side_by_side(1, &values);
    let expected = |x, y, height| Rect {
        x,
        y,
        width: 20.0,
        height,
    };
    assert_eq!(
        bars,
        [
            expected(160.0, 110.0 + 50.0, 50.0),
            expected(180.0, 10.0, 200.0),
            expected(200.0, 210.0, 0.0),
            expected(220.0, 10.0, 200.0),
        ]
    );
    let mirrored = chart(RTL).side_by_side(1, &values);
    assert!(mirrored[0].x > mirrored[1].x);
}

proptest! {
    #[test]
    fn every_bar_is_inside_the_plot(years in years(), held in 1.0..1e6_f64) {
        for domain in [Domain::around(totals(&years)), Domain::around([held])] {
            let chart = chart(domain, years.len(), LTR);
            let area = chart.plot.area();
            for (year, parts) in years.iter().enumerate() {
                for bar in chart.stack(year, parts) {
                    prop_assert!(bar.x >= area.x && bar.x + bar.width <= area.x + area.width + NEARLY);
                    prop_assert!(bar.y >= area.y - NEARLY);
                    prop_assert!(bar.y + bar.height <= area.y + area.height + NEARLY);
                }
            }
        }
    }

    #[test]
    fn right_to_left_is_the_mirror_image(years in years()) {
        let domain = Domain::around(totals(&years));
        let (ltr, rtl) = (chart(domain, years.len(), LTR), chart(domain, years.len(), RTL));
        for (year, parts) in years.iter().enumerate() {
            for (a, b) in ltr.stack(year, parts).iter().zip(rtl.stack(year, parts)) {
                prop_assert!((a.x + a.width + b.x - WIDTH).abs() < NEARLY);
                prop_assert_eq!((a.y, a.height), (b.y, b.height));
            }
        }
    }

    #[test]
    fn a_place_on_the_chart_finds_its_year(years in 1..=20_usize, year in 0..20_usize) {
        prop_assume!(year < years);
        for direction in [LTR, RTL] {
            let chart = chart(Domain::around([1.0]), years, direction);
            let place = chart.category(year);
            prop_assert_eq!(chart.category_at(place.x + place.width / 2.0), year);
        }
    }
}
