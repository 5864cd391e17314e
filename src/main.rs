//! The page of the calculator.
#![allow(
    unreachable_pub,
    reason = "a binary has no API of its own: `pub` says what a module offers to the others"
)]

mod app;
mod components;
mod effects;
mod platform;
mod screens;
mod state;
mod text;

fn main() {
    effects::survive_breakdown();
    platform::page::mount::<app::App>("app");
}
