//! Rounds: every side does its work once a round, so that whatever else the machine does hits all of them alike.

use anyhow::Result;

use super::contestant::{Contestant, Work};

/// A measurement lasts about this long, in nanoseconds: as long as the longest piece of work of a peer, so that no side
/// begins with caches that another has filled more often than the others do.
const SLICE: f64 = 250e6;
/// Work is repeated for this long before it is measured, so that compilers at run time have done theirs.
const WARM_UP: f64 = 400e6;

/// One side of a comparison.
pub(super) struct Side<'a> {
    pub(super) contestant: &'a mut Contestant,
    pub(super) work: Work,
}

/// The median time of one piece of work of each side, in nanoseconds, over so many rounds.
pub(super) fn medians(sides: &mut [Side<'_>], rounds: usize) -> Result<Vec<f64>> {
    let mut times = Vec::with_capacity(sides.len());
    for side in sides.iter_mut() {
        times.push(warmed_up(side)?);
    }
    let mut taken = vec![Vec::with_capacity(rounds); sides.len()];
    for _ in 0..rounds {
        for ((side, times), taken) in sides.iter_mut().zip(&times).zip(&mut taken) {
            let done = side.contestant.run(side.work, *times)?;
            taken.push(done.nanoseconds / f64::from(*times));
        }
    }
    Ok(taken.into_iter().map(median).collect())
}

/// Repeats work until it has been warmed up. Returns how many times it fits a slice.
fn warmed_up(side: &mut Side<'_>) -> Result<u32> {
    let (mut times, mut spent) = (1_u32, 0.0);
    loop {
        let done = side.contestant.run(side.work, times)?;
        spent += done.nanoseconds;
        let fitting = f64::from(times) * SLICE / done.nanoseconds.max(1.0);
        if spent >= WARM_UP {
            return Ok(whole(fitting));
        }
        times = whole(fitting.min(f64::from(times) * 8.0));
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of repetitions, kept within its type"
)]
fn whole(times: f64) -> u32 {
    times.clamp(1.0, 1e6) as u32
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
        assert_eq!(
            median(vec![9.0, 1.0, 2.0, 4.0]).to_bits(),
            3.0_f64.to_bits()
        );
    }
}
