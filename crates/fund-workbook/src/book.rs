//! What the sheets are made from, and what they share.

use fund_model::{Decimal, Demand, Scenario};

use crate::WorkbookProblem;
use crate::figures::Figures;
use crate::names::{Named, SheetNames};
use crate::sheet::{Cell, Sheet, fixed};
use crate::sheets;
use crate::text::{WorkbookText, WorkbookWords};

pub(crate) struct Book<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) figures: Figures<'a>,
    pub(crate) words: &'a dyn WorkbookWords,
    pub(crate) names: SheetNames,
    /// The first rows of the tables of inputs.
    pub(crate) pledges_row: u32,
    pub(crate) queue_row: u32,
    /// The first and last rows of these tables.
    pub(crate) flagged_rows: Vec<(u32, u32)>,
    /// The inputs that the whole Fund has once, each with the cell for its source.
    pub(crate) sourced: Vec<(WorkbookText, Cell)>,
    /// Names of cells and lists, with what they stand for.
    pub(crate) defined: Vec<(&'static str, String)>,
    pub(crate) sheets: Vec<Sheet>,
}

impl<'a> Book<'a> {
    pub(crate) fn of(
        scenario: &'a Scenario,
        words: &'a dyn WorkbookWords,
    ) -> Result<Self, WorkbookProblem> {
        let mut book = Self {
            scenario,
            figures: Figures::of(scenario)?,
            words,
            names: SheetNames::of(words),
            pledges_row: 0,
            queue_row: 0,
            flagged_rows: Vec::new(),
            sourced: Vec::new(),
            defined: Vec::new(),
            sheets: Vec::new(),
        };
        sheets::inputs::add(&mut book);
        sheets::income::add(&mut book);
        if book.has_queue() {
            sheets::queue::add(&mut book);
        }
        sheets::demand::add(&mut book);
        sheets::months::add(&mut book);
        sheets::years::add(&mut book);
        sheets::rule::add(&mut book);
        sheets::runway::add(&mut book);
        sheets::checks::add(&mut book);
        sheets::sources::add(&mut book);
        sheets::lists::add(&mut book);
        Ok(book)
    }

    pub(crate) fn text(&self, text: WorkbookText) -> String {
        self.words.text(text)
    }

    pub(crate) fn sheet(&self, named: Named, title: WorkbookText, about: WorkbookText) -> Sheet {
        Sheet::new(self.names.of_sheet(named).to_owned()).headed(self.text(title), self.text(about))
    }

    /// Gives a cell, or the cells from one to another, a name.
    pub(crate) fn define(&mut self, name: &'static str, sheet: Named, first: Cell, last: Cell) {
        let prefix = self.names.prefix(sheet);
        let mut place = format!("={prefix}{}", fixed(first));
        if last != first {
            place = format!("{place}:{}", fixed(last));
        }
        self.defined.push((name, place));
    }

    pub(crate) fn has_queue(&self) -> bool {
        matches!(self.scenario.demand, Demand::Queue { .. })
    }

    pub(crate) fn years(&self) -> usize {
        self.figures.years.len()
    }

    pub(crate) fn year_numbers(&self) -> impl Iterator<Item = u32> + use<> {
        1..=self.scenario.years
    }
}

/// The column of a planning year, counted from 0, on sheets that have years side by side.
pub(crate) fn year_column(index: usize) -> u16 {
    u16::try_from(index + 1).expect("at most 20 years")
}

/// The number of items as a spreadsheet counts its rows.
pub(crate) fn rows(count: usize) -> u32 {
    u32::try_from(count).expect("limits keep tables far below")
}

/// The number of items as a spreadsheet counts its columns.
pub(crate) fn columns(count: usize) -> u16 {
    u16::try_from(count).expect("a horizon of 240 months and 252 earlier payments at most")
}

/// Years or months counted from 1, as a value.
pub(crate) fn number(count: usize) -> Decimal {
    Decimal::from(count)
}
