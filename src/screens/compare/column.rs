//! One of the scenarios side by side, with its answer.

use std::rc::Rc;

use fund_model::{Month, Projection, Scenario, ScenarioDraft, YearResult, project};

use super::chosen::Chosen;
use crate::screens::workbench::results::wording::year_label;
use crate::state::assess;
use crate::text::{Texts, args};

/// A scenario and what the model answers for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Differs from column to column.
    pub name: String,
    pub draft: ScenarioDraft,
    /// None where something is wrong with the scenario.
    pub answer: Option<Answer>,
}

/// The model's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub scenario: Rc<Scenario>,
    pub projection: Rc<Projection>,
}

/// The columns and the one that the others are measured against.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    pub all: Vec<Column>,
    pub baseline: usize,
}

impl Column {
    /// The column of a scenario.
    pub fn of(chosen: &Chosen) -> Self {
        let (draft, scenario) = match &chosen.last_good {
            Some(scenario) => (ScenarioDraft::from(&**scenario), Some(Rc::clone(scenario))),
            None => {
                let scenario = assess(&chosen.document).ok();
                (chosen.document.draft(), scenario.map(Rc::new))
            }
        };
        Self {
            name: chosen.name.clone(),
            draft,
            answer: scenario.map(|scenario| Answer {
                projection: Rc::new(project(&scenario)),
                scenario,
            }),
        }
    }

    /// The years of its answer.
    pub fn years(&self) -> &[YearResult] {
        let answer = self.answer.as_ref();
        answer.map_or(&[], |answer| &answer.projection.years)
    }
}

impl Columns {
    /// The one that the others are measured against.
    pub fn baseline(&self) -> &Column {
        &self.all[self.baseline]
    }

    /// The others, each with its place.
    pub fn others(&self) -> impl Iterator<Item = (usize, &Column)> {
        let columns = self.all.iter().enumerate();
        columns.filter(|(index, _)| *index != self.baseline)
    }

    /// Those that have an answer.
    pub fn answered(&self) -> impl Iterator<Item = (usize, &Column, &Answer)> {
        let columns = self.all.iter().enumerate();
        columns.filter_map(|(index, column)| Some((index, column, column.answer.as_ref()?)))
    }

    /// The head of a table with a column for each, the first of which has this name.
    pub fn head(&self, texts: &Texts, first: &str) -> Vec<String> {
        let name = |(index, column): (usize, &Column)| {
            if index == self.baseline {
                return texts.text("compare-head-baseline", args! { "name" => &column.name });
            }
            column.name.clone()
        };
        let names = self.all.iter().enumerate().map(name);
        [texts.text(first, ())].into_iter().chain(names).collect()
    }

    /// The longest horizon, in years.
    pub fn years_most(&self) -> usize {
        let years = self.all.iter().map(|column| column.years().len());
        years.max().unwrap_or(0)
    }

    /// The month in which all of them start to plan, if it is one.
    pub fn first_month(&self) -> Option<Month> {
        let mut firsts = self.answered().map(|(.., answer)| first_month(answer));
        let first = firsts.next()?;
        firsts.all(|other| other == first).then_some(first)
    }

    /// Whether all look ahead over the same years.
    pub fn is_same_horizon(&self) -> bool {
        let years = self.years_most();
        self.first_month().is_some()
            && self
                .answered()
                .all(|(_, column, _)| column.years().len() == years)
    }

    /// Whether a scenario looks ahead over the same years as the baseline. Of one without an answer it is not known
    /// otherwise.
    pub fn has_horizon_of_baseline(&self, index: usize) -> bool {
        let horizon = |column: &Column| {
            let answer = column.answer.as_ref();
            answer.map(|answer| (first_month(answer), answer.last_month()))
        };
        let baseline = horizon(self.baseline());
        horizon(&self.all[index])
            .zip(baseline)
            .is_none_or(|(own, baseline)| own == baseline)
    }

    /// The name of a planning year: "2026"; "Year 2" where the scenarios start in different months.
    pub fn year_label(&self, texts: &Texts, index: usize) -> String {
        let months = i32::try_from(index * 12).unwrap_or(0);
        match self.first_month() {
            Some(first) => year_label(first.plus(months)),
            None => texts.text("compare-year-number", args! { "number" => index + 1 }),
        }
    }
}

impl Answer {
    /// The month in which its horizon ends.
    pub fn last_month(&self) -> Month {
        let months = self.projection.months.len();
        self.scenario.as_of.plus(i32::try_from(months).unwrap_or(0))
    }
}

fn first_month(answer: &Answer) -> Month {
    answer.scenario.as_of.plus(1)
}
