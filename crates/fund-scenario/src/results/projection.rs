//! The result of `project`.

use fund_model::{
    Money, Month, MonthResult, Projection, Runway, RunwayEnd, Warning, WarningKind, YearResult,
};
use serde::Serialize;

use super::{Count, Text};

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
    first_month: Text<Month>,
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
    lowest_month: Text<Month>,
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
    month: Text<Month>,
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
    month: Text<Month>,
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
