//! What the model costs: every public function at a small, a typical and the largest allowed size, and how the cost
//! grows with pledges, requests and years. `cargo bench -p fund-model`.

use divan::{Bencher, black_box};
use fund_model::limits::{PAYMENTS, PLEDGES_MOST, QUEUE_MOST, YEARS};
use fund_model::{
    Decimal, Goal, PledgeDraft, RULE_NAMES, RequestDraft, Scenario, ScenarioDraft, compare,
    distributions, goal, odds, project, project_meeting_all, receipts_by_stage, sensitivity,
};

fn main() {
    divan::main();
}

/// How much a scenario holds.
#[derive(Clone, Copy, Debug)]
struct Size {
    pledges: usize,
    payments: u32,
    /// Named requests in all; none for an average demand of 31 a year.
    queue: usize,
    years: u32,
}

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            pledges,
            payments,
            queue,
            years,
        } = self;
        write!(f, "{pledges} × {payments}, {queue} queued, {years} years")
    }
}

const SMALL: Size = Size {
    pledges: 1,
    payments: 1,
    queue: 0,
    years: 1,
};
/// Every contributor since inception, ten years.
const TYPICAL: Size = Size {
    pledges: 26,
    payments: 10,
    queue: 0,
    years: 10,
};
const QUEUED: Size = Size {
    queue: 310,
    ..TYPICAL
};
const LARGEST: Size = Size {
    pledges: PLEDGES_MOST,
    payments: PAYMENTS.greatest,
    queue: QUEUE_MOST,
    years: YEARS.greatest,
};
const SIZES: [Size; 4] = [SMALL, TYPICAL, QUEUED, LARGEST];

fn pledge(index: usize, payments: u32) -> PledgeDraft {
    let stages = ["paid", "agreed", "announced", "assumed"];
    let monthly = payments > YEARS.greatest;
    PledgeDraft {
        donor: format!("Contributor {index}"),
        amount: format!("{}.{:02}", 5_000 + 1_237 * (index % 97), index % 100),
        currency: if index.is_multiple_of(3) {
            "EUR"
        } else {
            "USD"
        }
        .to_owned(),
        rate: if index.is_multiple_of(3) {
            "0.921"
        } else {
            "1"
        }
        .to_owned(),
        stage: stages[index % 4].to_owned(),
        probability: if index.is_multiple_of(2) { "0.85" } else { "1" }.to_owned(),
        first_payment: format!("2025-{:02}", index % 12 + 1),
        payments: payments.to_string(),
        interval_months: if monthly { "1" } else { "12" }.to_owned(),
        growth: if index.is_multiple_of(5) { "0.02" } else { "0" }.to_owned(),
    }
}

fn draft(size: Size, rule: &str) -> ScenarioDraft {
    let mut draft = ScenarioDraft {
        name: "A bench".to_owned(),
        as_of: "2024-12".to_owned(),
        opening_balance: "1199655.35".to_owned(),
        annual_target: "1500000.00".to_owned(),
        years: size.years.to_string(),
        pledges: (0..size.pledges)
            .map(|index| pledge(index, size.payments))
            .collect(),
        ..ScenarioDraft::default()
    };
    draft.demand.requests = "31".to_owned();
    draft.demand.average_request = "41935.48".to_owned();
    draft.demand.cost_growth = "0.02".to_owned();
    draft.demand.requests_growth = "0.03".to_owned();
    if size.queue > 0 {
        draft.demand.kind = "queue".to_owned();
        draft.demand.queue = (0..size.queue)
            .map(|index| request(index, size.years))
            .collect();
    }
    draft.support.rule = rule.to_owned();
    draft.support.cap = "18".to_owned();
    draft.support.utilisation = "0.605".to_owned();
    draft.support.support_cost_rate = "0.13".to_owned();
    draft.reserve.kind = "months_of_spending".to_owned();
    draft.reserve.value = "12".to_owned();
    draft
}

fn request(index: usize, years: u32) -> RequestDraft {
    RequestDraft {
        title: format!("Request {index}"),
        year: (index % years as usize + 1).to_string(),
        amount: format!("{}.50", 20_000 + 313 * (index % 131)),
        ..RequestDraft::default()
    }
}

fn scenario(size: Size, rule: &str) -> Scenario {
    draft(size, rule).check().expect("within the limits")
}

/// The allowed extremes: amounts that grow eleven-fold at each of 240 payments.
fn explosive() -> Scenario {
    let mut draft = draft(LARGEST, "protect_reserve");
    for pledge in &mut draft.pledges {
        pledge.amount = "1000000000000".to_owned();
        pledge.growth = "10".to_owned();
    }
    draft.check().expect("within the limits")
}

#[divan::bench(args = SIZES)]
fn check(bencher: Bencher<'_, '_>, size: Size) {
    let draft = draft(size, "protect_reserve");
    bencher.bench(|| black_box(&draft).check());
}

mod project_by_rule {
    use super::*;

    #[divan::bench(args = RULE_NAMES)]
    fn typical(bencher: Bencher<'_, '_>, rule: &str) {
        let scenario = scenario(TYPICAL, rule);
        bencher.bench(|| project(black_box(&scenario)));
    }

    #[divan::bench(args = RULE_NAMES)]
    fn queued(bencher: Bencher<'_, '_>, rule: &str) {
        let scenario = scenario(QUEUED, rule);
        bencher.bench(|| project(black_box(&scenario)));
    }

    #[divan::bench(args = RULE_NAMES, sample_count = 20)]
    fn largest(bencher: Bencher<'_, '_>, rule: &str) {
        let scenario = scenario(LARGEST, rule);
        bencher.bench(|| project(black_box(&scenario)));
    }
}

#[divan::bench(args = SIZES, name = "project", sample_count = 20)]
fn project_sizes(bencher: Bencher<'_, '_>, size: Size) {
    let scenario = scenario(size, "protect_reserve");
    bencher.bench(|| project(black_box(&scenario)));
}

#[divan::bench(sample_count = 5)]
fn project_eleven_fold_growth(bencher: Bencher<'_, '_>) {
    let scenario = explosive();
    bencher.bench(|| project(black_box(&scenario)));
}

#[divan::bench(args = SIZES, name = "project_meeting_all", sample_count = 20)]
fn project_meeting_all_sizes(bencher: Bencher<'_, '_>, size: Size) {
    let scenario = scenario(size, "protect_reserve");
    bencher.bench(|| project_meeting_all(black_box(&scenario)));
}

#[divan::bench(args = SIZES, name = "receipts_by_stage", sample_count = 20)]
fn receipts_by_stage_sizes(bencher: Bencher<'_, '_>, size: Size) {
    let scenario = scenario(size, "protect_reserve");
    bencher.bench(|| receipts_by_stage(black_box(&scenario)));
}

mod goal_of {
    use super::*;

    #[divan::bench(args = SIZES, sample_count = 20)]
    fn annual_gift(bencher: Bencher<'_, '_>, size: Size) {
        let scenario = scenario(size, "protect_reserve");
        let asked = Goal::AnnualGift {
            share: Decimal::ONE,
            month_of_year: 1,
        };
        bencher.bench(|| goal(black_box(&scenario), &asked));
    }

    #[divan::bench(args = SIZES, sample_count = 20)]
    fn one_off_gift(bencher: Bencher<'_, '_>, size: Size) {
        let scenario = scenario(size, "protect_reserve");
        let asked = Goal::OneOffGift {
            share: Decimal::new(6, 1),
            month_of_horizon: 1,
        };
        bencher.bench(|| goal(black_box(&scenario), &asked));
    }

    #[divan::bench(args = SIZES, sample_count = 20)]
    fn sustainable_requests(bencher: Bencher<'_, '_>, size: Size) {
        let scenario = scenario(size, "protect_reserve");
        bencher.bench(|| goal(black_box(&scenario), &Goal::SustainableRequests));
    }
}

#[divan::bench(args = SIZES, name = "compare", sample_count = 5)]
fn compare_all_six_parts(bencher: Bencher<'_, '_>, size: Size) {
    let from = scenario(size, "protect_reserve");
    let mut other = draft(size, "steady");
    other.opening_balance = "2000000".to_owned();
    other.counting = "weighted".to_owned();
    other.pledges.pop();
    other.demand.cost_growth = "0.01".to_owned();
    other.reserve.value = "6".to_owned();
    let to = other.check().expect("within the limits");
    bencher.bench(|| compare(black_box(&from), black_box(&to)));
}

#[divan::bench(args = SIZES, name = "sensitivity", sample_count = 3)]
fn sensitivity_sizes(bencher: Bencher<'_, '_>, size: Size) {
    let scenario = scenario(size, "protect_reserve");
    let (low, high) = (Decimal::new(-2, 1), Decimal::new(2, 1));
    bencher.bench(|| sensitivity(black_box(&scenario), low, high));
}

mod growth_with {
    use super::*;

    #[divan::bench(args = [1, 10, 100, 1_000], sample_count = 20)]
    fn pledges(bencher: Bencher<'_, '_>, pledges: usize) {
        let scenario = scenario(Size { pledges, ..TYPICAL }, "protect_reserve");
        bencher.bench(|| project(black_box(&scenario)));
    }

    #[divan::bench(args = [1, 10, 100, 1_000, 10_000], sample_count = 20)]
    fn queued_requests(bencher: Bencher<'_, '_>, queue: usize) {
        let scenario = scenario(Size { queue, ..TYPICAL }, "protect_reserve");
        bencher.bench(|| project(black_box(&scenario)));
    }

    #[divan::bench(args = [1, 2, 5, 10, 20], sample_count = 20)]
    fn years(bencher: Bencher<'_, '_>, years: u32) {
        let scenario = scenario(
            Size {
                years,
                payments: years,
                ..TYPICAL
            },
            "protect_reserve",
        );
        bencher.bench(|| project(black_box(&scenario)));
    }
}

mod odds_of {
    use super::*;

    /// So many pledges of uncertain outcome in one year.
    fn uncertain(pledges: usize, change: impl Fn(usize, &mut PledgeDraft)) -> Scenario {
        let mut draft = draft(Size { pledges, ..SMALL }, "protect_reserve");
        for (index, pledge) in draft.pledges.iter_mut().enumerate() {
            pledge.stage = "announced".to_owned();
            pledge.probability = format!("0.{:02}", 30 + index);
            pledge.amount = format!("{}.{:02}", 10_000 + 1_237 * index * index, index);
            change(index, pledge);
        }
        draft.check().expect("within the limits")
    }

    #[divan::bench(args = [1, 10, 20, 30, 40], sample_count = 3)]
    fn one_year(bencher: Bencher<'_, '_>, pledges: usize) {
        let scenario = uncertain(pledges, |_, _| ());
        bencher.bench(|| odds(black_box(&scenario)));
    }

    /// The same with the whole distribution as bars.
    #[divan::bench(args = [10, 20, 30, 40], sample_count = 3)]
    fn one_year_as_bars(bencher: Bencher<'_, '_>, pledges: usize) {
        let scenario = uncertain(pledges, |_, _| ());
        bencher.bench(|| distributions(black_box(&scenario)).map(Iterator::collect::<Vec<_>>));
    }

    /// Every chance is one half: the middle of the distribution is a tie that only exact fractions settle.
    #[divan::bench(args = [10, 20, 30, 40], sample_count = 1)]
    fn even_chances(bencher: Bencher<'_, '_>, pledges: usize) {
        let scenario = uncertain(pledges, |_, pledge| pledge.probability = "0.5".to_owned());
        bencher.bench(|| odds(black_box(&scenario)));
    }

    /// Every year of the longest horizon has a distribution of its own, and amounts leave the machine word.
    #[divan::bench(args = [10, 20, 30, 40], sample_count = 1)]
    fn twenty_growing_years(bencher: Bencher<'_, '_>, pledges: usize) {
        let mut draft = draft(
            Size {
                pledges,
                payments: 20,
                queue: 0,
                years: 20,
            },
            "meet_all",
        );
        for (index, pledge) in draft.pledges.iter_mut().enumerate() {
            pledge.stage = "announced".to_owned();
            pledge.probability = format!("0.{:02}", 30 + index);
            pledge.growth = "0.03".to_owned();
        }
        let scenario = draft.check().expect("within the limits");
        bencher.bench(|| odds(black_box(&scenario)));
    }
}
