//! How often something happened in the runs of a simulation, in words that say how far the estimate may be off.

use fund_model::Frequency;

use crate::text::{Texts, Value, args, percent_rounded};

/// From so many runs on, what happened in none of them is said to have a chance of at most about three in their number:
/// a greater chance would have shown itself in 95 of 100 such samples.
const RULE_OF_THREE_FROM: u32 = 100;

/// Within a sentence: "12.34% (± 0.33%) of 10,000 runs". `varies` says whether the runs can differ at all: if not, there
/// is nothing to be wrong about.
pub fn estimate_in_text(texts: &Texts, frequency: Frequency, varies: bool) -> String {
    let args = args! { "of" => frequency.of };
    let is_all = frequency.runs == frequency.of;
    if frequency.runs > 0 && !is_all {
        let (chance, error) = with_error(frequency);
        let args = args.with("chance", chance).with("error", error);
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
        let (chance, error) = with_error(frequency);
        let args = args! { "chance" => chance, "error" => error };
        ("odds-estimate-cell", args)
    };
    texts.text(id, args)
}

/// The decimals of an estimate, as per cent, unless its error is too small to be seen in them; and the most there are.
const DECIMALS: u8 = 2;
const DECIMALS_MOST: u8 = 6;

/// The chance and its standard error, with as many decimals the one as the other. A chance is nowhere nearer to 0 or 1
/// than its error is great, so that it shows where the error does.
fn with_error(frequency: Frequency) -> (Value, Value) {
    let error = frequency.standard_error();
    // Of eight decimals, per cent have six.
    let units: u32 = error.to_string().replace('.', "").parse().unwrap_or(0);
    let decimals = (DECIMALS..DECIMALS_MOST)
        .find(|decimals| 2 * units >= 10_u32.pow((DECIMALS_MOST - decimals).into()))
        .unwrap_or(DECIMALS_MOST);
    let value = |ratio| percent_rounded(ratio, decimals);
    (value(frequency.chance()), value(error))
}
