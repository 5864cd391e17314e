//! A scenario that has been checked: every value is within its limits, so no computation on it can fail.

use rust_decimal::Decimal;

use crate::{Money, Month};

/// What is assumed about the Fund, its income, its demand and its reserve. Made by [`crate::ScenarioDraft::check`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The name a person gave it.
    pub name: String,
    /// The opening balance is that of the end of this month.
    pub as_of: Month,
    /// Balance of the Fund at the end of `as_of`, US$.
    pub opening_balance: Money,
    /// Voluntary contributions aimed at in each planning year, US$ (report, paras. 56 and 61).
    pub annual_target: Money,
    /// Planning horizon in years of twelve months.
    pub years: u32,
    /// Which pledges count as income.
    pub counting: Counting,
    /// The pledges, in the order given.
    pub pledges: Vec<Pledge>,
    /// The requests for assistance.
    pub demand: Demand,
    /// How requests are supported.
    pub support: Support,
    /// The reserve that is kept.
    pub reserve: Reserve,
}

/// Which pledges count as income.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counting {
    /// Stages paid and agreed.
    Agreed,
    /// Those and announced.
    Announced,
    /// Those and assumed.
    All,
    /// All stages, each payment times its probability, paid at 1.
    Weighted,
}

/// How firm a pledge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Received after `as_of`.
    Paid,
    /// Signed or confirmed in writing.
    Agreed,
    /// Said, not binding.
    Announced,
    /// The user's hypothesis.
    Assumed,
}

/// A contribution, paid or expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// Who gives it.
    pub donor: String,
    /// The first payment, in `currency`, at most three decimals.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: String,
    /// UN operational rate of exchange: units of `currency` per US$.
    pub rate: Decimal,
    /// How firm it is.
    pub stage: Stage,
    /// The chance that it is honoured, 0 to 1.
    pub probability: Decimal,
    /// The month of the first payment.
    pub first_payment: Month,
    /// How many payments.
    pub payments: u32,
    /// Months from one payment to the next.
    pub interval_months: u32,
    /// Growth from one payment to the next, 0.02 being 2 per cent.
    pub growth: Decimal,
}

/// The requests for assistance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// So many requests a year of the same size.
    Average {
        /// Requests in the first planning year.
        requests: u32,
        /// What each asks in the first planning year, US$.
        average_request: Money,
        /// Growth of the number per year.
        requests_growth: Decimal,
        /// Growth of the amount asked, and of other costs, per year.
        cost_growth: Decimal,
    },
    /// Named requests, met from the top.
    Queue {
        /// The requests in order of priority.
        requests: Vec<QueuedRequest>,
        /// Growth of other costs per year.
        cost_growth: Decimal,
    },
}

/// One named request for assistance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuedRequest {
    /// What it is for.
    pub title: String,
    /// The planning year in which it is made, from 1.
    pub year: u32,
    /// What it asks, US$.
    pub amount: Money,
    /// Region, for breakdowns only.
    pub region: Option<String>,
    /// Priority area, for breakdowns only.
    pub area: Option<Area>,
    /// Whether a least developed country asks, if known.
    pub ldc: Option<bool>,
    /// Whether a small island developing State asks, if known.
    pub sids: Option<bool>,
}

/// The five priority areas of assistance (report, para. 16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Carrying out key recommendations.
    A,
    /// National mechanisms for implementation, reporting and follow-up.
    B,
    /// Implementation plans.
    C,
    /// Capacity of parliaments.
    D,
    /// Recommendations in United Nations common country programming.
    E,
}

/// How requests are supported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// How many requests are met.
    pub rule: SupportRule,
    /// The number that the rule [`SupportRule::Cap`] uses; kept whatever the rule.
    pub cap: Option<u32>,
    /// Share of the amount asked that is awarded, 0 to 1.
    pub award_share: Decimal,
    /// Share of the amount allotted that is spent, 0 to 1.
    pub utilisation: Decimal,
    /// Programme support costs on top of each award, 0.13 being 13 per cent.
    pub support_cost_rate: Decimal,
    /// Costs of the first planning year that do not depend on requests, US$.
    pub other_costs: Money,
}

/// How many requests of a year are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SupportRule {
    /// All of them, whatever happens to the balance.
    MeetAll,
    /// At most so many a year.
    Cap(u32),
    /// As many as leave the reserve at or above its floor in every month of the year.
    ProtectReserve,
    /// The same number every year, the largest that holds over the whole horizon.
    Steady,
}

/// The reserve floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserve {
    /// An amount, US$ at most two decimals.
    Amount(Decimal),
    /// A share of the year's planned spending.
    ShareOfSpending(Decimal),
    /// Months of the year's planned spending.
    MonthsOfSpending(Decimal),
}

/// Names of the words of the format, the same in JSON, forms and messages.
pub trait Word: Copy + PartialEq + Sized + 'static {
    /// Every value with its word.
    const WORDS: &'static [(Self, &'static str)];
    /// The words alone.
    const NAMES: &'static [&'static str];

    /// The value of a word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS
            .iter()
            .find(|(_, name)| *name == word)
            .map(|(value, _)| *value)
    }

    /// The word of this value.
    #[must_use]
    fn word(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(value, _)| *value == self)
            .map_or("", |(_, name)| name)
    }
}

/// Gives a type its words: each value once, beside its name.
macro_rules! words {
    ($type:ty { $($value:path => $word:literal),+ $(,)? }) => {
        impl $crate::scenario::Word for $type {
            const WORDS: &'static [(Self, &'static str)] = &[$(($value, $word)),+];
            const NAMES: &'static [&'static str] = &[$($word),+];
        }
    };
}
pub(crate) use words;

words!(Counting { Self::Agreed => "agreed", Self::Announced => "announced", Self::All => "all", Self::Weighted => "weighted" });
words!(Stage { Self::Paid => "paid", Self::Agreed => "agreed", Self::Announced => "announced", Self::Assumed => "assumed" });
words!(Area { Self::A => "a", Self::B => "b", Self::C => "c", Self::D => "d", Self::E => "e" });

/// The words for [`SupportRule`], whose value `cap` carries a number of its own.
pub const RULE_NAMES: &[&str] = &["meet_all", "cap", "protect_reserve", "steady"];
/// The words for [`Reserve`].
pub const RESERVE_NAMES: &[&str] = &["amount", "share_of_spending", "months_of_spending"];
/// The words for [`Demand`].
pub const DEMAND_NAMES: &[&str] = &["average", "queue"];
