//! From text to rows whose cells stand under known fields.

use super::guard::unguarded;
use super::headings::{CsvKind, Heading, heading};
use super::records::{Record, has_open_quote, records};
use super::separator::{HEADING_WITHIN, separated};
use super::words::names_total;

/// A table as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvRows {
    /// The sign between cells.
    pub separator: char,
    /// The columns in their order.
    pub columns: Vec<CsvColumn>,
    /// Whether a row named the columns; without one they stand in the order of the format.
    pub has_heading: bool,
    /// How many rows stand above the row of names, and are no part of the table.
    pub rows_above: usize,
    /// The rows, as many as are allowed.
    pub rows: Vec<CsvRow>,
    /// How many more there are, which are not read.
    pub rows_beyond: usize,
    /// The rows in a spreadsheet that add up others, and are left out.
    pub totals: Vec<usize>,
    /// Whether a quotation mark was opened and never closed, so that all of them were read as plain signs.
    pub has_open_quote: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvColumn {
    /// What heads it; empty without a row of names.
    pub heading: String,
    /// The field it holds, by its name in the format; `None` where it is left out.
    pub field: Option<&'static str>,
    /// The currency that its heading names: "Amount (NOK)".
    pub unit: Option<String>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvRow {
    /// The row in a spreadsheet, from 1.
    pub number: usize,
    /// The cells under known fields, as they were written; those that are missing at the end of a row are not here.
    pub cells: Vec<(&'static str, String)>,
}

impl CsvRow {
    /// The cell under a field.
    #[must_use]
    pub fn cell(&self, field: &str) -> Option<&str> {
        self.cells
            .iter()
            .find(|(of, _)| *of == field)
            .map(|(_, cell)| cell.as_str())
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|(_, cell)| cell.trim().is_empty())
    }

    /// Whether the row adds up others: it says so, and has nothing beside an amount. Somebody may be called Total.
    fn is_total(&self) -> bool {
        let mut filled = self
            .cells
            .iter()
            .filter(|(_, cell)| !cell.trim().is_empty());
        filled
            .next()
            .is_some_and(|(field, cell)| *field != "amount" && names_total(cell))
            && filled.all(|(field, _)| *field == "amount")
    }
}

/// Reads a text as a table, whatever sign sets off its cells. Rows without any text and rows of totals are left out.
///
/// A row that names the columns sets their order; it is one of the first ten. Of two columns of the same field the
/// first counts. `labels` are further names of fields: those that the page shows.
#[must_use]
pub fn csv_rows(text: &str, kind: CsvKind, labels: &[(&'static str, String)]) -> CsvRows {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let headings = |record: &Record| {
        let named = record.cells.iter().map(|cell| heading(cell, kind, labels));
        named.collect::<Vec<Option<Heading>>>()
    };
    let named = |record: &Record| headings(record).iter().flatten().count();
    let (separator, text) = separated(text, named);
    let mut all = records(text, separator)
        .filter(|record| !record.cells.iter().all(|cell| cell.trim().is_empty()));
    let mut first: Vec<Record> = all.by_ref().take(HEADING_WITHIN).collect();
    let at = first
        .iter()
        .position(|record| is_heading(record, &headings(record)));
    let columns = match at {
        Some(at) => columns_named(&first[at], headings(&first[at])),
        None => columns_in_order(kind, first.iter().map(|row| row.cells.len()).max()),
    };
    let rows_above = at.unwrap_or(0);
    first.drain(..at.map_or(0, |at| at + 1));
    let mut table = CsvRows {
        separator,
        columns,
        has_heading: at.is_some(),
        rows_above,
        rows: Vec::new(),
        rows_beyond: 0,
        totals: Vec::new(),
        has_open_quote: has_open_quote(text, separator),
    };
    for record in first.into_iter().chain(all) {
        table.add(&record, kind);
    }
    table
}

/// Whether a row names columns: the amount, or two others, or nothing else.
fn is_heading(record: &Record, headings: &[Option<Heading>]) -> bool {
    let named: Vec<&str> = headings.iter().flatten().map(|named| named.field).collect();
    let filled = record.cells.iter().filter(|cell| !cell.trim().is_empty());
    named.contains(&"amount") || named.len() > 1 || named.len() == filled.count()
}

fn columns_named(record: &Record, headings: Vec<Option<Heading>>) -> Vec<CsvColumn> {
    let mut columns: Vec<CsvColumn> = Vec::new();
    for (cell, named) in record.cells.iter().zip(headings) {
        let is_first = |named: &Heading| {
            columns
                .iter()
                .all(|column| column.field != Some(named.field))
        };
        let named = named.filter(is_first);
        columns.push(CsvColumn {
            heading: cell.trim().to_owned(),
            field: named.as_ref().map(|named| named.field),
            unit: named.and_then(|named| named.unit),
        });
    }
    columns
}

fn columns_in_order(kind: CsvKind, widest: Option<usize>) -> Vec<CsvColumn> {
    let fields = kind.fields().into_iter().map(Some);
    let columns = widest.unwrap_or(0);
    let column = |field| CsvColumn {
        heading: String::new(),
        field,
        unit: None,
    };
    fields
        .chain(std::iter::repeat(None))
        .take(columns)
        .map(column)
        .collect()
}

impl CsvRows {
    fn add(&mut self, record: &Record, kind: CsvKind) {
        let under = |column: &CsvColumn, cell: &String| {
            column
                .field
                .map(|field| (field, unguarded(cell).into_owned()))
        };
        let cells = self.columns.iter().zip(&record.cells);
        let row = CsvRow {
            number: record.number,
            cells: cells
                .filter_map(|(column, cell)| under(column, cell))
                .collect(),
        };
        if row.is_total() {
            self.totals.push(row.number);
        } else if row.is_blank() {
            // Its text stands in columns that are left out.
        } else if self.rows.len() < kind.rows_most() {
            self.rows.push(row);
        } else {
            self.rows_beyond += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pledges(text: &str) -> CsvRows {
        csv_rows(text, CsvKind::Pledges, &[])
    }

    #[test]
    fn a_row_of_names_sets_the_order_and_names_what_is_left_out() {
        let table = pledges(
            "Pledges of 2025\n\nAmount (NOK)\tnotes\tContributor\tAmount US$\n500\tin May\tIceland\t50\n",
        );
        assert!(table.has_heading);
        assert_eq!(table.rows_above, 1);
        let left_out: Vec<&str> = table
            .columns
            .iter()
            .filter(|column| column.field.is_none())
            .map(|column| column.heading.as_str())
            .collect();
        assert_eq!(left_out, ["notes", "Amount US$"]);
        assert_eq!(table.columns[0].unit.as_deref(), Some("NOK"));
        assert_eq!(table.rows[0].cell("donor"), Some("Iceland"));
        assert_eq!(table.rows[0].cell("amount"), Some("500"));
        assert_eq!(table.rows[0].number, 4);
    }

    #[test]
    fn without_names_the_columns_stand_in_the_order_of_the_format() {
        let table = pledges("Norway\t25,000\tNOK\nFiji\t1000\n");
        assert!(!table.has_heading);
        assert_eq!(table.rows[0].cell("currency"), Some("NOK"));
        assert_eq!(table.rows[1].cell("currency"), None);
        assert_eq!(table.rows[1].number, 2);
    }

    #[test]
    fn totals_and_blank_rows_are_no_rows() {
        let table = pledges("donor;amount;stage\nFiji;1;paid\n;;\nTotal;1;\nTotal;5;paid\n");
        assert_eq!(table.totals, [4]);
        let rows: Vec<usize> = table.rows.iter().map(|row| row.number).collect();
        assert_eq!(rows, [2, 5]);
    }

    #[test]
    fn more_rows_than_allowed_are_counted() {
        let text = "Fiji\t1\n".repeat(1_005);
        let table = pledges(&text);
        assert_eq!((table.rows.len(), table.rows_beyond), (1_000, 5));
    }

    #[test]
    fn an_open_quote_swallows_nothing() {
        let table = pledges("\"Friends of\t5\nFiji\t6\n");
        assert!(table.has_open_quote);
        assert_eq!(table.rows[0].cell("donor"), Some("\"Friends of"));
        assert_eq!(table.rows.len(), 2);
    }
}
