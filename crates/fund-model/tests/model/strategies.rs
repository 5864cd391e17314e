//! Generated drafts: mostly what a person would write, with corners mixed in. Every bound comes from the limits.

mod example;
mod values;

use fund_model::limits;
use fund_model::{
    Counting, DemandDraft, Month, PledgeDraft, RESERVE_NAMES, RULE_NAMES, RequestDraft,
    ReserveDraft, ScenarioDraft, Stage, SupportDraft, Word,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

pub(crate) use example::example;
use values::{amount, growth, one_of, rate, units};
pub(crate) use values::{money, share};

/// So many cases, the same in every run unless the environment names other ones (`PROPTEST_CASES`,
/// `PROPTEST_RNG_SEED`).
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let given = |name| std::env::var_os(name).is_some();
    let default = ProptestConfig::default();
    ProptestConfig {
        cases: if given("PROPTEST_CASES") {
            default.cases
        } else {
            cases
        },
        rng_seed: if given("PROPTEST_RNG_SEED") {
            default.rng_seed
        } else {
            RngSeed::Fixed(59)
        },
        failure_persistence: None,
        ..default
    }
}

fn text_of(value: impl ToString) -> String {
    value.to_string()
}

fn words(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(words).prop_map(text_of)
}

/// A pledge whose first payment falls from two years before `as_of` to a year after the horizon.
fn pledge(as_of: Month, years: u32) -> impl Strategy<Value = PledgeDraft> {
    let months = i32::try_from(years * 12 + 12).expect("a horizon");
    let first = (-24..=months).prop_map(move |months| {
        let limits::MonthLimit { first, last } = limits::FIRST_PAYMENT;
        as_of.plus(months).clamp(first, last).to_string()
    });
    let first = prop_oneof![
        1 => first,
        2 => (1..=12_i32).prop_map(move |months| as_of.plus(months).to_string())
    ];
    let payments = prop_oneof![
        6 => 1..=5_u32,
        2 => 5..=20_u32,
        1 => limits::PAYMENTS.least..=limits::PAYMENTS.greatest,
    ];
    let interval = prop_oneof![
        5 => select(&[1_u32, 3, 6, 12][..]),
        1 => limits::INTERVAL_MONTHS.least..=limits::INTERVAL_MONTHS.greatest,
    ];
    let stage = words(Stage::NAMES);
    (
        amount(),
        rate(),
        stage,
        share(),
        first,
        payments,
        interval,
        growth(),
    )
        .prop_map(
            |(
                amount,
                (currency, rate),
                stage,
                probability,
                first_payment,
                payments,
                interval,
                growth,
            )| {
                PledgeDraft {
                    donor: text_of("A contributor"),
                    amount,
                    currency,
                    rate,
                    stage,
                    probability,
                    first_payment,
                    payments: text_of(payments),
                    interval_months: text_of(interval),
                    growth,
                }
            },
        )
}

fn average() -> impl Strategy<Value = DemandDraft> {
    let requests = prop_oneof![
        8 => 0..=60_u32,
        1 => limits::REQUESTS.least..=limits::REQUESTS.greatest,
        1 => Just(limits::REQUESTS.greatest),
    ];
    let average_request = prop_oneof![
        1 => Just(text_of("41935.48")),
        6 => units(0..20_000_000_u64, 2),
        1 => money(),
    ];
    (requests, average_request, growth(), growth()).prop_map(
        |(requests, average_request, requests_growth, cost_growth)| DemandDraft {
            requests: text_of(requests),
            average_request,
            requests_growth,
            cost_growth,
            ..DemandDraft::default()
        },
    )
}

fn request(years: u32) -> impl Strategy<Value = RequestDraft> {
    let amount = prop_oneof![5 => units(0..20_000_000_u64, 2), 1 => money()];
    let area = one_of(&["", "a", "e"]);
    (1..=years, amount, area, any::<Option<bool>>()).prop_map(|(year, amount, area, flag)| {
        RequestDraft {
            title: text_of("A request"),
            year: text_of(year),
            amount,
            area,
            ldc: flag,
            ..RequestDraft::default()
        }
    })
}

fn queue(years: u32) -> impl Strategy<Value = DemandDraft> {
    (prop::collection::vec(request(years), 0..60), growth()).prop_map(|(queue, cost_growth)| {
        DemandDraft {
            kind: text_of("queue"),
            cost_growth,
            queue,
            ..DemandDraft::default()
        }
    })
}

fn support() -> impl Strategy<Value = SupportDraft> {
    let cap = prop_oneof![4 => 0..=60_u32, 1 => Just(limits::REQUESTS.greatest)];
    let other_costs =
        prop_oneof![3 => Just(text_of("0.00")), 2 => units(0..20_000_000_u64, 2), 1 => money()];
    (
        words(RULE_NAMES),
        cap,
        share(),
        share(),
        share(),
        other_costs,
    )
        .prop_map(
            |(rule, cap, award_share, utilisation, support_cost_rate, other_costs)| SupportDraft {
                rule,
                cap: text_of(cap),
                award_share,
                utilisation,
                support_cost_rate,
                other_costs,
            },
        )
}

fn reserve() -> impl Strategy<Value = ReserveDraft> {
    words(RESERVE_NAMES).prop_flat_map(|kind| {
        let value = match kind.as_str() {
            "amount" => money().boxed(),
            "share_of_spending" => {
                prop_oneof![3 => share(), 1 => one_of(&["10", "0.15", "2.5"])].boxed()
            }
            _ => prop_oneof![3 => one_of(&["12", "6", "0", "120", "1.5", "0.000000000000000000000001"]), 1 => share()]
                .boxed(),
        };
        value.prop_map(move |value| ReserveDraft { kind: kind.clone(), value })
    })
}

fn horizon() -> impl Strategy<Value = (Month, u32)> {
    let limits::MonthLimit { first, last } = limits::AS_OF;
    let as_of = prop_oneof![
        4 => Just(Month::of(2024, 12)),
        2 => (0..=last.months_since(first)).prop_map(move |months| first.plus(months)),
        1 => select(vec![first, last]),
    ];
    let years = prop_oneof![
        6 => 1..=6_u32,
        1 => limits::YEARS.least..=limits::YEARS.greatest,
    ];
    (as_of, years)
}

/// A draft within every limit, with up to eight pledges and sixty named requests.
pub(crate) fn scenario() -> impl Strategy<Value = ScenarioDraft> {
    horizon().prop_flat_map(|(as_of, years)| {
        let pledges = prop::collection::vec(pledge(as_of, years), 0..8);
        let demand = prop_oneof![3 => average().boxed(), 2 => queue(years).boxed()];
        let fund = (money(), money(), words(Counting::NAMES));
        (fund, pledges, demand, support(), reserve()).prop_map(
            move |(
                (opening_balance, annual_target, counting),
                pledges,
                demand,
                support,
                reserve,
            )| {
                ScenarioDraft {
                    name: text_of("A scenario"),
                    as_of: as_of.to_string(),
                    opening_balance,
                    annual_target,
                    years: text_of(years),
                    counting,
                    pledges,
                    demand,
                    support,
                    reserve,
                }
            },
        )
    })
}

/// The same with another support rule.
pub(crate) fn scenario_under(rule: &'static str) -> impl Strategy<Value = ScenarioDraft> {
    scenario().prop_map(move |mut draft| {
        draft.support.rule = text_of(rule);
        draft
    })
}

/// Two scenarios with the same horizon.
pub(crate) fn pair() -> impl Strategy<Value = (ScenarioDraft, ScenarioDraft)> {
    (scenario(), scenario(), any::<[bool; 6]>()).prop_map(|(from, other, changed)| {
        let mut to = from.clone();
        let [opening_balance, counting, pledges, demand, support, reserve] = changed;
        if opening_balance {
            to.opening_balance = other.opening_balance;
        }
        if counting {
            to.counting = other.counting;
        }
        if pledges {
            to.pledges = other.pledges;
        }
        if demand && other.demand.kind == "average" {
            to.demand = other.demand;
        }
        if support {
            to.support = other.support;
        }
        if reserve {
            to.reserve = other.reserve;
        }
        (from, to)
    })
}

/// A pledge for a scenario of any horizon.
pub(crate) fn one_pledge() -> impl Strategy<Value = PledgeDraft> {
    pledge(Month::of(2024, 12), 5)
}
