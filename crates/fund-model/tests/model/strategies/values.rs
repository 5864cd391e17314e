//! Texts of single values.

use fund_model::{Decimal, limits};
use proptest::prelude::*;
use proptest::sample::select;

use super::text_of;

pub(crate) fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(texts).prop_map(text_of)
}

/// A number of 10^-`decimals`, with the zeros that a person would write.
pub(crate) fn units(
    units: impl Strategy<Value = u64>,
    decimals: u32,
) -> impl Strategy<Value = String> {
    units.prop_map(move |units| text_of(Decimal::from_i128_with_scale(units.into(), decimals)))
}

/// US$: round sums, sums to the cent, and both edges.
pub(crate) fn money() -> impl Strategy<Value = String> {
    let most = limits::MONEY.greatest.to_string();
    prop_oneof![
        4 => (0_u32..400).prop_map(|thousands| text_of(thousands * 5_000)),
        4 => units(0..200_000_000_u64, 2),
        1 => units(0..100_000_000_000_000_u64, 2),
        1 => one_of(&["0", "0.01", "0.05"]),
        1 => Just(most),
    ]
}

/// A ratio from 0 to 1, with few decimals or with as many as allowed.
pub(crate) fn share() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => one_of(&["0", "1", "0.5", "0.13", "0.605", "0.9", "0.1"]),
        3 => units(0..=100_u64, 2),
        1 => units(0..=1_000_000_u64, 6),
        1 => long_ratio(0..=1_000_000_000_000_000_000_000_000_i128),
    ]
}

pub(crate) fn long_ratio(units: impl Strategy<Value = i128>) -> impl Strategy<Value = String> {
    units.prop_map(|units| text_of(Decimal::from_i128_with_scale(units, limits::RATIO_DECIMALS)))
}

/// Growth: mostly a few per cent, seldom the edges.
pub(crate) fn growth() -> impl Strategy<Value = String> {
    let per_mille = (-990_i64..1_000).prop_map(|units| text_of(Decimal::new(units, 3)));
    prop_oneof![
        6 => one_of(&["0", "0", "0.02", "0.05", "-0.1", "-0.5"]),
        3 => per_mille,
        1 => one_of(&["-0.99", "10", "1", "9.999999999999999999999999"]),
        1 => long_ratio(-990_000_000_000_000_000_000_000_i128..1_000_000_000_000_000_000_000_000),
    ]
}

pub(crate) fn rate() -> impl Strategy<Value = (String, String)> {
    let usd = Just((text_of("USD"), text_of("1")));
    let other = (
        one_of(&["EUR", "CHF", "JPY", "KWD", "XOF"]),
        prop_oneof![
            6 => one_of(&["0.92", "0.881", "151.3", "1", "603.125", "0.307"]),
            2 => units(1..2_000_000_000_u64, 6),
            1 => one_of(&["0.000001", "1000000000000"]),
        ],
    );
    prop_oneof![3 => usd, 2 => other]
}

pub(crate) fn amount() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (0_u32..100).prop_map(|thousands| text_of(thousands * 2_500)),
        3 => units(0..50_000_000_u64, 2),
        1 => units(0..500_000_000_u64, 3),
        1 => one_of(&["0", "0.001", "0.005", "1000000000000", "999999999999.999"]),
    ]
}
