//! `working`: the numbers behind a figure, so that every figure can show how it came about.
//!
//! A working names a formula and gives its numbers; the wording of the formula belongs to whoever shows it.

use rust_decimal::Decimal;

use crate::demand::cost_factor;
use crate::income::counted_payments;
use crate::projection::{MonthResult, Projection, RunwayEnd, YearResult};
use crate::scenario::{Demand, Reserve, Scenario, SupportRule};
use crate::support::{Spending, YearFunds};
use crate::{Money, Month, Tenths};

/// A figure of a [`Projection`]. Years and months are indices, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A figure of a planning year.
    Year(usize, YearFigure),
    /// A figure of a month.
    Month(usize, MonthFigure),
    /// A figure of the runway.
    Runway(RunwayFigure),
}

/// The figures of a planning year; each is the field of the same name of [`YearResult`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `YearResult`"
)]
pub enum YearFigure {
    Opening,
    Receipts,
    TargetGap,
    Requests,
    Met,
    Unmet,
    Requested,
    Allotted,
    Spending,
    Floor,
    Closing,
    LowestBalance,
    NextRequestNeeds,
}

/// The figures of a month; each is the field of the same name of [`MonthResult`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `MonthResult`"
)]
pub enum MonthFigure {
    Receipts,
    Spending,
    Balance,
}

/// The figures of the runway; each is the field of the same name of [`crate::Runway`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the field of the same name of `Runway`"
)]
pub enum RunwayFigure {
    ToFloor,
    ToZero,
    GrossMonths,
    NetMonths,
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    /// The name of the formula in kebab case, such as `floor-months-of-spending`.
    pub formula: &'static str,
    /// The numbers in it by name, the figure itself among them.
    pub terms: Vec<(&'static str, Quantity)>,
    /// The payments that make up receipts; empty for other figures.
    pub payments: Vec<CountedPayment>,
    /// The inputs it rests on directly, as paths of the JSON form.
    pub inputs: &'static [&'static str],
}

/// A number in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// US$.
    Money(Money),
    /// A count of requests, years or months.
    Count(u128),
    /// A ratio, 0.13 being 13 per cent.
    Ratio(Decimal),
    /// A plain number.
    Number(Decimal),
    /// Months to one decimal.
    Months(Tenths),
    /// A calendar month.
    Month(Month),
}

/// A payment as the scenario counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedPayment {
    /// The index of the pledge.
    pub pledge: usize,
    /// The month in which it falls.
    pub month: Month,
    /// US$, weighted by its probability if the scenario counts so.
    pub amount: Money,
}

/// The working of a figure of `projection`, which must be [`crate::project`]'s answer for `scenario`; `None` if it has
/// no such year or month.
#[must_use]
pub fn working(scenario: &Scenario, projection: &Projection, figure: Figure) -> Option<Working> {
    match figure {
        Figure::Year(index, figure) => {
            let result = projection.years.get(index)?;
            Some(
                YearWorking {
                    scenario,
                    projection,
                    index,
                    result,
                    spending: Spending::of(scenario),
                }
                .of(figure),
            )
        }
        Figure::Month(index, figure) => {
            let result = projection.months.get(index)?;
            Some(month_working(scenario, projection, index, result, figure))
        }
        Figure::Runway(figure) => Some(runway_working(scenario, projection, figure)),
    }
}

fn plain(
    formula: &'static str,
    terms: Vec<(&'static str, Quantity)>,
    inputs: &'static [&'static str],
) -> Working {
    Working {
        formula,
        terms,
        payments: Vec::new(),
        inputs,
    }
}

fn money(amount: &Money) -> Quantity {
    Quantity::Money(amount.clone())
}

struct YearWorking<'a> {
    scenario: &'a Scenario,
    projection: &'a Projection,
    index: usize,
    result: &'a YearResult,
    spending: Spending,
}

impl YearWorking<'_> {
    fn of(&self, figure: YearFigure) -> Working {
        let year = self.result;
        match figure {
            YearFigure::Opening if self.index == 0 => plain(
                "opening-given",
                vec![
                    ("opening", money(&year.opening)),
                    ("as-of", Quantity::Month(self.scenario.as_of)),
                ],
                &["opening_balance", "as_of"],
            ),
            YearFigure::Opening => plain(
                "opening-carried",
                vec![("opening", money(&year.opening))],
                &[],
            ),
            YearFigure::Receipts => Working {
                payments: payments(
                    self.scenario,
                    self.index * 12..self.index * 12 + 12,
                    self.projection,
                ),
                ..plain(
                    "receipts",
                    vec![("receipts", money(&year.receipts))],
                    &["counting", "pledges"],
                )
            },
            YearFigure::TargetGap => plain(
                "target-gap",
                vec![
                    ("annual-target", money(&self.scenario.annual_target)),
                    ("receipts", money(&year.receipts)),
                    ("target-gap", money(&year.target_gap)),
                ],
                &["annual_target", "pledges"],
            ),
            YearFigure::Requests => self.requests(),
            YearFigure::Met => self.met(),
            YearFigure::Unmet => plain(
                "unmet",
                vec![
                    ("requests", Quantity::Count(year.requests)),
                    ("met", Quantity::Count(year.met)),
                    ("unmet", Quantity::Count(year.unmet)),
                ],
                &["demand.requests", "support.rule"],
            ),
            YearFigure::Requested => self.requested(),
            YearFigure::Allotted => self.allotted(),
            YearFigure::Spending => plain(
                "spending",
                vec![
                    ("allotted", money(&year.allotted)),
                    (
                        "utilisation",
                        Quantity::Ratio(self.scenario.support.utilisation),
                    ),
                    ("other-costs", money(&self.demand().other_costs)),
                    ("spending", money(&year.spending)),
                ],
                &["support.utilisation", "support.other_costs"],
            ),
            YearFigure::Floor => self.floor(),
            YearFigure::Closing => plain(
                "closing",
                vec![
                    ("opening", money(&year.opening)),
                    ("receipts", money(&year.receipts)),
                    ("spending", money(&year.spending)),
                    ("closing", money(&year.closing)),
                ],
                &[
                    "opening_balance",
                    "pledges",
                    "demand.requests",
                    "support.rule",
                ],
            ),
            YearFigure::LowestBalance => self.lowest_balance(),
            YearFigure::NextRequestNeeds => self.next_request_needs(),
        }
    }

    fn demand(&self) -> &crate::demand::YearDemand {
        &self.spending.demand[self.index]
    }

    /// The lowest balance if the plan of meeting `met` requests falls due evenly, every allotted dollar spent.
    fn lowest_by_plan(&self, met: u128) -> Money {
        let receipts: Vec<Money> = self.projection.months[self.index * 12..][..12]
            .iter()
            .map(|month| month.receipts.clone())
            .collect();
        YearFunds::new(self.result.opening.clone(), &receipts)
            .lowest_by_plan(&self.demand().plan(met))
    }

    fn requests(&self) -> Working {
        let requests = ("requests", Quantity::Count(self.result.requests));
        match &self.scenario.demand {
            Demand::Queue { .. } => plain("requests-queued", vec![requests], &["demand.requests"]),
            Demand::Average { .. } if self.index == 0 => {
                plain("requests-given", vec![requests], &["demand.requests"])
            }
            Demand::Average {
                requests: first,
                requests_growth,
                ..
            } => plain(
                "requests-grown",
                vec![
                    ("first", Quantity::Count((*first).into())),
                    ("growth", Quantity::Ratio(*requests_growth)),
                    ("years", Quantity::Count(self.index as u128)),
                    requests,
                ],
                &["demand.requests", "demand.requests_growth"],
            ),
        }
    }

    fn met(&self) -> Working {
        let year = self.result;
        let requests = ("requests", Quantity::Count(year.requests));
        let met = ("met", Quantity::Count(year.met));
        let mut plan_terms = vec![
            requests.clone(),
            met.clone(),
            ("plan", money(&self.demand().plan(year.met))),
            ("lowest", money(&self.lowest_by_plan(year.met))),
            ("floor", money(&year.floor)),
        ];
        plan_terms.extend(
            year.next_request_needs
                .as_ref()
                .map(|needs| ("next-request-needs", money(needs))),
        );
        let all = year.unmet == 0;
        let rule_and_reserve: &[&str] = &["support.rule", "reserve.value"];
        match self.scenario.support.rule {
            SupportRule::MeetAll => plain("met-meet-all", vec![requests, met], &["support.rule"]),
            SupportRule::Cap(cap) => plain(
                "met-cap",
                vec![requests, ("cap", Quantity::Count(cap.into())), met],
                &["support.rule", "support.cap"],
            ),
            _ if year.reserve_breached => plain("met-none-breached", plan_terms, rule_and_reserve),
            SupportRule::ProtectReserve if all => {
                plain("met-protect-reserve-all", plan_terms, rule_and_reserve)
            }
            SupportRule::ProtectReserve => {
                plain("met-protect-reserve", plan_terms, rule_and_reserve)
            }
            SupportRule::Steady => plain("met-steady", plan_terms, rule_and_reserve),
        }
    }

    fn requested(&self) -> Working {
        let year = self.result;
        let mut terms = vec![
            ("requests", Quantity::Count(year.requests)),
            ("requested", money(&year.requested)),
        ];
        match self.demand().ask() {
            Some(ask) => {
                terms.push(("ask", money(ask)));
                plain(
                    "requested-average",
                    terms,
                    &["demand.requests", "demand.average_request"],
                )
            }
            None => plain("requested-queue", terms, &["demand.requests"]),
        }
    }

    fn allotted(&self) -> Working {
        let year = self.result;
        let support = &self.scenario.support;
        let mut terms = vec![
            ("met", Quantity::Count(year.met)),
            ("award-share", Quantity::Ratio(support.award_share)),
            (
                "support-cost-rate",
                Quantity::Ratio(support.support_cost_rate),
            ),
            ("allotted", money(&year.allotted)),
        ];
        match self.demand().ask() {
            Some(ask) => {
                terms.push(("ask", money(ask)));
                terms.push(("cost", money(&ask.times(&cost_factor(self.scenario)))));
                plain(
                    "allotted-average",
                    terms,
                    &[
                        "demand.average_request",
                        "support.award_share",
                        "support.support_cost_rate",
                    ],
                )
            }
            None => plain(
                "allotted-queue",
                terms,
                &[
                    "demand.requests",
                    "support.award_share",
                    "support.support_cost_rate",
                ],
            ),
        }
    }

    fn floor(&self) -> Working {
        let floor = ("floor", money(&self.result.floor));
        let plan = ("plan", money(&self.demand().plan(self.result.met)));
        let inputs = &["reserve.kind", "reserve.value"];
        match self.scenario.reserve {
            Reserve::Amount(_) => plain("floor-amount", vec![floor], inputs),
            Reserve::ShareOfSpending(share) => plain(
                "floor-share-of-spending",
                vec![plan, ("share", Quantity::Ratio(share)), floor],
                inputs,
            ),
            Reserve::MonthsOfSpending(months) => plain(
                "floor-months-of-spending",
                vec![plan, ("months", Quantity::Number(months)), floor],
                inputs,
            ),
        }
    }

    fn lowest_balance(&self) -> Working {
        let year = self.result;
        let months = year
            .lowest_month
            .months_since(year.first_month)
            .unsigned_abs()
            + 1;
        let received = self.projection.months[self.index * 12..]
            .iter()
            .take(months as usize);
        plain(
            "lowest-balance",
            vec![
                ("opening", money(&year.opening)),
                (
                    "receipts",
                    Quantity::Money(received.map(|month| &month.receipts).sum()),
                ),
                ("spending", Quantity::Money(year.spending.due_by(months))),
                ("months", Quantity::Count(months.into())),
                ("month", Quantity::Month(year.lowest_month)),
                ("lowest-balance", money(&year.lowest_balance)),
            ],
            &[
                "opening_balance",
                "pledges",
                "demand.requests",
                "support.rule",
            ],
        )
    }

    fn next_request_needs(&self) -> Working {
        let year = self.result;
        let Some(needs) = &year.next_request_needs else {
            return plain(
                "next-request-needs-none",
                vec![("requests", Quantity::Count(year.requests))],
                &["demand.requests"],
            );
        };
        let plan = self.demand().plan(year.met + 1);
        plain(
            "next-request-needs",
            vec![
                ("number", Quantity::Count(year.met + 1)),
                ("floor", Quantity::Money(self.spending.floor.floor(&plan))),
                ("lowest", Quantity::Money(self.lowest_by_plan(year.met + 1))),
                ("plan", Quantity::Money(plan)),
                ("next-request-needs", money(needs)),
            ],
            &[
                "demand.requests",
                "support.award_share",
                "support.support_cost_rate",
                "reserve.value",
            ],
        )
    }
}

fn payments(
    scenario: &Scenario,
    months: std::ops::Range<usize>,
    projection: &Projection,
) -> Vec<CountedPayment> {
    let pledges = scenario.pledges.iter().enumerate();
    pledges
        .flat_map(|(pledge, terms)| {
            let paid = counted_payments(terms, scenario)
                .into_iter()
                .filter(|(index, _)| months.contains(index));
            paid.map(move |(index, amount)| CountedPayment {
                pledge,
                month: projection.months[index].month,
                amount,
            })
        })
        .collect()
}

fn month_working(
    scenario: &Scenario,
    projection: &Projection,
    index: usize,
    month: &MonthResult,
    figure: MonthFigure,
) -> Working {
    let receipts = ("receipts", money(&month.receipts));
    let spending = ("spending", money(&month.spending));
    match figure {
        MonthFigure::Receipts => Working {
            payments: payments(scenario, index..index + 1, projection),
            ..plain("receipts", vec![receipts], &["counting", "pledges"])
        },
        MonthFigure::Spending => {
            let year = &projection.years[index / 12].spending;
            let number = u32::try_from(index % 12 + 1).expect("a year has twelve months");
            let terms = vec![
                ("year-spending", money(year)),
                ("months", Quantity::Count(number.into())),
                ("due", Quantity::Money(year.due_by(number))),
                ("due-before", Quantity::Money(year.due_by(number - 1))),
                spending,
            ];
            plain(
                "month-spending",
                terms,
                &["demand.requests", "support.rule"],
            )
        }
        MonthFigure::Balance => {
            let opening = index
                .checked_sub(1)
                .map_or(&scenario.opening_balance, |before| {
                    &projection.months[before].balance
                });
            let terms = vec![
                ("opening", money(opening)),
                receipts,
                spending,
                ("closing", money(&month.balance)),
            ];
            plain(
                "closing",
                terms,
                &[
                    "opening_balance",
                    "pledges",
                    "demand.requests",
                    "support.rule",
                ],
            )
        }
    }
}

fn runway_working(scenario: &Scenario, projection: &Projection, figure: RunwayFigure) -> Working {
    let runway = &projection.runway;
    let first = &projection.years[0];
    let mut terms = vec![
        ("opening", money(&scenario.opening_balance)),
        ("spending", money(&first.spending)),
    ];
    let inputs = &["opening_balance", "demand.requests", "support.rule"];
    match figure {
        RunwayFigure::ToFloor => {
            end_working(projection, runway.to_floor, ["to-floor", "to-floor-none"])
        }
        RunwayFigure::ToZero => {
            end_working(projection, runway.to_zero, ["to-zero", "to-zero-none"])
        }
        RunwayFigure::GrossMonths => {
            terms.extend(
                runway
                    .gross_months
                    .clone()
                    .map(|months| ("months", Quantity::Months(months))),
            );
            plain(
                if runway.gross_months.is_some() {
                    "gross-months"
                } else {
                    "gross-months-none"
                },
                terms,
                inputs,
            )
        }
        RunwayFigure::NetMonths => {
            terms.push(("receipts", money(&first.receipts)));
            terms.extend(
                runway
                    .net_months
                    .clone()
                    .map(|months| ("months", Quantity::Months(months))),
            );
            plain(
                if runway.net_months.is_some() {
                    "net-months"
                } else {
                    "net-months-none"
                },
                terms,
                inputs,
            )
        }
    }
}

fn end_working(
    projection: &Projection,
    end: Option<RunwayEnd>,
    [reached, never]: [&'static str; 2],
) -> Working {
    let inputs = &[
        "opening_balance",
        "pledges",
        "demand.requests",
        "support.rule",
        "reserve.value",
    ];
    let Some(RunwayEnd { months, month }) = end else {
        return plain(
            never,
            vec![("months", Quantity::Count(projection.months.len() as u128))],
            inputs,
        );
    };
    let result = &projection.months[months as usize];
    let terms = vec![
        ("months", Quantity::Count(months.into())),
        ("month", Quantity::Month(month)),
        ("balance", money(&result.balance)),
        ("floor", money(&result.floor)),
    ];
    plain(reached, terms, inputs)
}
