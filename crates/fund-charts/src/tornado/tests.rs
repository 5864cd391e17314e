use proptest::prelude::*;

use super::*;
use crate::{Direction, Margins, Size};

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;
const WIDTH: f64 = 560.0;
/// Rounding of a sum of coordinates.
const NEARLY: f64 = 1e-9;

/// A chart of three rows around 50 from 0 to 100, four pixels a unit; the plot is at (100, 0).
fn chart(names: Names, direction: Direction) -> Tornado {
    around(Domain::near([0.0, 100.0]), 50.0, names, direction)
}

fn around(domain: Domain, base: f64, names: Names, direction: Direction) -> Tornado {
    let margins = Margins {
        top: 0.0,
        bottom: 30.0,
        start: 100.0,
        end: 0.0,
    };
    let size = Size {
        width: WIDTH,
        height: names.plot_height(3) + 30.0,
    };
    let plot = Plot::new(size, margins, direction);
    Tornado::new(plot, domain, base, names, 3, 30.0)
}

fn ends(rect: Rect) -> (f64, f64) {
    (rect.x, rect.x + rect.width)
}

#[test]
fn bars_go_from_the_base_to_low_and_high() {
    let row = chart(Names::Beside, LTR).bar(1, 40.0, 75.0);
    assert_eq!(ends(row.low), (290.0, 330.0));
    assert_eq!(ends(row.high), (330.0, 430.0));
    assert_eq!((row.low.y, row.low.height), (39.0, 24.0));
    assert_eq!((row.high.y, row.high.height), (39.0, 24.0));
    assert_eq!(
        (row.low_label.at.x, row.low_label.anchor),
        (282.0, Anchor::End)
    );
    assert_eq!(
        (row.high_label.at.x, row.high_label.anchor),
        (438.0, Anchor::Start)
    );
}

#[test]
fn a_lever_that_works_the_other_way_has_its_low_value_after_the_base() {
    let row = chart(Names::Above, LTR).bar(0, 75.0, 40.0);
    assert_eq!(ends(row.low), (330.0, 430.0));
    assert_eq!(row.low_label.anchor, Anchor::Start);
    assert_eq!(row.high_label.anchor, Anchor::End);
    assert_eq!((row.low.y, row.low.height), (23.0, 24.0));
}

#[test]
fn two_values_on_one_side_share_the_height_of_the_row() {
    let row = chart(Names::Beside, LTR).bar(0, 60.0, 70.0);
    assert_eq!((row.low.y, row.low.height), (5.0, 12.0));
    assert_eq!((row.high.y, row.high.height), (17.0, 12.0));
    assert_eq!(
        [row.low_label, row.high_label].map(|label| label.at.y),
        [15.0, 27.0]
    );
    assert_eq!(
        [row.low_label, row.high_label].map(|label| label.at.x),
        [418.0, 418.0],
        "no text lies on the longer bar"
    );
}

#[test]
fn a_lever_without_effect_has_no_bar_and_its_labels_do_not_meet() {
    let row = chart(Names::Beside, LTR).bar(2, 50.0, 50.0);
    assert_eq!((row.low.width, row.high.width), (0.0, 0.0));
    assert_eq!(row.low_label.anchor, Anchor::End);
    assert_eq!(row.high_label.anchor, Anchor::Start);
    let row = chart(Names::Beside, LTR).bar(2, 50.0, 40.0);
    assert_eq!(row.low_label.anchor, Anchor::Start);
    let row = chart(Names::Beside, LTR).bar(2, 60.0, 50.0);
    assert_eq!(row.high_label.anchor, Anchor::End);
}

#[test]
fn zero_is_marked_where_values_go_below_it() {
    let chart = around(Domain::near([-100.0, 100.0]), 50.0, Names::Beside, LTR);
    assert_eq!(chart.zero().map(|line| line.from.x), Some(330.0));
    assert!(chart.base().is_some());
    let chart = around(Domain::near([52.0, 61.0]), 57.0, Names::Beside, LTR);
    assert_eq!(chart.zero(), None);
}

proptest! {
    #[test]
    fn every_bar_is_inside_the_plot(base in -1e9..1e9_f64, low in -1e9..1e9_f64, high in -1e280..1e280_f64) {
        for domain in [Domain::near([base, low, high]), Domain::near([base])] {
            for names in [Names::Beside, Names::Above] {
                let chart = around(domain, base, names, LTR);
                let area = chart.along.plot.area();
                let row = chart.bar(2, low, high);
                for bar in [row.low, row.high] {
                    prop_assert!(bar.x >= area.x - NEARLY && bar.x + bar.width <= area.x + area.width + NEARLY);
                    prop_assert!(bar.y >= area.y && bar.y + bar.height <= area.y + area.height);
                }
            }
        }
    }

    #[test]
    fn right_to_left_is_the_mirror_image(low in 0.0..100.0_f64, high in 0.0..100.0_f64) {
        for names in [Names::Beside, Names::Above] {
            let [ltr, rtl] = [LTR, RTL].map(|direction| chart(names, direction));
            let (a, b) = (ltr.bar(1, low, high), rtl.bar(1, low, high));
            for (a, b) in [(a.low, b.low), (a.high, b.high)] {
                prop_assert!((a.x + a.width + b.x - WIDTH).abs() < NEARLY);
                prop_assert_eq!((a.y, a.height), (b.y, b.height));
            }
            for (a, b) in [(a.low_label, b.low_label), (a.high_label, b.high_label), (ltr.name(1), rtl.name(1))] {
                prop_assert!((a.at.x + b.at.x - WIDTH).abs() < NEARLY);
                prop_assert_eq!((a.at.y, a.anchor), (b.at.y, b.anchor));
            }
        }
    }

    #[test]
    fn a_place_on_the_chart_finds_its_row(row in 0..3_usize) {
        for names in [Names::Beside, Names::Above] {
            let chart = chart(names, LTR);
            let place = chart.row(row);
            prop_assert_eq!(chart.row_at(place.y + place.height / 2.0), row);
        }
    }
}
