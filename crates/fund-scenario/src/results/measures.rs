//! The results of `compare` and `sensitivity`: the three measures, side by side.

use fund_model::{
    Comparison, Decimal, LeverEffect, MeasureShares, Measures, Money, PledgeEffect, Sensitivity,
    Word,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Count, Text};
use crate::settings::Changes;

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
