//! What holds between the figures of one projection, and between projections that must not differ.

use fund_model::{
    Counting, Money, PledgeDraft, Projection, Scenario, ScenarioDraft, Stage, Word, odds, project,
    project_meeting_all, receipts_by_stage,
};
use proptest::prelude::*;

use crate::oracle::checked;
use crate::strategies;

/// What holds in every projection.
pub(crate) fn hold(scenario: &Scenario, projection: &Projection) {
    let mut opening = scenario.opening_balance.clone();
    assert_eq!(projection.years.len(), scenario.years as usize);
    assert_eq!(projection.months.len(), projection.years.len() * 12);
    for (year, months) in projection
        .years
        .iter()
        .zip(projection.months.chunks_exact(12))
    {
        assert_eq!(
            year.opening, opening,
            "a year opens where the one before it closed"
        );
        let mut balance = opening.clone();
        for month in months {
            balance = &(&balance + &month.receipts) - &month.spending;
            assert_eq!(month.balance, balance);
            assert_eq!(month.floor, year.floor);
            assert!(month.receipts >= Money::ZERO && month.spending >= Money::ZERO);
        }
        assert_eq!(year.closing, &(&opening + &year.receipts) - &year.spending);
        assert_eq!(year.closing, balance);
        assert_eq!(
            year.receipts,
            months.iter().map(|month| &month.receipts).sum()
        );
        assert_eq!(
            year.spending,
            months.iter().map(|month| &month.spending).sum()
        );
        assert_eq!(year.met + year.unmet, year.requests);
        assert_eq!(year.next_request_needs.is_none(), year.unmet == 0);
        assert_eq!(
            Some(&year.lowest_balance),
            months.iter().map(|month| &month.balance).min()
        );
        assert_eq!(year.first_month, months[0].month);
        opening = balance;
    }
    let receipts = projection.years.iter().map(|year| &year.receipts);
    for (stages, receipts) in receipts_by_stage(scenario).iter().zip(receipts) {
        assert_eq!(
            stages
                .receipts
                .iter()
                .map(|(_, amount)| amount)
                .sum::<Money>(),
            *receipts
        );
        assert_eq!(
            stages.receipts.each_ref().map(|(stage, _)| stage.word()),
            *Stage::NAMES
        );
    }
}

fn receipts(draft: &ScenarioDraft, counting: Counting) -> Vec<Money> {
    let mut draft = draft.clone();
    draft.counting = counting.word().to_owned();
    project(&checked(&draft))
        .months
        .into_iter()
        .map(|month| month.receipts)
        .collect()
}

fn never_more(some: &[Money], more: &[Money]) -> bool {
    some.iter().zip(more).all(|(some, more)| some <= more)
}

/// A pledge whose every payment is an even number of cents, in US$ and certain.
fn even(pledge: PledgeDraft, dollars: u32) -> PledgeDraft {
    PledgeDraft {
        amount: format!("{dollars}.00"),
        rate: "1".to_owned(),
        probability: "1".to_owned(),
        growth: "0".to_owned(),
        ..pledge
    }
}

fn halved(pledge: &PledgeDraft, dollars: u32) -> PledgeDraft {
    PledgeDraft {
        amount: format!(
            "{}.{}",
            dollars / 2,
            if dollars.is_multiple_of(2) {
                "00"
            } else {
                "50"
            }
        ),
        ..pledge.clone()
    }
}

proptest! {
    #![proptest_config(strategies::cases(1_000))]

    #[test]
    fn every_figure_adds_up(draft in strategies::scenario()) {
        let scenario = checked(&draft);
        hold(&scenario, &project(&scenario));
    }

    #[test]
    fn a_scenario_written_and_read_again_is_the_same(draft in strategies::scenario()) {
        let scenario = checked(&draft);
        let written = ScenarioDraft::from(&scenario);
        prop_assert_eq!(&written.check(), &Ok(scenario));
        prop_assert_eq!(ScenarioDraft::from(&checked(&written)), written);
    }

    #[test]
    fn the_order_of_pledges_changes_nothing(
        (draft, shuffled) in strategies::scenario().prop_flat_map(|draft| {
            let pledges = Just(draft.pledges.clone()).prop_shuffle();
            (Just(draft), pledges)
        })
    ) {
        let scenario = checked(&draft);
        let other = checked(&ScenarioDraft { pledges: shuffled, ..draft });
        let (one, two) = (project(&scenario), project(&other));
        prop_assert_eq!(one.years, two.years);
        prop_assert_eq!(one.months, two.months);
        prop_assert_eq!(one.runway, two.runway);
        prop_assert_eq!(one.warnings.len(), two.warnings.len());
        prop_assert_eq!(receipts_by_stage(&scenario), receipts_by_stage(&other));
        prop_assert_eq!(odds(&scenario), odds(&other));
    }

    #[test]
    fn two_halves_of_a_pledge_are_the_whole(
        draft in strategies::scenario(),
        pledge in strategies::one_pledge(),
        dollars in 0_u32..2_000_000,
    ) {
        let whole = even(pledge, dollars);
        let half = halved(&whole, dollars);
        let with = |pledges: &[PledgeDraft]| {
            let mut draft = draft.clone();
            draft.pledges.extend_from_slice(pledges);
            project(&checked(&draft))
        };
        let (one, two) = (with(&[whole]), with(&[half.clone(), half]));
        prop_assert_eq!((one.years, one.months, one.runway), (two.years, two.months, two.runway));
    }

    #[test]
    fn a_wider_count_is_never_less(draft in strategies::scenario()) {
        let [agreed, announced, all, weighted] = [
            Counting::Agreed,
            Counting::Announced,
            Counting::All,
            Counting::Weighted,
        ]
        .map(|counting| receipts(&draft, counting));
        prop_assert!(never_more(&agreed, &announced));
        prop_assert!(never_more(&announced, &all));
        prop_assert!(never_more(&weighted, &all));
    }

    #[test]
    fn the_run_beside_meets_every_request(draft in strategies::scenario()) {
        let beside = project_meeting_all(&checked(&draft));
        let rule = "meet_all".to_owned();
        let support = fund_model::SupportDraft { rule, ..draft.support };
        prop_assert_eq!(&beside, &project(&checked(&ScenarioDraft { support, ..draft })));
        prop_assert!(beside.years.iter().all(|year| year.unmet == 0 && !year.reserve_breached));
    }
}
