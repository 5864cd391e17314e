//! The value of an input as the working of a figure shows it.

use fund_model::{Demand, Reserve, Scenario, Word};

use super::wording::chosen_rule;
use crate::text::{Texts, args, decimal, money, percent};

/// The value that stands at a path of the JSON form; `None` where the scenario has none, or where
/// another input of the same working says it already.
pub fn input_value(texts: &Texts, scenario: &Scenario, path: &str) -> Option<String> {
    let support = &scenario.support;
    Some(match path {
        "as_of" => texts.show(scenario.as_of),
        "opening_balance" => texts.show(&scenario.opening_balance),
        "annual_target" => texts.show(&scenario.annual_target),
        "counting" => texts.text(
            "working-counting",
            args! { "counting" => scenario.counting.word() },
        ),
        "pledges" => texts.text(
            "working-pledges",
            args! { "pledges" => scenario.pledges.len() },
        ),
        "support.rule" => chosen_rule(texts, support.rule),
        "support.cap" => texts.show(support.cap?),
        "support.award_share" => texts.show(percent(support.award_share)),
        "support.utilisation" => texts.show(percent(support.utilisation)),
        "support.support_cost_rate" => texts.show(percent(support.support_cost_rate)),
        "support.other_costs" => texts.show(&support.other_costs),
        "reserve.value" => reserve(texts, scenario.reserve),
        _ => demand(texts, &scenario.demand, path)?,
    })
}

fn demand(texts: &Texts, demand: &Demand, path: &str) -> Option<String> {
    Some(match (demand, path) {
        (Demand::Average { requests, .. }, "demand.requests") => {
            texts.text("requests-counted", args! { "requests" => *requests })
        }
        (Demand::Queue { requests, .. }, "demand.requests") => {
            texts.text("requests-counted", args! { "requests" => requests.len() })
        }
        (
            Demand::Average {
                average_request, ..
            },
            "demand.average_request",
        ) => texts.show(average_request),
        (
            Demand::Average {
                requests_growth, ..
            },
            "demand.requests_growth",
        ) => texts.show(percent(requests_growth)),
        (
            Demand::Average { cost_growth, .. } | Demand::Queue { cost_growth, .. },
            "demand.cost_growth",
        ) => texts.show(percent(cost_growth)),
        _ => return None,
    })
}

fn reserve(texts: &Texts, reserve: Reserve) -> String {
    match reserve {
        Reserve::Amount(amount) => texts.show(money(amount)),
        Reserve::ShareOfSpending(share) => {
            texts.text("working-reserve-share", args! { "share" => percent(share) })
        }
        Reserve::MonthsOfSpending(months) => texts.text(
            "working-reserve-months",
            args! { "months" => decimal(months) },
        ),
    }
}
