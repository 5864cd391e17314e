//! The workbook as other programs see it: what it says when it is opened, and what LibreOffice computes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cached;
mod changes;
mod expected;
mod golden;
mod incomplete;
mod libreoffice;
mod limits;
mod next_request;
mod opened;
mod program;
mod soffice;
mod texts;
mod words;
