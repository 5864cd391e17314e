//! The breakdown of a queue against the projection it comes from.

use fund_model::{
    Area, Demand, Money, QueueBreakdown, QueueShare, RequestDraft, Scenario, ScenarioDraft,
    average_as_queue, project, queue_breakdown,
};
use proptest::prelude::*;

use crate::oracle::checked;
use crate::strategies::{self, example};

/// A draft with a queue whose requests state a region, or do not, or do so with blanks around it.
fn queued() -> impl Strategy<Value = ScenarioDraft> {
    let regions = prop::collection::vec(
        prop::sample::select(vec!["", " ", "South", " South ", "North"]),
        60,
    );
    let draft = strategies::scenario().prop_filter("a queue", |draft| draft.demand.kind == "queue");
    (draft, regions, any::<[Option<bool>; 3]>()).prop_map(|(mut draft, regions, sids)| {
        for (index, request) in draft.demand.queue.iter_mut().enumerate() {
            request.region = regions[index % regions.len()].to_owned();
            request.sids = sids[index % sids.len()];
        }
        draft
    })
}

fn broken_down(draft: &ScenarioDraft) -> (Scenario, fund_model::Projection, QueueBreakdown) {
    let scenario = checked(draft);
    let projection = project(&scenario);
    let breakdown = queue_breakdown(&scenario, &projection).expect("the demand is a queue");
    (scenario, projection, breakdown)
}

/// The sum of the parts of one breakdown.
fn sum<T>(parts: &[(T, QueueShare)]) -> QueueShare {
    let count = |of: fn(&QueueShare) -> u128| parts.iter().map(|(_, share)| of(share)).sum();
    let money = |of: fn(&QueueShare) -> &Money| parts.iter().map(|(_, share)| of(share)).sum();
    QueueShare {
        requests: count(|share| share.requests),
        requested: money(|share| &share.requested),
        met: count(|share| share.met),
        met_requested: money(|share| &share.met_requested),
    }
}

proptest! {
    #![proptest_config(strategies::cases(500))]

    #[test]
    fn every_breakdown_adds_up_to_the_years(draft in queued()) {
        let (_, projection, breakdown) = broken_down(&draft);
        let years = &projection.years;
        let total = &breakdown.total;
        prop_assert_eq!(total.requests, years.iter().map(|year| year.requests).sum::<u128>());
        prop_assert_eq!(total.met, years.iter().map(|year| year.met).sum::<u128>());
        prop_assert_eq!(total.unmet(), years.iter().map(|year| year.unmet).sum::<u128>());
        prop_assert_eq!(&total.requested, &years.iter().map(|year| &year.requested).sum::<Money>());
        prop_assert_eq!(&(&total.met_requested + &total.unmet_requested()), &total.requested);
        prop_assert_eq!(&sum(&breakdown.by_region), total);
        prop_assert_eq!(&sum(&breakdown.by_area), total);
        prop_assert_eq!(&sum(&breakdown.by_ldc), total);
        prop_assert_eq!(&sum(&breakdown.by_sids), total);
    }

    #[test]
    fn requests_are_met_from_the_top_of_their_year(draft in queued()) {
        let (scenario, projection, breakdown) = broken_down(&draft);
        prop_assert_eq!(breakdown.cuts.len(), projection.years.len());
        for (index, (year, cut)) in projection.years.iter().zip(&breakdown.cuts).enumerate() {
            let of_year = breakdown.standings.iter().filter(|at| at.year as usize == index + 1);
            let of_year: Vec<_> = of_year.collect();
            prop_assert_eq!(of_year.len() as u128, year.requests);
            for (place, at) in (1..).zip(&of_year) {
                prop_assert_eq!((at.place, at.is_met), (place, place <= year.met));
            }
            prop_assert_eq!((cut.requests, cut.met), (year.requests, year.met));
            let next = cut.next.as_ref();
            prop_assert_eq!(next.map(|next| &next.needs), year.next_request_needs.as_ref());
            if let Some(next) = next {
                let at = breakdown.standings[next.request];
                prop_assert_eq!((at.year as usize, at.place), (index + 1, year.met + 1));
            }
        }
        prop_assert_eq!(breakdown.standings.len(), match scenario.demand {
            Demand::Queue { requests, .. } => requests.len(),
            Demand::Average { .. } => unreachable!("the demand is a queue"),
        });
    }
}

proptest! {
    #![proptest_config(strategies::cases(200))]

    #[test]
    fn an_average_demand_written_as_a_queue_has_the_same_figures(draft in strategies::scenario()) {
        let mut scenario = checked(&draft);
        let before = project(&scenario);
        let Some(requests) = average_as_queue(&scenario) else {
            let count: u128 = before.years.iter().map(|year| year.requests).sum();
            let is_average = matches!(&scenario.demand, Demand::Average { .. });
            prop_assert!(!is_average || count > 10_000 || before.years.iter().any(|year| year.requested > Money::from_cents(100_000_000_000_000)));
            return Ok(());
        };
        let Demand::Average { cost_growth, .. } = scenario.demand else {
            unreachable!("a queue is not made from a queue");
        };
        scenario.demand = Demand::Queue { requests, cost_growth };
        let again = ScenarioDraft::from(&scenario).check();
        prop_assert_eq!(again.as_ref(), Ok(&scenario), "the queue is a good one");
        prop_assert_eq!(project(&scenario), before);
    }
}

fn request(title: &str, amount: &str) -> RequestDraft {
    RequestDraft {
        title: title.to_owned(),
        year: "1".to_owned(),
        amount: amount.to_owned(),
        ..RequestDraft::default()
    }
}

#[test]
fn parts_are_named_in_their_order_with_what_is_not_stated_last() {
    let mut draft = example();
    draft.demand.kind = "queue".to_owned();
    draft.support.rule = "cap".to_owned();
    draft.support.cap = "2".to_owned();
    draft.demand.queue = vec![
        request("One", "10"),
        RequestDraft {
            region: "South".to_owned(),
            area: "d".to_owned(),
            ..request("Two", "20.50")
        },
        RequestDraft {
            region: " South ".to_owned(),
            area: "b".to_owned(),
            ldc: Some(false),
            ..request("Three", "30")
        },
    ];
    let (_, _, breakdown) = broken_down(&draft);
    let share = |requests, requested: &str, met, met_requested: &str| QueueShare {
        requests,
        requested: requested.parse().expect("an amount"),
        met,
        met_requested: met_requested.parse().expect("an amount"),
    };
    assert_eq!(breakdown.total, share(3, "60.50", 2, "30.50"));
    assert_eq!(
        breakdown.by_region,
        [
            (Some("South".to_owned()), share(2, "50.50", 1, "20.50")),
            (None, share(1, "10", 1, "10"))
        ]
    );
    let areas: Vec<_> = breakdown.by_area.iter().map(|(area, _)| *area).collect();
    assert_eq!(areas, [Some(Area::B), Some(Area::D), None]);
    let ldc: Vec<_> = breakdown
        .by_ldc
        .iter()
        .map(|(ldc, share)| (*ldc, share.requests))
        .collect();
    assert_eq!(ldc, [(Some(false), 1), (None, 2)]);
    let next = breakdown.cuts[0]
        .next
        .as_ref()
        .expect("one request is not met");
    assert_eq!(
        (next.request, next.needs.to_string()),
        (2, "0.00".to_owned()),
        "the rule alone stands in its way"
    );
}

#[test]
fn an_average_demand_has_no_queue() {
    let scenario = checked(&example());
    assert_eq!(queue_breakdown(&scenario, &project(&scenario)), None);
}
