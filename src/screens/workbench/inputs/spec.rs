//! How each field is typed and stepped; its limits are the model's.

use fund_model::limits::{self, DecimalLimit, MonthLimit, WholeLimit};
use fund_model::Decimal;

use crate::components::fields::{Form, Steps};
use crate::state::{Field, PledgeField, RequestField};

/// The form of a field's text. `currency` is that of the amount, where the field is one.
pub fn form(field: Field, currency: &str) -> Form {
    match field {
        Field::AsOf | Field::Pledge(_, PledgeField::FirstPayment) => Form::Month,
        Field::OpeningBalance
        | Field::AnnualTarget
        | Field::AverageRequest
        | Field::OtherCosts
        | Field::ReserveAmount
        | Field::Request(_, RequestField::Amount) => Form::Amount("USD".into()),
        Field::Pledge(_, PledgeField::Amount) => Form::Amount(currency.to_owned().into()),
        Field::RequestsGrowth
        | Field::CostGrowth
        | Field::AwardShare
        | Field::Utilisation
        | Field::SupportCostRate
        | Field::ReserveShare
        | Field::Pledge(_, PledgeField::Probability | PledgeField::Growth) => Form::PerCent,
        Field::Pledge(_, PledgeField::Donor) => Form::Contributor,
        Field::Pledge(_, PledgeField::Currency) => Form::Code,
        field if field.is_number() => Form::Plain,
        _ => Form::Text,
    }
}

/// What the arrow and page keys do in a field.
pub fn steps(field: Field) -> Option<Steps> {
    Some(match field {
        Field::AsOf => months(limits::AS_OF),
        Field::Pledge(_, PledgeField::FirstPayment) => months(limits::FIRST_PAYMENT),
        Field::Years => whole(limits::YEARS, 5),
        Field::Requests | Field::Cap => whole(limits::REQUESTS, 10),
        Field::Pledge(_, PledgeField::Payments) => whole(limits::PAYMENTS, 5),
        Field::Pledge(_, PledgeField::IntervalMonths) => whole(limits::INTERVAL_MONTHS, 12),
        Field::Request(_, RequestField::Year) => whole(limits::YEARS, 5),
        Field::OpeningBalance | Field::AnnualTarget | Field::ReserveAmount => {
            by(limits::MONEY, Decimal::from(10_000), Decimal::from(100_000))
        }
        Field::AverageRequest | Field::OtherCosts | Field::Request(_, RequestField::Amount) => {
            by(limits::MONEY, Decimal::from(1_000), Decimal::from(10_000))
        }
        Field::Pledge(_, PledgeField::Amount) => {
            by(limits::PLEDGE_AMOUNT, Decimal::from(1_000), Decimal::from(10_000))
        }
        Field::AwardShare
        | Field::Utilisation
        | Field::SupportCostRate
        | Field::Pledge(_, PledgeField::Probability) => per_cent(limits::SHARE),
        Field::RequestsGrowth
        | Field::CostGrowth
        | Field::Pledge(_, PledgeField::Growth) => per_cent(limits::GROWTH),
        Field::ReserveShare => per_cent(limits::RESERVE_SHARE),
        Field::ReserveMonths => by(limits::RESERVE_MONTHS, Decimal::ONE, Decimal::from(6)),
        _ => return None,
    })
}

const fn months(limit: MonthLimit) -> Steps {
    Steps::Months { first: limit.first, last: limit.last }
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
    Steps::Number { small, large, least: limit.least, greatest: limit.greatest }
}

/// One per cent with the arrows, ten with the page keys.
fn per_cent(limit: DecimalLimit) -> Steps {
    by(limit, Decimal::new(1, 2), Decimal::new(1, 1))
}

/// Whether a field holds the reserve's value under one of its kinds.
pub const fn is_reserve_value(field: Field) -> bool {
    matches!(field, Field::ReserveAmount | Field::ReserveShare | Field::ReserveMonths)
}
