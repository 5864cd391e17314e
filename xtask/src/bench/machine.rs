//! What the measurements were made on and with. Neither its name nor its folders.

use std::fs;
use std::thread;

use crate::step::answer;
use crate::workspace;

/// Each thing with what it is, as the report lists them.
pub(super) struct Machine(pub(super) Vec<(&'static str, String)>);

impl Machine {
    /// What can be found out; what cannot is said to be unknown.
    pub(super) fn described() -> Self {
        let said = |program: &str, arguments: &[&str]| answer(program, arguments);
        let known = [
            ("processor", processor()),
            (
                "cores",
                thread::available_parallelism()
                    .ok()
                    .map(|cores| cores.to_string()),
            ),
            ("memory", memory()),
            ("load before", load()),
            ("system", said("uname", &["-srm"])),
            ("rustc", said("rustc", &["--version"])),
            ("Node", said("node", &["--version"])),
            ("V8", said("node", &["--print", "process.versions.v8"])),
            ("HyperFormula", peer("hyperformula")),
            ("Squiggle", peer("@quri/squiggle-lang")),
            ("date", said("date", &["-u", "+%Y-%m-%d"])),
        ];
        Self(
            known
                .map(|(name, value)| (name, value.unwrap_or_else(|| "unknown".into())))
                .into(),
        )
    }
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn processor() -> Option<String> {
    field("/proc/cpuinfo", "model name")
        .or_else(|| answer("sysctl", &["-n", "machdep.cpu.brand_string"]))
}

fn memory() -> Option<String> {
    let kibibytes: u64 = field("/proc/meminfo", "MemTotal")?
        .strip_suffix(" kB")?
        .parse()
        .ok()?;
    Some(format!("{} GiB", (kibibytes + (1 << 19)) >> 20))
}

/// The mean number of processes that ran or waited for a core in the minute before.
fn load() -> Option<String> {
    let loads = fs::read_to_string("/proc/loadavg").ok()?;
    loads.split(' ').next().map(str::to_owned)
}

/// The version of a peer that is installed.
fn peer(name: &str) -> Option<String> {
    let manifest = workspace::root()
        .join("benches/node_modules")
        .join(name)
        .join("package.json");
    let text = fs::read_to_string(manifest).ok()?;
    let (_, rest) = text.split_once("\"version\":")?;
    rest.split('"').nth(1).map(str::to_owned)
}
