//! A gift is a pledge that counts, and a gift table adds up to its ask.

use fund_model::{
    Decimal, Gift, GiftTier, Money, PledgeDraft, ScenarioDraft, gift_effect, gift_table, project,
    suggested_tiers,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::number::cents_of;
use crate::oracle::checked;
use crate::strategies;

proptest! {
    #![proptest_config(strategies::cases(500))]

    #[test]
    fn a_gift_is_a_paid_pledge(
        draft in strategies::scenario(),
        amount in strategies::money(),
        month in 1..=12_i32,
        payments in 1..=20_u32,
    ) {
        let scenario = checked(&draft);
        let gift = Gift {
            amount: amount.parse().expect("an amount"),
            month: scenario.as_of.plus(month),
            payments,
        };
        let effect = gift_effect(&scenario, &gift).expect("within the limits");
        prop_assert_eq!(&effect.before, &project(&scenario));
        let mut with_pledge: ScenarioDraft = draft;
        with_pledge.pledges.truncate(fund_model::limits::PLEDGES_MOST - 1);
        prop_assume!(with_pledge.pledges.len() == scenario.pledges.len());
        with_pledge.pledges.push(PledgeDraft {
            donor: "The gift".to_owned(),
            amount,
            stage: "paid".to_owned(),
            first_payment: gift.month.to_string(),
            payments: payments.to_string(),
            ..PledgeDraft::default()
        });
        prop_assert_eq!(effect.after, project(&checked(&with_pledge)));
    }

    #[test]
    fn a_table_adds_up_to_its_ask(
        ask in 0..10_i64.pow(14),
        tiers in prop::collection::vec((0..10_i64.pow(10), 0..1_000_u32, 100..10_000_i64), 0..10),
    ) {
        let tiers: Vec<GiftTier> = tiers
            .into_iter()
            .map(|(cents, gifts, hundredths)| GiftTier {
                amount: Money::from_cents(cents),
                gifts,
                asked_per_gift: Decimal::new(hundredths, 2),
            })
            .collect();
        let ask = Money::from_cents(ask);
        let table = gift_table(&ask, &tiers);
        let rows: BigInt = table.rows.iter().map(|row| cents_of(&row.total)).sum();
        prop_assert_eq!(&rows, &cents_of(&table.total));
        let over = cents_of(&table.over);
        prop_assert_eq!(rows + cents_of(&table.rest) - &over, cents_of(&ask));
        prop_assert!(table.rest.is_zero() || table.over.is_zero());
        for (row, tier) in table.rows.iter().zip(&tiers) {
            let least = Decimal::from(tier.gifts) * tier.asked_per_gift;
            let asked = Decimal::from(row.contributors);
            prop_assert!(asked >= least && asked < least + Decimal::ONE);
        }
    }

    #[test]
    fn suggested_tiers_fit_and_leave_less_than_the_smallest(cents in 0..10_i64.pow(14)) {
        let ask = Money::from_cents(cents);
        let tiers = suggested_tiers(&ask);
        let brought: BigInt = tiers.iter().map(|(size, gifts)| cents_of(size) * gifts).sum();
        let left = cents_of(&ask) - brought;
        prop_assert!(left >= BigInt::ZERO);
        match tiers.last() {
            Some((smallest, _)) => prop_assert!(left / 100 < cents_of(smallest) / 100),
            None => prop_assert!(cents < 500),
        }
        prop_assert!(tiers.len() <= 5);
        prop_assert!(tiers.windows(2).all(|pair| pair[0].0 > pair[1].0));
        if let Some((largest, gifts)) = tiers.first() {
            prop_assert!(*gifts >= 1);
            // A fifth in whole dollars, to the nearest of the round sizes by ratio: within the root of 2.5.
            let of_fifth = cents_of(largest) / (cents / 500);
            prop_assert!((BigInt::from(63)..=BigInt::from(158)).contains(&of_fifth), "{of_fifth}");
        }
    }
}

#[test]
fn wrong_gifts_name_every_problem() {
    let scenario = checked(&strategies::example());
    let wrong = Gift {
        amount: Decimal::new(-1, 2),
        month: scenario.as_of,
        payments: 0,
    };
    let problems = gift_effect(&scenario, &wrong).expect_err("outside the limits");
    let paths: Vec<String> = problems.into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["amount", "month", "payments"]);
}
