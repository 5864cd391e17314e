//! Calendar months, the unit of time of the model.

use std::fmt;
use std::str::FromStr;

/// A calendar month, written `YYYY-MM`.
///
/// The model knows no days: a payment falls in a month, a balance is that of a month's end.
///
/// ```
/// use fund_model::Month;
/// let as_of: Month = "2024-12".parse()?;
/// assert_eq!(as_of.plus(1).to_string(), "2025-01");
/// assert_eq!(as_of.plus(6).months_since(as_of), 6);
/// # Ok::<(), fund_model::NotAMonth>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// The text is not a month written `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMonth;

impl fmt::Display for NotAMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a month written YYYY-MM")
    }
}

impl std::error::Error for NotAMonth {}

impl Month {
    /// The month with this number (1 = January … 12 = December) of a year.
    ///
    /// # Panics
    /// At compile time, in a constant, if `month_of_year` is not 1 to 12; meant for constants.
    #[must_use]
    pub const fn of(year: i32, month_of_year: i32) -> Self {
        assert!(1 <= month_of_year && month_of_year <= 12);
        Self(year * 12 + month_of_year - 1)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The number of the month in its calendar year: 1 = January … 12 = December.
    #[must_use]
    pub const fn month_of_year(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    /// The month that comes `months` later.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// Months from `earlier` to this one; negative if this one comes first.
    #[must_use]
    pub const fn months_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month_of_year())
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits =
            |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        match (year.parse(), month.parse()) {
            (Ok(year), Ok(month @ 1..=12)) => Ok(Self::of(year, month)),
            _ => Err(NotAMonth),
        }
    }
}
