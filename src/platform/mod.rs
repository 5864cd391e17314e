//! The only place that names the browser's own interfaces.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the door through which the page asks the browser"
)]

pub mod breakdown;
pub mod clipboard;
pub mod delay;
pub mod drag;
pub mod events;
pub mod files;
pub mod frame;
pub mod fullscreen;
#[cfg(target_arch = "wasm32")]
pub mod intl;
#[cfg(not(target_arch = "wasm32"))]
#[path = "intl_host.rs"]
pub mod intl;
pub mod measure;
pub mod moment;
pub mod number_style;
pub mod one_file;
pub mod page;
pub mod paper;
pub mod picture;
pub mod store;
pub mod style;
pub mod update;
pub mod worker;
