//! What the arrow and page keys do in a field.

use fund_model::{Decimal, Month};

/// The steps of a field, within its limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Steps {
    /// By `small` with the arrows, by `large` with the page keys.
    Number { small: Decimal, large: Decimal, least: Decimal, greatest: Decimal },
    /// By a month with the arrows, by a year with the page keys.
    Months { first: Month, last: Month },
}

impl Steps {
    /// The canonical text one step from `canonical`, for the key pressed; `None` if the key is no step or there is
    /// no value to step from.
    pub fn stepped(&self, canonical: &str, key: &str) -> Option<String> {
        let (upwards, large) = match key {
            "ArrowUp" => (true, false),
            "ArrowDown" => (false, false),
            "PageUp" => (true, true),
            "PageDown" => (false, true),
            _ => return None,
        };
        match *self {
            Self::Number { small, large: large_step, least, greatest } => {
                let value: Decimal = canonical.parse().ok()?;
                let step = if large { large_step } else { small };
                let next = if upwards { value.checked_add(step) } else { value.checked_sub(step) };
                Some(next?.clamp(least, greatest).to_string())
            }
            Self::Months { first, last } => {
                let month: Month = canonical.parse().ok()?;
                let step = if large { 12 } else { 1 };
                let next = month.plus(if upwards { step } else { -step });
                Some(next.clamp(first, last).to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_keeps_the_decimals_and_ends_at_the_limits() {
        let steps = Steps::Number {
            small: Decimal::ONE,
            large: Decimal::TEN,
            least: Decimal::ZERO,
            greatest: Decimal::from(20),
        };
        assert_eq!(steps.stepped("1.25", "ArrowUp").as_deref(), Some("2.25"));
        assert_eq!(steps.stepped("15", "PageUp").as_deref(), Some("20"));
        assert_eq!(steps.stepped("0", "ArrowDown").as_deref(), Some("0"));
        assert_eq!(steps.stepped("", "ArrowUp"), None);
        assert_eq!(steps.stepped("3", "a"), None);
    }

    #[test]
    fn a_month_steps_by_months_and_years() {
        let steps = Steps::Months { first: Month::of(1990, 1), last: Month::of(2200, 12) };
        assert_eq!(steps.stepped("2024-12", "ArrowUp").as_deref(), Some("2025-01"));
        assert_eq!(steps.stepped("2024-12", "PageDown").as_deref(), Some("2023-12"));
        assert_eq!(steps.stepped("1990-03", "PageDown").as_deref(), Some("1990-01"));
    }
}
