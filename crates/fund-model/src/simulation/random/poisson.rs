//! The Poisson distribution.
#![allow(
    clippy::float_arithmetic,
    reason = "probabilities; what they give is whole requests"
)]

use super::Level;

/// Terms below this share of the greatest are left out: together they weigh less than a step of [`Level`].
const LEAST_TERM: f64 = 1e-24;

/// A Poisson distribution as the levels below which each number is drawn.
#[derive(Clone, Debug)]
pub(in crate::simulation) struct Poisson {
    first: u32,
    /// The chance of at most `first` + index.
    levels: Vec<Level>,
}

impl Poisson {
    /// The distribution with this mean.
    pub(in crate::simulation) fn with_mean(mean: u32) -> Self {
        let (mut first, mut terms) = (mean, vec![1.0]);
        // Outwards from the greatest term, each from its neighbour; then in order.
        while first > 0 && terms[terms.len() - 1] > LEAST_TERM {
            terms.push(terms[terms.len() - 1] * f64::from(first) / f64::from(mean));
            first -= 1;
        }
        terms.reverse();
        let mut next = mean;
        while mean > 0 && terms[terms.len() - 1] > LEAST_TERM {
            next += 1;
            terms.push(terms[terms.len() - 1] * f64::from(mean) / f64::from(next));
        }
        Self {
            first,
            levels: levels(&terms),
        }
    }

    /// The number at a level.
    pub(in crate::simulation) fn at(&self, level: Level) -> u32 {
        let index = self.levels.partition_point(|upper| *upper <= level);
        let index = index.min(self.levels.len() - 1);
        self.first + u32::try_from(index).expect("a distribution has fewer terms than its mean")
    }
}

/// The running sums of terms as shares of their sum.
fn levels(terms: &[f64]) -> Vec<Level> {
    let whole: f64 = terms.iter().sum();
    let mut sum = 0.0;
    let level = |term: &f64| {
        sum += term;
        // Both are at most 1, and a step of 2⁻⁶³ is finer than either.
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the share is from 0 to 1, and a cast of a larger number saturates"
        )]
        let level = (sum / whole * 9_223_372_036_854_775_808.0) as u64;
        Level(level)
    };
    terms.iter().map(level).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_of_the_distribution() {
        for mean in [1_u32, 2, 31, 500] {
            let poisson = Poisson::with_mean(mean);
            let mut below = 0.0;
            let mut term = libm::exp(-f64::from(mean));
            for number in 0..4 * mean + 20 {
                below += term;
                term *= f64::from(mean) / f64::from(number + 1);
                let index = number.checked_sub(poisson.first);
                let known = index.and_then(|index| poisson.levels.get(index as usize));
                let known = known.map_or(f64::from(u8::from(number >= poisson.first)), |level| {
                    level.0 as f64 / 9_223_372_036_854_775_808.0
                });
                assert!(
                    (known - below).abs() < 1e-13,
                    "{mean}, {number}: {known} {below}"
                );
            }
        }
    }

    #[test]
    fn the_ends_are_reached_and_not_passed() {
        let poisson = Poisson::with_mean(31);
        assert_eq!(poisson.at(Level(0)), 0);
        assert!(poisson.at(Level(Level::ONE.0 - 1)) > 80);
        assert_eq!(Poisson::with_mean(0).at(Level(Level::ONE.0 - 1)), 0);
    }

    #[test]
    fn a_greater_mean_never_gives_less() {
        for level in (0..64).map(|step| Level(step << 57)) {
            let drawn: Vec<u32> = [0, 1, 5, 31, 32, 1_000, 10_000_000]
                .map(|mean| Poisson::with_mean(mean).at(level))
                .into();
            assert!(drawn.is_sorted(), "{drawn:?}");
        }
    }
}
