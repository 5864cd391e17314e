//! The file as programs see it: its parts and how they belong together, and what LibreOffice shows of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod opened;
mod parts;
#[path = "../../../fund-workbook/tests/workbook/program.rs"]
mod program;
mod rendered;
mod samples;
