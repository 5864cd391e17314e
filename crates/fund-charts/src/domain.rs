//! The range of a value axis, and its ticks.

/// A value beyond this is drawn as this, so that no sum or difference of values is infinite.
const GREATEST_DRAWN: f64 = 1e300;
/// Into about how many steps a range is divided when its ends are rounded outward.
const STEPS_AIMED_AT: f64 = 5.0;

/// The range of a value axis: its ends are multiples of 1, 2 or 5 × 10ⁿ, of at least 1 (a dollar, a
/// request). One [`Self::around`] values holds zero, one [`Self::near`] them need not.
///
/// The caller keeps it for as long as the axis is to hold still.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    least: f64,
    greatest: f64,
}

impl Domain {
    /// The range that holds zero and all `values`, its ends rounded outward. Values that are not
    /// numbers are passed over.
    ///
    /// ```
    /// use fund_charts::Domain;
    /// let domain = Domain::around([1_199_655.35, -269_345.0]);
    /// assert_eq!((domain.least(), domain.greatest()), (-500_000.0, 1_500_000.0));
    /// ```
    #[must_use]
    pub fn around(values: impl IntoIterator<Item = f64>) -> Self {
        let (mut least, mut greatest) = (0.0_f64, 0.0_f64);
        for value in values {
            // `min` and `max` pass over NaN.
            least = least.min(value);
            greatest = greatest.max(value);
        }
        let (least, greatest) = (least.max(-GREATEST_DRAWN), greatest.min(GREATEST_DRAWN));
        let step = nice_step((greatest - least) / STEPS_AIMED_AT);
        let greatest = (greatest / step).ceil() * step;
        let least = (least / step).floor() * step;
        // Adding 0.0 makes of -0.0 a plain zero.
        Self {
            least: least + 0.0,
            greatest: if least < greatest { greatest } else { step },
        }
    }

    /// The range that holds all `values`, its ends rounded outward: for an axis on which lengths mean
    /// nothing but distance. A single value has room on both sides, unless that would be the only
    /// reason to go below zero. Values that are not numbers are passed over.
    ///
    /// ```
    /// use fund_charts::Domain;
    /// let domain = Domain::near([52.0, 61.0]);
    /// assert_eq!((domain.least(), domain.greatest()), (52.0, 62.0));
    /// ```
    #[must_use]
    pub fn near(values: impl IntoIterator<Item = f64>) -> Self {
        let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            // Likewise; one value alone sets both ends.
            least = least.min(value);
            greatest = greatest.max(value);
        }
        if least > greatest {
            return Self::around([]);
        }
        let drawn = |value: f64| value.clamp(-GREATEST_DRAWN, GREATEST_DRAWN);
        let (least, greatest) = (drawn(least), drawn(greatest));
        let span = if least < greatest {
            greatest - least
        } else {
            greatest.abs()
        };
        let step = nice_step(span / STEPS_AIMED_AT);
        let (low, high) = (
            (least / step).floor() * step,
            (greatest / step).ceil() * step,
        );
        // Where both ends fall on one value: a step more on each side, if it does not cross zero.
        let is_point = low >= high;
        let goes_down = is_point && (low < 0.0 || low >= step);
        Self {
            least: if goes_down { low - step } else { low } + 0.0,
            greatest: if is_point { high + step } else { high } + 0.0,
        }
    }

    /// The lower end; zero or below where the range is around values.
    #[must_use]
    pub const fn least(self) -> f64 {
        self.least
    }

    /// The upper end; zero or above where the range is around values.
    #[must_use]
    pub const fn greatest(self) -> f64 {
        self.greatest
    }

    /// Round values at equal distances over the range, `most` at the most, counted from zero: it is
    /// always among them where the range holds it.
    ///
    /// ```
    /// use fund_charts::Domain;
    /// assert_eq!(Domain::around([31.0]).ticks(5), [0.0, 10.0, 20.0, 30.0, 40.0]);
    /// ```
    #[must_use]
    pub fn ticks(self, most: u32) -> Vec<f64> {
        let mut step = nice_step((self.greatest - self.least) / f64::from(most.max(1)));
        let mut ticks = self.multiples(step);
        while ticks.len() > most.max(1) as usize {
            step = next_nice_step(step);
            ticks = self.multiples(step);
        }
        ticks
    }

    /// All multiples of `step` in the range, counted out from zero so that each is exact.
    fn multiples(self, step: f64) -> Vec<f64> {
        let below = (-self.least / step).floor();
        let above = (self.greatest / step).floor();
        let mut multiples = Vec::new();
        let mut count = -below;
        while count <= above {
            // Adding 0.0 makes of -0.0 a plain zero.
            multiples.push(count * step + 0.0);
            count += 1.0;
        }
        multiples
    }

    /// Where `value` stands in the range: 0 at the lower end, 1 at the upper.
    pub(crate) fn fraction(self, value: f64) -> f64 {
        (value - self.least) / (self.greatest - self.least)
    }

    /// The nearest value in the range.
    pub(crate) fn clamp(self, value: f64) -> f64 {
        // Not `clamp`, whose message for bounds the wrong way round brings the writing of floats into the page.
        value.max(self.least).min(self.greatest)
    }

    /// Whether `value` is in the range: what is not is cut off in the drawing.
    #[must_use]
    pub fn holds(self, value: f64) -> bool {
        self.least <= value && value <= self.greatest
    }
}

/// The least of 1, 2, 5 × 10ⁿ (n ≥ 0) that is at least `wanted`.
fn nice_step(wanted: f64) -> f64 {
    let mut step = power_of_ten_at_most(wanted.max(1.0));
    while step < wanted {
        step = next_nice_step(step);
    }
    step
}

/// The next of 1, 2, 5, 10, 20 … after `step`, which is one of them.
fn next_nice_step(step: f64) -> f64 {
    let power = power_of_ten_at_most(step);
    match step / power {
        ratio if ratio < 1.5 => 2.0 * power,
        ratio if ratio < 3.0 => 5.0 * power,
        _ => power_of_ten_at_most(11.0 * power),
    }
}

/// The greatest power of ten that is at most `value`, which is finite and above 0, by multiplying:
/// logarithms may differ between machines in the last bit, and here that bit would move an axis.
fn power_of_ten_at_most(value: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= value {
        power *= 10.0;
    }
    while power > value {
        power /= 10.0;
    }
    power
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ends(values: &[f64]) -> (f64, f64) {
        let domain = Domain::around(values.iter().copied());
        (domain.least(), domain.greatest())
    }

    #[test]
    fn ends_are_rounded_outward_and_hold_zero() {
        let cases: [(&[f64], (f64, f64)); 9] = [
            (&[], (0.0, 1.0)),
            (&[0.0, 0.0], (0.0, 1.0)),
            (&[0.05], (0.0, 1.0)),
            (&[-0.05], (-1.0, 0.0)),
            (&[31.0, 17.0], (0.0, 40.0)),
            (&[1_500_000.0], (0.0, 1_500_000.0)),
            (&[-3.0], (-3.0, 0.0)),
            (&[1e22, 5.0], (0.0, 1e22)),
            (&[f64::NAN, 7.0], (0.0, 8.0)),
        ];
        for (values, expected) in cases {
            assert_eq!(ends(values), expected, "around {values:?}");
        }
    }

    #[test]
    fn beyond_exact_powers_of_ten_an_end_is_as_round_as_can_be_drawn() {
        let (least, greatest) = ends(&[1e270, 5.0]);
        assert_eq!(least, 0.0);
        assert!((greatest / 1e270 - 1.0).abs() < 1e-14);
    }

    #[test]
    fn a_value_beyond_what_is_drawn_is_drawn_at_the_end() {
        let (least, greatest) = ends(&[f64::INFINITY, f64::NEG_INFINITY]);
        assert!(least.is_finite() && greatest.is_finite());
    }

    #[test]
    fn a_range_near_values_is_no_wider_than_they_need() {
        let cases: [(&[f64], (f64, f64)); 8] = [
            (&[], (0.0, 1.0)),
            (&[0.0], (0.0, 1.0)),
            (&[40.0], (30.0, 50.0)),
            (&[57.0, 57.0], (40.0, 60.0)),
            (&[-20.0], (-25.0, -15.0)),
            (&[1_199_655.0, 1_352_000.0], (1_150_000.0, 1_400_000.0)),
            (&[-269_345.0, 930_000.0], (-500_000.0, 1_000_000.0)),
            (&[f64::NAN, 7.0, 9.0], (7.0, 9.0)),
        ];
        for (values, expected) in cases {
            let domain = Domain::near(values.iter().copied());
            let ends = (domain.least(), domain.greatest());
            assert_eq!(ends, expected, "near {values:?}");
        }
    }

    #[test]
    fn one_tick_is_zero() {
        assert_eq!(Domain::around([-5e6, 9e8]).ticks(0), [0.0]);
    }

    proptest! {
        #[test]
        fn a_domain_holds_its_values_and_wastes_little(
            values in prop::collection::vec(-1e280..1e280_f64, 1..40),
        ) {
            let domain = Domain::around(values.iter().copied());
            prop_assert!(values.iter().all(|value| domain.holds(*value)));
            let needed = values.iter().fold(0.0_f64, |most, value| most.max(*value))
                - values.iter().fold(0.0_f64, |least, value| least.min(*value));
            prop_assert!(domain.greatest() - domain.least() <= 2.0 * needed.max(1.0));
        }

        #[test]
        fn ticks_rise_stay_inside_hold_zero_and_keep_to_the_number(
            low in -1e13..0.0_f64, high in 0.0..1e13_f64, most in 1..12_u32,
        ) {
            let domain = Domain::around([low, high]);
            let ticks = domain.ticks(most);
            prop_assert!(ticks.contains(&0.0));
            prop_assert!(ticks.len() <= most as usize);
            prop_assert!(ticks.iter().all(|tick| domain.holds(*tick) && tick.fract() == 0.0));
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn a_range_near_values_holds_them_and_has_ticks(
            values in prop::collection::vec(-1e280..1e280_f64, 1..40), most in 3..12_u32,
        ) {
            let domain = Domain::near(values.iter().copied());
            prop_assert!(values.iter().all(|value| domain.holds(*value)));
            prop_assert!(domain.least() < domain.greatest());
            let ticks = domain.ticks(most);
            prop_assert!(!ticks.is_empty() && ticks.len() <= most as usize);
            prop_assert!(ticks.iter().all(|tick| domain.holds(*tick)));
        }

        #[test]
        fn a_step_is_one_two_or_five_times_a_power_of_ten(wanted in 1.0..1e12_f64) {
            let step = nice_step(wanted);
            prop_assert!(step >= wanted && step <= 2.5 * wanted);
            let first_digit = step / power_of_ten_at_most(step);
            prop_assert!([1.0, 2.0, 5.0].contains(&first_digit));
        }
    }
}
