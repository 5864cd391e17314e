//! The pledges: an editable grid, pasting from a spreadsheet, totals by stage.

mod grid;
mod row;
mod row_details;
mod section;
mod stage_totals;

pub use section::PledgesSection;
