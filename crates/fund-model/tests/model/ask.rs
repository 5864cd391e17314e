//! `ask`: exact in the years that matter, `goal` where all of them do, and honest about the month that decides.

use std::ops::RangeInclusive;

use fund_model::limits::GIFT_MOST;
use fund_model::{
    Ask, AskAnswer, AskOutcome, Decimal, GiftKind, Goal, GoalAnswer, Month, Reserve, Scenario,
    ScenarioDraft, ask, goal, project,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::fund::{Fund, month_number};
use crate::number::{Ratio, cents, cents_of};
use crate::oracle::checked;
use crate::strategies;

/// What is asked, apart from the scenario.
#[derive(Clone, Debug)]
struct Question {
    kind: GiftKind,
    share: String,
    /// In the horizon, from 1.
    month: u32,
    reserve: (&'static str, String),
    years: (u32, u32),
}

impl Question {
    fn ask(&self, scenario: &Scenario) -> Ask {
        let value: Decimal = self.reserve.1.parse().expect("a decimal");
        Ask {
            kind: self.kind,
            month: month_of(scenario, self.month),
            share: self.share.parse().expect("a ratio"),
            reserve: match self.reserve.0 {
                "amount" => Reserve::Amount(value),
                "share_of_spending" => Reserve::ShareOfSpending(value),
                _ => Reserve::MonthsOfSpending(value),
            },
            first_year: self.years.0,
            last_year: self.years.1,
        }
    }

    /// By the oracle: whether payments of so many cents, the first in this month of the horizon, make it hold.
    fn holds_with(&self, draft: &ScenarioDraft, gift: &BigInt, first: u32) -> bool {
        let last = match self.kind {
            GiftKind::OneOff => first,
            GiftKind::Annual => u32::MAX,
        };
        self.holds_paid(draft, gift, first..=last)
    }

    /// The same with payments twelve months apart, in these months.
    fn holds_paid(&self, draft: &ScenarioDraft, gift: &BigInt, paid: RangeInclusive<u32>) -> bool {
        let by_rule = project(&checked(draft)).years;
        let mut draft = draft.clone();
        draft.reserve.kind = self.reserve.0.to_owned();
        draft.reserve.value.clone_from(&self.reserve.1);
        let mut fund = Fund::of(&draft);
        for (month, receipts) in (1..).zip(&mut fund.receipts) {
            if paid.contains(&month) && (month - paid.start()).is_multiple_of(12) {
                *receipts += gift;
            }
        }
        let share = Ratio::read(&self.share);
        let mut opening = fund.opening.clone();
        (1..).zip(0..fund.years.len()).all(|(number, year)| {
            let is_asked = (self.years.0..=self.years.1).contains(&number);
            let met = if is_asked {
                share.of_rounded_up(&fund.years[year].requests())
            } else {
                by_rule[year].met.into()
            };
            let holds = !is_asked || fund.holds(year, &opening, &met);
            opening = fund.closing(year, &opening, &met);
            holds
        })
    }
}

fn month_of(scenario: &Scenario, number: u32) -> Month {
    scenario.as_of.plus(i32::try_from(number).expect("a month"))
}

fn number_of(scenario: &Scenario, month: Month) -> u32 {
    u32::try_from(month.months_since(scenario.as_of)).expect("in the horizon")
}

fn question(years: u32) -> impl Strategy<Value = Question> {
    let reserve = prop_oneof![
        Just(("months_of_spending", "6".to_owned())),
        Just(("share_of_spending", "0.15".to_owned())),
        strategies::money().prop_map(|amount| ("amount", amount)),
    ];
    let kind = prop_oneof![Just(GiftKind::Annual), Just(GiftKind::OneOff)];
    let month = prop_oneof![2 => 1..=12_u32, 1 => 1..=years * 12];
    let years = (1..=years).prop_flat_map(move |first| (Just(first), first..=years));
    (kind, strategies::share(), month, reserve, years).prop_map(
        |(kind, share, month, reserve, years)| Question {
            kind,
            share,
            month,
            reserve,
            years,
        },
    )
}

fn asked() -> impl Strategy<Value = (ScenarioDraft, Question)> {
    strategies::scenario().prop_flat_map(|draft| {
        let years = draft.years.parse().expect("a horizon");
        (Just(draft), question(years))
    })
}

fn answer_of(draft: &ScenarioDraft, question: &Question) -> (Scenario, AskAnswer) {
    let scenario = checked(draft);
    let answer = ask(&scenario, &question.ask(&scenario)).expect("within the limits");
    (scenario, answer)
}

fn check_exact(draft: &ScenarioDraft, question: &Question) {
    let (scenario, answer) = answer_of(draft, question);
    let without = project(&scenario).years;
    let before = without.iter().map(|year| (year.first_month, year.met));
    let asked_from = question.years.0 as usize - 1;
    let said = answer
        .before
        .iter()
        .map(|year| (year.first_month, year.met));
    assert!(said.eq(before.take(asked_from)));
    assert_eq!(answer.years[0].first_month, without[asked_from].first_month);
    let holds = |gift: &BigInt, first| question.holds_with(draft, gift, first);
    let most = cents(&GIFT_MOST.to_string());
    match answer.outcome {
        AskOutcome::NotNeeded { tightest } => {
            assert!(holds(&BigInt::ZERO, question.month));
            assert!(cents_of(&tightest.lacking()) <= BigInt::ZERO);
        }
        AskOutcome::Least {
            amount,
            payments,
            decides,
            latest,
        } => {
            let amount = cents_of(&amount);
            assert!(amount > BigInt::ZERO && amount <= most);
            assert!(holds(&amount, question.month));
            assert!(!holds(&(&amount - 1), question.month));
            let first = question.month;
            let holds_paid = |payments: u32| {
                // The month before the payment after the last.
                let last = first + 12 * payments - 1;
                question.holds_paid(draft, &amount, first..=last)
            };
            assert!(holds_paid(payments) && !holds_paid(payments - 1));
            let latest = number_of(&scenario, latest);
            assert!(latest >= question.month && holds(&amount, latest));
            assert!(!holds(&amount, latest + 1));
            let lacking = cents_of(&decides.lacking());
            assert!(&amount * decides.payments >= lacking);
            assert!((&amount - 1) * decides.payments < lacking);
        }
        AskOutcome::TooLate { lacks } => {
            assert!(!holds(&most, question.month));
            let number = number_of(&scenario, lacks.month);
            assert!(number < question.month, "no payment has come");
            assert_eq!(lacks.payments, 0);
            assert!(cents_of(&lacks.lacking()) > BigInt::ZERO);
            // Before it, nothing lacks: a payment in it is in time.
            let enough = most.pow(2);
            assert!(holds(&enough, number));
        }
        AskOutcome::TooLarge { decides } => {
            assert!(!holds(&most, question.month));
            assert!(cents_of(&decides.lacking()) > &most * decides.payments);
        }
    }
}

proptest! {
    #![proptest_config(strategies::cases(1_000))]

    #[test]
    fn with_it_the_plan_holds_and_with_a_cent_less_it_does_not((draft, question) in asked()) {
        check_exact(&draft, &question);
    }

    #[test]
    fn with_all_years_and_the_scenarios_reserve_it_is_the_goal((draft, question) in asked()) {
        let scenario = checked(&draft);
        let asked = Ask {
            reserve: scenario.reserve,
            first_year: 1,
            last_year: scenario.years,
            ..question.ask(&scenario)
        };
        let of_year = question.month.min(12);
        let (asked, same) = match question.kind {
            GiftKind::OneOff => (asked, Goal::OneOffGift {
                share: asked.share,
                month_of_horizon: question.month,
            }),
            GiftKind::Annual => (Ask { month: month_of(&scenario, of_year), ..asked }, Goal::AnnualGift {
                share: asked.share,
                month_of_year: of_year,
            }),
        };
        let amount = match ask(&scenario, &asked).expect("within the limits").outcome {
            AskOutcome::NotNeeded { .. } => Some(fund_model::Money::ZERO),
            AskOutcome::Least { amount, .. } => Some(amount),
            AskOutcome::TooLate { .. } | AskOutcome::TooLarge { .. } => None,
        };
        prop_assert_eq!(goal(&scenario, &same), Ok(GoalAnswer::Amount(amount)));
    }

    #[test]
    fn asking_for_less_never_costs_more((draft, question) in asked(), share in strategies::share()) {
        let scenario = checked(&draft);
        let asked = question.ask(&scenario);
        let amount = |share: Decimal| {
            match ask(&scenario, &Ask { share, first_year: 1, ..asked }).expect("within the limits").outcome {
                AskOutcome::NotNeeded { .. } => Some(fund_model::Money::ZERO),
                AskOutcome::Least { amount, .. } => Some(amount),
                AskOutcome::TooLate { .. } | AskOutcome::TooLarge { .. } => None,
            }
        };
        let other: Decimal = share.parse().expect("a ratio");
        let (less, more) = (amount(other.min(asked.share)), amount(other.max(asked.share)));
        if let Some(more) = more {
            prop_assert!(less.is_some_and(|less| less <= more));
        }
    }
}

#[test]
fn wrong_asks_name_every_problem() {
    let scenario = checked(&strategies::example());
    let wrong = Ask {
        kind: GiftKind::Annual,
        month: scenario.as_of,
        share: Decimal::new(11, 1),
        reserve: Reserve::MonthsOfSpending(Decimal::from(121)),
        first_year: 0,
        last_year: scenario.years + 1,
    };
    let paths = |asked: &Ask| -> Vec<String> {
        let problems = ask(&scenario, asked).expect_err("outside the limits");
        problems.into_iter().map(|problem| problem.path).collect()
    };
    assert_eq!(
        paths(&wrong),
        ["share", "month", "reserve", "first_year", "last_year"]
    );
    let turned = Ask {
        month: month_of(&scenario, 1),
        share: Decimal::ONE,
        reserve: scenario.reserve,
        first_year: 2,
        last_year: 1,
        ..wrong
    };
    assert_eq!(paths(&turned), ["last_year"]);
}

#[test]
fn a_gift_that_comes_too_late_names_the_month_that_cannot_wait() {
    let draft = ScenarioDraft {
        opening_balance: "100".into(),
        as_of: "2024-12".into(),
        years: "2".into(),
        pledges: Vec::new(),
        ..strategies::example()
    };
    let scenario = checked(&draft);
    assert_eq!(month_number(&draft.as_of) + 1, month_number("2025-01"));
    let late = Ask {
        kind: GiftKind::OneOff,
        month: month_of(&scenario, 24),
        share: Decimal::ONE,
        reserve: Reserve::Amount(Decimal::ZERO),
        first_year: 1,
        last_year: 2,
    };
    let AskOutcome::TooLate { lacks } = ask(&scenario, &late).expect("within the limits").outcome
    else {
        panic!("the first months cannot wait");
    };
    let in_time = Ask {
        month: lacks.month,
        ..late
    };
    let AskOutcome::Least { latest, .. } =
        ask(&scenario, &in_time).expect("within the limits").outcome
    else {
        panic!("in the month itself it is in time");
    };
    assert_eq!(latest, lacks.month);
}
