//! `gift_table`: how many gifts of which size make up an ask, and how many contributors have to be asked.

use rust_decimal::Decimal;

use crate::Money;
use crate::integer::{Fraction, Integer};

/// Gifts of one size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftTier {
    /// US$ of each gift.
    pub amount: Money,
    /// How many gifts.
    pub gifts: u32,
    /// How many contributors are asked for each gift that comes: 3 where one in three gives.
    pub asked_per_gift: Decimal,
}

/// An ask split over gifts of several sizes: the totals of the rows, the rest and `over` make up the ask to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftTable {
    /// One row a tier, in the order given.
    pub rows: Vec<GiftRow>,
    /// What the gifts of the rows bring, US$.
    pub total: Money,
    /// What is left of the ask for other gifts together, US$, at least 0.
    pub rest: Money,
    /// What the rows bring beyond the ask, US$, at least 0.
    pub over: Money,
    /// Gifts in all rows.
    pub gifts: u64,
    /// Contributors to be asked for all rows.
    pub contributors: u128,
}

/// A row of a [`GiftTable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftRow {
    /// The tier.
    pub tier: GiftTier,
    /// What its gifts bring together, US$.
    pub total: Money,
    /// Contributors to be asked: gifts × contributors asked for each, rounded up to whole ones.
    pub contributors: u128,
}

/// Splits an ask over tiers.
///
/// # Panics
/// When a tier asks fewer than no contributors for a gift, which [`crate::limits::ASKED_PER_GIFT`] excludes.
///
/// ```
/// use fund_model::{Decimal, GiftTier, Money, gift_table};
/// let tier = |dollars: i64, gifts| GiftTier {
///     amount: Money::from_cents(dollars * 100),
///     gifts,
///     asked_per_gift: Decimal::new(25, 1),
/// };
/// let table = gift_table(&"100000.50".parse()?, &[tier(20_000, 1), tier(10_000, 5)]);
/// assert_eq!(table.total.to_string(), "70000.00");
/// assert_eq!(table.rest.to_string(), "30000.50");
/// // 1 × 2.5 and 5 × 2.5, each rounded up.
/// assert_eq!(table.contributors, 3 + 13);
/// # Ok::<(), fund_model::NotMoney>(())
/// ```
#[must_use]
pub fn gift_table(ask: &Money, tiers: &[GiftTier]) -> GiftTable {
    let rows: Vec<GiftRow> = tiers.iter().map(row).collect();
    let total: Money = rows.iter().map(|row| &row.total).sum();
    GiftTable {
        rest: (ask - &total).or_zero(),
        over: (&total - ask).or_zero(),
        gifts: tiers.iter().map(|tier| u64::from(tier.gifts)).sum(),
        contributors: rows.iter().map(|row| row.contributors).sum(),
        total,
        rows,
    }
}

fn row(tier: &GiftTier) -> GiftRow {
    let gifts = Fraction::ratio(u128::from(tier.gifts).into(), Integer::new(1));
    let contributors = Fraction::from(tier.asked_per_gift).by(&gifts);
    GiftRow {
        total: tier.amount.times_count(tier.gifts.into()),
        contributors: contributors
            .rounded_up()
            .to_count()
            .expect("nobody is asked less than no times"),
        tier: tier.clone(),
    }
}

/// The most tiers that are suggested.
const SUGGESTED_MOST: usize = 5;

/// Sizes and numbers of gifts to begin with: the largest about a fifth of the ask, each next about half as large, all of
/// them 1, 2 or 5 times a power of ten dollars, and about twice as many of each as of the one before. What is left of
/// the ask is less than the smallest of them.
///
/// ```
/// use fund_model::suggested_tiers;
/// let tiers = suggested_tiers(&"412345.67".parse()?);
/// let tiers: Vec<String> = tiers.iter().map(|(amount, gifts)| format!("{gifts} of {amount}")).collect();
/// assert_eq!(tiers, ["1 of 100000.00", "2 of 50000.00", "4 of 20000.00", "8 of 10000.00", "10 of 5000.00"]);
/// # Ok::<(), fund_model::NotMoney>(())
/// ```
#[must_use]
pub fn suggested_tiers(ask: &Money) -> Vec<(Money, u32)> {
    let whole = ask.whole_dollars_down().0.over(&Integer::new(100));
    // An ask below nothing has no gifts.
    let mut left = whole.to_count().unwrap_or(0);
    let mut tiers = doubling_tiers(&mut left);
    fill_up(&mut tiers, &mut left);
    let written = tiers.into_iter();
    written
        .map(|(size, gifts)| (Money::from_cents(100).times_count(size), gifts))
        .collect()
}

/// One of the largest, two of the next, and so on, as long as they fit: sizes in dollars, and numbers.
fn doubling_tiers(left: &mut u128) -> Vec<(u128, u32)> {
    let mut tiers = Vec::new();
    let mut most = 1_u32;
    let mut round = RoundSize::nearest_fifth(*left);
    while let Some(size) = round.map(RoundSize::dollars)
        && tiers.len() < SUGGESTED_MOST
    {
        let fitting = u32::try_from(*left / size).unwrap_or(u32::MAX);
        let gifts = fitting.min(most);
        if gifts == 0 {
            break;
        }
        *left -= size * u128::from(gifts);
        tiers.push((size, gifts));
        most *= 2;
        round = round.and_then(RoundSize::next_smaller);
    }
    tiers
}

/// One more of each size that fits, the largest first, until not even the smallest does.
fn fill_up(tiers: &mut [(u128, u32)], left: &mut u128) {
    while tiers.last().is_some_and(|(smallest, _)| smallest <= left) {
        for (size, gifts) in tiers.iter_mut() {
            if *size <= *left {
                *left -= *size;
                *gifts += 1;
            }
        }
    }
}

/// 1, 2 or 5 times a power of ten dollars.
#[derive(Clone, Copy)]
struct RoundSize {
    first_digit: u128,
    power: u128,
}

impl RoundSize {
    const fn dollars(self) -> u128 {
        self.first_digit * self.power
    }

    /// The one nearest to a fifth, by ratio; `None` where a fifth is less than a dollar.
    fn nearest_fifth(dollars: u128) -> Option<Self> {
        let fifth = dollars / 5;
        let power = 10_u128.checked_pow(fifth.checked_ilog10()?)?;
        // Between two sizes the nearer by ratio is told by their geometric mean: a² < b × c.
        let is_nearer_to = |one: u128, other: u128| fifth * fifth < one * other * power * power;
        let (first_digit, power) = match () {
            () if is_nearer_to(1, 2) => (1, power),
            () if is_nearer_to(2, 5) => (2, power),
            () if is_nearer_to(5, 10) => (5, power),
            () => (1, power * 10),
        };
        Some(Self { first_digit, power })
    }

    /// About half as large; `None` below a dollar.
    const fn next_smaller(self) -> Option<Self> {
        let (first_digit, power) = match self.first_digit {
            5 => (2, self.power),
            2 => (1, self.power),
            _ => (5, self.power / 10),
        };
        if power == 0 {
            return None;
        }
        Some(Self { first_digit, power })
    }
}
