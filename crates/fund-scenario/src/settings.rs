//! What is asked of a scenario: goals, the changes of `sensitivity`, and the settings of `simulate`.

use fund_model::limits::{self, DecimalLimit, WholeLimit};
use fund_model::{Allowed, Decimal, Goal, Problem, RequestsSpread, SimulationSettings, Word};

use crate::Node;
use crate::draft::Fields;
use crate::format::{Field, Kinds, Shape, optional, required};
use crate::structure::problems_of;

/// The words for the kinds of [`Goal`].
pub const GOAL_NAMES: &[&str] = &["annual_gift", "one_off_gift", "sustainable_requests"];

const MONTH_OF_YEAR: WholeLimit = WholeLimit {
    least: 1,
    greatest: 12,
};
/// The longest horizon; that of the scenario itself is [`fund_model::goal`]'s to check.
const MONTH_OF_HORIZON: WholeLimit = WholeLimit {
    least: 1,
    greatest: 12 * limits::YEARS.greatest,
};

const GOAL: Kinds = Kinds {
    kind: required("kind", Shape::Word(GOAL_NAMES)),
    fields: &[
        (
            "annual_gift",
            &[
                required("share", Shape::Decimal(limits::SHARE)),
                required("month_of_year", Shape::Whole(MONTH_OF_YEAR)),
            ],
        ),
        (
            "one_off_gift",
            &[
                required("share", Shape::Decimal(limits::SHARE)),
                required("month_of_horizon", Shape::Whole(MONTH_OF_HORIZON)),
            ],
        ),
        ("sustainable_requests", &[]),
    ],
};

const CHANGES: &[Field] = &[
    optional("low", Shape::Decimal(limits::CHANGE)),
    optional("high", Shape::Decimal(limits::CHANGE)),
];

/// Seeds that can be written: every one of them is a number that JavaScript holds exactly.
const SEED: WholeLimit = WholeLimit {
    least: 0,
    greatest: u32::MAX,
};

const SIMULATION: &[Field] = &[
    optional("runs", Shape::Whole(limits::RUNS)),
    optional("seed", Shape::Whole(SEED)),
    optional(
        "payment_delay_months",
        Shape::Whole(limits::PAYMENT_DELAY_MONTHS),
    ),
    optional("requests_spread", Shape::Word(RequestsSpread::NAMES)),
    optional("cost_cv", Shape::Decimal(limits::COST_CV)),
    optional("donor_climate", Shape::Decimal(limits::DONOR_CLIMATE)),
];

/// Reads a goal: `{ "kind": "annual_gift", "share": "1", "month_of_year": 1 }`, `{ "kind": "one_off_gift",
/// "share": "1", "month_of_horizon": 1 }` or `{ "kind": "sustainable_requests" }`.
///
/// # Errors
/// Every problem, of structure and of value, with paths inside the goal.
pub fn read_goal(node: &Node) -> Result<Goal, Vec<Problem>> {
    let mut values = Values::of(node, &Shape::ByKind(&GOAL));
    let kind = values.fields.text("kind");
    let goal = match kind.as_str() {
        "annual_gift" => Goal::AnnualGift {
            share: values.decimal("share", limits::SHARE, Decimal::ONE),
            month_of_year: values.whole("month_of_year", MONTH_OF_YEAR),
        },
        "one_off_gift" => Goal::OneOffGift {
            share: values.decimal("share", limits::SHARE, Decimal::ONE),
            month_of_horizon: values.whole("month_of_horizon", MONTH_OF_HORIZON),
        },
        "sustainable_requests" => Goal::SustainableRequests,
        _ => {
            values.add("kind", Some(kind), Allowed::OneOf(GOAL_NAMES));
            Goal::SustainableRequests
        }
    };
    values.end(goal)
}

/// The relative changes that [`fund_model::sensitivity`] applies to each lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The low one, 20 per cent less if nothing is said.
    pub low: Decimal,
    /// The high one, 20 per cent more if nothing is said.
    pub high: Decimal,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            low: Decimal::from_parts(2, 0, 0, true, 1),
            high: Decimal::from_parts(2, 0, 0, false, 1),
        }
    }
}

/// Reads `{ "low": "-0.2", "high": "0.2" }`, both optional.
///
/// # Errors
/// Every problem, of structure and of value, with paths inside the object.
pub fn read_changes(node: &Node) -> Result<Changes, Vec<Problem>> {
    let mut values = Values::of(node, &Shape::Object(CHANGES));
    let absent = Changes::default();
    let low = values.decimal("low", limits::CHANGE, absent.low);
    let high = values.decimal("high", limits::CHANGE, absent.high);
    values.end(Changes { low, high })
}

/// Reads the settings of a simulation: `{ "runs": 10000, "seed": 1, "payment_delay_months": 0, "requests_spread":
/// "fixed", "cost_cv": "0", "donor_climate": "0" }`, all optional. Seeds are whole numbers up to 4,294,967,295.
///
/// # Errors
/// Every problem, of structure and of value, with paths inside the object. What depends on the scenario is for
/// [`fund_model::Simulation::new`] to check.
pub fn read_simulation_settings(node: &Node) -> Result<SimulationSettings, Vec<Problem>> {
    let mut values = Values::of(node, &Shape::Object(SIMULATION));
    let absent = SimulationSettings::default();
    let delay = limits::PAYMENT_DELAY_MONTHS;
    let settings = SimulationSettings {
        runs: values.whole_or("runs", limits::RUNS, absent.runs),
        seed: values.whole_or("seed", SEED, 1).into(),
        payment_delay_months: values.whole_or("payment_delay_months", delay, 0),
        requests_spread: values.word("requests_spread", absent.requests_spread),
        cost_cv: values.decimal("cost_cv", limits::COST_CV, absent.cost_cv),
        donor_climate: values.decimal("donor_climate", limits::DONOR_CLIMATE, absent.donor_climate),
    };
    values.end(settings)
}

/// Whether a problem of [`fund_model::Simulation::new`] is one of its settings; the others are of the scenario.
#[must_use]
pub fn is_simulation_setting(problem: &Problem) -> bool {
    SIMULATION.iter().any(|field| field.name == problem.path)
}

/// Reads the values of one object and collects its problems, the first for each field.
struct Values<'a> {
    fields: Fields<'a>,
    problems: Vec<Problem>,
}

impl<'a> Values<'a> {
    fn of(node: &'a Node, shape: &Shape) -> Self {
        Self {
            fields: Fields(Some(node)),
            problems: problems_of(node, "", shape),
        }
    }

    fn add(&mut self, path: &str, value: Option<String>, allowed: Allowed) {
        let known = |problem: &Problem| problem.path.is_empty() || problem.path == path;
        if !self.problems.iter().any(known) {
            self.problems.push(Problem {
                path: path.to_owned(),
                value,
                allowed,
            });
        }
    }

    fn decimal(&mut self, name: &str, limit: DecimalLimit, absent: Decimal) -> Decimal {
        let text = self.fields.text_or(name, absent.to_string());
        limit.read(&text).unwrap_or_else(|| {
            self.add(name, Some(text), limit.into());
            absent
        })
    }

    fn word<W: Word>(&mut self, name: &str, absent: W) -> W {
        let text = self.fields.text_or(name, absent.word().to_owned());
        W::from_word(&text).unwrap_or_else(|| {
            self.add(name, Some(text), Allowed::OneOf(W::NAMES));
            absent
        })
    }

    fn whole(&mut self, name: &str, limit: WholeLimit) -> u32 {
        let text = self.fields.text(name);
        self.whole_of(name, text, limit)
    }

    fn whole_or(&mut self, name: &str, limit: WholeLimit, absent: u32) -> u32 {
        let text = self.fields.text_or(name, absent.to_string());
        self.whole_of(name, text, limit)
    }

    fn whole_of(&mut self, name: &str, text: String, limit: WholeLimit) -> u32 {
        limit.read(&text).unwrap_or_else(|| {
            self.add(name, Some(text), limit.into());
            limit.least
        })
    }

    fn end<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(self.problems)
        }
    }
}
