//! A scenario as an XLSX workbook whose formulas compute the whole projection, so that a person may change an input in
//! Excel or LibreOffice and see it move.
//!
//! The rules `meet_all` and `cap` are formulas as well. Under `protect_reserve` and `steady` the number of requests met
//! in each year is a value, worked out by the model; beside it formulas test whether the plan holds in every month and
//! whether it would with one request more, and a sentence says whether the number is still right.
//!
//! # Exactness
//! Spreadsheets compute in binary floating point, and their function ROUND takes the 15 leading digits for what was
//! meant. So the formulas round wherever the model does, add nothing up without rounding it to cents, and multiply the
//! two factors of a cost first, rounded to 14 decimals. They give the model's figures to the cent as long as what is
//! rounded has at most 15 digits before it is: an amount in cents and the decimals of the ratio that it is multiplied
//! by have 14 digits together. US$100 million at a ratio with four decimals, or US$1 million at one with six, is within.
//! [`WORKBOOK_FIGURE_MOST`] keeps every cent a number of its own. Beyond, a figure may differ by a cent once it is
//! computed anew, and the sheet of checks shows it.
//!
//! # Limits
//! [`WORKBOOK_PAYMENT_CELLS_MOST`], [`WORKBOOK_QUEUE_MOST`] and [`WORKBOOK_FIGURE_MOST`]; [`WorkbookProblem`] names the
//! one that is passed. The horizon and the kind of demand are those of the scenario: others need another workbook.
//!
//! # Texts
//! The crate holds no sentences: [`WorkbookWords`] gives them.

mod book;
mod exact;
mod figures;
mod limits;
mod names;
mod sheet;
mod sheets;
mod text;
mod write;

use std::fmt;

use fund_model::{Demand, Scenario};

use book::Book;
pub use limits::{
    FIGURE_MOST as WORKBOOK_FIGURE_MOST, PAYMENT_CELLS_MOST as WORKBOOK_PAYMENT_CELLS_MOST,
    QUEUE_MOST as WORKBOOK_QUEUE_MOST,
};
pub use text::{WorkbookText, WorkbookWords};

/// The day that the file says it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeOn {
    /// 1900 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Why a scenario has no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookProblem {
    /// Pledges times months are more cells than [`WORKBOOK_PAYMENT_CELLS_MOST`].
    TooManyPayments {
        /// The cells it would take.
        cells: usize,
    },
    /// The queue has more requests than [`WORKBOOK_QUEUE_MOST`].
    TooManyRequests {
        /// The requests it has.
        requests: usize,
    },
    /// An amount or a count is beyond [`WORKBOOK_FIGURE_MOST`], where a spreadsheet no longer tells cents apart.
    FigureTooLarge,
    /// The file could not be written: [`MadeOn`] is no day, or a fault of the writer.
    NotWritten(String),
}

impl fmt::Display for WorkbookProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyPayments { cells } => {
                let most = WORKBOOK_PAYMENT_CELLS_MOST;
                write!(f, "payment cells: {cells}; at most {most}")
            }
            Self::TooManyRequests { requests } => {
                write!(f, "requests: {requests}; at most {WORKBOOK_QUEUE_MOST}")
            }
            Self::FigureTooLarge => write!(f, "figure beyond {WORKBOOK_FIGURE_MOST}"),
            Self::NotWritten(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for WorkbookProblem {}

/// The workbook of a scenario: the bytes of an `.xlsx` file, the same for the same arguments.
///
/// # Errors
/// The scenario passes a limit of the workbook, or `made_on` is no day.
pub fn workbook(
    scenario: &Scenario,
    words: &dyn WorkbookWords,
    made_on: MadeOn,
) -> Result<Vec<u8>, WorkbookProblem> {
    check_size(scenario)?;
    let book = Book::of(scenario, words)?;
    write::bytes(&book, made_on).map_err(|error| WorkbookProblem::NotWritten(error.to_string()))
}

fn check_size(scenario: &Scenario) -> Result<(), WorkbookProblem> {
    let columns = 2 * 12 * scenario.years as usize + figures::earlier_columns(scenario);
    let cells = (scenario.pledges.len() + limits::SPARE_PLEDGES) * columns;
    if cells > limits::PAYMENT_CELLS_MOST {
        return Err(WorkbookProblem::TooManyPayments { cells });
    }
    match &scenario.demand {
        Demand::Queue { requests, .. } if requests.len() > limits::QUEUE_MOST => {
            Err(WorkbookProblem::TooManyRequests {
                requests: requests.len(),
            })
        }
        _ => Ok(()),
    }
}
