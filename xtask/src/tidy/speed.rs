//! The README says of the speed what was measured.

use super::sources::Source;
use crate::bench::with_summary;

const README: &str = "README.md";
const RESULTS: &str = "benches/RESULTS.md";

/// Figures in the README that are not those of the results.
pub(crate) fn problems(sources: &[Source]) -> Vec<String> {
    let text = |path: &str| {
        let source = sources.iter().find(|source| source.path == path);
        source.map(|source| source.text.as_str())
    };
    let (Some(readme), Some(results)) = (text(README), text(RESULTS)) else {
        return vec![format!("{README} and {RESULTS} must both be there")];
    };
    match with_summary(readme, results) {
        Err(error) => vec![format!("{error:#}")],
        Ok(expected) if expected != *readme => {
            vec![format!(
                "{README} has other figures than {RESULTS}: `cargo xtask bench` writes both"
            )]
        }
        Ok(_) => Vec::new(),
    }
}
