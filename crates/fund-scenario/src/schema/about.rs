//! What each field means, for people who write scenarios by hand.

/// The meaning of the field at a path, list indices left out.
pub(super) fn about(path: &str) -> &'static str {
    ABOUT
        .iter()
        .find(|(known, _)| *known == path)
        .map_or("", |(_, text)| text)
}

/// In the order of the format.
pub(super) const ABOUT: &[(&str, &str)] = &[
    ("version", "The version of this format."),
    ("name", "The name of the scenario."),
    (
        "as_of",
        "The month, YYYY-MM, at whose end the Fund holds the opening balance. Planning starts with the next month.",
    ),
    (
        "opening_balance",
        "Balance of the Fund at the end of `as_of`, US$.",
    ),
    (
        "annual_target",
        "Voluntary contributions aimed at in each planning year, US$.",
    ),
    ("years", "The planning horizon, in years of twelve months."),
    (
        "counting",
        "Which pledges count as income: `agreed` (stages paid and agreed), `announced` (those and announced), `all` \
         (those and assumed), `weighted` (all stages, each payment times its probability, paid at 1).",
    ),
    ("pledges", "Contributions, paid or expected."),
    ("pledges.donor", "Who gives."),
    (
        "pledges.amount",
        "The first payment, in `currency`, at most 3 decimals.",
    ),
    ("pledges.currency", "ISO 4217 code."),
    (
        "pledges.rate",
        "UN operational rate of exchange: units of `currency` per US$, at most 6 decimals.",
    ),
    (
        "pledges.stage",
        "`paid`: received after `as_of`. `agreed`: signed or confirmed in writing. `announced`: said, not binding. \
         `assumed`: the user's hypothesis.",
    ),
    (
        "pledges.probability",
        "The chance that the pledge is honoured.",
    ),
    (
        "pledges.first_payment",
        "The month of the first payment, YYYY-MM.",
    ),
    ("pledges.payments", "The number of payments."),
    (
        "pledges.interval_months",
        "Months from one payment to the next.",
    ),
    (
        "pledges.growth",
        "Growth from one payment to the next; 0.02 is 2 per cent.",
    ),
    (
        "demand",
        "The requests for assistance: so many of an average size, or a queue of named ones.",
    ),
    (
        "demand(average).requests",
        "Requests for assistance in the first planning year.",
    ),
    (
        "demand(average).average_request",
        "What each request asks in the first planning year, US$.",
    ),
    (
        "demand(average).requests_growth",
        "Growth of the number of requests per year.",
    ),
    (
        "demand(average).cost_growth",
        "Growth per year of what a request asks, and of other costs.",
    ),
    (
        "demand(queue).requests",
        "Named requests, met from the top.",
    ),
    ("demand(queue).requests.title", "What the request is for."),
    (
        "demand(queue).requests.year",
        "The planning year in which it is made, from 1 to `years`.",
    ),
    ("demand(queue).requests.amount", "What it asks, US$."),
    (
        "demand(queue).requests.region",
        "Its region, for breakdowns only.",
    ),
    (
        "demand(queue).requests.area",
        "Its priority area of assistance, a to e, for breakdowns only.",
    ),
    (
        "demand(queue).requests.ldc",
        "Whether a least developed country asks, for breakdowns only.",
    ),
    (
        "demand(queue).requests.sids",
        "Whether a small island developing State asks, for breakdowns only.",
    ),
    (
        "demand(queue).cost_growth",
        "Growth per year of other costs.",
    ),
    ("support", "How requests are supported."),
    (
        "support.rule",
        "`meet_all`: every request. `cap`: at most `cap` a year. `protect_reserve`: as many as keep the reserve at or \
         above its floor. `steady`: the same number every year, the largest that holds over the horizon.",
    ),
    (
        "support.cap",
        "Requests met a year at most, under the rule `cap`.",
    ),
    (
        "support.award_share",
        "Share of what a request asks that is awarded.",
    ),
    (
        "support.utilisation",
        "Share of what is allotted that is spent.",
    ),
    (
        "support.support_cost_rate",
        "Programme support costs on top of each award; 0.13 is 13 per cent.",
    ),
    (
        "support.other_costs",
        "Costs of the first planning year that do not depend on requests, US$.",
    ),
    ("reserve", "The reserve floor."),
    ("reserve(amount).value", "US$."),
    (
        "reserve(share_of_spending).value",
        "Share of the year's planned spending.",
    ),
    (
        "reserve(months_of_spending).value",
        "Months of the year's planned spending.",
    ),
];

#[cfg(test)]
mod tests {
    use super::ABOUT;
    use crate::format::{Field, SCENARIO, Shape};

    #[test]
    fn every_field_has_its_meaning_in_the_order_of_the_format() {
        let mut paths = Vec::new();
        collect(SCENARIO, "", &mut paths);
        let known: Vec<&str> = ABOUT.iter().map(|(path, _)| *path).collect();
        assert_eq!(known, paths);
    }

    fn collect(fields: &[Field], path: &str, paths: &mut Vec<String>) {
        for field in fields {
            let path = crate::structure::join(path, field.name);
            paths.push(path.clone());
            match &field.shape {
                Shape::List { item, .. } => collect(item, &path, paths),
                Shape::Object(fields) => collect(fields, &path, paths),
                Shape::ByKind(kinds) => {
                    for (kind, fields) in kinds.fields {
                        collect(fields, &format!("{path}({kind})"), paths);
                    }
                }
                _ => {}
            }
        }
    }
}
