//! `simulate` against the exact model, against `odds`, and against itself.

use fund_model::limits::{RUN_MONTHS_MOST, SIMULATED_MONEY};
use fund_model::{
    Allowed, Decimal, Money, Projection, RequestsSpread, Scenario, ScenarioDraft, Simulation,
    SimulationResult, SimulationSettings, odds, project, simulate,
};
use proptest::prelude::*;

use crate::strategies::{self, cases, example};

/// Few runs from any seed, with every kind of chance.
fn settings() -> impl Strategy<Value = SimulationSettings> {
    let spread = prop_oneof![Just(RequestsSpread::Fixed), Just(RequestsSpread::Poisson)];
    (
        1..40_u32,
        any::<u64>(),
        0..15_u32,
        spread,
        0..20_i64,
        0..=95_i64,
    )
        .prop_map(
            |(runs, seed, payment_delay_months, requests_spread, cv, climate)| SimulationSettings {
                runs,
                seed,
                payment_delay_months,
                requests_spread,
                cost_cv: Decimal::new((cv - 5).max(0), 1),
                donor_climate: Decimal::new((climate - 30).max(0), 2),
            },
        )
}

/// The settings with what a queue allows.
fn fitting(settings: SimulationSettings, draft: &ScenarioDraft) -> SimulationSettings {
    if draft.demand.kind == "queue" {
        return SimulationSettings {
            requests_spread: RequestsSpread::Fixed,
            ..settings
        };
    }
    settings
}

/// A scenario that is drawn from all that are allowed may be too large to be simulated; then it says which part is.
fn simulated(scenario: &Scenario, settings: &SimulationSettings) -> Option<SimulationResult> {
    match simulate(scenario, settings) {
        Ok(result) => Some(result),
        Err(problems) => {
            let too_large = |allowed: &Allowed| {
                *allowed == Allowed::from(SIMULATED_MONEY)
                    || matches!(
                        allowed,
                        Allowed::Whole {
                            greatest: 10_000_000,
                            ..
                        }
                    )
            };
            assert!(
                problems.iter().all(|problem| too_large(&problem.allowed)),
                "{problems:?}"
            );
            None
        }
    }
}

fn checked(draft: &ScenarioDraft) -> Scenario {
    draft.check().expect("within the limits")
}

/// What a single run gives, from its percentiles, which are all the same.
fn assert_is_run(result: &SimulationResult, ledger: &Projection) {
    for (month, exact) in result.months.iter().zip(&ledger.months) {
        assert_eq!(month.month, exact.month);
        for point in &month.balance {
            assert_eq!(*point, exact.balance, "{}", exact.month);
        }
        let ever = |end: Option<fund_model::RunwayEnd>| {
            u32::from(end.is_some_and(|end| end.month <= exact.month))
        };
        assert_eq!(month.below_floor.runs, ever(ledger.runway.to_floor));
        assert_eq!(month.run_out.runs, ever(ledger.runway.to_zero));
    }
    assert_eq!(result.months.len(), ledger.months.len());
    for (year, exact) in result.years.iter().zip(&ledger.years) {
        assert_eq!(year.first_month, exact.first_month);
        assert_eq!(year.requests_met.len(), 1);
        assert_eq!(
            u128::from(year.requests_met[0].met),
            exact.met,
            "{}",
            exact.first_month
        );
        assert!(year.receipts.iter().all(|point| *point == exact.receipts));
        assert_eq!(year.target_reached.runs == 1, exact.target_gap.is_zero());
    }
    assert_eq!(result.years.len(), ledger.years.len());
    assert_eq!(
        result.floor_kept.runs == 1,
        ledger.runway.to_floor.is_none()
    );
}

proptest! {
    #![proptest_config(cases(400))]

    /// The runs are computed in machine words; one run written out is computed by the exact model.
    #[test]
    fn a_run_is_the_exact_model_of_what_it_drew(draft in strategies::scenario(), settings in settings()) {
        let scenario = checked(&draft);
        let settings = SimulationSettings { runs: 1, ..fitting(settings, &draft) };
        if let Some(result) = simulated(&scenario, &settings) {
            let simulation = Simulation::new(&scenario, &settings).expect("simulated before");
            assert_is_run(&result, &simulation.ledger(0));
        }
    }

    #[test]
    fn without_chance_each_run_is_the_projection(mut draft in strategies::scenario(), seed: u64) {
        for pledge in &mut draft.pledges {
            pledge.probability = "1".into();
        }
        let scenario = checked(&draft);
        draft.counting = "all".into();
        let exact = project(&checked(&draft));
        let settings = SimulationSettings { runs: 1, seed, ..SimulationSettings::default() };
        if let Some(result) = simulated(&scenario, &settings) {
            assert_is_run(&result, &exact);
            let ledger = Simulation::new(&scenario, &settings).expect("simulated before").ledger(7);
            prop_assert_eq!(ledger.years, exact.years);
            prop_assert_eq!(ledger.months, exact.months);
            prop_assert_eq!(ledger.runway, exact.runway);
        }
    }

    #[test]
    fn the_result_does_not_depend_on_how_runs_are_divided(
        draft in strategies::scenario(),
        settings in settings(),
        steps in prop::collection::vec(0..20_u32, 0..6),
    ) {
        let scenario = checked(&draft);
        let settings = fitting(settings, &draft);
        if let Some(whole) = simulated(&scenario, &settings) {
            let mut simulation = Simulation::new(&scenario, &settings).expect("simulated before");
            prop_assert_eq!(simulation.result(), None);
            for step in steps {
                simulation.advance(step).expect("simulated before");
                let _ = simulation.result();
            }
            simulation.advance(u32::MAX).expect("simulated before");
            prop_assert!(simulation.is_complete());
            prop_assert_eq!(simulation.result(), Some(whole));
        }
    }

    #[test]
    fn bands_are_ordered_and_counts_add_up(draft in strategies::scenario(), settings in settings()) {
        let scenario = checked(&draft);
        let settings = fitting(settings, &draft);
        if let Some(result) = simulated(&scenario, &settings) {
            for month in &result.months {
                prop_assert!(month.balance.is_sorted());
            }
            for pair in result.months.windows(2) {
                prop_assert!(pair[0].run_out.runs <= pair[1].run_out.runs);
                prop_assert!(pair[0].below_floor.runs <= pair[1].below_floor.runs);
            }
            for year in &result.years {
                prop_assert!(year.receipts.is_sorted());
                prop_assert!(year.requests_met.is_sorted_by_key(|met| met.met));
                let runs: u32 = year.requests_met.iter().map(|met| met.runs).sum();
                prop_assert_eq!(runs, settings.runs);
            }
            let last = result.months.last().expect("a horizon has months");
            prop_assert_eq!(result.floor_kept.runs + last.below_floor.runs, settings.runs);
        }
    }

    /// The points and the picked runs, against all runs written out and sorted.
    #[test]
    fn points_and_picked_runs_are_those_of_the_sorted_runs(
        draft in strategies::scenario(),
        settings in settings(),
    ) {
        let scenario = checked(&draft);
        let settings = fitting(settings, &draft);
        if let Some(result) = simulated(&scenario, &settings) {
            let simulation = Simulation::new(&scenario, &settings).expect("simulated before");
            let runs: Vec<Projection> = (0..settings.runs).map(|run| simulation.ledger(run)).collect();
            let rank = |per_cent: usize| (runs.len() * per_cent).div_ceil(100).max(1) - 1;
            for (index, month) in result.months.iter().enumerate() {
                let mut balances: Vec<&Money> = runs.iter().map(|run| &run.months[index].balance).collect();
                balances.sort();
                for (point, per_cent) in month.balance.iter().zip([5, 10, 25, 50, 75, 90, 95]) {
                    prop_assert_eq!(point, balances[rank(per_cent)]);
                }
            }
            let mut order: Vec<usize> = (0..runs.len()).collect();
            order.sort_by_key(|run| {
                let unmet: u128 = runs[*run].years.iter().map(|year| year.unmet).sum();
                let closing = runs[*run].years.last().expect("a year").closing.clone();
                (std::cmp::Reverse(unmet), closing, std::cmp::Reverse(*run))
            });
            let places = [0, rank(10), rank(50), rank(90), runs.len() - 1];
            for (picked, place) in result.picked.iter().zip(places) {
                prop_assert_eq!(picked.run as usize, order[place]);
            }
        }
    }

    /// A higher probability takes no contribution away from any run, and one pledge more changes no other.
    #[test]
    fn a_higher_probability_never_lowers_receipts(
        draft in strategies::scenario(),
        settings in settings(),
        chosen: prop::sample::Index,
    ) {
        prop_assume!(!draft.pledges.is_empty());
        let scenario = checked(&draft);
        let settings = fitting(settings, &draft);
        let mut likelier = draft.clone();
        likelier.pledges[chosen.index(draft.pledges.len())].probability = "1".into();
        let likelier = checked(&likelier);
        if simulated(&scenario, &settings).is_some() {
            let lower = Simulation::new(&scenario, &settings).expect("simulated before");
            let higher = Simulation::new(&likelier, &settings).expect("as large");
            for run in 0..settings.runs {
                let (lower, higher) = (lower.ledger(run), higher.ledger(run));
                for (lower, higher) in lower.months.iter().zip(&higher.months) {
                    prop_assert!(lower.receipts <= higher.receipts);
                }
                for (lower, higher) in lower.years.iter().zip(&higher.years) {
                    prop_assert_eq!(lower.requests, higher.requests);
                }
            }
        }
    }

    /// Under `meet_all`, a dollar more at the beginning is a dollar more in every month of every run.
    #[test]
    fn the_opening_balance_moves_every_balance(draft in strategies::scenario_under("meet_all"), settings in settings()) {
        let scenario = checked(&draft);
        let settings = fitting(settings, &draft);
        let mut richer = draft.clone();
        let more = Money::from_cents(123_456);
        richer.opening_balance = (&scenario.opening_balance + &more).to_string();
        if let (Some(before), Ok(richer)) = (simulated(&scenario, &settings), richer.check()) {
            let after = simulated(&richer, &settings).expect("hardly larger");
            for (before, after) in before.months.iter().zip(&after.months) {
                for (before, after) in before.balance.iter().zip(&after.balance) {
                    prop_assert_eq!(&(before + &more), after);
                }
            }
        }
    }
}

/// Ten pledges over five years with unlike chances.
fn uncertain() -> ScenarioDraft {
    let mut draft = example();
    let pledge = draft.pledges[0].clone();
    draft.pledges = (0..10)
        .map(|index| {
            let mut pledge = pledge.clone();
            pledge.amount = (60_000 + 20_000 * index).to_string();
            pledge.probability = format!("0.{}", index + 1).replace("0.10", "1");
            pledge.stage = if index == 4 { "paid" } else { "announced" }.into();
            pledge
        })
        .collect();
    draft.annual_target = "900000".into();
    draft
}

fn thorough(change: impl FnOnce(&mut SimulationSettings)) -> SimulationSettings {
    let mut settings = SimulationSettings {
        runs: 40_000,
        seed: 11,
        ..SimulationSettings::default()
    };
    change(&mut settings);
    settings
}

fn share(text: impl ToString) -> f64 {
    text.to_string().parse().expect("a decimal")
}

#[test]
fn chances_agree_with_the_exact_ones() {
    let scenario = checked(&uncertain());
    let exact = odds(&scenario).expect("ten pledges");
    for climate in ["0", "0.000001"] {
        let settings =
            thorough(|settings| settings.donor_climate = climate.parse().expect("a decimal"));
        let result = simulate(&scenario, &settings).expect("an ordinary scenario");
        for (year, exact) in result.years.iter().zip(&exact.years) {
            let chance = year.target_reached;
            let error = share(chance.standard_error());
            let apart = share(chance.chance()) - share(&exact.target_reached);
            assert!(
                error > 0.001 && apart.abs() < 4.0 * error,
                "{apart} ± {error}"
            );
            // A point of few possible sums is the exact one unless its chance is close to the edge; here none is.
            assert_eq!(
                [&year.receipts[1], &year.receipts[3], &year.receipts[5]],
                [&exact.p10, &exact.p50, &exact.p90]
            );
        }
    }
}

#[test]
fn a_donor_climate_keeps_each_probability_and_widens_the_whole() {
    let mut draft = uncertain();
    draft.years = "1".into();
    let scenario = checked(&draft);
    let spread_of = |climate: &str| {
        let settings =
            thorough(|settings| settings.donor_climate = climate.parse().expect("a decimal"));
        let simulation = Simulation::new(&scenario, &settings).expect("an ordinary scenario");
        let runs: Vec<f64> = (0..20_000)
            .map(|run| share(&simulation.ledger(run).years[0].receipts))
            .collect();
        let mean = runs.iter().sum::<f64>() / 20_000.0;
        let variance = runs
            .iter()
            .map(|receipts| (receipts - mean) * (receipts - mean))
            .sum::<f64>()
            / 20_000.0;
        (mean, variance)
    };
    // Each amount with its probability, but the fifth, which is paid.
    let amounts = (0..10).map(|index| 60_000.0 + 20_000.0 * f64::from(index));
    let chances = (0..10).map(|index| {
        if index == 4 {
            1.0
        } else {
            f64::from(index + 1) / 10.0
        }
    });
    let expected: f64 = amounts
        .clone()
        .zip(chances.clone())
        .map(|(amount, chance)| amount * chance)
        .sum();
    let independent: f64 = amounts
        .zip(chances)
        .map(|(amount, chance)| amount * amount * chance * (1.0 - chance))
        .sum();
    let mut widest = 0.0;
    for climate in ["0", "0.3", "0.95"] {
        let (mean, variance) = spread_of(climate);
        let error = (variance / 20_000.0).sqrt();
        assert!(
            (mean - expected).abs() < 4.0 * error,
            "{climate}: {mean} {expected}"
        );
        assert!(variance > widest, "{climate}");
        widest = variance;
    }
    let (_, variance) = spread_of("0");
    assert!((variance / independent - 1.0).abs() < 0.05);
}

#[test]
fn a_run_receives_what_its_honoured_pledges_bring() {
    let scenario = checked(&uncertain());
    let simulation = Simulation::new(&scenario, &thorough(|_| ())).expect("an ordinary scenario");
    for run in 0..500 {
        let honoured = simulation.honoured(run);
        assert_eq!(honoured.len(), scenario.pledges.len());
        assert!(honoured[4] && honoured[9], "paid, and certain");
        let pledges = scenario.pledges.iter().zip(honoured);
        let amounts = pledges.filter(|(_, honoured)| *honoured);
        let received: Decimal = amounts.map(|(pledge, _)| pledge.amount).sum();
        let expected: Money = received.to_string().parse().expect("whole dollars");
        assert_eq!(
            simulation.ledger(run).years[0].receipts,
            expected,
            "run {run}"
        );
    }
}

#[test]
fn payments_come_up_to_so_many_months_later_each_equally_likely() {
    let mut draft = example();
    draft.pledges[0].payments = "1".into();
    draft.pledges[0].first_payment = "2029-10".into();
    let scenario = checked(&draft);
    let settings = thorough(|settings| settings.payment_delay_months = 4);
    let simulation = Simulation::new(&scenario, &settings).expect("an ordinary scenario");
    let mut counts = [0_i32; 60];
    for run in 0..10_000 {
        let months = simulation.ledger(run).months;
        for (count, month) in counts.iter_mut().zip(&months) {
            *count += i32::from(!month.receipts.is_zero());
        }
    }
    // October, November and December 2029; the other two months of five are after the horizon.
    assert_eq!(counts[..57].iter().sum::<i32>(), 0);
    assert!(
        counts[57..].iter().all(|count| (count - 2_000).abs() < 160),
        "{counts:?}"
    );
    // What has been paid does not wait.
    draft.pledges[0].stage = "paid".into();
    let simulation = Simulation::new(&checked(&draft), &settings).expect("an ordinary scenario");
    assert!((0..100).all(|run| !simulation.ledger(run).months[57].receipts.is_zero()));
}

#[test]
fn requests_and_costs_have_the_mean_and_the_spread_asked_for() {
    let mut draft = example();
    draft.support.rule = "meet_all".into();
    draft.years = "1".into();
    let scenario = checked(&draft);
    let settings = thorough(|settings| {
        settings.requests_spread = RequestsSpread::Poisson;
        settings.cost_cv = "0.2".parse().expect("a decimal");
    });
    let simulation = Simulation::new(&scenario, &settings).expect("an ordinary scenario");
    let years: Vec<(f64, f64)> = (0..20_000)
        .map(|run| {
            let year = simulation.ledger(run).years[0].clone();
            let requests = share(year.requests);
            (requests, share(&year.requested) / requests.max(1.0))
        })
        .collect();
    let moments = |values: Vec<f64>| {
        let mean = values.iter().sum::<f64>() / 20_000.0;
        let square = values
            .iter()
            .map(|value| (value - mean) * (value - mean))
            .sum::<f64>()
            / 20_000.0;
        (mean, square.sqrt())
    };
    let (mean, deviation) = moments(years.iter().map(|year| year.0).collect());
    // Standard errors: 5.57 ÷ √20,000 = 0.04 of the mean, 0.028 of the deviation.
    assert!(
        (mean - 31.0).abs() < 0.16 && (deviation - 31_f64.sqrt()).abs() < 0.12,
        "{mean} {deviation}"
    );
    let (mean, deviation) = moments(years.iter().map(|year| year.1).collect());
    assert!(
        (mean / 41_935.48 - 1.0).abs() < 0.006 && (deviation / mean - 0.2).abs() < 0.006,
        "{mean} {deviation}"
    );
}

#[test]
fn a_seed_gives_the_same_runs_and_another_one_others() {
    let scenario = checked(&uncertain());
    let result = |seed| {
        simulate(
            &scenario,
            &SimulationSettings {
                seed,
                ..SimulationSettings::default()
            },
        )
    };
    assert_eq!(result(1), result(1));
    assert_ne!(result(1), result(2));
}

#[test]
fn wrong_settings_are_named_all_at_once() {
    let settings = SimulationSettings {
        runs: 0,
        seed: 0,
        payment_delay_months: 121,
        requests_spread: RequestsSpread::Poisson,
        cost_cv: Decimal::NEGATIVE_ONE,
        donor_climate: Decimal::ONE,
    };
    let mut draft = example();
    draft.demand.kind = "queue".into();
    let problems = Simulation::new(&checked(&draft), &settings).expect_err("all are wrong");
    let paths: Vec<&str> = problems
        .iter()
        .map(|problem| problem.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "runs",
            "payment_delay_months",
            "cost_cv",
            "donor_climate",
            "requests_spread"
        ]
    );
}

#[test]
fn long_horizons_allow_fewer_runs() {
    let mut draft = example();
    draft.years = "20".into();
    let most = RUN_MONTHS_MOST / 240;
    let new = |runs| {
        let settings = SimulationSettings {
            runs,
            ..SimulationSettings::default()
        };
        Simulation::new(&checked(&draft), &settings).map(|_| ())
    };
    let problems = new(most + 1).expect_err("one too many");
    assert_eq!(problems[0].path, "runs");
    assert_eq!(
        problems[0].allowed,
        Allowed::Whole {
            least: 1,
            greatest: most
        }
    );
}

#[test]
fn what_is_too_large_is_named() {
    let problem = |change: &dyn Fn(&mut ScenarioDraft)| {
        let mut draft = example();
        change(&mut draft);
        let problems = simulate(&checked(&draft), &SimulationSettings::default());
        problems.expect_err("too large").remove(0).path
    };
    let most = || "1000000000000".to_owned();
    assert_eq!(
        problem(&|draft| {
            draft.demand.requests = "100000".into();
            draft.demand.requests_growth = "10".into();
        }),
        "demand.requests"
    );
    assert_eq!(
        problem(&|draft| {
            draft.demand.average_request = most();
            draft.demand.cost_growth = "10".into();
        }),
        "demand.average_request"
    );
    assert_eq!(
        problem(&|draft| {
            draft.pledges[0].amount = most();
            draft.pledges[0].growth = "10".into();
        }),
        "pledges"
    );
    // Each request can be simulated; all of them together cannot.
    assert_eq!(
        problem(&|draft| {
            draft.demand.average_request = most();
            draft.demand.requests = "100000".into();
            draft.support.rule = "meet_all".into();
        }),
        "demand"
    );
}
