//! Tables as text that spreadsheets write and read: CSV files, and what the clipboard holds after copying cells.
//!
//! Reading: bytes → text ([`csv_text`]) → rows of cells under known columns ([`csv_rows`]) → words and numbers in cells
//! ([`stage_named`], [`area_named`], [`flag_named`]; numbers and months are read by the page, which knows how people
//! write them in each language). Writing: [`CsvTable`] → text ([`csv_file`]), whose cells no spreadsheet runs as
//! formulas.
//!
//! ```
//! use fund_scenario::{CsvKind, csv_rows};
//! let rows = csv_rows("Contributor;Amount\nNorway;25000,50\n", CsvKind::Pledges, &[]);
//! assert_eq!(rows.rows[0].cell("amount"), Some("25000,50"));
//! assert_eq!(rows.rows[0].number, 2);
//! ```

mod bytes;
mod guard;
mod headings;
mod records;
mod rows;
mod separator;
mod words;
mod write;

pub use bytes::{CSV_BYTES_MOST, CsvEncoding, CsvText, NotCsv, csv_text};
pub use headings::CsvKind;
pub use rows::{CsvColumn, CsvRow, CsvRows, csv_rows};
pub use words::{area_named, flag_named, stage_named};
pub use write::{CsvCell, CsvStyle, CsvTable, csv_file, pledge_cells, request_cells};
