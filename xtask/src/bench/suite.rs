//! What is measured against what.

use anyhow::{Result, ensure};

use super::Built;
use super::contestant::{Contestant, Work};
use super::rounds::{Side, medians};
use crate::step::announce;

/// Rounds of a comparison, and of a point of the growth.
const ROUNDS: usize = 21;
const GROWTH_ROUNDS: usize = 7;
/// Runs of the simulation that is compared.
const RUNS: u32 = 10_000;

/// Everything that was measured, in nanoseconds for one piece of work.
pub(super) struct Measured {
    /// One pledge changed, then one figure of the demand.
    pub(super) changes: Vec<Change>,
    pub(super) simulation: SimulationTimes,
    pub(super) growth: Vec<Growth>,
}

/// One input changed, and the last balance read.
pub(super) struct Change {
    pub(super) wasm: f64,
    pub(super) host: f64,
    /// The whole call of the JavaScript module.
    pub(super) module: f64,
    pub(super) spreadsheet: f64,
}

/// 10,000 runs. The points are what each found: 10, 50 and 90 per cent of every year's closing balance.
pub(super) struct SimulationTimes {
    pub(super) wasm: f64,
    pub(super) host: f64,
    pub(super) squiggle: f64,
    pub(super) points: Vec<String>,
    pub(super) squiggle_points: Vec<String>,
}

/// How the time grows with one number.
pub(super) struct Growth {
    pub(super) what: &'static str,
    pub(super) points: Vec<Point>,
}

/// One size.
pub(super) struct Point {
    pub(super) size: u32,
    pub(super) wasm: f64,
    pub(super) host: f64,
}

const GROWING: [(&str, &str, &[u32]); 4] = [
    ("pledges", "pledges, projected", &[1, 10, 100, 1_000]),
    (
        "requests",
        "queued requests, projected",
        &[1, 10, 100, 1_000, 10_000],
    ),
    ("years", "years, projected", &[1, 2, 5, 10, 20]),
    (
        "simulate",
        "runs, simulated",
        &[1_000, 10_000, 100_000, 1_000_000],
    ),
];

/// The same code twice.
struct Ours {
    wasm: Contestant,
    host: Contestant,
}

/// Measures everything.
pub(super) fn measured(built: &Built) -> Result<Measured> {
    let path = |path: &std::path::Path| path.display().to_string();
    let mut ours = Ours {
        wasm: Contestant::start(
            "the model in WebAssembly",
            "node",
            &["benches/wasm.mjs", &path(&built.wasm)],
        )?,
        host: Contestant::start("the model on the host", &path(&built.host), &[])?,
    };
    let mut module = Contestant::start(
        "the JavaScript module",
        "node",
        &["benches/module.mjs", &path(&built.module)],
    )?;
    let mut spreadsheet = Contestant::start("HyperFormula", "node", &["benches/hyperformula.mjs"])?;
    let mut squiggle = Contestant::start("Squiggle", "node", &["benches/squiggle.mjs"])?;
    let changes = ["pledge_changed", "demand_changed"].into_iter();
    Ok(Measured {
        changes: changes
            .map(|what| change(what, &mut ours, &mut module, &mut spreadsheet))
            .collect::<Result<_>>()?,
        simulation: simulation(&mut ours, &mut squiggle)?,
        growth: GROWING
            .iter()
            .map(|(work, what, sizes)| growth(work, what, sizes, &mut ours))
            .collect::<Result<_>>()?,
    })
}

fn change(
    what: &'static str,
    ours: &mut Ours,
    module: &mut Contestant,
    spreadsheet: &mut Contestant,
) -> Result<Change> {
    announce(&format!("Measuring: {what}"));
    let work = Work {
        name: what,
        size: 26,
    };
    let mut contestants = [&mut ours.wasm, &mut ours.host, module, spreadsheet];
    same_answers(&mut contestants, work, 100)?;
    let mut sides = contestants.map(|contestant| Side { contestant, work });
    let times = medians(&mut sides, ROUNDS)?;
    Ok(Change {
        wasm: times[0],
        host: times[1],
        module: times[2],
        spreadsheet: times[3],
    })
}

fn simulation(ours: &mut Ours, squiggle: &mut Contestant) -> Result<SimulationTimes> {
    announce("Measuring: the simulation");
    let work = Work {
        name: "simulate",
        size: RUNS,
    };
    let points = same_answers(&mut [&mut ours.wasm, &mut ours.host], work, 1)?;
    let squiggle_points = squiggle.run(work, 1)?.answer;
    let contestants = [&mut ours.wasm, &mut ours.host, squiggle];
    let mut sides = contestants.map(|contestant| Side { contestant, work });
    let times = medians(&mut sides, ROUNDS)?;
    let list = |points: String| points.split(' ').map(str::to_owned).collect();
    Ok(SimulationTimes {
        wasm: times[0],
        host: times[1],
        squiggle: times[2],
        points: list(points),
        squiggle_points: list(squiggle_points),
    })
}

fn growth(
    name: &'static str,
    what: &'static str,
    sizes: &[u32],
    ours: &mut Ours,
) -> Result<Growth> {
    announce(&format!("Measuring the growth: {what}"));
    let mut points = Vec::new();
    for size in sizes {
        let work = Work { name, size: *size };
        let mut sides =
            [&mut ours.wasm, &mut ours.host].map(|contestant| Side { contestant, work });
        let times = medians(&mut sides, GROWTH_ROUNDS)?;
        points.push(Point {
            size: *size,
            wasm: times[0],
            host: times[1],
        });
    }
    Ok(Growth { what, points })
}

/// Lets all do the same, and makes sure that the same comes out.
fn same_answers(contestants: &mut [&mut Contestant], work: Work, times: u32) -> Result<String> {
    let mut answers = Vec::new();
    for contestant in contestants {
        answers.push(contestant.run(work, times)?.answer);
    }
    ensure!(
        answers.iter().all(|answer| *answer == answers[0]),
        "the same work has different answers: {answers:?}"
    );
    Ok(answers.swap_remove(0))
}
