//! Every bound of every input, declared once: read by the check, the form and the JSON Schema.

use rust_decimal::Decimal;

use crate::{Allowed, Month};

/// Bounds of a decimal input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecimalLimit {
    /// The least value.
    pub least: Decimal,
    /// Whether the value must be above `least`.
    pub above_least: bool,
    /// The greatest value.
    pub greatest: Decimal,
    /// How many decimals it may have.
    pub decimals: u32,
}

/// Bounds of a whole-number input, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeLimit {
    /// The least value.
    pub least: u32,
    /// The greatest value.
    pub greatest: u32,
}

/// Bounds of a month, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthLimit {
    /// The first month.
    pub first: Month,
    /// The last month.
    pub last: Month,
}

const fn whole(least: u32, greatest: u32) -> WholeLimit {
    WholeLimit { least, greatest }
}

const fn decimal(least: Decimal, greatest: Decimal, decimals: u32) -> DecimalLimit {
    DecimalLimit {
        least,
        above_least: false,
        greatest,
        decimals,
    }
}

/// `hundredths` / 100.
const fn hundredths(hundredths: i64) -> Decimal {
    Decimal::from_parts(
        (hundredths.unsigned_abs() & 0xffff_ffff) as u32,
        (hundredths.unsigned_abs() >> 32) as u32,
        0,
        hundredths < 0,
        2,
    )
}

const TRILLION: Decimal = Decimal::from_parts(0xd4a5_1000, 0xe8, 0, false, 0);
const ONE: Decimal = Decimal::ONE;

/// Ratios may be written with this many decimals: the most that a `Decimal` holds exactly for every value in range.
pub const RATIO_DECIMALS: u32 = 24;

/// US$ amounts: opening balance, annual target, average request, other costs, amounts of requests, reserve as an amount.
pub const MONEY: DecimalLimit = decimal(Decimal::ZERO, TRILLION, 2);
/// A pledge's amount in its own currency (some currencies have three decimals).
pub const PLEDGE_AMOUNT: DecimalLimit = decimal(Decimal::ZERO, TRILLION, 3);
/// UN operational rate of exchange, units of the currency per US$.
pub const RATE: DecimalLimit = DecimalLimit {
    least: Decimal::ZERO,
    above_least: true,
    greatest: TRILLION,
    decimals: 6,
};
/// Probability, award share, utilisation, support cost rate, share of a goal.
pub const SHARE: DecimalLimit = decimal(Decimal::ZERO, ONE, RATIO_DECIMALS);
/// Growth per payment or per year.
pub const GROWTH: DecimalLimit = decimal(hundredths(-99), Decimal::TEN, RATIO_DECIMALS);
/// Reserve as a share of the year's planned spending.
pub const RESERVE_SHARE: DecimalLimit = decimal(Decimal::ZERO, Decimal::TEN, RATIO_DECIMALS);
/// Reserve as months of the year's planned spending.
pub const RESERVE_MONTHS: DecimalLimit = decimal(Decimal::ZERO, hundredths(12_000), RATIO_DECIMALS);
/// Relative change of a lever in [`crate::sensitivity`]: from −1 (to nothing) to 10 (eleven-fold).
pub const CHANGE: DecimalLimit = decimal(Decimal::NEGATIVE_ONE, Decimal::TEN, RATIO_DECIMALS);
/// Planning horizon in years.
pub const YEARS: WholeLimit = whole(1, 20);
/// Requests for assistance in the first planning year, and the cap of the rule `cap`.
pub const REQUESTS: WholeLimit = whole(0, 100_000);
/// How many times a pledge is paid.
pub const PAYMENTS: WholeLimit = whole(1, 240);
/// Months between two payments of a pledge.
pub const INTERVAL_MONTHS: WholeLimit = whole(1, 120);
/// The month whose end the opening balance stands for.
pub const AS_OF: MonthLimit = MonthLimit {
    first: Month::of(1990, 1),
    last: Month::of(2100, 12),
};
/// The month of a pledge's first payment.
pub const FIRST_PAYMENT: MonthLimit = MonthLimit {
    first: Month::of(1990, 1),
    last: Month::of(2200, 12),
};
/// Pledges in one scenario.
pub const PLEDGES_MOST: usize = 1_000;
/// Requests in one queue.
pub const QUEUE_MOST: usize = 10_000;
/// Characters in a name, a title or a region.
pub const TEXT_CHARACTERS_MOST: usize = 1_000;
/// Pledges of uncertain outcome in one year for which [`crate::odds`] is exact.
pub const UNCERTAIN_PLEDGES_MOST: usize = 40;
/// The greatest gift that [`crate::goal`] looks for, in US$.
pub const GIFT_MOST: Decimal = TRILLION;
/// Sizes of gifts in one gift table.
pub const TIERS_MOST: usize = 10;
/// Gifts of one size in a gift table.
pub const TIER_GIFTS: WholeLimit = whole(0, 100_000);
/// Contributors asked for each gift that comes, in a gift table.
pub const ASKED_PER_GIFT: DecimalLimit = decimal(ONE, hundredths(100_000), 2);
/// Runs of one simulation.
pub const RUNS: WholeLimit = whole(1, 1_000_000);
/// Runs times months of the horizon in one simulation: half a gigabyte of balances.
pub const RUN_MONTHS_MOST: u32 = 60_000_000;
/// Months by which a simulated payment comes after its month, at most.
pub const PAYMENT_DELAY_MONTHS: WholeLimit = whole(0, 120);
/// Coefficient of variation of what a simulated request asks.
pub const COST_CV: DecimalLimit = decimal(Decimal::ZERO, Decimal::TEN, RATIO_DECIMALS);
/// Correlation of pledges in a simulation.
pub const DONOR_CLIMATE: DecimalLimit = decimal(Decimal::ZERO, hundredths(95), RATIO_DECIMALS);
/// Requests of one year in a simulation, on average.
pub const SIMULATED_REQUESTS: WholeLimit = whole(0, 10_000_000);
/// Amounts of a simulation in US$: what a year plans to spend, and the opening balance with all that may be received.
/// A thirty-second part of what a machine word of cents holds, so that no sum over 20 years leaves it.
pub const SIMULATED_MONEY: DecimalLimit = decimal(Decimal::ZERO, hundredths(1 << 58), 2);

impl DecimalLimit {
    /// Whether a value is within the bounds and has no more decimals than allowed; zeros at the end do not count.
    #[must_use]
    pub fn contains(&self, value: Decimal) -> bool {
        let high_enough = if self.above_least {
            value > self.least
        } else {
            value >= self.least
        };
        high_enough && value <= self.greatest && value.normalize().scale() <= self.decimals
    }
}

impl WholeLimit {
    /// Whether a number is within the bounds.
    #[must_use]
    pub fn contains(&self, value: u32) -> bool {
        (self.least..=self.greatest).contains(&value)
    }
}

impl From<DecimalLimit> for Allowed {
    fn from(limit: DecimalLimit) -> Self {
        let DecimalLimit {
            least,
            above_least,
            greatest,
            decimals,
        } = limit;
        Self::Decimal {
            least,
            above_least,
            greatest,
            decimals,
        }
    }
}

impl From<WholeLimit> for Allowed {
    fn from(limit: WholeLimit) -> Self {
        Self::Whole {
            least: limit.least,
            greatest: limit.greatest,
        }
    }
}

impl From<MonthLimit> for Allowed {
    fn from(limit: MonthLimit) -> Self {
        Self::Month {
            first: limit.first,
            last: limit.last,
        }
    }
}
