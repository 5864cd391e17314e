//! `simulate`: what becomes of the Fund when pledges, payments, requests and costs are uncertain.
//!
//! Runs are drawn from a seed, each from a stream of numbers of its own. So the result depends on nothing but the
//! scenario and the settings: not on the machine, nor on how the runs are divided. Money is in whole cents and rounded
//! as [`crate::project`] does; only probabilities and factors are binary floating-point numbers.

mod cents;
mod draw;
mod ledger;
mod outcomes;
mod points;
mod prepared;
mod random;
mod run;
mod settings;
mod tally;

pub use outcomes::{
    Frequency, MetRuns, MonthOutcomes, PickedRun, RunPlace, SIMULATION_POINTS, SimulationResult,
    YearOutcomes,
};
pub use settings::{RequestsSpread, SimulationSettings};

use draw::Drawn;
use prepared::{Prepared, too_much};
use run::Run;
use tally::Tally;

use crate::scenario::{Scenario, Stage};
use crate::{Money, Problem, Projection};

/// A simulation under way, which can be advanced a few runs at a time.
///
/// A pledge that is not paid yet is honoured as a whole with its probability, whatever `counting` says. With a donor
/// climate, each pledge has a standard normal number, correlated by one common factor, and is honoured where it is not
/// above the point of the pledge's probability: each pledge keeps its own. The support rule decides in each run with
/// what that run drew; `steady` keeps the number of the exact model with every pledge counted.
#[derive(Clone, Debug)]
pub struct Simulation {
    prepared: Prepared,
    wanted: u32,
    tally: Tally,
    drawn: Drawn,
    run: Run,
}

impl Simulation {
    /// Prepares the runs; none is computed yet.
    ///
    /// # Errors
    /// Every setting outside its limits, or Poisson-distributed requests of a queue, with the setting's name as path.
    /// Where the settings are good, the first part of the scenario that is too large to be simulated, with its path in
    /// the scenario: [`crate::limits::SIMULATED_MONEY`], [`crate::limits::SIMULATED_REQUESTS`].
    pub fn new(scenario: &Scenario, settings: &SimulationSettings) -> Result<Self, Vec<Problem>> {
        let prepared = Prepared::new(scenario, settings)?;
        Ok(Self {
            tally: Tally::new(prepared.years.len(), settings.runs),
            prepared,
            wanted: settings.runs,
            drawn: Drawn::default(),
            run: Run::default(),
        })
    }

    /// Computes so many more runs, or as many as are left.
    ///
    /// # Errors
    /// A year of a run in which what is planned passes [`crate::limits::SIMULATED_MONEY`]; the path is `demand`. The
    /// simulation stays where it is: no later call passes that run.
    pub fn advance(&mut self, runs: u32) -> Result<(), Vec<Problem>> {
        let done = self.tally.runs();
        let until = self.wanted.min(done.saturating_add(runs));
        for index in done..until {
            self.drawn.draw(&self.prepared, index);
            let computed = self.run.compute(&self.prepared, &self.drawn);
            computed.map_err(|_| too_much("demand", &self.planned(index)))?;
            self.tally.add(&self.run, self.prepared.annual_target);
        }
        Ok(())
    }

    /// How many runs are computed.
    #[must_use]
    pub fn runs_done(&self) -> u32 {
        self.tally.runs()
    }

    /// Whether all runs that were asked for are computed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.tally.runs() == self.wanted
    }

    /// What the runs computed so far gave; `None` before the first.
    #[must_use]
    pub fn result(&self) -> Option<SimulationResult> {
        (self.tally.runs() > 0).then(|| self.tally.result(&self.prepared))
    }

    /// One run in full, computed by the exact model from what the run drew. Runs count from 0; it need not have been
    /// computed before.
    #[must_use]
    pub fn ledger(&self, run: u32) -> Projection {
        ledger::ledger(&self.prepared, run)
    }

    /// Which pledges are honoured in a run: one entry a pledge of the scenario, in its order. Those paid already always are.
    #[must_use]
    pub fn honoured(&self, run: u32) -> Vec<bool> {
        let mut drawn = Drawn::default();
        drawn.draw(&self.prepared, run);
        let mut honoured = drawn.honoured.into_iter();
        let pledges = self.prepared.scenario.pledges.iter();
        pledges
            .map(|pledge| {
                pledge.stage == Stage::Paid
                    || honoured
                        .next()
                        .expect("every pledge that is not paid is drawn")
            })
            .collect()
    }

    /// The most that a year of a run plans to spend.
    fn planned(&self, run: u32) -> Money {
        let years = self.ledger(run).years.into_iter();
        years.map(|year| year.allotted).max().unwrap_or_default()
    }
}

/// All runs of a simulation at once.
///
/// ```
/// use fund_model::{DemandDraft, PledgeDraft, ReserveDraft, ScenarioDraft, SimulationSettings, SupportDraft, simulate};
/// // Requests of 1,000 in all; a pledge of 600 that comes with a probability of one half, against a target of 500.
/// let draft = ScenarioDraft {
///     name: "Example".into(),
///     as_of: "2024-12".into(),
///     opening_balance: "1500".into(),
///     annual_target: "500".into(),
///     years: "1".into(),
///     pledges: vec![PledgeDraft {
///         donor: "A contributor".into(),
///         amount: "600".into(),
///         stage: "announced".into(),
///         probability: "0.5".into(),
///         first_payment: "2025-06".into(),
///         ..Default::default()
///     }],
///     demand: DemandDraft { requests: "10".into(), average_request: "100".into(), ..Default::default() },
///     support: SupportDraft { rule: "meet_all".into(), ..Default::default() },
///     reserve: ReserveDraft { kind: "amount".into(), value: "700".into() },
///     ..Default::default()
/// };
/// let scenario = draft.check().expect("every field is given and within its limits");
/// let result = simulate(&scenario, &SimulationSettings::default()).expect("the settings are the default ones");
/// // With the pledge the year ends with 1,100, which is above the floor of 700; without it, with 500.
/// let december = &result.months[11];
/// assert_eq!(december.balance[0].to_string(), "500.00");
/// assert_eq!(december.balance[6].to_string(), "1100.00");
/// assert_eq!(result.years[0].target_reached, result.floor_kept);
/// // 0.5 ± 0.005: four standard errors are 0.02.
/// assert!((4_800..5_200).contains(&result.floor_kept.runs));
/// ```
///
/// # Errors
/// Those of [`Simulation::new`] and [`Simulation::advance`].
pub fn simulate(
    scenario: &Scenario,
    settings: &SimulationSettings,
) -> Result<SimulationResult, Vec<Problem>> {
    let mut simulation = Simulation::new(scenario, settings)?;
    simulation.advance(settings.runs)?;
    Ok(simulation
        .result()
        .expect("settings ask for at least one run"))
}
