//! Parts of a difference, rounded so that what is shown adds up.

use fund_model::{Millionths, Money};

/// How far a part was rounded down, in millionths.
type Rest = i64;

/// The parts with so many decimals (at most two), which add up to their sum exactly.
///
/// Each part is rounded down, and what then lacks is given, one last digit each, to those that were rounded down
/// furthest: the method of the largest remainders. No part is a whole last digit away from its exact value. The sum
/// itself must have no more decimals than that.
pub fn rounded<'a>(parts: impl IntoIterator<Item = &'a Millionths>, decimals: usize) -> Vec<Money> {
    let texts: Vec<String> = parts.into_iter().map(ToString::to_string).collect();
    rounded_texts(
        &texts.iter().map(String::as_str).collect::<Vec<_>>(),
        decimals,
    )
}

fn rounded_texts(parts: &[&str], decimals: usize) -> Vec<Money> {
    let digit = Money::from_cents([100, 10, 1][decimals]);
    let digit_millionths: Rest = [1_000_000, 100_000, 10_000][decimals];
    let (mut parts, rests): (Vec<Money>, Vec<Rest>) = parts
        .iter()
        .map(|part| match cut_off(part, decimals) {
            (kept, cut) if cut < 0 => (&kept - &digit, digit_millionths + cut),
            kept_and_cut => kept_and_cut,
        })
        .unzip();
    let lacking = usize::try_from(rests.iter().sum::<Rest>() / digit_millionths).unwrap_or(0);
    let mut furthest: Vec<usize> = (0..parts.len()).collect();
    furthest.sort_by_key(|index| -rests[*index]);
    for index in furthest.into_iter().take(lacking) {
        parts[index] = &parts[index] + &digit;
    }
    parts
}

/// A number without the decimals after so many, and those decimals in millionths with the number's sign.
fn cut_off(text: &str, decimals: usize) -> (Money, Rest) {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "000000"));
    let (kept, cut) = fraction.split_at(decimals.min(fraction.len()));
    let kept: Money = format!("{whole}.{kept:0<2}")
        .parse()
        .expect("a number with at most two decimals");
    let cut: Rest = cut.parse().unwrap_or(0);
    (kept, if text.starts_with('-') { -cut } else { cut })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "shares_tests.rs"]
mod tests;
