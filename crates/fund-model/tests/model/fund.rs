//! The oracle's Fund: income, demand, cost, floor and the test of a plan, read from the texts of a draft and written
//! sentence by sentence after the description of the model. Slow on purpose, and shares no code with the model.

use fund_model::{DemandDraft, PledgeDraft, ScenarioDraft};
use num_bigint::BigInt;

use crate::number::{Ratio, cents, rounded};

pub(crate) struct Fund {
    pub(crate) as_of: i64,
    pub(crate) opening: BigInt,
    pub(crate) target: BigInt,
    /// Receipts of each month of the horizon.
    pub(crate) receipts: Vec<BigInt>,
    pub(crate) years: Vec<Demand>,
    pub(crate) utilisation: Ratio,
    reserve: (String, Ratio),
}

/// The requests of a year.
pub(crate) enum Asks {
    Equal(BigInt, BigInt),
    Named(Vec<BigInt>),
}

pub(crate) struct Demand {
    pub(crate) asks: Asks,
    pub(crate) other: BigInt,
    factor: Ratio,
    /// The cost of the first m requests of a queue, summed once.
    named_costs: Vec<BigInt>,
}

/// Months since year 0.
pub(crate) fn month_number(text: &str) -> i64 {
    let (year, month) = text.split_once('-').expect("YYYY-MM");
    year.parse::<i64>().expect("a year") * 12 + month.parse::<i64>().expect("a month") - 1
}

fn whole(text: &str) -> i64 {
    text.parse().expect("a whole number")
}

impl Fund {
    pub(crate) fn of(draft: &ScenarioDraft) -> Self {
        let years = usize::try_from(whole(&draft.years)).expect("a horizon");
        Self {
            as_of: month_number(&draft.as_of),
            opening: cents(&draft.opening_balance),
            target: cents(&draft.annual_target),
            receipts: receipts(draft, years * 12),
            years: demand(draft, years),
            utilisation: Ratio::read(&draft.support.utilisation),
            reserve: (
                draft.reserve.kind.clone(),
                Ratio::read(&draft.reserve.value),
            ),
        }
    }

    pub(crate) fn receipts_of(&self, year: usize) -> &[BigInt] {
        &self.receipts[year * 12..][..12]
    }

    pub(crate) fn floor(&self, plan: &BigInt) -> BigInt {
        let (kind, value) = &self.reserve;
        match kind.as_str() {
            "amount" => value.of(&BigInt::from(100)),
            "share_of_spending" => value.of(plan),
            "months_of_spending" => value.times(&Ratio::new(1, 12)).of(plan),
            _ => panic!("no kind {kind} of reserve"),
        }
    }

    pub(crate) fn spending(&self, year: usize, met: &BigInt) -> BigInt {
        let demand = &self.years[year];
        self.utilisation.of(&demand.allotted(met)) + &demand.other
    }

    /// By how much the year's balances stay above the floor, at the least, when meeting `met` requests is planned.
    pub(crate) fn margin(&self, year: usize, opening: &BigInt, met: &BigInt) -> BigInt {
        let plan = self.years[year].allotted(met) + &self.years[year].other;
        let floor = self.floor(&plan);
        let mut received = BigInt::ZERO;
        let mut least: Option<BigInt> = None;
        for (month, amount) in (1_i64..).zip(self.receipts_of(year)) {
            received += amount;
            let due = rounded(&plan * month, &BigInt::from(12));
            let margin = opening + &received - due - &floor;
            least = Some(least.map_or(margin.clone(), |least| least.min(margin)));
        }
        least.expect("twelve months")
    }

    pub(crate) fn holds(&self, year: usize, opening: &BigInt, met: &BigInt) -> bool {
        self.margin(year, opening, met) >= BigInt::ZERO
    }

    pub(crate) fn closing(&self, year: usize, opening: &BigInt, met: &BigInt) -> BigInt {
        opening + self.receipts_of(year).iter().sum::<BigInt>() - self.spending(year, met)
    }

    /// Whether a plan that meets so many requests of each year holds in every year.
    pub(crate) fn holds_throughout(&self, met: impl Fn(&Demand) -> BigInt) -> bool {
        let mut opening = self.opening.clone();
        (0..self.years.len()).all(|year| {
            let met = met(&self.years[year]);
            let holds = self.holds(year, &opening, &met);
            opening = self.closing(year, &opening, &met);
            holds
        })
    }
}

impl Demand {
    pub(crate) fn requests(&self) -> BigInt {
        match &self.asks {
            Asks::Equal(requests, _) => requests.clone(),
            Asks::Named(asks) => asks.len().into(),
        }
    }

    pub(crate) fn requested(&self) -> BigInt {
        match &self.asks {
            Asks::Equal(requests, ask) => requests * ask,
            Asks::Named(asks) => asks.iter().sum(),
        }
    }

    pub(crate) fn allotted(&self, met: &BigInt) -> BigInt {
        match &self.asks {
            Asks::Equal(_, ask) => self.factor.of(ask) * met,
            Asks::Named(_) => self.named_costs[usize::try_from(met).expect("in the queue")].clone(),
        }
    }
}

/// The payments of a pledge that fall in the horizon, in US$ before weighting: the index of the month and cents.
pub(crate) fn payments(pledge: &PledgeDraft, as_of: i64, months: usize) -> Vec<(usize, BigInt)> {
    let rate = Ratio::read(&pledge.rate);
    let growth = Ratio::read(&pledge.growth).plus_one();
    // In cents of the currency; the first payment may have a tenth of one.
    let mut own = Ratio::read(&pledge.amount).times(&Ratio::new(100, 1));
    let mut paid = Vec::new();
    for number in 0..whole(&pledge.payments) {
        let month = month_number(&pledge.first_payment) + number * whole(&pledge.interval_months);
        let us_dollars = own.divided_by(&rate).of(&BigInt::from(1));
        if let Ok(index) = usize::try_from(month - as_of - 1)
            && index < months
        {
            paid.push((index, us_dollars));
        }
        own = Ratio::new(own.times(&growth).of(&BigInt::from(1)), 1);
    }
    paid
}

fn receipts(draft: &ScenarioDraft, months: usize) -> Vec<BigInt> {
    let mut receipts = vec![BigInt::ZERO; months];
    for pledge in &draft.pledges {
        let counted = match draft.counting.as_str() {
            "agreed" => ["paid", "agreed"].contains(&pledge.stage.as_str()),
            "announced" => ["paid", "agreed", "announced"].contains(&pledge.stage.as_str()),
            _ => true,
        };
        if !counted {
            continue;
        }
        for (index, amount) in payments(pledge, month_number(&draft.as_of), months) {
            receipts[index] += if draft.counting == "weighted" && pledge.stage != "paid" {
                Ratio::read(&pledge.probability).of(&amount)
            } else {
                amount
            };
        }
    }
    receipts
}

fn demand(draft: &ScenarioDraft, years: usize) -> Vec<Demand> {
    let support = &draft.support;
    let factor = Ratio::read(&support.award_share)
        .times(&Ratio::read(&support.support_cost_rate).plus_one());
    let cost_growth = Ratio::read(&draft.demand.cost_growth).plus_one();
    let mut other = cents(&support.other_costs);
    let mut asks = asks(&draft.demand, years).into_iter();
    let mut demand = Vec::new();
    for _ in 0..years {
        let asks = asks.next().expect("one for each year");
        let mut named_costs = vec![BigInt::ZERO];
        if let Asks::Named(asks) = &asks {
            for ask in asks {
                let total = named_costs.last().expect("never empty") + factor.of(ask);
                named_costs.push(total);
            }
        }
        demand.push(Demand {
            asks,
            other: other.clone(),
            factor: factor.clone(),
            named_costs,
        });
        other = cost_growth.of(&other);
    }
    demand
}

fn asks(demand: &DemandDraft, years: usize) -> Vec<Asks> {
    if demand.kind == "queue" {
        let of_year = |year: usize| {
            let text = year.to_string();
            let requests = demand.queue.iter().filter(|request| request.year == text);
            Asks::Named(requests.map(|request| cents(&request.amount)).collect())
        };
        return (1..=years).map(of_year).collect();
    }
    let requests_growth = Ratio::read(&demand.requests_growth).plus_one();
    let cost_growth = Ratio::read(&demand.cost_growth).plus_one();
    let requests: BigInt = demand.requests.parse().expect("a whole number");
    let mut millionths: BigInt = requests * 1_000_000;
    let mut ask = cents(&demand.average_request);
    let mut years_asks = Vec::new();
    for _ in 0..years {
        let requests = rounded(millionths.clone(), &BigInt::from(1_000_000));
        years_asks.push(Asks::Equal(requests, ask.clone()));
        millionths = requests_growth.of(&millionths);
        ask = cost_growth.of(&ask);
    }
    years_asks
}
