//! The measurements in words and tables.

use anyhow::{Context, Result};

use super::machine::Machine;
use super::suite::{Change, Growth, Measured, SimulationTimes};

/// What the tables of the README stand between.
const README_START: &str = "<!-- written by `cargo xtask bench` -->";
const README_END: &str = "<!-- as far as here -->";

const SUMMARY: &str = "## Summary\n";
const NEXT: &str = "\n## ";

/// What is wanted of a ratio.
#[derive(Clone, Copy)]
enum Wanted {
    /// So many times faster than the other, or more.
    Faster(f64),
    /// So many times slower than the other, or less.
    Slower(f64),
    Nothing,
}

/// One line of the summary: ours, and the time beside it.
struct Line {
    work: &'static str,
    ours: f64,
    other: f64,
    of: &'static str,
    wanted: Wanted,
}

/// `benches/RESULTS.md`.
pub(super) fn report(machine: &Machine, measured: &Measured) -> String {
    let parts = [
        "# Speed".to_owned(),
        ABOUT.to_owned(),
        format!("{SUMMARY}\n{}", summary(measured)),
        format!("## Machine\n\n{}", machine_table(machine)),
        format!("## What the work is\n\n{WORK}"),
        format!(
            "## What both simulations find\n\n{}",
            points_table(&measured.simulation)
        ),
        format!(
            "## Growth\n\n{GROWTH}\n\n{}",
            growth_tables(&measured.growth)
        ),
    ];
    parts.join("\n\n") + "\n"
}

const ABOUT: &str = "\
Written by `cargo xtask bench`. Each time is the median of rounds in which every side does its work in turn, after a
warm-up, so that whatever else the machine does hits all sides alike. Peers run in the same Node, one process each.";

const WORK: &str = "\
- **One input changed.** 26 pledges, 10 years by month, every request met. HyperFormula has a row for each pledge and a
  column for each month, one cell is set, and the last balance is read. The model reads and checks the whole scenario
  anew, computes all of the projection, exactly, and gives the same balance to the cent, which the command makes sure of.
  The JavaScript module also reads plain objects and gives the whole projection as plain objects.
- **Simulation.** Ten gifts of 2024 in each of five years, each with a probability of 0.7, requests around 31, costs
  with a coefficient of variation of 0.2, every request met. The model computes 60 months in each of 10,000 runs, whole
  requests (Poisson), whole cents, and all of its results. Squiggle computes five years in 10,000 samples, with a normal
  number of requests that is not rounded, and 15 percentiles.
- **WebAssembly and host.** One code, compiled with the same options for both; the host's is a process of its own.";

const GROWTH: &str = "\
A projection of 26 pledges and 10 years under the rule that protects the reserve in every month, of which one number
grows; and the simulation above with more runs. Beside each time, how much longer it is than the one before.

![How the time grows](growth.svg)";

fn summary(measured: &Measured) -> String {
    let [pledge, demand] = &measured.changes[..] else {
        return String::new();
    };
    let simulation = &measured.simulation;
    let spreadsheet = |work, change: &Change, ours, wanted| Line {
        work,
        ours,
        other: change.spreadsheet,
        of: "HyperFormula",
        wanted,
    };
    let host = |work, ours, other| Line {
        work,
        ours,
        other,
        of: "on the host",
        wanted: Wanted::Slower(1.6),
    };
    let lines = [
        spreadsheet(
            "One pledge changed",
            pledge,
            pledge.wasm,
            Wanted::Faster(30.0),
        ),
        spreadsheet(
            "One figure of the demand changed",
            demand,
            demand.wasm,
            Wanted::Faster(30.0),
        ),
        spreadsheet(
            "One pledge changed, by a call of the JavaScript module",
            pledge,
            pledge.module,
            Wanted::Nothing,
        ),
        Line {
            work: "10,000 runs of five years simulated",
            ours: simulation.wasm,
            other: simulation.squiggle,
            of: "Squiggle",
            wanted: Wanted::Faster(25.0),
        },
        host("One pledge changed", pledge.wasm, pledge.host),
        host(
            "10,000 runs of five years simulated",
            simulation.wasm,
            simulation.host,
        ),
    ];
    let rows: Vec<String> = lines.iter().map(row).collect();
    let head = "| work | WebAssembly | beside it | ratio | wanted |\n|---|--:|--:|---|---|\n";
    head.to_owned() + &rows.join("\n")
}

fn row(line: &Line) -> String {
    let Line {
        work,
        ours,
        other,
        of,
        wanted,
    } = line;
    let (faster, slower) = (other / ours, ours / other);
    let ratio = if faster >= slower {
        format!("{} times faster", ratio(faster))
    } else {
        format!("{} times slower", ratio(slower))
    };
    let met = |met: bool| if met { "met" } else { "not met" };
    let wanted = match wanted {
        Wanted::Faster(least) => {
            format!("at least {least} times faster: {}", met(faster >= *least))
        }
        Wanted::Slower(most) => format!("at most {most} times slower: {}", met(slower <= *most)),
        Wanted::Nothing => String::new(),
    };
    let (ours, other) = (time(*ours), time(*other));
    format!("| {work} | {ours} | {other} {of} | {ratio} | {wanted} |")
}

fn machine_table(machine: &Machine) -> String {
    let rows = machine
        .0
        .iter()
        .map(|(name, value)| format!("| {name} | {value} |"));
    "| | |\n|---|---|\n".to_owned() + &rows.collect::<Vec<_>>().join("\n")
}

fn points_table(simulation: &SimulationTimes) -> String {
    let years = simulation
        .points
        .chunks(3)
        .zip(simulation.squiggle_points.chunks(3));
    let rows = (1..).zip(years).map(|(year, (ours, theirs))| {
        format!("| {year} | {} | {} |", ours.join(" · "), theirs.join(" · "))
    });
    "US$ at the end of each year, 10 · 50 · 90 per cent. Both draw by chance, so they agree as far as their errors go.\n\n\
     | year | here | Squiggle |\n|---|--:|--:|\n"
        .to_owned()
        + &rows.collect::<Vec<_>>().join("\n")
}

fn growth_tables(growth: &[Growth]) -> String {
    growth
        .iter()
        .map(growth_table)
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn growth_table(growth: &Growth) -> String {
    let mut table = format!(
        "| {} | WebAssembly | | on the host | |\n|--:|--:|--:|--:|--:|",
        growth.what
    );
    let mut before = None;
    for point in &growth.points {
        let times = |now: f64, before: Option<f64>| {
            let longer = before.map(|before| format!("× {}", ratio(now / before)));
            format!("{} | {}", time(now), longer.unwrap_or_default())
        };
        let (wasm, host) = before.unzip();
        table += &format!(
            "\n| {} | {} | {} |",
            grouped(point.size),
            times(point.wasm, wasm),
            times(point.host, host)
        );
        before = Some((point.wasm, point.host));
    }
    table
}

/// The table below the heading of the summary.
pub(super) fn summary_of(report: &str) -> Option<&str> {
    let (_, rest) = report.split_once(SUMMARY)?;
    Some(rest.split(NEXT).next()?.trim())
}

/// The README with the table of the report.
pub(crate) fn with_summary(readme: &str, report: &str) -> Result<String> {
    let (before, rest) = readme
        .split_once(README_START)
        .context("README.md has no place for the results")?;
    let (_, after) = rest
        .split_once(README_END)
        .context("the place for the results in README.md has no end")?;
    let table = summary_of(report).context("the report has a summary")?;
    Ok(format!(
        "{before}{README_START}\n{table}\n{README_END}{after}"
    ))
}

/// Nanoseconds, to three digits.
fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        short if short < 999.5 => (short, "ns"),
        short if short < 999.5e3 => (short / 1e3, "µs"),
        short if short < 999.5e6 => (short / 1e6, "ms"),
        long => (long / 1e9, "s"),
    };
    format!("{} {unit}", three_digits(value))
}

fn three_digits(value: f64) -> String {
    let decimals = match value {
        small if small < 9.995 => 2,
        middle if middle < 99.95 => 1,
        _ => 0,
    };
    format!("{value:.decimals$}")
}

/// A ratio, to one decimal below a hundred.
fn ratio(value: f64) -> String {
    let decimals = usize::from(value < 99.95);
    format!("{value:.decimals$}")
}

fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_three_digits() {
        let texts = [
            1.0,
            999.4,
            999.6,
            21_340.0,
            2_952_300.0,
            308_700_000.0,
            1.2345e9,
        ]
        .map(time);
        assert_eq!(
            texts,
            [
                "1.00 ns", "999 ns", "1.00 µs", "21.3 µs", "2.95 ms", "309 ms", "1.23 s"
            ]
        );
    }

    #[test]
    fn whether_what_is_wanted_is_met_is_said_on_either_side() {
        let line = |ours, other, wanted| {
            row(&Line {
                work: "w",
                ours,
                other,
                of: "of",
                wanted,
            })
        };
        assert_eq!(
            line(1e3, 29e3, Wanted::Faster(30.0)),
            "| w | 1.00 µs | 29.0 µs of | 29.0 times faster | at least 30 times faster: not met |"
        );
        assert_eq!(
            line(1.5e3, 1e3, Wanted::Slower(1.6)),
            "| w | 1.50 µs | 1.00 µs of | 1.5 times slower | at most 1.6 times slower: met |"
        );
    }

    #[test]
    fn the_readme_takes_the_table_and_keeps_the_rest() {
        let report = "# Speed\n\n## Summary\n\n| a |\n|---|\n| 1 |\n\n## Machine\n\n| b |\n";
        let readme = format!("before\n{README_START}\nold\n{README_END}\nafter\n");
        let expected =
            format!("before\n{README_START}\n| a |\n|---|\n| 1 |\n{README_END}\nafter\n");
        assert_eq!(
            with_summary(&readme, report).expect("there is a place"),
            expected
        );
        assert_eq!(summary_of(report), Some("| a |\n|---|\n| 1 |"));
        assert!(with_summary("no place", report).is_err());
    }
}
