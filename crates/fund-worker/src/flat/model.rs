//! The values of the model in a message.

use fund_model::{
    Allowed, Chance, Decimal, Frequency, MetRuns, Money, Month, MonthOutcomes, PickedRun, Problem,
    ReceiptsBar, RequestsSpread, RunPlace, SimulationResult, SimulationSettings, Word,
    YearDistribution, YearOdds, YearOutcomes,
};

use super::{Flat, flat_struct};

flat_struct!(SimulationSettings {
    runs,
    seed,
    payment_delay_months,
    requests_spread,
    cost_cv,
    donor_climate,
});
flat_struct!(SimulationResult {
    runs,
    months,
    years,
    floor_kept,
    picked,
});
flat_struct!(MonthOutcomes {
    month,
    balance,
    below_floor,
    run_out,
});
flat_struct!(YearOutcomes {
    first_month,
    target_reached,
    receipts,
    requests_met,
});
flat_struct!(MetRuns { met, runs });
flat_struct!(PickedRun { place, run });
flat_struct!(Frequency { runs, of });
flat_struct!(YearDistribution {
    odds,
    uncertain_pledges,
    certain,
    most,
    bars,
});
flat_struct!(YearOdds {
    target_reached,
    p10,
    p50,
    p90,
});
flat_struct!(ReceiptsBar {
    least,
    greatest,
    chance,
});
flat_struct!(Problem {
    path,
    value,
    allowed,
});

macro_rules! as_text {
    ($($type:ty),+) => {
        $(impl Flat for $type {
            fn write(&self, to: &mut Vec<u8>) {
                self.to_string().write(to);
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                String::read(from)?.parse().ok()
            }
        })+
    };
}
as_text!(Money, Month);

macro_rules! as_word {
    ($($type:ty),+) => {
        $(impl Flat for $type {
            fn write(&self, to: &mut Vec<u8>) {
                self.word().to_owned().write(to);
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                Self::from_word(&String::read(from)?)
            }
        })+
    };
}
as_word!(RequestsSpread, RunPlace);

impl Flat for Chance {
    fn write(&self, to: &mut Vec<u8>) {
        self.to_string().write(to);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let digits = String::read(from)?.replacen('.', "", 1);
        digits.parse().ok().map(Self::from_hundred_millionths)
    }
}

/// With all its digits, zeros at the end too.
impl Flat for Decimal {
    fn write(&self, to: &mut Vec<u8>) {
        self.serialize().write(to);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        <[u8; 16]>::read(from).map(Self::deserialize)
    }
}

/// The lists of words that a forecast may allow in place of what was given.
const LISTS: [&[&str]; 1] = [&["fixed"]];

/// What a forecast may allow in place of what was given; it reads no other problem.
impl Flat for Allowed {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Decimal {
                least,
                above_least,
                greatest,
                decimals,
            } => {
                0_u8.write(to);
                [*least, *greatest].write(to);
                above_least.write(to);
                decimals.write(to);
            }
            Self::Whole { least, greatest } => {
                1_u8.write(to);
                [*least, *greatest].write(to);
            }
            Self::UncertainPledges { most } => {
                2_u8.write(to);
                most.write(to);
            }
            Self::OneOf(words) => {
                3_u8.write(to);
                let known = LISTS.iter().position(|list| list == words);
                known.expect("a list of a forecast").write(to);
            }
            other => unreachable!("no forecast allows {other:?}"),
        }
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        match u8::read(from)? {
            0 => {
                let [least, greatest] = <[Decimal; 2]>::read(from)?;
                Some(Self::Decimal {
                    least,
                    greatest,
                    above_least: bool::read(from)?,
                    decimals: u32::read(from)?,
                })
            }
            1 => {
                let [least, greatest] = <[u32; 2]>::read(from)?;
                Some(Self::Whole { least, greatest })
            }
            2 => usize::read(from).map(|most| Self::UncertainPledges { most }),
            3 => LISTS
                .get(usize::read(from)?)
                .map(|words| Self::OneOf(words)),
            _ => None,
        }
    }
}
