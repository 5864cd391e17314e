//! How each field is typed.

use crate::components::fields::Form;
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

/// Whether a field holds the reserve's value under one of its kinds.
pub const fn is_reserve_value(field: Field) -> bool {
    matches!(
        field,
        Field::ReserveAmount | Field::ReserveShare | Field::ReserveMonths
    )
}
