//! A workbook read back, with the values that stand in it.

use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use fund_model::Scenario;
use fund_workbook::{MadeOn, WorkbookText, workbook};

use crate::words::Words;

pub(crate) const MADE_ON: MadeOn = MadeOn {
    year: 2026,
    month: 11,
    day: 23,
};

pub(crate) fn made(scenario: &Scenario) -> Vec<u8> {
    workbook(scenario, &Words::english(), MADE_ON).unwrap()
}

pub(crate) struct Opened {
    file: RefCell<Xlsx<Cursor<Vec<u8>>>>,
    /// Sheets read so far: the largest is seldom needed.
    sheets: RefCell<BTreeMap<String, Range<Data>>>,
    /// Cells that have a name.
    pub(crate) names: BTreeMap<String, String>,
    words: Words,
}

impl Opened {
    pub(crate) fn of(bytes: Vec<u8>) -> Self {
        let file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let names = file.defined_names().to_vec().into_iter().collect();
        Self {
            file: RefCell::new(file),
            sheets: RefCell::default(),
            names,
            words: Words::english(),
        }
    }

    pub(crate) fn sheet_names(&self) -> Vec<String> {
        self.file.borrow().sheet_names()
    }

    /// A sheet by its name.
    pub(crate) fn named(&self, name: &str) -> Ref<'_, Range<Data>> {
        if !self.sheets.borrow().contains_key(name) {
            let range = self.file.borrow_mut().worksheet_range(name).unwrap();
            self.sheets.borrow_mut().insert(name.to_owned(), range);
        }
        Ref::map(self.sheets.borrow(), |sheets| &sheets[name])
    }

    pub(crate) fn sheet(&self, text: WorkbookText) -> Ref<'_, Range<Data>> {
        self.named(self.words.get(text.name()))
    }

    /// What stands in a cell, rows and columns counted from 0.
    pub(crate) fn at(&self, text: WorkbookText, row: u32, column: u32) -> Data {
        let value = self.sheet(text).get_value((row, column)).cloned();
        value.unwrap_or_default()
    }

    /// A figure to the cent.
    pub(crate) fn cents(&self, text: WorkbookText, row: u32, column: u32) -> String {
        cents(&self.at(text, row, column))
    }

    /// The first row whose first column says this.
    pub(crate) fn row(&self, sheet: WorkbookText, label: WorkbookText) -> u32 {
        let label = self.words.get(label.name());
        let range = self.sheet(sheet);
        let (first, _) = range.start().unwrap();
        let rows = range.rows().position(|row| row[0] == *label);
        first + u32::try_from(rows.unwrap_or_else(|| panic!("no row {label}"))).unwrap()
    }
}

/// A number as amounts are written; a text as it is.
pub(crate) fn cents(data: &Data) -> String {
    match data {
        Data::Float(number) => format!("{number:.2}"),
        Data::Int(number) => format!("{number}.00"),
        Data::DateTime(date) => format!("{:.2}", date.as_f64()),
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => format!("{other:?}"),
    }
}
