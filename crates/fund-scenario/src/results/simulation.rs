//! The results of `simulate`.

use fund_model::{
    Chance, Decimal, Frequency, MetRuns, Money, Month, MonthOutcomes, PickedRun, Projection,
    SIMULATION_POINTS, SimulationResult, SimulationSettings, Word, YearOutcomes,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Count, Text, projection_form};

/// The result of `simulate`: the `settings` it was made with, how many `runs` it is of, `months`, `years`, `floor_kept`,
/// and the runs `picked` to look into.
pub fn simulation_form(result: &SimulationResult, settings: &SimulationSettings) -> impl Serialize {
    SimulationForm {
        settings: settings.into(),
        runs: result.runs,
        months: result.months.iter().map(MonthForm::from).collect(),
        years: result.years.iter().map(YearForm::from).collect(),
        floor_kept: result.floor_kept.into(),
        picked: Picked(&result.picked),
    }
}

/// One run of a simulation in full: which pledges are `honoured`, in the order of the scenario, and the `projection`.
pub fn simulated_run_form(honoured: &[bool], projection: &Projection) -> impl Serialize {
    RunForm {
        honoured,
        projection: projection_form(projection),
    }
}

#[derive(Serialize)]
struct RunForm<'a, P> {
    honoured: &'a [bool],
    projection: P,
}

#[derive(Serialize)]
struct SimulationForm<'a> {
    settings: SettingsForm,
    runs: u32,
    months: Vec<MonthForm<'a>>,
    years: Vec<YearForm<'a>>,
    floor_kept: FrequencyForm,
    picked: Picked<'a>,
}

#[derive(Serialize)]
struct SettingsForm {
    runs: u32,
    seed: Count,
    payment_delay_months: u32,
    requests_spread: &'static str,
    cost_cv: Text<Decimal>,
    donor_climate: Text<Decimal>,
}

impl From<&SimulationSettings> for SettingsForm {
    fn from(settings: &SimulationSettings) -> Self {
        Self {
            runs: settings.runs,
            seed: Count(settings.seed.into()),
            payment_delay_months: settings.payment_delay_months,
            requests_spread: settings.requests_spread.word(),
            cost_cv: Text(settings.cost_cv.normalize()),
            donor_climate: Text(settings.donor_climate.normalize()),
        }
    }
}

#[derive(Serialize)]
struct MonthForm<'a> {
    month: Text<Month>,
    balance: Points<'a>,
    below_floor: FrequencyForm,
    run_out: FrequencyForm,
}

impl<'a> From<&'a MonthOutcomes> for MonthForm<'a> {
    fn from(month: &'a MonthOutcomes) -> Self {
        Self {
            month: Text(month.month),
            balance: Points(&month.balance),
            below_floor: month.below_floor.into(),
            run_out: month.run_out.into(),
        }
    }
}

#[derive(Serialize)]
struct YearForm<'a> {
    first_month: Text<Month>,
    target_reached: FrequencyForm,
    receipts: Points<'a>,
    requests_met: Vec<MetForm>,
}

impl<'a> From<&'a YearOutcomes> for YearForm<'a> {
    fn from(year: &'a YearOutcomes) -> Self {
        Self {
            first_month: Text(year.first_month),
            target_reached: year.target_reached.into(),
            receipts: Points(&year.receipts),
            requests_met: year.requests_met.iter().map(MetForm::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct MetForm {
    met: Count,
    runs: u32,
}

impl From<&MetRuns> for MetForm {
    fn from(met: &MetRuns) -> Self {
        Self {
            met: Count(met.met.into()),
            runs: met.runs,
        }
    }
}

#[derive(Serialize)]
struct FrequencyForm {
    runs: u32,
    chance: Text<Chance>,
    standard_error: Text<Chance>,
}

impl From<Frequency> for FrequencyForm {
    fn from(frequency: Frequency) -> Self {
        Self {
            runs: frequency.runs,
            chance: Text(frequency.chance()),
            standard_error: Text(frequency.standard_error()),
        }
    }
}

/// Amounts under the names of their per cent points: `p05` to `p95`.
struct Points<'a>(&'a [Money; SIMULATION_POINTS.len()]);

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (per_cent, amount) in SIMULATION_POINTS.iter().zip(self.0) {
            map.serialize_entry(&format!("p{per_cent:02}"), &Text(amount))?;
        }
        map.end()
    }
}

/// Runs under the names of their places: `worst`, `p10`, `p50`, `p90`, `best`.
struct Picked<'a>(&'a [PickedRun]);

impl Serialize for Picked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for picked in self.0 {
            map.serialize_entry(picked.place.word(), &picked.run)?;
        }
        map.end()
    }
}
