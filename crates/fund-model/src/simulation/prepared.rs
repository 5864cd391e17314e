//! What all runs of a simulation share: the scenario in whole cents, with its distributions.
#![allow(
    clippy::float_arithmetic,
    reason = "probabilities; what they give is money in whole cents again"
)]

use super::cents::{Floor, MOST, Ratio, cents};
use super::random::{Level, Poisson, normal_point};
use super::settings::{RequestsSpread, SimulationSettings};
use crate::demand::{YearDemand, cost_factor, queue_years};
use crate::income::{Horizon, income, payments};
use crate::integer::{Fraction, Integer};
use crate::limits::{SIMULATED_MONEY, SIMULATED_REQUESTS};
use crate::scenario::{Counting, Demand, Pledge, Scenario, Stage, SupportRule};
use crate::support::{Spending, YearRule};
use crate::{Money, Problem};

/// A scenario made ready for its runs.
#[derive(Clone, Debug)]
pub(super) struct Prepared {
    pub(super) scenario: Scenario,
    /// The exact model of what is spent, from which single runs are written out in full.
    pub(super) spending: Spending,
    /// With G of the exact model, when every pledge counts, if the rule is `steady`.
    pub(super) rule: YearRule,
    pub(super) opening: i64,
    pub(super) annual_target: i64,
    /// What pledges paid already bring in each month.
    pub(super) paid: Vec<i64>,
    pub(super) promises: Vec<Promise>,
    /// What the promises bring, one promise after the other.
    pub(super) payments: Vec<Payment>,
    pub(super) years: Vec<Year>,
    pub(super) utilisation: Ratio,
    pub(super) cost_factor: Ratio,
    pub(super) floor: Floor,
    pub(super) chance: Chances,
    pub(super) seed: u64,
}

/// A pledge that is not paid yet: when it is honoured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Promise {
    /// At levels below this one,
    pub(super) below: Level,
    /// or, with a common factor, at normal numbers up to this one.
    pub(super) up_to: f64,
}

/// A payment within the horizon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Payment {
    pub(super) promise: usize,
    /// Index of the month, from 0.
    pub(super) month: usize,
    /// Cents.
    pub(super) amount: i64,
}

/// What a year may ask.
#[derive(Clone, Debug)]
pub(super) struct Year {
    pub(super) requests: u32,
    /// How their number is drawn, if it varies.
    pub(super) spread: Option<Poisson>,
    pub(super) asks: Asks,
    pub(super) other_costs: i64,
}

/// What its requests ask, and what supporting them costs.
#[derive(Clone, Debug)]
pub(super) enum Asks {
    Equal {
        ask: i64,
        cost: i64,
    },
    /// `totals` holds the cost of the first m requests, for every m from 0.
    Queue {
        asks: Vec<i64>,
        totals: Vec<i64>,
    },
}

/// The parameters of chance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chances {
    pub(super) payment_delay_months: u32,
    /// Standard deviation of the logarithm of the cost factor; 0 if costs do not vary.
    pub(super) cost_sigma: f64,
    /// How much of a pledge's normal number is the common factor, and how much its own.
    pub(super) climate: Option<(f64, f64)>,
}

impl Prepared {
    pub(super) fn new(
        scenario: &Scenario,
        settings: &SimulationSettings,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = settings.problems(scenario.years);
        let is_queue = matches!(scenario.demand, Demand::Queue { .. });
        if is_queue && settings.requests_spread == RequestsSpread::Poisson {
            const FIXED: &[&str] = &["fixed"];
            let allowed = crate::Allowed::OneOf(FIXED);
            problems.push(Problem::new(
                "requests_spread",
                "poisson".to_owned(),
                allowed,
            ));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        // `counting` plays no part: every pledge may come.
        let scenario = Scenario {
            counting: Counting::All,
            ..scenario.clone()
        };
        let spending = Spending::of(&scenario);
        let Receipts {
            paid,
            promises,
            payments,
        } = receipts(&scenario)?;
        Ok(Self {
            rule: rule(&scenario, &spending),
            opening: small(&scenario.opening_balance, "opening_balance")?,
            annual_target: small(&scenario.annual_target, "annual_target")?,
            paid,
            promises,
            payments,
            years: years(&scenario, &spending, settings.requests_spread)?,
            utilisation: spending.utilisation.clone().into(),
            cost_factor: cost_factor(&scenario).into(),
            floor: Floor::of(scenario.reserve).expect("a reserve is at most 10¹² US$"),
            chance: Chances::of(settings),
            seed: settings.seed,
            spending,
            scenario,
        })
    }
}

impl Chances {
    fn of(settings: &SimulationSettings) -> Self {
        let cv = nearest(&settings.cost_cv.into());
        let correlation = nearest(&settings.donor_climate.into());
        let loadings = (libm::sqrt(correlation), libm::sqrt(1.0 - correlation));
        Self {
            payment_delay_months: settings.payment_delay_months,
            cost_sigma: libm::sqrt(libm::log1p(cv * cv)),
            climate: (correlation > 0.0).then_some(loadings),
        }
    }
}

/// The nearest binary number to a ratio.
fn nearest(ratio: &Fraction) -> f64 {
    ratio.numerator().to_f64() / ratio.denominator().to_f64()
}

fn rule(scenario: &Scenario, spending: &Spending) -> YearRule {
    match scenario.support.rule {
        SupportRule::MeetAll => YearRule::MeetAll,
        SupportRule::Cap(cap) => YearRule::Cap(cap.into()),
        SupportRule::ProtectReserve => YearRule::ProtectReserve,
        SupportRule::Steady => {
            let receipts = income(scenario).months;
            YearRule::Steady(spending.steady(&scenario.opening_balance, &receipts))
        }
    }
}

/// An amount in cents, or the problem that it is too large to be simulated.
fn small(amount: &Money, path: &str) -> Result<i64, Vec<Problem>> {
    cents(amount).ok_or_else(|| too_much(path, amount))
}

pub(super) fn too_much(path: &str, amount: &Money) -> Vec<Problem> {
    vec![Problem::new(path, amount.to_string(), SIMULATED_MONEY)]
}

/// What pledges bring.
struct Receipts {
    /// By month, of pledges paid already.
    paid: Vec<i64>,
    promises: Vec<Promise>,
    payments: Vec<Payment>,
}

fn receipts(scenario: &Scenario) -> Result<Receipts, Vec<Problem>> {
    let horizon = Horizon::of(scenario);
    let pledges = scenario.pledges.iter();
    let pledges: Vec<(&Pledge, Vec<(usize, Money)>)> = pledges
        .map(|pledge| (pledge, payments(pledge, horizon)))
        .collect();
    let amounts = pledges.iter().flat_map(|(_, payments)| payments);
    let whole: Money = amounts.map(|(_, amount)| amount).sum();
    small(&(&whole + &scenario.opening_balance), "pledges")?;
    let mut paid = vec![0; horizon.months];
    let (mut promises, mut payments) = (Vec::new(), Vec::new());
    for (pledge, pledged) in &pledges {
        let in_cents = pledged.iter().map(|(month, amount)| {
            let amount = cents(amount).expect("no more than all together");
            (*month, amount)
        });
        if pledge.stage == Stage::Paid {
            in_cents.for_each(|(month, amount)| paid[month] += amount);
        } else {
            let promise = promises.len();
            promises.push(Promise::of(pledge));
            payments.extend(in_cents.map(|(month, amount)| Payment {
                promise,
                month,
                amount,
            }));
        }
    }
    Ok(Receipts {
        paid,
        promises,
        payments,
    })
}

impl Promise {
    fn of(pledge: &Pledge) -> Self {
        let probability = Fraction::from(pledge.probability);
        let level = Integer::from(u128::from(Level::ONE.0)).times(&probability);
        let level = level.to_count().and_then(|level| u64::try_from(level).ok());
        Self {
            below: Level(level.expect("a probability is from 0 to 1")),
            up_to: normal_point(nearest(&probability)),
        }
    }
}

fn years(
    scenario: &Scenario,
    spending: &Spending,
    spread: RequestsSpread,
) -> Result<Vec<Year>, Vec<Problem>> {
    let mut queue = match &scenario.demand {
        Demand::Queue { requests, .. } => queue_years(requests, scenario.years),
        Demand::Average { .. } => Vec::new(),
    }
    .into_iter();
    let years = spending.demand.iter();
    years
        .map(|demand| {
            let most = SIMULATED_REQUESTS.greatest;
            let requests = u32::try_from(demand.requests).ok().filter(|n| *n <= most);
            let requests = requests.ok_or_else(|| {
                let value = demand.requests.to_string();
                vec![Problem::new("demand.requests", value, SIMULATED_REQUESTS)]
            })?;
            Ok(Year {
                requests,
                spread: (spread == RequestsSpread::Poisson).then(|| Poisson::with_mean(requests)),
                asks: asks(demand, queue.next())?,
                other_costs: small(&demand.other_costs, "support.other_costs")?,
            })
        })
        .collect()
}

fn asks(demand: &YearDemand, queue: Option<Vec<Money>>) -> Result<Asks, Vec<Problem>> {
    match (demand.ask(), queue) {
        (Some(ask), _) => Ok(Asks::Equal {
            ask: small(ask, "demand.average_request")?,
            cost: small(&demand.allotted(1), "demand.average_request")?,
        }),
        (None, queue) => Ok(Asks::Queue {
            asks: queue
                .unwrap_or_default()
                .iter()
                .map(|ask| small(ask, "demand.requests"))
                .collect::<Result<_, _>>()?,
            totals: (0..=demand.requests)
                .map(|met| small(&demand.allotted(met), "demand.requests"))
                .collect::<Result<_, _>>()?,
        }),
    }
}

const _: () = assert!(MOST > 100 * 1_000_000_000_000);
