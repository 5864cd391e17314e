//! Any scenario within the limits, the limits themselves among them.

use fund_model::limits::{self, DecimalLimit, MonthLimit, WholeLimit};
use fund_model::{
    Area, Counting, Decimal, Demand, Money, Month, Pledge, QueuedRequest, Reserve, Scenario, Stage,
    Support, SupportRule, Word,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A decimal within a limit, with any number of decimals that it allows.
fn decimal(limit: DecimalLimit) -> impl Strategy<Value = Decimal> {
    let least = if limit.above_least {
        Decimal::new(1, limit.decimals)
    } else {
        limit.least
    };
    let between = (any::<u64>(), 0..=limit.decimals).prop_map(move |(position, decimals)| {
        let position = Decimal::from(position) / Decimal::from(u64::MAX);
        let value = least + (limit.greatest - least) * position;
        value.round_dp(decimals).clamp(least, limit.greatest)
    });
    prop_oneof![1 => Just(least), 1 => Just(limit.greatest), 8 => between]
}

fn money() -> impl Strategy<Value = Money> {
    decimal(limits::MONEY).prop_map(|amount| format!("{amount:.2}").parse().expect("two decimals"))
}

fn whole(limit: WholeLimit) -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(limit.least), 1 => Just(limit.greatest), 8 => limit.least..=limit.greatest]
}

fn month(limit: MonthLimit) -> impl Strategy<Value = Month> {
    (0..=limit.last.months_since(limit.first)).prop_map(move |months| limit.first.plus(months))
}

fn word<W: Word + std::fmt::Debug>() -> impl Strategy<Value = W> {
    select(W::WORDS).prop_map(|(value, _)| value)
}

/// Texts with quotation marks, control characters and other scripts in them.
fn text(fewest: usize) -> impl Strategy<Value = String> {
    vec(any::<char>(), fewest..=20).prop_map(String::from_iter)
}

fn pledge() -> impl Strategy<Value = Pledge> {
    let money = (
        decimal(limits::PLEDGE_AMOUNT),
        "[A-Z]{3}",
        decimal(limits::RATE),
        decimal(limits::GROWTH),
    );
    let time = (
        month(limits::FIRST_PAYMENT),
        whole(limits::PAYMENTS),
        whole(limits::INTERVAL_MONTHS),
    );
    (
        text(1),
        money,
        word::<Stage>(),
        decimal(limits::SHARE),
        time,
    )
        .prop_map(
            |(
                donor,
                (amount, currency, rate, growth),
                stage,
                probability,
                (first_payment, payments, interval_months),
            )| {
                Pledge {
                    donor,
                    amount,
                    currency,
                    rate,
                    stage,
                    probability,
                    first_payment,
                    payments,
                    interval_months,
                    growth,
                }
            },
        )
}

fn queued_request(years: u32) -> impl Strategy<Value = QueuedRequest> {
    let breakdown = (
        option::of(text(1)),
        option::of(word::<Area>()),
        any::<Option<bool>>(),
        any::<Option<bool>>(),
    );
    (text(0), 1..=years, money(), breakdown).prop_map(
        |(title, year, amount, (region, area, ldc, sids))| QueuedRequest {
            title,
            year,
            amount,
            region,
            area,
            ldc,
            sids,
        },
    )
}

fn demand(years: u32) -> impl Strategy<Value = Demand> {
    let growth = || decimal(limits::GROWTH);
    let average = (whole(limits::REQUESTS), money(), growth(), growth()).prop_map(
        |(requests, average_request, requests_growth, cost_growth)| Demand::Average {
            requests,
            average_request,
            requests_growth,
            cost_growth,
        },
    );
    let queue = (vec(queued_request(years), 0..5), growth()).prop_map(|(requests, cost_growth)| {
        Demand::Queue {
            requests,
            cost_growth,
        }
    });
    prop_oneof![average, queue]
}

fn support() -> impl Strategy<Value = Support> {
    let share = || decimal(limits::SHARE);
    (
        0..4,
        option::of(whole(limits::REQUESTS)),
        share(),
        share(),
        share(),
        money(),
    )
        .prop_map(
            |(rule, cap, award_share, utilisation, support_cost_rate, other_costs)| {
                let rule = match (rule, cap) {
                    (0, Some(cap)) => SupportRule::Cap(cap),
                    (0 | 1, _) => SupportRule::MeetAll,
                    (2, _) => SupportRule::ProtectReserve,
                    _ => SupportRule::Steady,
                };
                Support {
                    rule,
                    cap,
                    award_share,
                    utilisation,
                    support_cost_rate,
                    other_costs,
                }
            },
        )
}

fn reserve() -> impl Strategy<Value = Reserve> {
    prop_oneof![
        decimal(limits::MONEY).prop_map(Reserve::Amount),
        decimal(limits::RESERVE_SHARE).prop_map(Reserve::ShareOfSpending),
        decimal(limits::RESERVE_MONTHS).prop_map(Reserve::MonthsOfSpending),
    ]
}

/// Any valid scenario.
pub(crate) fn scenario() -> impl Strategy<Value = Scenario> {
    whole(limits::YEARS).prop_flat_map(|years| {
        let fund = (
            text(0),
            month(limits::AS_OF),
            money(),
            money(),
            word::<Counting>(),
        );
        (
            fund,
            vec(pledge(), 0..5),
            demand(years),
            support(),
            reserve(),
        )
            .prop_map(
                move |(
                    (name, as_of, opening_balance, annual_target, counting),
                    pledges,
                    demand,
                    support,
                    reserve,
                )| Scenario {
                    name,
                    as_of,
                    opening_balance,
                    annual_target,
                    years,
                    counting,
                    pledges,
                    demand,
                    support,
                    reserve,
                },
            )
    })
}
