//! `project` against an oracle that follows the description of the model month by month.

use fund_model::{
    Month, MonthResult, Projection, RunwayEnd, Scenario, ScenarioDraft, WarningKind, YearResult,
    project,
};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::fund::{Fund, month_number};
use crate::number::{count, fixed, money, rounded};
use crate::strategies;

/// Above this many requests the oracle halves its steps instead of trying every number.
const TRY_EVERY_NUMBER: u32 = 300;

/// The greatest number from 0 to `most` that passes.
fn greatest(most: &BigInt, passes: impl Fn(&BigInt) -> bool) -> Option<BigInt> {
    if *most <= BigInt::from(TRY_EVERY_NUMBER) {
        let mut number = most.clone();
        while number >= BigInt::ZERO {
            if passes(&number) {
                return Some(number);
            }
            number -= 1;
        }
        return None;
    }
    let (mut low, mut high) = (BigInt::from(-1), most.clone());
    while low < high {
        let middle: BigInt = (&low + &high + BigInt::from(1)) / 2;
        if passes(&middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    (low >= BigInt::ZERO).then_some(low)
}

/// G of the rule `steady`.
pub(crate) fn steady(fund: &Fund) -> Option<BigInt> {
    let most = fund.years.iter().map(|year| year.requests()).max();
    greatest(&most.expect("at least one year"), |number| {
        fund.holds_throughout(|year| year.requests().min(number.clone()))
    })
}

/// Requests met in each year, and whether the reserve is breached.
fn met(draft: &ScenarioDraft, fund: &Fund) -> Vec<(BigInt, bool)> {
    let rule = draft.support.rule.as_str();
    let steady = (rule == "steady").then(|| steady(fund));
    let mut opening = fund.opening.clone();
    let mut decisions = Vec::new();
    for (year, demand) in fund.years.iter().enumerate() {
        let all = demand.requests();
        let decision = match (rule, &steady) {
            ("meet_all", _) => (all, false),
            ("cap", _) => (all.min(draft.support.cap.parse().expect("a cap")), false),
            ("protect_reserve", _) => {
                let most = greatest(&all, |met| fund.holds(year, &opening, met));
                let breached = most.is_none();
                (most.unwrap_or_default(), breached)
            }
            ("steady", Some(Some(number))) => (all.min(number.clone()), false),
            _ => (BigInt::ZERO, !fund.holds(year, &opening, &BigInt::ZERO)),
        };
        opening = fund.closing(year, &opening, &decision.0);
        decisions.push(decision);
    }
    decisions
}

fn month(number: i64) -> Month {
    let text = format!(
        "{:04}-{:02}",
        number.div_euclid(12),
        number.rem_euclid(12) + 1
    );
    text.parse().expect("YYYY-MM")
}

fn year_result(
    fund: &Fund,
    year: usize,
    opening: &BigInt,
    (met, breached): &(BigInt, bool),
    months: &mut Vec<MonthResult>,
) -> YearResult {
    let demand = &fund.years[year];
    let allotted = demand.allotted(met);
    let floor = fund.floor(&(&allotted + &demand.other));
    let spending = fund.spending(year, met);
    let receipts: BigInt = fund.receipts_of(year).iter().sum();
    let first_month = month(fund.as_of + 1 + i64::try_from(year).expect("small") * 12);
    let (mut balance, mut due) = (opening.clone(), BigInt::ZERO);
    let mut lowest: Option<(BigInt, Month)> = None;
    for (number, received) in (1..).zip(fund.receipts_of(year)) {
        let due_now = rounded(&spending * number, &BigInt::from(12));
        balance += received - (&due_now - &due);
        let this_month = first_month.plus(number - 1);
        if lowest.as_ref().is_none_or(|(least, _)| balance < *least) {
            lowest = Some((balance.clone(), this_month));
        }
        months.push(MonthResult {
            month: this_month,
            receipts: money(received),
            spending: money(&(&due_now - &due)),
            balance: money(&balance),
            floor: money(&floor),
        });
        due = due_now;
    }
    let (lowest_balance, lowest_month) = lowest.expect("twelve months");
    let next_request_needs = (*met < demand.requests())
        .then(|| (-fund.margin(year, opening, &(met + 1))).max(BigInt::ZERO));
    YearResult {
        first_month,
        opening: money(opening),
        receipts: money(&receipts),
        target_gap: money(&(&fund.target - &receipts).max(BigInt::ZERO)),
        requests: count(&demand.requests()),
        met: count(met),
        unmet: count(&(demand.requests() - met)),
        requested: money(&demand.requested()),
        allotted: money(&allotted),
        spending: money(&spending),
        floor: money(&floor),
        closing: money(&balance),
        lowest_balance: money(&lowest_balance),
        lowest_month,
        reserve_breached: *breached,
        next_request_needs: next_request_needs.as_ref().map(money),
    }
}

fn first_below(months: &[MonthResult], below: impl Fn(&MonthResult) -> bool) -> Option<RunwayEnd> {
    let index = months.iter().position(below)?;
    Some(RunwayEnd {
        months: u32::try_from(index).expect("at most 240"),
        month: months[index].month,
    })
}

/// 12 × `opening` ÷ `outflow` to one decimal.
fn months_of(opening: &BigInt, outflow: &BigInt) -> Option<String> {
    (*outflow > BigInt::ZERO).then(|| fixed(&rounded(opening * 120, outflow), 1))
}

/// Compares the whole of a projection with the oracle's.
pub(crate) fn agree(draft: &ScenarioDraft, projection: &Projection) {
    let fund = Fund::of(draft);
    let (mut years, mut months) = (Vec::new(), Vec::new());
    let mut opening = fund.opening.clone();
    let decisions = met(draft, &fund);
    for (year, decision) in decisions.iter().enumerate() {
        years.push(year_result(&fund, year, &opening, decision, &mut months));
        opening = fund.closing(year, &opening, &decision.0);
    }
    assert_eq!(projection.years, years);
    assert_eq!(projection.months, months);
    let runway = &projection.runway;
    let to_floor = first_below(&months, |month| month.balance < month.floor);
    let to_zero = first_below(&months, |month| month.balance.is_negative());
    assert_eq!((runway.to_floor, runway.to_zero), (to_floor, to_zero));
    let spent = fund.spending(0, &decisions[0].0);
    let net = &spent - fund.receipts_of(0).iter().sum::<BigInt>();
    let text = |months: &Option<fund_model::Tenths>| months.as_ref().map(ToString::to_string);
    assert_eq!(text(&runway.gross_months), months_of(&fund.opening, &spent));
    assert_eq!(text(&runway.net_months), months_of(&fund.opening, &net));
    let warned: Vec<usize> = projection
        .warnings
        .iter()
        .inspect(|warning| assert_eq!(warning.kind, WarningKind::AlreadyInBalance))
        .map(|warning| warning.pledge)
        .collect();
    let pledges = draft.pledges.iter().enumerate();
    let in_balance =
        pledges.filter(|(_, pledge)| month_number(&pledge.first_payment) <= fund.as_of);
    assert_eq!(
        warned,
        in_balance.map(|(index, _)| index).collect::<Vec<_>>()
    );
}

pub(crate) fn checked(draft: &ScenarioDraft) -> Scenario {
    draft
        .check()
        .unwrap_or_else(|problems| panic!("{problems:#?} in {draft:#?}"))
}

proptest! {
    #![proptest_config(strategies::cases(3_000))]

    #[test]
    fn project_agrees_with_the_oracle(draft in strategies::scenario()) {
        agree(&draft, &project(&checked(&draft)));
    }
}
