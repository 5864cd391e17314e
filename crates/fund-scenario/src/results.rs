//! What the model answers, in its JSON shapes: money and ratios as text, numbers of requests and months as numbers.
//!
//! Each function gives something that any `serde` serializer writes: `serde_json` for files and tests, the browser's
//! objects for JavaScript.

mod measures;
mod projection;
mod simulation;

use std::fmt::Display;

use fund_model::{GoalAnswer, Money, Odds, Problem, YearOdds};
use serde::{Serialize, Serializer};

pub use self::measures::{MEASURES, comparison_form, sensitivity_form};
pub use self::projection::projection_form;
pub use self::simulation::{simulated_run_form, simulation_form};
use crate::message::problem_message;

/// The greatest number up to which every whole number is exact in JavaScript: 2⁵³ − 1.
const NUMBER_MOST: u128 = (1 << 53) - 1;

/// Anything written as text.
struct Text<T>(T);

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A number of requests: a JSON number while JavaScript holds it exactly, its digits as text above 2⁵³ − 1.
struct Count(u128);

impl Serialize for Count {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match u64::try_from(self.0) {
            Ok(count) if self.0 <= NUMBER_MOST => serializer.serialize_u64(count),
            _ => serializer.collect_str(&self.0),
        }
    }
}

/// The result of `goal`: `{ "amount" }` or `{ "requests" }`, `null` where there is no answer.
pub fn goal_form(answer: &GoalAnswer) -> impl Serialize {
    match answer {
        GoalAnswer::Amount(amount) => GoalForm::Amount(amount.as_ref().map(Text)),
        GoalAnswer::Requests(requests) => GoalForm::Requests(requests.map(Count)),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum GoalForm<'a> {
    Amount(Option<Text<&'a Money>>),
    Requests(Option<Count>),
}

/// The result of `odds`: `years`, each with `target_reached` (eight decimals), `p10`, `p50`, `p90`.
pub fn odds_form(odds: &Odds) -> impl Serialize {
    OddsForm {
        years: odds.years.iter().map(YearOddsForm::from).collect(),
    }
}

#[derive(Serialize)]
struct OddsForm<'a> {
    years: Vec<YearOddsForm<'a>>,
}

#[derive(Serialize)]
struct YearOddsForm<'a> {
    target_reached: Text<&'a fund_model::Chance>,
    p10: Text<&'a Money>,
    p50: Text<&'a Money>,
    p90: Text<&'a Money>,
}

impl<'a> From<&'a YearOdds> for YearOddsForm<'a> {
    fn from(year: &'a YearOdds) -> Self {
        Self {
            target_reached: Text(&year.target_reached),
            p10: Text(&year.p10),
            p50: Text(&year.p50),
            p90: Text(&year.p90),
        }
    }
}

/// A problem: `path`, `message` in English, and `value` as it was written, `null` if there is none.
pub fn problem_form(problem: &Problem) -> impl Serialize {
    ProblemForm {
        path: &problem.path,
        message: problem_message(problem),
        value: problem.value.as_deref(),
    }
}

#[derive(Serialize)]
struct ProblemForm<'a> {
    path: &'a str,
    message: String,
    value: Option<&'a str>,
}
