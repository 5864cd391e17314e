//! Chance: one stream of numbers for each run, and the distributions that are drawn from it.
//!
//! Each draw takes one number of the stream and turns it by the inverse of its distribution function. So a run takes
//! the same numbers whatever their distributions: a higher probability never takes a contribution away, a greater
//! demand never removes a request. Nothing but sums, products, quotients, roots and functions of `libm` is used, which
//! have the same bits on every machine.
#![allow(
    clippy::float_arithmetic,
    reason = "probabilities; what they give is money in whole cents again"
)]

mod normal;
mod poisson;

use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rand_xoshiro::{SplitMix64, Xoshiro256PlusPlus};

pub(super) use normal::normal_point;
pub(super) use poisson::Poisson;

/// What SplitMix64 adds to its state at each number.
const SPLIT_MIX_STEP: u64 = 0x9e37_79b9_7f4a_7c15;
/// How many of its numbers make the state of a stream.
const STATE_WORDS: u64 = 4;

/// The random numbers of one run.
pub(super) struct Stream(Xoshiro256PlusPlus);

impl Stream {
    /// The stream of a run, which depends on nothing but seed and run.
    pub(super) fn of_run(seed: u64, run: u32) -> Self {
        // The states of all runs are consecutive numbers of one generator, so that no two runs share one.
        let first = SplitMix64::seed_from_u64(seed).next_u64();
        let passed = STATE_WORDS.wrapping_mul(u64::from(run));
        let state = first.wrapping_add(passed.wrapping_mul(SPLIT_MIX_STEP));
        Self(Xoshiro256PlusPlus::seed_from_u64(state))
    }

    /// A level from 0 to 1 in steps of 2⁻⁶³, never 1.
    pub(super) fn level(&mut self) -> Level {
        Level(self.0.next_u64() >> 1)
    }

    /// A whole number from 0 to `most`, each equally likely.
    pub(super) fn up_to(&mut self, most: u32) -> u32 {
        let product = u128::from(self.0.next_u64()) * (u128::from(most) + 1);
        u32::try_from(product >> 64).expect("the product is below (most + 1) × 2⁶⁴")
    }

    /// A standard normal number.
    pub(super) fn normal(&mut self) -> f64 {
        // 52 bits and a half leave 0 and 1 out, and are exact.
        #[allow(clippy::cast_precision_loss, reason = "52 bits fit")]
        let middle = (self.0.next_u64() >> 12) as f64 + 0.5;
        normal_point(middle / 4_503_599_627_370_496.0)
    }
}

/// A probability in units of 2⁻⁶³.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Level(pub(super) u64);

impl Level {
    pub(super) const ONE: Self = Self(1 << 63);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_depend_on_seed_and_run_alone() {
        let first = |seed, run| Stream::of_run(seed, run).level();
        assert_eq!(first(1, 0), first(1, 0));
        assert_ne!(first(1, 0), first(1, 1));
        assert_ne!(first(1, 0), first(2, 0));
        // The state of run 5 begins where the fifth group of four numbers of the generator begins.
        let mut split = SplitMix64::seed_from_u64(SplitMix64::seed_from_u64(9).next_u64());
        for _ in 0..4 * 5 {
            split.next_u64();
        }
        let mut seed = [0; 32];
        for word in seed.chunks_exact_mut(8) {
            word.copy_from_slice(&split.next_u64().to_le_bytes());
        }
        let expected = Xoshiro256PlusPlus::from_seed(seed).next_u64() >> 1;
        assert_eq!(first(9, 5), Level(expected));
    }

    #[test]
    fn whole_numbers_reach_both_ends_evenly() {
        let mut stream = Stream::of_run(3, 0);
        let mut counts = [0_i32; 4];
        for _ in 0..40_000 {
            counts[stream.up_to(3) as usize] += 1;
        }
        // Four standard deviations of a count of 10,000.
        assert!(counts.iter().all(|count| (count - 10_000).abs() < 350));
        assert_eq!(stream.up_to(0), 0);
    }

    #[test]
    fn normal_numbers_have_mean_0_and_variance_1() {
        let mut stream = Stream::of_run(4, 0);
        let drawn: Vec<f64> = (0..100_000).map(|_| stream.normal()).collect();
        let mean = drawn.iter().sum::<f64>() / 100_000.0;
        let variance = drawn.iter().map(|z| (z - mean) * (z - mean)).sum::<f64>() / 100_000.0;
        assert!(mean.abs() < 0.013, "{mean}");
        assert!((variance - 1.0).abs() < 0.018, "{variance}");
    }
}
