//! The steps of a slider: where it begins and ends follows from the author's value, not from what the model allows.

use fund_model::Decimal;

use crate::state::Field;

/// So many steps a slider has at most, roughly.
const STEPS: i64 = 100;

/// Values at equal distances.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    least: Decimal,
    step: Decimal,
    /// The last step, counted from 0.
    pub last: u32,
}

impl Scale {
    /// Steps of this size from the least value to the greatest, or the first at or above it.
    pub fn new(least: Decimal, greatest: Decimal, step: Decimal) -> Self {
        let steps = ((greatest - least) / step).ceil();
        Self {
            least,
            step,
            last: steps.try_into().unwrap_or(0),
        }
    }

    /// Amounts or numbers from 0 to so much, in steps that are round and not smaller than `finest`.
    pub fn up_to(greatest: Decimal, finest: Decimal) -> Self {
        let wanted = greatest / Decimal::from(STEPS);
        let mut step = finest;
        // 1, 2, 5, 10, 20 …
        for factor in [2, 5].into_iter().cycle() {
            if step >= wanted {
                break;
            }
            step = match factor {
                2 => step * Decimal::TWO,
                _ => step / Decimal::TWO * Decimal::from(5),
            };
            if step < wanted && factor == 5 {
                step *= Decimal::TWO;
            }
        }
        Self::new(Decimal::ZERO, greatest, step)
    }

    /// The scale around the author's value of a field; none for a choice.
    pub fn of(field: Field, author: &str) -> Option<Self> {
        let value: Decimal = author.parse().ok()?;
        let twice = value * Decimal::TWO;
        let hundredth = Decimal::new(1, 2);
        Some(match field {
            Field::Requests | Field::Cap => Self::up_to(twice.max(Decimal::TEN), Decimal::ONE),
            Field::AverageRequest | Field::ReserveAmount => {
                Self::up_to(twice.max(Decimal::from(100_000)), Decimal::from(100))
            }
            Field::CostGrowth => {
                let tenth = Decimal::new(1, 1);
                let least = (-tenth).min(value).floor_to(hundredth);
                Self::new(least, (tenth * Decimal::TWO).max(value), hundredth)
            }
            Field::ReserveShare => {
                Self::new(Decimal::ZERO, twice.max(Decimal::new(5, 1)), hundredth)
            }
            Field::ReserveMonths => {
                Self::new(Decimal::ZERO, twice.max(Decimal::from(24)), Decimal::ONE)
            }
            _ => return None,
        })
    }

    /// The step nearest to a value.
    pub fn nearest(&self, value: Decimal) -> u32 {
        let steps = ((value - self.least) / self.step).round();
        let steps = steps.clamp(Decimal::ZERO, self.last.into());
        steps.try_into().unwrap_or(0)
    }

    /// The value of a step, in canonical form.
    pub fn at(&self, step: u32) -> String {
        let value = self.least + self.step * Decimal::from(step.min(self.last));
        value.normalize().to_string()
    }
}

trait FloorTo {
    fn floor_to(self, step: Decimal) -> Decimal;
}

impl FloorTo for Decimal {
    fn floor_to(self, step: Decimal) -> Decimal {
        (self / step).floor() * step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    fn check(scale: Scale, step: &str, last: u32) {
        assert_eq!((scale.step, scale.last), (decimal(step), last));
    }

    #[test]
    fn steps_are_round_and_about_a_hundred() {
        check(
            Scale::up_to(decimal("1500000"), decimal("1000")),
            "20000",
            75,
        );
        check(Scale::up_to(decimal("62"), Decimal::ONE), "1", 62);
        check(Scale::up_to(decimal("400"), Decimal::ONE), "5", 80);
        check(
            Scale::up_to(decimal("83870.96"), decimal("100")),
            "1000",
            84,
        );
        check(Scale::up_to(decimal("100"), Decimal::ONE), "1", 100);
    }

    #[test]
    fn a_scale_holds_the_authors_value_and_names_the_nearest_step() {
        let scale = Scale::of(Field::CostGrowth, "0.353").expect("a scale");
        assert_eq!(scale.at(0), "-0.1");
        assert_eq!(scale.at(scale.last), "0.36");
        assert_eq!(scale.at(scale.nearest(decimal("0.353"))), "0.35");
        let scale = Scale::of(Field::CostGrowth, "-0.305").expect("a scale");
        assert_eq!(scale.at(0), "-0.31");
        let scale = Scale::of(Field::AverageRequest, "41935.48").expect("a scale");
        assert_eq!(scale.at(scale.nearest(decimal("41935.48"))), "42000");
        assert_eq!(scale.nearest(decimal("9999999")), scale.last);
        assert_eq!(scale.nearest(decimal("-5")), 0);
        assert_eq!(Scale::of(Field::Rule, "steady"), None);
    }

    #[test]
    fn the_greatest_values_have_a_scale() {
        let scale = Scale::of(Field::ReserveAmount, "1000000000000").expect("a scale");
        assert!((20..=200).contains(&scale.last), "{}", scale.last);
        assert_eq!(scale.at(scale.last), "2000000000000");
    }
}
