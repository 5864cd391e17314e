//! The inputs outside the lists.

use crate::text::field_id;

/// The inputs outside the lists, in the order of the workbench.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    AsOf,
    OpeningBalance,
    AnnualTarget,
    Years,
    Counting,
    /// Which kind, and what it asks for.
    Demand,
    Requests,
    AverageRequest,
    RequestsGrowth,
    CostGrowth,
    /// The rule, with its number.
    Rule,
    AwardShare,
    Utilisation,
    SupportCostRate,
    OtherCosts,
    /// Kind and value.
    Reserve,
}

pub(super) fn is_zero(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'))
}

/// The inputs that have an entry of their own, by path. The name is no assumption and stands over the list.
pub(super) fn input_at(path: &str) -> Option<Input> {
    Some(match path {
        "as_of" => Input::AsOf,
        "opening_balance" => Input::OpeningBalance,
        "annual_target" => Input::AnnualTarget,
        "years" => Input::Years,
        "counting" => Input::Counting,
        "demand.requests" => Input::Requests,
        "demand.average_request" => Input::AverageRequest,
        "demand.requests_growth" => Input::RequestsGrowth,
        "demand.cost_growth" => Input::CostGrowth,
        "support.award_share" => Input::AwardShare,
        "support.utilisation" => Input::Utilisation,
        "support.support_cost_rate" => Input::SupportCostRate,
        "support.other_costs" => Input::OtherCosts,
        _ => return None,
    })
}

pub(super) fn label_id(input: Input, path: &str) -> String {
    match input {
        Input::Demand => "field-demand".to_owned(),
        Input::Rule => "field-rule".to_owned(),
        Input::Reserve => "field-reserve-kind".to_owned(),
        _ => field_id(path),
    }
}
