//! How often something happened in the runs of a simulation, in words that say how far the estimate may be off.

use fund_model::Frequency;

use crate::text::{Texts, args, percent_rounded};

/// From so many runs on, what happened in none of them is said to have a chance of at most about three in their number:
/// a greater chance would have shown itself in 95 of 100 such samples.
const RULE_OF_THREE_FROM: u32 = 100;

/// Within a sentence: "12.3% (± 0.3%) of 10,000 runs". `varies` says whether the runs can differ at all: if not, there
/// is nothing to be wrong about.
pub fn estimate_in_text(texts: &Texts, frequency: Frequency, varies: bool) -> String {
    let args = args! { "of" => frequency.of };
    let is_all = frequency.runs == frequency.of;
    if frequency.runs > 0 && !is_all {
        let args = args
            .with("chance", percent_rounded(frequency.chance(), 1))
            .with("error", percent_rounded(frequency.standard_error(), 1));
        return texts.text("odds-estimate", args);
    }
    let is_estimate = varies && frequency.of >= RULE_OF_THREE_FROM;
    let id = match (is_all, is_estimate) {
        (true, true) => "odds-estimate-all-about",
        (true, false) => "odds-estimate-all",
        (false, true) => "odds-estimate-none-about",
        (false, false) => "odds-estimate-none",
    };
    texts.text(id, args)
}

/// In a cell of a table: "12.34% ± 0.33%", or "0 of 10,000 runs".
pub fn estimate_in_table(texts: &Texts, frequency: Frequency) -> String {
    let (id, args) = if frequency.runs == 0 || frequency.runs == frequency.of {
        let args = args! { "runs" => frequency.runs, "of" => frequency.of };
        ("odds-estimate-cell-runs", args)
    } else {
        let args = args! {
            "chance" => percent_rounded(frequency.chance(), 2),
            "error" => percent_rounded(frequency.standard_error(), 2),
        };
        ("odds-estimate-cell", args)
    };
    texts.text(id, args)
}
