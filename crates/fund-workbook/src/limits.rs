//! What a workbook holds.

use fund_model::Decimal;

/// Cells of pledges by month that a workbook has at most: for each pledge and each row kept free for one more, two for
/// each month of the horizon and one for each earlier payment that is counted back to (at least 12). A thousand pledges
/// over five years, or 270 over twenty, fit. Spreadsheets and browsers become slow beyond.
pub const PAYMENT_CELLS_MOST: usize = 150_000;
/// Requests of a queue that a workbook has at most: the place of each within its year is counted by a formula whose
/// work grows with their square.
pub const QUEUE_MOST: usize = 2_000;
/// US$, units of a currency, or requests that a figure of the workbook may reach. Spreadsheets compute in binary
/// floating point with 15 digits: up to here each cent is a number of its own.
pub const FIGURE_MOST: Decimal = Decimal::from_parts(0xd4a5_1000, 0xe8, 0, false, 0);
/// Rows kept free below the pledges, for pledges that are added in the spreadsheet.
pub(crate) const SPARE_PLEDGES: usize = 5;
/// Rows kept free below the queue.
pub(crate) const SPARE_REQUESTS: usize = 10;
/// Payments before the horizon that can be counted back to beyond those that the scenario has.
pub(crate) const SPARE_EARLIER_PAYMENTS: usize = 12;
