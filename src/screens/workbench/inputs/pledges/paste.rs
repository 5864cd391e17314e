//! Pledges from a spreadsheet: cells set apart by tabs, read before anything changes.

use fund_model::{PledgeDraft, Stage, Word};

use crate::components::fields::Typed;
use crate::screens::workbench::inputs::spec;
use crate::screens::workbench::inputs::words;
use crate::state::{Field, PledgeField, RowId, write_pledge};
use crate::text::Texts;

/// One row as it would be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedRow {
    pub pledge: PledgeDraft,
    /// Cells that could not be read, as they stand in the spreadsheet.
    pub unread: Vec<(PledgeField, String)>,
}

impl PastedRow {
    /// Takes a value for a cell that could not be read by itself.
    pub fn settle(&mut self, column: PledgeField, value: &str) {
        self.unread.retain(|(of, _)| *of != column);
        write_pledge(&mut self.pledge, column, value.to_owned());
    }
}

/// Reads pasted text. A first row of column names sets the order of the columns; without one they stand in the order
/// of [`PledgeField::ALL`]. An empty or missing cell takes what a new row has there, which is `template`.
pub fn read_pledges(text: &str, template: &PledgeDraft, texts: &Texts) -> Vec<PastedRow> {
    let mut rows = cells(text)
        .into_iter()
        .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
    let Some(first) = rows.next() else {
        return Vec::new();
    };
    let (columns, first) = match heading(&first, texts) {
        Some(columns) => (columns, None),
        None => (PledgeField::ALL.map(Some).to_vec(), Some(first)),
    };
    first
        .into_iter()
        .chain(rows)
        .map(|row| read_row(&row, &columns, template, texts))
        .collect()
}

fn read_row(
    row: &[String],
    columns: &[Option<PledgeField>],
    template: &PledgeDraft,
    texts: &Texts,
) -> PastedRow {
    let cells = columns
        .iter()
        .zip(row)
        .filter_map(|(column, cell)| Some(((*column)?, cell.trim())));
    let mut cells: Vec<(PledgeField, &str)> = cells.filter(|(_, cell)| !cell.is_empty()).collect();
    // The currency before its rate, whatever the order of the columns: a rate that was given stays.
    cells.sort_by_key(|(column, _)| *column != PledgeField::Currency);
    let currency = cells
        .iter()
        .find(|(column, _)| *column == PledgeField::Currency);
    let currency = currency
        .map_or("USD", |(_, code)| code)
        .to_ascii_uppercase();
    let mut read = PastedRow {
        pledge: template.clone(),
        unread: Vec::new(),
    };
    for (column, cell) in cells {
        match read_cell(column, cell, &currency, texts) {
            Typed::Value(value) => write_pledge(&mut read.pledge, column, value),
            Typed::Unread(text) => {
                write_pledge(&mut read.pledge, column, String::new());
                read.unread.push((column, text));
            }
        }
    }
    read
}

fn read_cell(column: PledgeField, cell: &str, currency: &str, texts: &Texts) -> Typed {
    if column == PledgeField::Stage {
        let is_cell = |name: &str| texts.lower(name) == texts.lower(cell);
        let named = |word: &&&str| {
            is_cell(word) || is_cell(&texts.plain(&format!("option-stage-{word}"), ()))
        };
        let word = Stage::NAMES.iter().find(named);
        return Typed::Value(word.map_or(cell, |word| word).to_owned());
    }
    spec::form(Field::Pledge(RowId(0), column), currency).read(cell, texts)
}

/// The columns that a row names, if it is a row of names: by their label on the page or their name in the format.
fn heading(row: &[String], texts: &Texts) -> Option<Vec<Option<PledgeField>>> {
    let columns: Vec<Option<PledgeField>> = row
        .iter()
        .map(|cell| {
            let cell = texts.lower(cell.trim());
            PledgeField::ALL.into_iter().find(|field| {
                let label = words::column_label(*field, texts);
                cell == field.name() || cell == texts.lower(&label)
            })
        })
        .collect();
    columns
        .contains(&Some(PledgeField::Amount))
        .then_some(columns)
}

/// Rows of cells. A cell in double quotes may hold tabs, line ends and doubled quotes, as spreadsheets write it.
fn cells(text: &str) -> Vec<Vec<String>> {
    let separator = if text.contains('\t') { '\t' } else { ';' };
    let mut rows = vec![Vec::new()];
    let mut cell = String::new();
    let mut quoted = false;
    let mut characters = text.chars().filter(|c| *c != '\r').peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            c if c == separator && !quoted => end_cell(&mut rows, &mut cell),
            '\n' if !quoted => {
                end_cell(&mut rows, &mut cell);
                rows.push(Vec::new());
            }
            c => cell.push(c),
        }
    }
    end_cell(&mut rows, &mut cell);
    rows
}

fn end_cell(rows: &mut [Vec<String>], cell: &mut String) {
    if let Some(row) = rows.last_mut() {
        row.push(std::mem::take(cell));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn read(text: &str) -> Vec<PastedRow> {
        let template = PledgeDraft {
            stage: "assumed".to_owned(),
            first_payment: "2025-01".to_owned(),
            ..PledgeDraft::default()
        };
        read_pledges(text, &template, &Texts::new(Language::En))
    }

    #[test]
    fn rows_of_a_spreadsheet_are_read_in_the_order_of_the_grid() {
        let rows =
            read("Norway\t25,000\tNOK\t10.5\tagreed\t90%\tJune 2025\t3\t12\t2%\r\nFiji\t1000\r\n");
        assert_eq!(rows.len(), 2);
        let norway = &rows[0].pledge;
        assert_eq!(
            (norway.donor.as_str(), norway.amount.as_str()),
            ("Norway", "25000")
        );
        assert_eq!(
            (norway.currency.as_str(), norway.rate.as_str()),
            ("NOK", "10.5")
        );
        assert_eq!(
            (norway.stage.as_str(), norway.first_payment.as_str()),
            ("agreed", "2025-06")
        );
        assert_eq!(norway.payments, "3");
        let fiji = &rows[1].pledge;
        assert_eq!(
            (fiji.amount.as_str(), fiji.stage.as_str()),
            ("1000", "assumed")
        );
        assert_eq!(fiji.first_payment, "2025-01");
    }

    #[test]
    fn a_row_of_names_sets_the_order() {
        let rows = read("Amount\tnotes\tdonor\n500\tspoke in May\tIceland\n");
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].pledge.donor, "Iceland");
        assert_eq!(rows[0].pledge.amount, "500");
    }

    #[test]
    fn what_cannot_be_read_is_kept_as_it_stands() {
        let rows = read("Norway\t1.500\n");
        assert_eq!(rows[0].unread, [(PledgeField::Amount, "1.500".to_owned())]);
        assert_eq!(rows[0].pledge.amount, "");
    }

    #[test]
    fn a_currency_without_a_rate_is_not_taken_for_dollars() {
        let rows = read("Germany\t25000,50\tEUR\nJapan\t9\tJPY\t150\nFiji\t9\tUSD\n");
        let rates: Vec<&str> = rows.iter().map(|row| row.pledge.rate.as_str()).collect();
        assert_eq!(rates, ["", "150", "1"]);
        let rows = read("rate\tamount\tcurrency\n1\t500\tXCD\n");
        assert_eq!(rows[0].pledge.rate, "1", "a rate that was given stays");
    }

    #[test]
    fn quoted_cells_keep_their_line_ends() {
        assert_eq!(
            cells("\"a\nb\"\"c\"\t1\nd\t2"),
            [["a\nb\"c", "1"], ["d", "2"]]
        );
    }
}
