//! Proofs of the model: an independent oracle, identities, brute force, and every input at its edges.
//!
//! `PROPTEST_CASES=100000 cargo test -p fund-model --test model` tries more scenarios than the usual run.

#![cfg(not(target_arch = "wasm32"))]

mod ask;
mod check;
mod compare;
mod corners;
mod edges;
mod fields;
mod fund;
mod gift;
mod goal;
mod identities;
mod number;
mod odds;
mod oracle;
mod queue;
mod rules;
mod sensitivity;
mod simulation;
mod strategies;
