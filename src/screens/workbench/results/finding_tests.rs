use fund_model::{Money, MonthResult, Runway};

use super::*;

/// January of 2025 and of the years after it.
fn january(year: usize) -> Month {
    Month::of(2025, 1).plus(i32::try_from(year * 12).expect("a small number"))
}

/// Years in which so many of so many requests are met, with a floor and a gap in US$.
fn years(met_of: &[(u128, u128)], floor: i64, gaps: &[i64]) -> Vec<YearResult> {
    let year = |(index, (met, requests)): (usize, &(u128, u128))| YearResult {
        first_month: january(index),
        opening: Money::ZERO,
        receipts: Money::from_cents(1),
        target_gap: Money::from_cents(gaps.get(index).copied().unwrap_or(0) * 100),
        requests: *requests,
        met: *met,
        unmet: requests - met,
        requested: Money::ZERO,
        allotted: Money::ZERO,
        spending: Money::ZERO,
        floor: Money::from_cents(floor * 100),
        closing: Money::ZERO,
        lowest_balance: Money::ZERO,
        lowest_month: january(index),
        reserve_breached: false,
        next_request_needs: None,
    };
    met_of.iter().enumerate().map(year).collect()
}

/// One year with a floor that passes its floor and zero after so many full months.
fn run(floor: i64, to_floor: Option<u32>, to_zero: Option<u32>) -> Projection {
    let month = |months: u32| january(0).plus(i32::try_from(months).expect("a small number"));
    let end = |months: u32| RunwayEnd {
        months,
        month: month(months),
    };
    let months = (0..12).map(|index| MonthResult {
        month: month(index),
        receipts: Money::ZERO,
        spending: Money::ZERO,
        balance: Money::ZERO,
        floor: Money::ZERO,
    });
    Projection {
        years: years(&[(0, 0)], floor, &[]),
        months: months.collect(),
        runway: Runway {
            to_floor: to_floor.map(end),
            to_zero: to_zero.map(end),
            gross_months: None,
            net_months: None,
        },
        warnings: Vec::new(),
    }
}

#[test]
fn the_reserve_has_a_finding_for_every_course() {
    let month = |number| Month::of(2025, number);
    let last = month(12);
    let cases = [
        (run(9, None, None), ReserveFinding::StaysAboveFloor { last }),
        (run(0, None, None), ReserveFinding::StaysAboveZero { last }),
        (
            run(9, Some(0), None),
            ReserveFinding::StartsBelowFloor {
                first: month(1),
                last,
            },
        ),
        (
            run(9, Some(4), None),
            ReserveFinding::FallsBelowFloor {
                month: month(5),
                last,
            },
        ),
        (
            run(9, Some(4), Some(6)),
            ReserveFinding::FallsThenRunsOut {
                floor: month(5),
                zero: month(7),
            },
        ),
        (
            run(9, Some(0), Some(6)),
            ReserveFinding::StartsBelowThenRunsOut {
                first: month(1),
                zero: month(7),
            },
        ),
        (
            run(9, Some(6), Some(6)),
            ReserveFinding::RunsOut { zero: month(7) },
        ),
        (
            run(0, Some(0), Some(0)),
            ReserveFinding::RunsOut { zero: month(1) },
        ),
    ];
    for (projection, expected) in cases {
        assert_eq!(ReserveFinding::of(&projection), Some(expected));
    }
}

#[test]
fn requests_have_a_finding_for_every_course() {
    let met = |year, met, requests| MetInYear {
        first_month: january(year),
        met,
        requests,
    };
    let cases: [(&[(u128, u128)], RequestsFinding); 9] = [
        (&[(0, 0), (0, 0)], RequestsFinding::NoRequests),
        (&[(18, 31)], RequestsFinding::OneYear(met(0, 18, 31))),
        (
            &[(0, 0), (3, 4), (0, 0)],
            RequestsFinding::OneYear(met(1, 3, 4)),
        ),
        (
            &[(31, 31), (0, 0), (40, 40)],
            RequestsFinding::All { requests: 71 },
        ),
        (
            &[(0, 31), (0, 31)],
            RequestsFinding::NoneMet { requests: 62 },
        ),
        (
            &[(9, 31), (9, 31)],
            RequestsFinding::SameEveryYear {
                met: 9,
                requests: 31,
            },
        ),
        (
            &[(9, 31), (9, 31), (0, 0)],
            RequestsFinding::FirstAndLast {
                first: met(0, 9, 31),
                last: met(1, 9, 31),
            },
        ),
        (
            &[(17, 31), (12, 31), (9, 31)],
            RequestsFinding::FirstAndLast {
                first: met(0, 17, 31),
                last: met(2, 9, 31),
            },
        ),
        (
            &[(17, 31), (17, 34)],
            RequestsFinding::FirstAndLast {
                first: met(0, 17, 31),
                last: met(1, 17, 34),
            },
        ),
    ];
    for (met_of, expected) in cases {
        assert_eq!(
            RequestsFinding::of(&years(met_of, 0, &[])),
            expected,
            "{met_of:?}"
        );
    }
}

#[test]
fn the_year_of_most_unmet_is_the_last_of_such_years() {
    let most = |met_of| year_of_most_unmet(&years(met_of, 0, &[])).map(|year| year.first_month);
    assert_eq!(most(&[(17, 31), (9, 31), (9, 31)]), Some(january(2)));
    assert_eq!(most(&[(9, 31), (17, 31)]), Some(january(0)));
    assert_eq!(most(&[(31, 31)]), None);
}

#[test]
fn income_has_a_finding_for_every_course() {
    let met = [(0, 0); 3];
    let of = |gaps: &[i64]| years(&met, 0, gaps);
    assert_eq!(
        IncomeFinding::of(&of(&[0, 0, 0])),
        Some(IncomeFinding::ReachesTarget)
    );
    let same = of(&[5, 5, 5]);
    assert_eq!(
        IncomeFinding::of(&same),
        Some(IncomeFinding::SameGap { year: &same[0] })
    );
    let below = of(&[5, 9, 9]);
    assert_eq!(
        IncomeFinding::of(&below),
        Some(IncomeFinding::AlwaysBelow { widest: &below[1] })
    );
    let some = IncomeFinding::ReachedInSome {
        reached: 2,
        years: 3,
    };
    assert_eq!(IncomeFinding::of(&of(&[0, 9, 0])), Some(some));
    let mut nothing = of(&[5, 5, 5]);
    nothing
        .iter_mut()
        .for_each(|year| year.receipts = Money::ZERO);
    assert_eq!(IncomeFinding::of(&nothing), Some(IncomeFinding::NoIncome));
}

#[test]
fn a_share_is_rounded_half_away_from_zero() {
    assert_eq!(share(57, 155).as_deref(), Some("0.368"));
    assert_eq!(share(1, 2_000).as_deref(), Some("0.001"));
    assert_eq!(share(31, 31).as_deref(), Some("1.000"));
    assert_eq!(share(0, 0), None);
    assert_eq!(share(u128::MAX, 1), None);
}
