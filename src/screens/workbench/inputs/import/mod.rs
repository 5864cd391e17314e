//! Pledges and requests from a spreadsheet: pasted or from a file, read and shown before anything changes.

mod cells;
mod dialog;
mod draft;
mod marks;
mod notes;
mod preview;
mod sheet;
#[cfg(test)]
mod sheet_tests;
mod takeover;
mod view;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod wheel_tests;

pub use dialog::import_dialog;
