//! Answers and messages come over as they were.

use fund_model::{
    Allowed, Chance, Decimal, Frequency, MetRuns, Money, Month, MonthOutcomes, PickedRun, Problem,
    ReceiptsBar, RequestsSpread, RunPlace, SimulationResult, SimulationSettings, YearDistribution,
    YearOdds, YearOutcomes,
};
use fund_worker::{Answer, Found, Message, News, Question, Topic, Wanted};
use proptest::prelude::*;

fn money() -> impl Strategy<Value = Money> {
    let cents = any::<i64>().prop_map(Money::from_cents);
    // The greatest amounts that a scenario allows have hundreds of digits.
    let digits = "-?[1-9][0-9]{0,300}\\.[0-9]{2}";
    prop_oneof![
        cents,
        digits.prop_map(|text| text.parse().expect("a plain decimal"))
    ]
}

fn month() -> impl Strategy<Value = Month> {
    (1990_i32..2300, 1..=12).prop_map(|(year, month)| Month::of(year, month))
}

fn chance() -> impl Strategy<Value = Chance> {
    (0_i64..=100_000_000).prop_map(Chance::from_hundred_millionths)
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i128>(), 0_u32..=28)
        .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits >> 32, scale))
}

fn frequency() -> impl Strategy<Value = Frequency> {
    (any::<u32>(), any::<u32>()).prop_map(|(runs, of)| Frequency { runs, of })
}

fn amounts() -> impl Strategy<Value = [Money; 7]> {
    prop::array::uniform7(money())
}

fn month_outcomes() -> impl Strategy<Value = MonthOutcomes> {
    let all = (month(), amounts(), frequency(), frequency());
    all.prop_map(|(month, balance, below_floor, run_out)| MonthOutcomes {
        month,
        balance,
        below_floor,
        run_out,
    })
}

fn year_outcomes() -> impl Strategy<Value = YearOutcomes> {
    let met = (any::<u64>(), any::<u32>()).prop_map(|(met, runs)| MetRuns { met, runs });
    let all = (
        month(),
        frequency(),
        amounts(),
        prop::collection::vec(met, 0..4),
    );
    all.prop_map(
        |(first_month, target_reached, receipts, requests_met)| YearOutcomes {
            first_month,
            target_reached,
            receipts,
            requests_met,
        },
    )
}

fn picked() -> impl Strategy<Value = [PickedRun; 5]> {
    let places = prop::sample::select(vec![
        RunPlace::Worst,
        RunPlace::P10,
        RunPlace::P50,
        RunPlace::P90,
        RunPlace::Best,
    ]);
    prop::array::uniform5((places, any::<u32>()).prop_map(|(place, run)| PickedRun { place, run }))
}

fn simulated() -> impl Strategy<Value = Found> {
    let months = prop::collection::vec(month_outcomes(), 0..4);
    let years = prop::collection::vec(year_outcomes(), 0..3);
    let all = (any::<u32>(), months, years, frequency(), picked());
    all.prop_map(|(runs, months, years, floor_kept, picked)| {
        Found::Simulation(SimulationResult {
            runs,
            months,
            years,
            floor_kept,
            picked,
        })
    })
}

fn year_distribution() -> impl Strategy<Value = YearDistribution> {
    let odds = (chance(), money(), money(), money()).prop_map(|(target_reached, p10, p50, p90)| {
        YearOdds {
            target_reached,
            p10,
            p50,
            p90,
        }
    });
    let bar = (money(), money(), chance()).prop_map(|(least, greatest, chance)| ReceiptsBar {
        least,
        greatest,
        chance,
    });
    let bars = prop::collection::vec(bar, 0..4);
    let all = (odds, 0_usize..=1_000, money(), money(), bars);
    all.prop_map(
        |(odds, uncertain_pledges, certain, most, bars)| YearDistribution {
            odds,
            uncertain_pledges,
            certain,
            most,
            bars,
        },
    )
}

fn found() -> impl Strategy<Value = Found> {
    let odds = prop::collection::vec(year_distribution(), 0..3).prop_map(Found::Odds);
    prop_oneof![odds, simulated()]
}

fn allowed() -> impl Strategy<Value = Allowed> {
    let decimal = (decimal(), any::<bool>(), decimal(), 0_u32..=28);
    prop_oneof![
        decimal.prop_map(
            |(least, above_least, greatest, decimals)| Allowed::Decimal {
                least,
                above_least,
                greatest,
                decimals,
            }
        ),
        (any::<u32>(), any::<u32>())
            .prop_map(|(least, greatest)| Allowed::Whole { least, greatest }),
        (0_usize..=1_000).prop_map(|most| Allowed::UncertainPledges { most }),
        Just(Allowed::OneOf(&["fixed"])),
    ]
}

fn problem() -> impl Strategy<Value = Problem> {
    (".{0,20}", prop::option::of(".{0,20}"), allowed()).prop_map(|(path, value, allowed)| Problem {
        path,
        value,
        allowed,
    })
}

fn news() -> impl Strategy<Value = News> {
    let part = || (any::<u32>(), any::<u32>(), prop::option::of(found()));
    prop_oneof![
        part().prop_map(|(done, of, found)| News::Progress { done, of, found }),
        part().prop_map(|(done, of, found)| News::Stopped { done, of, found }),
        found().prop_map(News::Done),
        prop::collection::vec(problem(), 1..4).prop_map(News::Problems),
    ]
}

fn topic() -> impl Strategy<Value = Topic> {
    prop_oneof![Just(Topic::Odds), Just(Topic::Simulation)]
}

fn settings() -> impl Strategy<Value = SimulationSettings> {
    let spread = prop_oneof![Just(RequestsSpread::Fixed), Just(RequestsSpread::Poisson)];
    let whole = (any::<u32>(), any::<u64>(), any::<u32>());
    (whole, spread, decimal(), decimal()).prop_map(
        |((runs, seed, payment_delay_months), requests_spread, cost_cv, donor_climate)| {
            SimulationSettings {
                runs,
                seed,
                payment_delay_months,
                requests_spread,
                cost_cv,
                donor_climate,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn answers_cross((number, topic, news) in (any::<u32>(), topic(), news())) {
        let answer = Answer { number, topic, news };
        let bytes = answer.to_bytes();
        prop_assert_eq!(Answer::from_bytes(&bytes), Some(answer));
        prop_assert_eq!(Answer::from_bytes(&bytes[..bytes.len() - 1]), None, "cut short");
    }

    #[test]
    fn messages_cross((number, settings, topic) in (any::<u32>(), settings(), topic())) {
        let scenario = fund_scenario::default_preset().scenario().into();
        let wanted = Wanted::Simulation(settings);
        let ask = Message::Ask(Question { number, wanted, scenario });
        for message in [ask, Message::Stop(topic), Message::GoOn(topic), Message::Forget(topic)] {
            let bytes = message.to_bytes();
            prop_assert_eq!(Message::from_bytes(&bytes), Some(message));
        }
    }

    #[test]
    fn what_is_no_answer_is_not_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(answer) = Answer::from_bytes(&bytes) {
            prop_assert_eq!(answer.to_bytes(), bytes);
        }
    }
}
