//! The distribution of a year's receipts as bars.

use super::distribution::Distribution;
use crate::integer::Integer;
use crate::{Chance, Money};

/// Up to so many different sums have a bar each.
const SINGLE_SUMS_MOST: usize = 24;

/// More sums than that share at most so many bars of equal width.
const STRETCHES_MOST: i64 = 30;

/// A width with an edge at the target is not worth fewer bars than this.
const STRETCHES_FEW: i64 = 10;

/// The chance that a year's receipts lie between two amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptsBar {
    /// The smallest receipts of the bar, US$.
    pub least: Money,
    /// The greatest receipts of the bar, US$; equal to `least` where the bar is one sum.
    pub greatest: Money,
    /// The chance of receipts from `least` to `greatest`, both included. Each is rounded by itself, half away from
    /// zero: as they are written, the chances of all bars may miss 1 by half of the last decimal for each bar.
    pub chance: Chance,
}

/// The bars of receipts that are `certain` and what the uncertain pledges bring.
pub(super) fn bars(
    certain: &Money,
    distribution: &Distribution<'_>,
    annual_target: &Money,
) -> Vec<ReceiptsBar> {
    let one_cent = Money::from_cents(1);
    let ends = distribution.few_sums(SINGLE_SUMS_MOST).map_or_else(
        || stretches(certain, &distribution.greatest(), annual_target),
        |sums| sums.into_iter().map(|sum| (sum.clone(), sum)).collect(),
    );
    let mut below = distribution.up_to(-&one_cent);
    let mut bars = Vec::with_capacity(ends.len());
    for (least, greatest) in ends {
        let reached = distribution.up_to(greatest.clone());
        bars.push(ReceiptsBar {
            chance: distribution.chance_between(&below, &reached),
            least: certain + &least,
            greatest: certain + &greatest,
        });
        below = reached;
    }
    bars
}

/// Stretches of equal width that hold every sum from 0 to `greatest`, all of them without what is `certain`.
fn stretches(certain: &Money, greatest: &Money, annual_target: &Money) -> Vec<(Money, Money)> {
    let most = certain + greatest;
    let width = width(certain, &most, annual_target);
    let last = multiples(&most, &width);
    let mut edge = &multiples(certain, &width) * &width;
    let mut stretches = Vec::new();
    while edge <= &last * &width {
        let next = &edge + &width;
        let inside = &next - &Integer::new(1);
        stretches.push((&Money(edge) - certain, &Money(inside) - certain));
        edge = next;
    }
    stretches
}

/// The width in cents: the least round one with few enough bars, or a little wider if that puts an edge at the target.
fn width(least: &Money, most: &Money, annual_target: &Money) -> Integer {
    let number =
        |width: &Integer| &(&multiples(most, width) - &multiples(least, width)) + &Integer::new(1);
    let mut widths =
        round_widths().skip_while(|width| number(width) > Integer::new(STRETCHES_MOST));
    let narrowest = widths.next().expect("there is no widest");
    let meets_target =
        |width: &Integer| &multiples(annual_target, width) * width == annual_target.0;
    std::iter::once(narrowest.clone())
        .chain(widths.take_while(|width| number(width) >= Integer::new(STRETCHES_FEW)))
        .find(meets_target)
        .unwrap_or(narrowest)
}

/// 1, 2 and 5 cents, then 10, 20, 25 and 50, and so on tenfold without end.
fn round_widths() -> impl Iterator<Item = Integer> {
    let tenfold = |width: &Integer| Some(width * &Integer::new(10));
    let tens = std::iter::successors(Some(Integer::new(10)), tenfold);
    let cents = [1, 2, 5].map(Integer::new);
    cents.into_iter().chain(tens.flat_map(|ten| {
        let quarter = &ten * &Integer::new(5);
        let quarter = quarter.over(&Integer::new(2));
        [
            &ten * &Integer::new(1),
            &ten * &Integer::new(2),
            quarter,
            &ten * &Integer::new(5),
        ]
    }))
}

/// How many whole widths an amount that is not below 0 holds.
fn multiples(amount: &Money, width: &Integer) -> Integer {
    -&(-&amount.0).over_rounded_up(width)
}
