//! Each formula is worked out again from its own terms.

use super::*;
use crate::{DemandDraft, PledgeDraft, ReserveDraft, ScenarioDraft, SupportDraft, project};

fn scenario() -> Scenario {
    let pledge = PledgeDraft {
        donor: "A contributor".into(),
        amount: "300000".into(),
        stage: "assumed".into(),
        first_payment: "2025-06".into(),
        payments: "5".into(),
        ..PledgeDraft::default()
    };
    let draft = ScenarioDraft {
        as_of: "2024-12".into(),
        opening_balance: "900000.55".into(),
        annual_target: "1500000".into(),
        years: "3".into(),
        pledges: vec![pledge],
        demand: DemandDraft {
            requests: "20".into(),
            average_request: "41935.48".into(),
            ..DemandDraft::default()
        },
        support: SupportDraft {
            rule: "protect_reserve".into(),
            support_cost_rate: "0.13".into(),
            utilisation: "0.9".into(),
            other_costs: "1000".into(),
            ..SupportDraft::default()
        },
        reserve: ReserveDraft {
            kind: "months_of_spending".into(),
            value: "7".into(),
        },
        ..ScenarioDraft::default()
    };
    draft.check().expect("every field is within its limits")
}

/// A term that is money.
fn amount<'a>(working: &'a Working, name: &str) -> &'a Money {
    match working.terms.iter().find(|(term, _)| *term == name) {
        Some((_, Quantity::Money(amount))) => amount,
        other => panic!("{}: {name} is {other:?}", working.formula),
    }
}

fn shown(figure: Figure) -> Working {
    let scenario = scenario();
    working(&scenario, &project(&scenario), figure).expect("the figure is there")
}

#[test]
fn balances_are_opening_and_receipts_less_spending() {
    for figure in [
        Figure::Year(1, YearFigure::Closing),
        Figure::Month(17, MonthFigure::Balance),
    ] {
        let working = shown(figure);
        let sum = &(amount(&working, "opening") + amount(&working, "receipts"))
            - amount(&working, "spending");
        assert_eq!(&sum, amount(&working, "closing"), "{figure:?}");
    }
    let lowest = shown(Figure::Year(0, YearFigure::LowestBalance));
    let sum =
        &(amount(&lowest, "opening") + amount(&lowest, "receipts")) - amount(&lowest, "spending");
    assert_eq!(&sum, amount(&lowest, "lowest-balance"));
}

#[test]
fn the_payments_make_up_the_receipts() {
    for figure in [
        Figure::Year(2, YearFigure::Receipts),
        Figure::Month(5, MonthFigure::Receipts),
    ] {
        let working = shown(figure);
        let total: Money = working.payments.iter().map(|payment| &payment.amount).sum();
        assert_eq!(
            (&total, total.to_string().as_str()),
            (amount(&working, "receipts"), "300000.00")
        );
    }
}

#[test]
fn the_next_request_needs_what_its_plan_lacks_of_the_floor() {
    let working = shown(Figure::Year(0, YearFigure::NextRequestNeeds));
    let lacking = amount(&working, "floor") - amount(&working, "lowest");
    assert_eq!(&lacking, amount(&working, "next-request-needs"));
    assert!(lacking > Money::ZERO);
}

#[test]
fn the_lowest_balance_by_plan_is_worked_out_from_its_month() {
    for figure in [YearFigure::Met, YearFigure::NextRequestNeeds] {
        let working = shown(Figure::Year(1, figure));
        let sum =
            &(amount(&working, "opening") + amount(&working, "receipts")) - amount(&working, "due");
        assert_eq!(&sum, amount(&working, "lowest"), "{figure:?}");
        // The payment comes in June.
        let may = Quantity::Month(Month::of(2026, 5));
        let december = Quantity::Month(Month::of(2026, 12));
        let (_, month) = working
            .terms
            .iter()
            .find(|(term, _)| *term == "lowest-month")
            .expect("it names the month");
        assert!(*month == may || *month == december, "{month:?}");
    }
}

#[test]
fn growth_of_costs_is_part_of_the_working_from_the_second_year() {
    let mut scenario = scenario();
    if let crate::Demand::Average { cost_growth, .. } = &mut scenario.demand {
        *cost_growth = "0.1".parse().expect("a ratio");
    }
    let projection = project(&scenario);
    for (figure, first, grown) in [
        (YearFigure::Requested, "first-ask", "ask"),
        (YearFigure::Allotted, "first-ask", "ask"),
        (YearFigure::Spending, "first-other-costs", "other-costs"),
    ] {
        let in_year = |index| {
            working(&scenario, &projection, Figure::Year(index, figure)).expect("it is there")
        };
        let names = |working: &Working| working.terms.iter().any(|(name, _)| *name == first);
        assert!(!names(&in_year(0)), "{figure:?}");
        let second = in_year(1);
        let factor = crate::integer::Fraction::growth("0.1".parse().expect("a ratio"));
        assert_eq!(
            &amount(&second, first).times(&factor),
            amount(&second, grown),
            "{figure:?}"
        );
        assert!(second.inputs.contains(&"demand.cost_growth"));
    }
}

#[test]
fn a_year_or_a_month_beyond_the_horizon_has_no_working() {
    let scenario = scenario();
    let projection = project(&scenario);
    assert_eq!(
        working(&scenario, &projection, Figure::Year(3, YearFigure::Closing)),
        None
    );
    assert_eq!(
        working(
            &scenario,
            &projection,
            Figure::Month(36, MonthFigure::Balance)
        ),
        None
    );
}
