//! What the model answers, in its JSON shapes: money and ratios as text, numbers of requests and months as numbers.
//!
//! Each function gives something that any `serde` serializer writes: `serde_json` for files and tests, the browser's
//! objects for JavaScript.

use std::fmt::Display;

use fund_model::{
    Comparison, Decimal, GoalAnswer, LeverEffect, MeasureShares, Measures, Money, MonthResult,
    Odds, PledgeEffect, Problem, Projection, Runway, RunwayEnd, Sensitivity, Warning, WarningKind,
    Word, YearOdds, YearResult,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::message::problem_message;
use crate::settings::Changes;

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

/// The result of `project`: `years`, `months`, `runway`, `warnings`.
pub fn projection_form(projection: &Projection) -> impl Serialize {
    ProjectionForm {
        years: projection.years.iter().map(YearForm::from).collect(),
        months: projection.months.iter().map(MonthForm::from).collect(),
        runway: (&projection.runway).into(),
        warnings: projection.warnings.iter().map(WarningForm::from).collect(),
    }
}

#[derive(Serialize)]
struct ProjectionForm<'a> {
    years: Vec<YearForm<'a>>,
    months: Vec<MonthForm<'a>>,
    runway: RunwayForm,
    warnings: Vec<WarningForm>,
}

#[derive(Serialize)]
struct YearForm<'a> {
    first_month: Text<fund_model::Month>,
    opening: Text<&'a Money>,
    receipts: Text<&'a Money>,
    target_gap: Text<&'a Money>,
    requests: Count,
    met: Count,
    unmet: Count,
    requested: Text<&'a Money>,
    allotted: Text<&'a Money>,
    spending: Text<&'a Money>,
    floor: Text<&'a Money>,
    closing: Text<&'a Money>,
    lowest_balance: Text<&'a Money>,
    lowest_month: Text<fund_model::Month>,
    reserve_breached: bool,
    next_request_needs: Option<Text<&'a Money>>,
}

impl<'a> From<&'a YearResult> for YearForm<'a> {
    fn from(year: &'a YearResult) -> Self {
        Self {
            first_month: Text(year.first_month),
            opening: Text(&year.opening),
            receipts: Text(&year.receipts),
            target_gap: Text(&year.target_gap),
            requests: Count(year.requests),
            met: Count(year.met),
            unmet: Count(year.unmet),
            requested: Text(&year.requested),
            allotted: Text(&year.allotted),
            spending: Text(&year.spending),
            floor: Text(&year.floor),
            closing: Text(&year.closing),
            lowest_balance: Text(&year.lowest_balance),
            lowest_month: Text(year.lowest_month),
            reserve_breached: year.reserve_breached,
            next_request_needs: year.next_request_needs.as_ref().map(Text),
        }
    }
}

#[derive(Serialize)]
struct MonthForm<'a> {
    month: Text<fund_model::Month>,
    receipts: Text<&'a Money>,
    spending: Text<&'a Money>,
    balance: Text<&'a Money>,
    floor: Text<&'a Money>,
}

impl<'a> From<&'a MonthResult> for MonthForm<'a> {
    fn from(month: &'a MonthResult) -> Self {
        Self {
            month: Text(month.month),
            receipts: Text(&month.receipts),
            spending: Text(&month.spending),
            balance: Text(&month.balance),
            floor: Text(&month.floor),
        }
    }
}

#[derive(Serialize)]
struct RunwayForm {
    to_floor: Option<RunwayEndForm>,
    to_zero: Option<RunwayEndForm>,
    gross_months: Option<Text<String>>,
    net_months: Option<Text<String>>,
}

#[derive(Serialize)]
struct RunwayEndForm {
    months: u32,
    month: Text<fund_model::Month>,
}

impl From<&Runway> for RunwayForm {
    fn from(runway: &Runway) -> Self {
        let end = |end: RunwayEnd| RunwayEndForm {
            months: end.months,
            month: Text(end.month),
        };
        Self {
            to_floor: runway.to_floor.map(end),
            to_zero: runway.to_zero.map(end),
            gross_months: runway
                .gross_months
                .as_ref()
                .map(|months| Text(months.to_string())),
            net_months: runway
                .net_months
                .as_ref()
                .map(|months| Text(months.to_string())),
        }
    }
}

#[derive(Serialize)]
struct WarningForm {
    kind: &'static str,
    pledge: usize,
}

impl From<&Warning> for WarningForm {
    fn from(warning: &Warning) -> Self {
        let kind = match warning.kind {
            WarningKind::AlreadyInBalance => "already_in_balance",
        };
        Self {
            kind,
            pledge: warning.pledge,
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

/// The names of the measures, in the order of the columns of `compare`.
pub const MEASURES: [&str; 3] = ["requests_met", "last_closing_balance", "months_to_floor"];

/// The result of `compare`: `measures` names the columns; `from`, `to`, `difference` and each of `parts` are rows.
pub fn comparison_form(comparison: &Comparison) -> impl Serialize {
    ComparisonForm {
        measures: MEASURES,
        from: row(&comparison.from),
        to: row(&comparison.to),
        difference: share_row(&comparison.difference),
        parts: Parts(comparison),
    }
}

#[derive(Serialize)]
struct ComparisonForm<'a> {
    measures: [&'static str; 3],
    from: [String; 3],
    to: [String; 3],
    difference: [String; 3],
    parts: Parts<'a>,
}

struct Parts<'a>(&'a Comparison);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.parts.len()))?;
        for (part, shares) in &self.0.parts {
            map.serialize_entry(part.word(), &share_row(shares))?;
        }
        map.end()
    }
}

fn row(measures: &Measures) -> [String; 3] {
    let Measures {
        requests_met,
        last_closing_balance,
        months_to_floor,
    } = measures;
    [
        requests_met.to_string(),
        last_closing_balance.to_string(),
        months_to_floor.to_string(),
    ]
}

fn share_row(shares: &MeasureShares) -> [String; 3] {
    let MeasureShares {
        requests_met,
        last_closing_balance,
        months_to_floor,
    } = shares;
    [requests_met, last_closing_balance, months_to_floor].map(ToString::to_string)
}

/// The result of `sensitivity`: the measures as they are (`base`), the changes applied, `levers` and `pledges`.
pub fn sensitivity_form(sensitivity: &Sensitivity, changes: Changes) -> impl Serialize {
    SensitivityForm {
        base: (&sensitivity.base).into(),
        changes: ChangesForm {
            low: Text(changes.low.normalize()),
            high: Text(changes.high.normalize()),
        },
        levers: sensitivity.levers.iter().map(LeverForm::from).collect(),
        pledges: sensitivity
            .pledges
            .iter()
            .map(PledgeEffectForm::from)
            .collect(),
    }
}

#[derive(Serialize)]
struct SensitivityForm<'a> {
    base: MeasuresForm<'a>,
    changes: ChangesForm,
    levers: Vec<LeverForm<'a>>,
    pledges: Vec<PledgeEffectForm<'a>>,
}

#[derive(Serialize)]
struct ChangesForm {
    low: Text<Decimal>,
    high: Text<Decimal>,
}

#[derive(Serialize)]
struct MeasuresForm<'a> {
    requests_met: Count,
    last_closing_balance: Text<&'a Money>,
    months_to_floor: u32,
}

impl<'a> From<&'a Measures> for MeasuresForm<'a> {
    fn from(measures: &'a Measures) -> Self {
        Self {
            requests_met: Count(measures.requests_met),
            last_closing_balance: Text(&measures.last_closing_balance),
            months_to_floor: measures.months_to_floor,
        }
    }
}

#[derive(Serialize)]
struct LeverForm<'a> {
    lever: &'static str,
    low: MeasuresForm<'a>,
    high: MeasuresForm<'a>,
}

impl<'a> From<&'a LeverEffect> for LeverForm<'a> {
    fn from(effect: &'a LeverEffect) -> Self {
        Self {
            lever: effect.lever.word(),
            low: (&effect.low).into(),
            high: (&effect.high).into(),
        }
    }
}

#[derive(Serialize)]
struct PledgeEffectForm<'a> {
    pledge: usize,
    without: MeasuresForm<'a>,
    six_months_later: MeasuresForm<'a>,
}

impl<'a> From<&'a PledgeEffect> for PledgeEffectForm<'a> {
    fn from(effect: &'a PledgeEffect) -> Self {
        Self {
            pledge: effect.pledge,
            without: (&effect.without).into(),
            six_months_later: (&effect.six_months_later).into(),
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
