//! What every formula of the workbook gives for the scenario as it is, exactly: the figures of the model, and the steps
//! to them.

mod demand;
mod income;
mod plan;

use fund_model::{Decimal, Demand, Projection, Reserve, Scenario, SupportRule, project};

use crate::WorkbookProblem;
use crate::exact::{cents, grown, held, held_count, held_money, money, rounded};

use demand::{Costs, demand};
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

/// The reserve floor of a year whose plan is to spend `planned`.
pub(crate) fn floor(reserve: Reserve, planned: Decimal) -> Decimal {
    cents(match reserve {
        Reserve::Amount(amount) => amount,
        Reserve::ShareOfSpending(share) => planned * share,
        Reserve::MonthsOfSpending(months) => planned * months / Decimal::from(12),
    })
}
