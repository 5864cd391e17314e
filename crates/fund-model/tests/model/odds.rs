//! `odds` against every outcome, one by one.

use fund_model::{
    Money, PledgeDraft, Problem, ScenarioDraft, YearDistribution, YearOdds, distributions, odds,
};
use num_bigint::BigInt;
use proptest::prelude::*;
use proptest::sample::select;

use crate::fund::{Fund, month_number, payments};
use crate::number::{Ratio, fixed, money, rounded};
use crate::oracle::checked;
use crate::strategies;

/// Every outcome of a year's receipts with its chance, in units of 1 ÷ the returned whole, ascending.
fn outcomes(draft: &ScenarioDraft, year: usize) -> (Vec<(BigInt, BigInt)>, BigInt) {
    let as_of = month_number(&draft.as_of);
    let mut outcomes = vec![(BigInt::ZERO, BigInt::from(1))];
    let mut whole = BigInt::from(1);
    for pledge in &draft.pledges {
        let paid = payments(pledge, as_of, (year + 1) * 12).into_iter();
        let amount: BigInt = paid
            .filter(|(index, _)| index / 12 == year)
            .map(|(_, paid)| paid)
            .sum();
        let probability = if pledge.stage == "paid" {
            "1"
        } else {
            &pledge.probability
        };
        let Ratio { over, under } = Ratio::read(probability);
        let split = |(sum, chance): (BigInt, BigInt)| {
            [
                (sum.clone(), &chance * (&under - &over)),
                (sum + &amount, chance * &over),
            ]
        };
        outcomes = outcomes
            .into_iter()
            .flat_map(split)
            .filter(|(_, chance)| *chance > BigInt::ZERO)
            .collect();
        whole *= &under;
    }
    outcomes.sort();
    (outcomes, whole)
}

fn expected(draft: &ScenarioDraft, year: usize) -> [String; 4] {
    let (outcomes, whole) = outcomes(draft, year);
    let target = Fund::of(draft).target;
    let reached: BigInt = outcomes
        .iter()
        .filter(|(sum, _)| *sum >= target)
        .map(|(_, chance)| chance)
        .sum();
    let point = |per_cent: u32| {
        let mut cumulative = BigInt::ZERO;
        let (sum, _) = outcomes
            .iter()
            .find(|(_, chance)| {
                cumulative += chance;
                &cumulative * 100 >= &whole * per_cent
            })
            .expect("the chances add up to 1");
        money(sum).to_string()
    };
    let chance = fixed(&rounded(reached * 100_000_000, &whole), 8);
    [chance, point(10), point(50), point(90)]
}

fn texts(odds: &YearOdds) -> [String; 4] {
    [
        odds.target_reached.to_string(),
        odds.p10.to_string(),
        odds.p50.to_string(),
        odds.p90.to_string(),
    ]
}

pub(crate) fn equal_every_outcome(draft: &ScenarioDraft) {
    let result = odds(&checked(draft)).expect("few pledges");
    for (year, odds) in result.years.iter().enumerate() {
        assert_eq!(texts(odds), expected(draft, year), "year {year}");
    }
}

fn year_distributions(draft: &ScenarioDraft) -> Vec<YearDistribution> {
    distributions(&checked(draft))
        .expect("few pledges")
        .collect()
}

/// Bars hold every outcome once, none overlaps the next, and each has the chance of the outcomes it holds.
pub(crate) fn bars_hold_every_outcome(draft: &ScenarioDraft) {
    let result = odds(&checked(draft)).expect("few pledges");
    let years = year_distributions(draft);
    for (year, (distribution, odds)) in years.iter().zip(&result.years).enumerate() {
        assert_eq!(distribution.odds, *odds, "year {year}");
        let (mut outcomes, whole) = outcomes(draft, year);
        outcomes.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += &next.1;
            }
            same
        });
        let bars = &distribution.bars;
        assert_eq!(money(&outcomes[0].0), distribution.certain);
        assert_eq!(money(&outcomes[outcomes.len() - 1].0), distribution.most);
        assert!(bars.is_sorted_by(|bar, next| bar.greatest < next.least));
        if outcomes.len() <= 24 {
            assert_eq!(bars.len(), outcomes.len(), "a bar for each sum");
            assert!(bars.iter().all(|bar| bar.least == bar.greatest));
        } else {
            assert!((2..=30).contains(&bars.len()), "{} bars", bars.len());
            let cent = Money::from_cents(1);
            assert!(
                bars.windows(2)
                    .all(|two| &two[0].greatest + &cent == two[1].least)
            );
            let width = |bar: &fund_model::ReceiptsBar| &bar.greatest - &bar.least;
            assert!(bars.iter().all(|bar| width(bar) == width(&bars[0])));
        }
        let mut held = 0;
        for bar in bars {
            let inside: Vec<_> = outcomes
                .iter()
                .filter(|(sum, _)| (&bar.least..=&bar.greatest).contains(&&money(sum)))
                .collect();
            held += inside.len();
            let chance: BigInt = inside.iter().map(|(_, chance)| chance).sum();
            let exact = fixed(&rounded(chance * 100_000_000, &whole), 8);
            assert_eq!(
                bar.chance.to_string(),
                exact,
                "year {year}, from {}",
                bar.least
            );
        }
        assert_eq!(held, outcomes.len(), "every outcome is in a bar");
    }
}

/// One pledge, paid once in the first year.
fn once(amount: impl ToString, probability: impl ToString) -> PledgeDraft {
    PledgeDraft {
        amount: amount.to_string(),
        probability: probability.to_string(),
        payments: "1".to_owned(),
        ..strategies::example().pledges.remove(0)
    }
}

fn with_pledges(target: impl ToString, pledges: Vec<PledgeDraft>) -> ScenarioDraft {
    ScenarioDraft {
        annual_target: target.to_string(),
        years: "1".to_owned(),
        pledges,
        ..strategies::example()
    }
}

fn chance(draft: &ScenarioDraft) -> String {
    let result = odds(&checked(draft)).expect("few pledges");
    result.years[0].target_reached.to_string()
}

/// Up to twelve pledges of few amounts, so that sums meet each other and the target, with chances that tie.
fn up_to_twelve() -> impl Strategy<Value = ScenarioDraft> {
    let amount = prop_oneof![
        4 => (1_u32..6).prop_map(|number| (number * 100).to_string()),
        1 => (0_u32..100_000).prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100)),
        // So much more than the others that the chance stands still between the sums without it and those with it.
        1 => Just("1000000000000".to_owned()),
    ];
    let probability = prop_oneof![
        4 => select(&["0.5", "0.1", "0.9", "0", "1"][..]).prop_map(str::to_owned),
        1 => select(&["0.00000001", "0.000000005", "0.999999995"][..]).prop_map(str::to_owned),
        3 => strategies::share(),
    ];
    let pledge = (amount, probability).prop_map(|(amount, probability)| once(amount, probability));
    let target = (0_u32..30).prop_map(|number| number * 100);
    (target, prop::collection::vec(pledge, 0..=12))
        .prop_map(|(target, pledges)| with_pledges(target, pledges))
}

proptest! {
    #![proptest_config(strategies::cases(300))]

    #[test]
    fn scenarios_equal_every_outcome(draft in strategies::scenario()) {
        equal_every_outcome(&draft);
    }

    #[test]
    fn twelve_pledges_equal_every_outcome(draft in up_to_twelve()) {
        equal_every_outcome(&draft);
    }

    #[test]
    fn bars_of_scenarios_hold_every_outcome(draft in strategies::scenario()) {
        bars_hold_every_outcome(&draft);
    }

    #[test]
    fn bars_of_twelve_pledges_hold_every_outcome(draft in up_to_twelve()) {
        bars_hold_every_outcome(&draft);
    }
}

/// 0, 10,000, 20,000 … 310,000 with equal chances, as five coins make them.
fn thirty_two_sums(target: &str) -> YearDistribution {
    let coin = |number: u32| once(number * 10_000, "0.5");
    let draft = with_pledges(target, [1, 2, 4, 8, 16].map(coin).into());
    year_distributions(&draft).remove(0)
}

#[test]
fn widths_are_round_and_prefer_an_edge_at_the_target() {
    // 20,000 is the least round width with at most 30 bars; 50,000 has too few bars to be worth an edge at 50,000.
    for (target, width, bars) in [
        ("40000", "19999.99", 16),
        ("250000", "24999.99", 13),
        ("50000", "24999.99", 13),
        ("12345.67", "19999.99", 16),
    ] {
        let year = thirty_two_sums(target);
        assert_eq!(year.bars[0].least, Money::ZERO);
        assert_eq!(year.bars[0].greatest.to_string(), width, "target {target}");
        assert_eq!(year.bars.len(), bars, "target {target}");
    }
    let year = thirty_two_sums("250000");
    let reached = year
        .bars
        .iter()
        .filter(|bar| bar.least >= "250000".parse().expect("money"));
    let chances: Vec<String> = reached.map(|bar| bar.chance.to_string()).collect();
    assert_eq!(chances, ["0.09375000", "0.06250000", "0.06250000"]);
    assert_eq!(year.odds.target_reached.to_string(), "0.21875000");
}

#[test]
fn what_is_certain_is_in_every_bar() {
    let mut draft = with_pledges(0, vec![once(50, "1"), once(10, "0.25"), once(10, "0")]);
    draft.pledges[0].stage = "paid".to_owned();
    let year = year_distributions(&draft).remove(0);
    assert_eq!(year.uncertain_pledges, 1);
    assert_eq!(
        (year.certain.to_string(), year.most.to_string()),
        ("50.00".into(), "60.00".into())
    );
    let bars = year
        .bars
        .iter()
        .map(|bar| (bar.least.to_string(), bar.chance.to_string()));
    assert!(
        bars.eq([("50.00", "0.75000000"), ("60.00", "0.25000000")]
            .map(|(sum, chance)| (sum.to_owned(), chance.to_owned())))
    );
}

/// The chances of bars of forty pledges with sums all unlike, met with bars of the same from twenty and twenty.
#[test]
fn bars_of_forty_pledges_add_up() {
    let pledges = (0..40_u32).map(|index| {
        once(
            format!("{}.{:02}", 1000 + index * index * 37, index),
            format!("0.{:02}", 10 + 2 * index),
        )
    });
    let draft = with_pledges(300_000, pledges.collect());
    let year = year_distributions(&draft).remove(0);
    let units = |text: String| {
        text.replace('.', "")
            .parse::<i64>()
            .expect("eight decimals")
    };
    let chances: Vec<i64> = year
        .bars
        .iter()
        .map(|bar| units(bar.chance.to_string()))
        .collect();
    let half = i64::try_from(chances.len()).expect("few") / 2 + 1;
    assert!((chances.iter().sum::<i64>() - 100_000_000).abs() <= half);
    let target: Money = "300000".parse().expect("money");
    let above = year
        .bars
        .iter()
        .zip(&chances)
        .filter(|(bar, _)| bar.least >= target);
    let above: i64 = above.map(|(_, chance)| chance).sum();
    assert!((above - units(year.odds.target_reached.to_string())).abs() <= half);
}

#[test]
fn a_tie_at_the_ninth_decimal_goes_up() {
    assert_eq!(
        chance(&with_pledges(1, vec![once(1, "0.000000005")])),
        "0.00000001"
    );
    assert_eq!(
        chance(&with_pledges(
            1,
            vec![once(1, "0.000000004999999999999999")]
        )),
        "0.00000000"
    );
    let both = vec![once(1, "0.5"), once(1, "0.00000001")];
    assert_eq!(chance(&with_pledges(2, both)), "0.00000001");
    // 1 − 0.000000005 is half way too, and goes up to certainty.
    assert_eq!(
        chance(&with_pledges(1, vec![once(1, "0.999999995")])),
        "1.00000000"
    );
}

#[test]
fn a_tie_at_a_percentile_takes_the_smaller_sum() {
    let coin = with_pledges(0, vec![once(10, "0.5"), once(20, "0.5")]);
    let result = odds(&checked(&coin)).expect("few pledges");
    assert_eq!(texts(&result.years[0])[1..], ["0.00", "10.00", "30.00"]);
    let tenth = with_pledges(0, vec![once(10, "0.9")]);
    let result = odds(&checked(&tenth)).expect("few pledges");
    assert_eq!(texts(&result.years[0])[1..], ["0.00", "10.00", "10.00"]);
}

/// Forty equal pledges follow the binomial distribution.
#[test]
fn forty_equal_pledges_are_binomial() {
    let forty = |probability: &str, target: u32| {
        with_pledges(target * 100, vec![once(100, probability); 40])
    };
    let choose = |from: u32, number: u32| {
        (0..number).fold(BigInt::from(1), |ways, taken| {
            ways * (from - taken) / (taken + 1)
        })
    };
    for target in [0, 1, 20, 21, 39, 40] {
        let ways: BigInt = (target..=40).map(|number| choose(40, number)).sum();
        let exact = fixed(&rounded(ways * 100_000_000, &BigInt::from(1_u64 << 40)), 8);
        assert_eq!(
            chance(&forty("0.5", target)),
            exact,
            "at least {target} of 40"
        );
    }
    let at_all = 1.0 - 0.99_f64.powi(40);
    assert_eq!(chance(&forty("0.01", 1)), format!("{at_all:.8}"));
}

#[test]
fn above_forty_in_a_year_is_a_problem() {
    let draft = with_pledges(0, vec![once(1, "0.5"); 41]);
    let problems = odds(&checked(&draft)).expect_err("41 pledges of uncertain outcome");
    assert_eq!(problems.len(), 1);
    let Problem { path, value, .. } = &problems[0];
    assert_eq!((path.as_str(), value.as_deref()), ("pledges", Some("41")));
    let mut certain = draft.clone();
    certain.pledges[0].probability = "0".to_owned();
    assert!(odds(&checked(&certain)).is_ok());
    certain.pledges[0].probability = "1".to_owned();
    assert!(odds(&checked(&certain)).is_ok());
}
