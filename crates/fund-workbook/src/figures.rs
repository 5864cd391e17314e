//! What every formula of the workbook gives for the scenario as it is, exactly: the figures of the model, and the steps
//! to them.

mod income;
mod plan;

use fund_model::{Decimal, Demand, Projection, Reserve, Scenario, SupportRule, project};

use crate::WorkbookProblem;
use crate::exact::{cents, grown, held, held_count, held_money, money, rounded};

pub(crate) use income::{PledgeFigures, earlier_columns};
pub(crate) use plan::{Plan, YearMoney};

/// All of them.
#[derive(Debug)]
pub(crate) struct Figures<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) projection: Projection,
    /// Pledges, then the rows kept free.
    pub(crate) pledges: Vec<PledgeFigures>,
    /// Receipts of each month of the horizon.
    pub(crate) receipts: Vec<Decimal>,
    /// The factor from what a request asks to what supporting it costs.
    pub(crate) cost_factor: Decimal,
    pub(crate) years: Vec<YearFigures>,
    /// The most requests met in a year: the number of the rule `steady`.
    pub(crate) steady_number: Decimal,
}

/// One planning year.
#[derive(Debug)]
pub(crate) struct YearFigures {
    /// Requests before they are rounded to whole ones; of a queue, their number.
    pub(crate) unrounded: Decimal,
    pub(crate) requests: Decimal,
    /// What each request asks and costs, where all ask the same.
    pub(crate) ask: Decimal,
    pub(crate) cost: Decimal,
    pub(crate) other_costs: Decimal,
    pub(crate) requested: Decimal,
    /// What the rules `protect_reserve` and `steady` meet.
    pub(crate) met_protecting: Decimal,
    pub(crate) met_steadily: Decimal,
    /// The year as it is, with one request more, and with one more under `steady` in every year so far.
    pub(crate) plan: Plan,
    pub(crate) more: Plan,
    pub(crate) steady: Plan,
    pub(crate) next_request_needs: Option<Decimal>,
}

/// The costs of the first requests of a year.
enum Costs {
    Equal(Decimal),
    /// By the number met, from 0.
    Totals(Vec<Decimal>),
}

impl Costs {
    fn allotted(&self, met: Decimal) -> Decimal {
        match self {
            Self::Equal(cost) => cents(*cost * met),
            Self::Totals(totals) => {
                let met: usize = met.try_into().expect("no more is met than the queue holds");
                totals[met]
            }
        }
    }
}

/// A year's demand.
struct YearDemand {
    unrounded: Decimal,
    requests: Decimal,
    ask: Decimal,
    requested: Decimal,
    costs: Costs,
}

impl<'a> Figures<'a> {
    pub(crate) fn of(scenario: &'a Scenario) -> Result<Self, WorkbookProblem> {
        let projection = project(scenario);
        hold(&projection)?;
        let pledges = income::pledges(scenario)?;
        let receipts: Vec<Decimal> = projection
            .months
            .iter()
            .map(|month| money(&month.receipts))
            .collect();
        let cost_factor = cost_factor(scenario);
        let mut figures = Self {
            scenario,
            projection,
            pledges,
            receipts,
            cost_factor,
            years: Vec::new(),
            steady_number: Decimal::ZERO,
        };
        figures.add_years()?;
        Ok(figures)
    }

    fn add_years(&mut self) -> Result<(), WorkbookProblem> {
        let scenario = self.scenario;
        let other_costs = grown(
            held_money(&scenario.support.other_costs)?,
            cost_growth(scenario),
            2,
            scenario.years as usize,
        )?;
        let met_by = |rule| met_by(scenario, &self.projection, rule);
        let protecting = met_by(SupportRule::ProtectReserve)?;
        let steadily = met_by(SupportRule::Steady)?;
        let met = met_by(scenario.support.rule)?;
        self.steady_number = met.iter().copied().max().unwrap_or_default();
        let demand = demand(scenario, self.cost_factor)?;
        let mut steady_opening = held_money(&scenario.opening_balance)?;
        for (index, demand) in demand.into_iter().enumerate() {
            let year = YearMoney {
                scenario,
                opening: money(&self.projection.years[index].opening),
                receipts: &self.receipts[index * 12..][..12],
                other_costs: other_costs[index],
            };
            let plan_of = |met: Decimal, year: &YearMoney<'_>| -> Result<Plan, WorkbookProblem> {
                let met = met.min(demand.requests);
                Ok(year.plan(met, held(demand.costs.allotted(met))?))
            };
            let plan = plan_of(met[index], &year)?;
            let more = plan_of(met[index] + Decimal::ONE, &year)?;
            let steady_year = YearMoney {
                opening: steady_opening,
                ..year
            };
            let steady = plan_of(self.steady_number + Decimal::ONE, &steady_year)?;
            steady_opening = held(steady.closing)?;
            self.years.push(YearFigures {
                unrounded: demand.unrounded,
                requests: demand.requests,
                ask: demand.ask,
                cost: match demand.costs {
                    Costs::Equal(cost) => cost,
                    Costs::Totals(_) => Decimal::ZERO,
                },
                other_costs: other_costs[index],
                requested: demand.requested,
                met_protecting: protecting[index],
                met_steadily: steadily[index],
                next_request_needs: (met[index] < demand.requests)
                    .then(|| (more.floor - more.lowest).max(Decimal::ZERO)),
                plan,
                more,
                steady,
            });
        }
        Ok(())
    }
}

/// Whether a spreadsheet holds every amount of a projection.
fn hold(projection: &Projection) -> Result<(), WorkbookProblem> {
    for year in &projection.years {
        let amounts = [
            &year.opening,
            &year.receipts,
            &year.requested,
            &year.allotted,
            &year.spending,
            &year.floor,
            &year.closing,
            &year.lowest_balance,
        ];
        for amount in amounts {
            held_money(amount)?;
        }
        held_count(year.requests)?;
    }
    Ok(())
}

/// Requests met in each year under a rule.
fn met_by(
    scenario: &Scenario,
    projection: &Projection,
    rule: SupportRule,
) -> Result<Vec<Decimal>, WorkbookProblem> {
    let counts = |projection: &Projection| {
        let years = projection.years.iter();
        years.map(|year| held_count(year.met)).collect()
    };
    if scenario.support.rule == rule {
        return counts(projection);
    }
    let mut other = scenario.clone();
    other.support.rule = rule;
    counts(&project(&other))
}

fn cost_growth(scenario: &Scenario) -> Decimal {
    match &scenario.demand {
        Demand::Average { cost_growth, .. } | Demand::Queue { cost_growth, .. } => *cost_growth,
    }
}

fn cost_factor(scenario: &Scenario) -> Decimal {
    let support = &scenario.support;
    rounded(
        support.award_share * (Decimal::ONE + support.support_cost_rate),
        14,
    )
}

fn demand(scenario: &Scenario, cost_factor: Decimal) -> Result<Vec<YearDemand>, WorkbookProblem> {
    let years = scenario.years as usize;
    match &scenario.demand {
        Demand::Average {
            requests,
            average_request,
            requests_growth,
            cost_growth,
        } => {
            let counts = grown((*requests).into(), *requests_growth, 6, years)?;
            let asks = grown(held_money(average_request)?, *cost_growth, 2, years)?;
            let years = counts.into_iter().zip(asks).map(|(unrounded, ask)| {
                let requests = rounded(unrounded, 0);
                YearDemand {
                    unrounded,
                    requests,
                    ask,
                    requested: cents(requests * ask),
                    costs: Costs::Equal(cents(ask * cost_factor)),
                }
            });
            Ok(years.collect())
        }
        Demand::Queue { requests, .. } => {
            let of_year = |year| {
                let amounts = requests.iter().filter(move |request| request.year == year);
                queued(
                    amounts.map(|request| money(&request.amount)).collect(),
                    cost_factor,
                )
            };
            Ok((1..=scenario.years).map(of_year).collect())
        }
    }
}

fn queued(amounts: Vec<Decimal>, cost_factor: Decimal) -> YearDemand {
    let mut totals = vec![Decimal::ZERO];
    let mut total = Decimal::ZERO;
    for amount in &amounts {
        total += cents(*amount * cost_factor);
        totals.push(total);
    }
    YearDemand {
        unrounded: amounts.len().into(),
        requests: amounts.len().into(),
        ask: Decimal::ZERO,
        requested: amounts.iter().sum(),
        costs: Costs::Totals(totals),
    }
}

/// The reserve floor of a year whose plan is to spend `planned`.
pub(crate) fn floor(reserve: Reserve, planned: Decimal) -> Decimal {
    cents(match reserve {
        Reserve::Amount(amount) => amount,
        Reserve::ShareOfSpending(share) => planned * share,
        Reserve::MonthsOfSpending(months) => planned * months / Decimal::from(12),
    })
}
