//! Tables as files: those that spreadsheets save, and those that the page saves for them.

use fund_scenario::{CSV_BYTES_MOST, CsvStyle, CsvTable, CsvText, NotCsv, csv_file, csv_text};
use yew::Callback;
use yew::platform::spawn_local;

use super::files::ChosenFile;
pub use crate::platform::files::{NAME_PART_MOST, name_part};
use crate::platform::files::{download, file_name};
use crate::text::{Language, without_direction_marks};

/// A file that was chosen, and its text or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct TableFile {
    pub name: String,
    pub text: Result<CsvText, TableProblem>,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// The system does not let the browser read it.
    Refused,
    /// It is no table saved as text, or too large a one.
    NotCsv(NotCsv),
}

/// Reads a file as a table's text. One that is too large is not read at all.
pub fn read_table(file: ChosenFile, done: Callback<TableFile>) {
    spawn_local(async move {
        let text = text_of(&file).await;
        let name = file.name();
        done.emit(TableFile { name, text });
    });
}

async fn text_of(file: &ChosenFile) -> Result<CsvText, TableProblem> {
    if file.size() > CSV_BYTES_MOST as f64 {
        return Err(TableProblem::NotCsv(NotCsv::TooLarge));
    }
    let bytes = file.bytes().await.map_err(|_| TableProblem::Refused)?;
    csv_text(&bytes).map_err(TableProblem::NotCsv)
}

/// Saves a table as a CSV file with the marks of a language.
pub fn save_table(name: &str, fallback: &str, table: &CsvTable, language: Language) {
    download(
        &file_name(name, fallback, "csv"),
        "text/csv;charset=utf-8",
        file_of(table, language).as_bytes(),
    );
}

/// The text of the file. Its headings are sentences of the page: other programs would show the marks that isolate the
/// names in them. The cells stay as they are, for a person may have written such a mark.
pub fn file_of(table: &CsvTable, language: Language) -> String {
    let columns = table.columns.iter();
    let table = CsvTable {
        columns: columns.map(|name| without_direction_marks(name)).collect(),
        rows: table.rows.clone(),
    };
    csv_file(
        &table,
        CsvStyle::with_decimal_mark(language.marks().decimal),
    )
}
