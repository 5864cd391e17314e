//! The three measures, as numbers to draw, to compare and to write.

use fund_model::Measures;

use crate::screens::compare::difference::{Amount, difference};
use crate::screens::workbench::results::charts::drawn;
use crate::text::{Texts, args, count, dollars};

/// A measure of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Requests met over the horizon.
    Met,
    /// Full months before the first that ends below the floor.
    Months,
    /// The last closing balance.
    Balance,
}

/// How far a scenario looks ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Horizon {
    pub years: u32,
}

impl Horizon {
    /// Whether the balance ends a month below the floor within the horizon.
    pub fn is_floor_passed(self, measures: &Measures) -> bool {
        measures.months_to_floor < 12 * self.years
    }
}

impl Measure {
    pub const ALL: [Self; 3] = [Self::Met, Self::Months, Self::Balance];

    /// The measure's word in ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Months => "months",
            Self::Balance => "balance",
        }
    }

    /// The measure of this word; requests met where there is none.
    pub fn of_word(word: &str) -> Self {
        let of_word = |measure: &Self| measure.word() == word;
        Self::ALL.into_iter().find(of_word).unwrap_or(Self::Met)
    }

    /// The name of the measure, as the head of a column.
    pub fn name(self, texts: &Texts) -> String {
        texts.text(&format!("sensitivity-{}", self.word()), ())
    }

    /// The message that names the unit of an axis.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Met => "chart-axis-requests",
            Self::Months => "sensitivity-axis-months",
            Self::Balance => "chart-axis-dollars",
        }
    }

    /// A number to draw with.
    pub fn drawn(self, measures: &Measures) -> f64 {
        match self {
            Self::Met => drawn(measures.requests_met),
            Self::Months => measures.months_to_floor.into(),
            Self::Balance => measures.last_closing_balance.to_f64(),
        }
    }

    /// The exact value.
    pub fn amount(self, measures: &Measures) -> Amount {
        match self {
            Self::Met => Amount::Count(measures.requests_met),
            Self::Months => Amount::Months(u128::from(measures.months_to_floor) * 10),
            Self::Balance => Amount::Money(measures.last_closing_balance.clone()),
        }
    }

    /// The exact value in words.
    pub fn text(self, texts: &Texts, measures: &Measures, horizon: Horizon) -> String {
        match self {
            Self::Met => texts.show(measures.requests_met),
            Self::Balance => texts.show(&measures.last_closing_balance),
            Self::Months if horizon.is_floor_passed(measures) => texts.text(
                "months-counted",
                args! { "months" => measures.months_to_floor },
            ),
            Self::Months => {
                let years = texts.text("years-counted", args! { "years" => horizon.years });
                texts.text("sensitivity-not-within", args! { "years" => years })
            }
        }
    }

    /// The value in short, beside a bar: whole dollars, and a sign for a floor that is not passed.
    pub fn mark(self, texts: &Texts, measures: &Measures, horizon: Horizon) -> String {
        match self {
            Self::Balance => {
                texts.show(dollars(measures.last_closing_balance.whole_dollars_down()))
            }
            Self::Months if !horizon.is_floor_passed(measures) => {
                let months = args! { "months" => count(measures.months_to_floor) };
                texts.text("sensitivity-months-beyond", months)
            }
            Self::Months => texts.show(measures.months_to_floor),
            Self::Met => self.text(texts, measures, horizon),
        }
    }

    /// The difference to the scenario as it is. None where only one of both passes the floor within the horizon.
    pub fn difference(
        self,
        texts: &Texts,
        base: &Measures,
        measures: &Measures,
        horizon: Horizon,
    ) -> Option<String> {
        let is_passed = |measures| horizon.is_floor_passed(measures);
        let is_number = self != Self::Months || is_passed(base) == is_passed(measures);
        is_number.then(|| difference(texts, &self.amount(base), &self.amount(measures)))
    }
}
