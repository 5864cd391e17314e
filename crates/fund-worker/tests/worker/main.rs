//! The desk and its messages.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

mod crossing;
mod desk;
