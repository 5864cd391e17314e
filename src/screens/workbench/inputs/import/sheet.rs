//! A table of a spreadsheet as rows that could be taken over.

use std::collections::BTreeMap;

use fund_model::Month;
use fund_scenario::{CsvKind, CsvRow, CsvRows, csv_rows};

use super::cells::{Cell, Hints, Why, currency_of, flag_of, in_other_currency, read_cell};
use super::draft::{Draft, fields};
use super::marks::decimal_mark;
use crate::screens::workbench::inputs::words;
use crate::state::{Document, Field, PledgeField, RequestField};
use crate::text::{Texts, currency_in, has_bare_dollar};

/// A table as it was understood.
pub struct Sheet {
    /// The table itself: its columns, and what of it is left out.
    pub table: CsvRows,
    /// The fields that it has a column for, in the order of the format.
    pub fields: Vec<Field>,
    /// Whether chances stand as shares of 1.
    pub has_shares: bool,
    /// For each column that settled how some of its cells are read: the first of them.
    pub as_beside: BTreeMap<Field, AsBeside>,
    /// Whether a bare "$" was taken for that of the United States.
    pub has_bare_dollar: bool,
    pub rows: Vec<SheetRow>,
}

/// A cell that was read as another of its column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsBeside {
    /// As it stands in the spreadsheet.
    pub text: String,
    /// The canonical text of what was read.
    pub value: String,
    /// The other cell, which can be read in one way only.
    pub beside: String,
}

/// One row.
pub struct SheetRow {
    /// The row in the spreadsheet, from 1.
    pub number: usize,
    pub draft: Draft,
    /// The cells that could not be read.
    pub open: Vec<OpenCell>,
    /// The cells that were read as others of their columns are, with what was read.
    as_beside: Vec<(Field, String, String)>,
}

/// A cell that could not be read.
pub struct OpenCell {
    pub field: Field,
    /// As it stands in the spreadsheet.
    pub text: String,
    pub why: Why,
}

impl SheetRow {
    /// Takes a value for a cell that could not be read by itself.
    pub fn settle(&mut self, field: Field, value: String) {
        self.open.retain(|cell| cell.field != field);
        self.draft.write(field, value);
    }
}

/// Reads a text as rows of one kind. An empty or missing cell takes what a new row has there.
pub fn read_sheet(text: &str, kind: CsvKind, document: &Document, texts: &Texts) -> Sheet {
    let all = fields(kind);
    let labels = all
        .iter()
        .map(|field| (field.name(), words::label(*field, texts)));
    let labels: Vec<(&'static str, String)> = labels.collect();
    let table = csv_rows(text, kind, &labels);
    let of_table = mark_of_table(&table, &all);
    let columns = all
        .iter()
        .filter_map(|field| Column::of(*field, &table, of_table));
    let columns: Vec<Column> = columns.collect();
    let reader = Reader {
        columns: &columns,
        blank: Draft::blank(kind, document),
        as_of: document.as_of.parse().ok(),
        texts,
    };
    let rows: Vec<SheetRow> = table.rows.iter().map(|row| reader.row(row)).collect();
    Sheet {
        fields: columns.iter().map(|column| column.field).collect(),
        as_beside: as_beside(&columns, &rows),
        has_bare_dollar: table
            .rows
            .iter()
            .zip(&rows)
            .any(|(row, read)| reader.has_bare_dollar(row, read)),
        has_shares: columns.iter().any(|column| column.hints.shares),
        rows,
        table,
    }
}

fn as_beside(columns: &[Column], rows: &[SheetRow]) -> BTreeMap<Field, AsBeside> {
    let mut found = BTreeMap::new();
    for (field, text, value) in rows.iter().flat_map(|row| &row.as_beside) {
        let column = columns.iter().find(|column| column.field == *field);
        if let Some(beside) = column.and_then(|column| column.hints.beside.clone()) {
            found.entry(*field).or_insert_with(|| AsBeside {
                text: text.clone(),
                value: value.clone(),
                beside,
            });
        }
    }
    found
}

/// The mark that sets off decimals in all numbers of a table. Where none shows it, semicolons between cells are there
/// because a comma sets off decimals.
fn mark_of_table(table: &CsvRows, fields: &[Field]) -> Option<char> {
    let is_number = |name: &str| {
        let mut named = fields.iter().filter(|field| field.name() == name);
        named.any(|field| field.is_number())
    };
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let numbers = cells.filter(|(field, _)| is_number(field));
    let numbers: Vec<&str> = numbers.map(|(_, cell)| cell.as_str()).collect();
    let shows_none = || {
        let shown = numbers
            .iter()
            .any(|cell| decimal_mark(std::iter::once(*cell)).is_some());
        (!shown && table.separator == ';').then_some(',')
    };
    decimal_mark(numbers.iter().copied()).or_else(shows_none)
}

/// A column that holds a field.
struct Column {
    field: Field,
    hints: Hints,
}

impl Column {
    fn of(field: Field, table: &CsvRows, of_table: Option<char>) -> Option<Self> {
        let column = table
            .columns
            .iter()
            .find(|column| column.field == Some(field.name()))?;
        let cells = table.rows.iter().filter_map(|row| row.cell(field.name()));
        let cells: Vec<&str> = cells.collect();
        let hints = Hints {
            unit: column.unit.clone(),
            ..Hints::of(field, &column.heading, &cells, of_table)
        };
        Some(Self { field, hints })
    }
}

struct Reader<'a> {
    columns: &'a [Column],
    blank: Draft,
    as_of: Option<Month>,
    texts: &'a Texts,
}

impl Reader<'_> {
    fn row(&self, row: &CsvRow) -> SheetRow {
        let mut read = SheetRow {
            number: row.number,
            draft: self.blank.clone(),
            open: Vec::new(),
            as_beside: Vec::new(),
        };
        let counts = row
            .cell("active")
            .and_then(|cell| flag_of(cell, self.texts));
        if counts == Some(Some(false)) {
            read.draft.switch_off();
        }
        // The currency before its rate, whatever the order of the columns: a rate that was given stays.
        if let Some(currency) = self.currency(row) {
            read.draft.write(currency_field(), currency);
        }
        for column in self.columns {
            let cell = row.cell(column.field.name()).unwrap_or_default().trim();
            if cell.is_empty() || column.field == currency_field() {
                continue;
            }
            match self.cell(column, cell, read.draft.currency()) {
                Cell::Value(value) => {
                    let value = self.in_planning_years(column.field, value);
                    read.draft.write(column.field, value);
                }
                Cell::AsBeside(value) => {
                    let cell = (column.field, cell.to_owned(), value.clone());
                    read.as_beside.push(cell);
                    read.draft.write(column.field, value);
                }
                Cell::Open(why) => {
                    read.draft.write(column.field, String::new());
                    read.open.push(OpenCell {
                        field: column.field,
                        text: cell.to_owned(),
                        why,
                    });
                }
            }
        }
        read
    }

    /// The currency of a pledge: as its own cell says, else as its amount does, else as the heading of the amounts does.
    fn currency(&self, row: &CsvRow) -> Option<String> {
        let amount = Field::Pledge(Default::default(), PledgeField::Amount);
        let column = self.columns.iter().find(|column| column.field == amount)?;
        let given = row.cell("currency").filter(|cell| !cell.trim().is_empty());
        let of_amount = || row.cell("amount").and_then(currency_in).map(str::to_owned);
        let of_heading = || column.hints.unit.as_deref().map(currency_of);
        given
            .map(currency_of)
            .or_else(of_amount)
            .or_else(of_heading)
    }

    /// Whether a row is in US dollars by a bare "$": in the cell of its currency, else in its amount or the heading above.
    fn has_bare_dollar(&self, row: &CsvRow, read: &SheetRow) -> bool {
        if read.draft.currency() != "USD" {
            return false;
        }
        let filled = |name| row.cell(name).filter(|cell| !cell.trim().is_empty());
        let amount = filled("amount");
        let headings = self
            .columns
            .iter()
            .filter(|column| column.field.name() == "amount" && amount.is_some());
        let mut units = headings.filter_map(|column| column.hints.unit.as_deref());
        match filled("currency") {
            Some(currency) => has_bare_dollar(currency),
            None => amount.is_some_and(has_bare_dollar) || units.any(has_bare_dollar),
        }
    }

    fn cell(&self, column: &Column, cell: &str, currency: &str) -> Cell {
        let is_amount_of_request = matches!(column.field, Field::Request(_, RequestField::Amount));
        let unit = column
            .hints
            .unit
            .as_deref()
            .filter(|_| is_amount_of_request);
        match unit {
            Some(unit) if currency_of(unit) != currency => in_other_currency(unit),
            _ => read_cell(column.field, cell, currency, &column.hints, self.texts),
        }
    }

    /// A calendar year as the planning year that it is, where planning years are calendar years.
    fn in_planning_years(&self, field: Field, value: String) -> String {
        let year =
            matches!(field, Field::Request(_, RequestField::Year)).then(|| value.parse::<i32>());
        match (year, self.as_of) {
            (Some(Ok(year @ 1990..=2200)), Some(as_of))
                if as_of.month_of_year() == 12 && year > as_of.year() =>
            {
                (year - as_of.year()).to_string()
            }
            _ => value,
        }
    }
}

fn currency_field() -> Field {
    Field::Pledge(Default::default(), PledgeField::Currency)
}
