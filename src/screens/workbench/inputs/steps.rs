//! What the arrow and page keys do in a field. A step ends at the field's limits.

use fund_model::limits::{self, DecimalLimit, MonthLimit, WholeLimit};
use fund_model::{Decimal, Month};

use crate::components::fields::StepKey;
use crate::state::{Field, PledgeField, RequestField};

/// The steps of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Steps {
    /// By `small` with the arrows, by `large` with the page keys.
    Number {
        small: Decimal,
        large: Decimal,
        least: Decimal,
        greatest: Decimal,
    },
    /// By a month with the arrows, by a year with the page keys.
    Months { first: Month, last: Month },
}

/// The canonical text one step from `canonical`; `None` where the field has no steps or no value to step from.
pub fn stepped(field: Field, canonical: &str, key: StepKey) -> Option<String> {
    steps(field)?.stepped(canonical, key)
}

/// Whether the arrow keys change the field.
pub fn has_steps(field: Field) -> bool {
    steps(field).is_some()
}

impl Steps {
    fn stepped(self, canonical: &str, key: StepKey) -> Option<String> {
        let upwards = matches!(key, StepKey::Up | StepKey::PageUp);
        let is_large = matches!(key, StepKey::PageUp | StepKey::PageDown);
        match self {
            Self::Number {
                small,
                large,
                least,
                greatest,
            } => {
                let value: Decimal = canonical.parse().ok()?;
                let step = if is_large { large } else { small };
                let next = if upwards {
                    value.checked_add(step)
                } else {
                    value.checked_sub(step)
                };
                Some(next?.clamp(least, greatest).to_string())
            }
            Self::Months { first, last } => {
                let month: Month = canonical.parse().ok()?;
                let step = if is_large { 12 } else { 1 };
                let next = month.plus(if upwards { step } else { -step });
                Some(next.clamp(first, last).to_string())
            }
        }
    }
}

fn steps(field: Field) -> Option<Steps> {
    Some(match field {
        Field::AsOf => months(limits::AS_OF),
        Field::Years | Field::Request(_, RequestField::Year) => whole(limits::YEARS, 5),
        Field::Requests | Field::Cap => whole(limits::REQUESTS, 10),
        Field::OpeningBalance | Field::AnnualTarget | Field::ReserveAmount => {
            by(limits::MONEY, Decimal::from(10_000), Decimal::from(100_000))
        }
        Field::AverageRequest | Field::OtherCosts | Field::Request(_, RequestField::Amount) => {
            by(limits::MONEY, Decimal::from(1_000), Decimal::from(10_000))
        }
        Field::AwardShare | Field::Utilisation | Field::SupportCostRate => per_cent(limits::SHARE),
        Field::RequestsGrowth | Field::CostGrowth => per_cent(limits::GROWTH),
        Field::ReserveShare => per_cent(limits::RESERVE_SHARE),
        Field::ReserveMonths => by(limits::RESERVE_MONTHS, Decimal::ONE, Decimal::from(6)),
        Field::Pledge(_, field) => return steps_of_pledge(field),
        _ => return None,
    })
}

fn steps_of_pledge(field: PledgeField) -> Option<Steps> {
    Some(match field {
        PledgeField::Amount => by(
            limits::PLEDGE_AMOUNT,
            Decimal::from(1_000),
            Decimal::from(10_000),
        ),
        PledgeField::Probability => per_cent(limits::SHARE),
        PledgeField::FirstPayment => months(limits::FIRST_PAYMENT),
        PledgeField::Payments => whole(limits::PAYMENTS, 5),
        PledgeField::IntervalMonths => whole(limits::INTERVAL_MONTHS, 12),
        PledgeField::Growth => per_cent(limits::GROWTH),
        PledgeField::Donor | PledgeField::Currency | PledgeField::Rate | PledgeField::Stage => {
            return None;
        }
    })
}

const fn months(limit: MonthLimit) -> Steps {
    Steps::Months {
        first: limit.first,
        last: limit.last,
    }
}

fn whole(limit: WholeLimit, large: u32) -> Steps {
    Steps::Number {
        small: Decimal::ONE,
        large: large.into(),
        least: limit.least.into(),
        greatest: limit.greatest.into(),
    }
}

const fn by(limit: DecimalLimit, small: Decimal, large: Decimal) -> Steps {
    Steps::Number {
        small,
        large,
        least: limit.least,
        greatest: limit.greatest,
    }
}

/// One per cent with the arrows, ten with the page keys.
fn per_cent(limit: DecimalLimit) -> Steps {
    by(limit, Decimal::new(1, 2), Decimal::new(1, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(field: Field, from: &str, key: StepKey, to: Option<&str>) {
        assert_eq!(stepped(field, from, key).as_deref(), to);
    }

    #[test]
    fn a_step_keeps_the_decimals_and_ends_at_the_limits() {
        check(Field::ReserveMonths, "1.25", StepKey::Up, Some("2.25"));
        check(Field::Years, "18", StepKey::PageUp, Some("20"));
        check(Field::Requests, "0", StepKey::Down, Some("0"));
        check(Field::AwardShare, "0.99", StepKey::PageUp, Some("1"));
        check(Field::Requests, "", StepKey::Up, None);
        check(Field::Name, "3", StepKey::Up, None);
    }

    #[test]
    fn a_month_steps_by_months_and_years() {
        check(Field::AsOf, "2024-12", StepKey::Up, Some("2025-01"));
        check(Field::AsOf, "2024-12", StepKey::PageDown, Some("2023-12"));
        check(Field::AsOf, "1990-03", StepKey::PageDown, Some("1990-01"));
    }
}
